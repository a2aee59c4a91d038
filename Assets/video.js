// @ts-check
/** Steps through the captions of a short video in their time. */
export class Videos {
  /** @type {WeakMap<HTMLElement, ReturnType<typeof setInterval>>} */
  #playing = new WeakMap();
  /** @type {WeakMap<HTMLElement, number>} */
  #second = new WeakMap();

  /** @param {HTMLElement} run */
  constructor(run) {
    run.addEventListener('click', (event) => {
      const play = event.target instanceof Element ? event.target.closest('.video-play') : null;
      const video = play?.closest('.video');
      if (video instanceof HTMLElement) this.#toggle(video);
    });
  }

  /** @param {HTMLElement} video */
  #toggle(video) {
    const timer = this.#playing.get(video);
    if (timer) return this.#stop(video, timer);
    const last = Number(video.dataset.seconds);
    if ((this.#second.get(video) ?? last) >= last) this.#second.set(video, 0);
    video.classList.add('playing');
    name(video, 'Pause the video');
    this.#show(video);
    this.#playing.set(video, setInterval(() => this.#step(video, last), 1000));
  }

  /** @param {HTMLElement} video @param {number} last */
  #step(video, last) {
    const second = (this.#second.get(video) ?? 0) + 1;
    this.#second.set(video, second);
    const timer = this.#playing.get(video);
    if (timer && (second >= last || !video.isConnected)) this.#stop(video, timer);
    this.#show(video);
  }

  /** @param {HTMLElement} video @param {ReturnType<typeof setInterval>} timer */
  #stop(video, timer) {
    clearInterval(timer);
    this.#playing.delete(video);
    video.classList.remove('playing');
    name(video, 'Play the video');
  }

  /** @param {HTMLElement} video */
  #show(video) {
    const second = this.#second.get(video) ?? 0;
    /** @type {HTMLElement[]} */
    const captions = [...video.querySelectorAll('[data-from]')].filter((one) => one instanceof HTMLElement);
    const caption = captions.findLast((one) => Number(one.dataset.from) <= second);
    const place = video.querySelector('.video-caption');
    const length = video.querySelector('.video-length');
    if (place instanceof HTMLElement) {
      place.textContent = caption?.querySelector('bdi')?.textContent ?? '';
      place.hidden = !place.textContent;
    }
    if (length) length.textContent = `${clock(second)} / ${clock(Number(video.dataset.seconds))}`;
  }
}

/** @param {HTMLElement} video @param {string} text */
function name(video, text) {
  const label = video.querySelector('.video-play .visually-hidden');
  if (label) label.textContent = text;
}

/** @param {number} seconds */
function clock(seconds) {
  return `${Math.floor(seconds / 60)}:${`${seconds % 60}`.padStart(2, '0')}`;
}
