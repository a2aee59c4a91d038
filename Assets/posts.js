// @ts-check
/**
 * @typedef {{number: number, platform: string, root: number, isReply: boolean, html: string}} PostMessage
 * @typedef {{post: number, replies: number, reshares: number, likes: number, views: number}} Counters
 * @typedef {{number: number, deed: string}} Withdrawal
 */

/** How many posts a page holds at most. */
export const MOST_POSTS = 200;

/** @param {string} html */
export function article(html) {
  const template = document.createElement('template');
  template.innerHTML = html;
  const element = template.content.firstElementChild;
  if (!(element instanceof HTMLElement)) return undefined;
  element.classList.add('fresh');
  return element;
}

/** @param {number} number */
export function onPage(number) {
  return document.getElementById(`post-${number}`);
}

/** @param {number} count @param {string} one @param {string} many */
export function counted(count, one, many) {
  return `${count} ${count === 1 ? one : many}`;
}

/** @param {HTMLElement} post @param {Counters} counters */
export function showCounters(post, counters) {
  for (const name of /** @type {const} */ (['replies', 'reshares', 'likes', 'views'])) {
    const place = post.querySelector(`[data-counter="${name}"]`);
    if (place && place.textContent !== `${counters[name]}`) place.textContent = `${counters[name]}`;
  }
}

/** @param {HTMLElement} post @param {string} deed */
export function showWithdrawn(post, deed) {
  if (post.querySelector('.withdrawn')) return;
  const note = document.createElement('p');
  note.className = 'withdrawn';
  note.textContent = `This post is no longer public (${deed}).`;
  post.querySelector('.post-header')?.after(note);
  for (const part of post.querySelectorAll('.post-text, .picture, .poll, .note, blockquote')) {
    part.remove();
  }
}

/** Counters as they come in, shown together a few times a second. */
export class CounterBoard {
  /** @type {Map<number, Counters>} */
  #waiting = new Map();
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #timer;
  isPaused = false;

  /** @param {Counters[]} changed */
  add(changed) {
    for (const counters of changed) this.#waiting.set(counters.post, counters);
    if (!this.isPaused) this.#timer ??= setTimeout(() => this.flush(), 250);
  }

  /**
   * What is known about a post that is not on the page yet.
   * @param {HTMLElement} post
   */
  apply(post) {
    const counters = this.#waiting.get(Number(post.dataset.number));
    if (counters) showCounters(post, counters);
  }

  flush() {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (this.isPaused) return;
    for (const [number, counters] of this.#waiting) {
      const post = onPage(number);
      if (post) {
        showCounters(post, counters);
        this.#waiting.delete(number);
      }
    }
  }
}

/** @param {string} text @param {string} [cssClass] */
export function button(text, cssClass = 'quiet') {
  const element = document.createElement('button');
  element.type = 'button';
  element.className = cssClass;
  element.textContent = text;
  return element;
}
