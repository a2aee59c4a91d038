// @ts-check
const PAUSE = 5000;

/** Keeps “4m” true while the clock runs. */
export class Ages {
  #run;
  #clock;

  /** @param {HTMLElement} run @param {import('./clock.js').Clock} clock */
  constructor(run, clock) {
    this.#run = run;
    this.#clock = clock;
    setInterval(() => this.#show(), PAUSE);
  }

  #show() {
    if (document.hidden || !this.#clock.isRunning) return;
    const now = this.#clock.now;
    /** @type {NodeListOf<HTMLElement>} */
    const times = this.#run.querySelectorAll('time[data-at]');
    for (const time of times) {
      const text = age(now - Number(time.dataset.at));
      if (time.textContent !== text) time.textContent = text;
    }
  }
}

/** @param {number} milliseconds */
function age(milliseconds) {
  const seconds = Math.max(0, Math.floor(milliseconds / 1000));
  if (seconds < 10) return 'now';
  if (seconds < 60) return `${seconds}s`;
  if (seconds < 3600) return `${Math.floor(seconds / 60)}m`;
  if (seconds < 86_400) return `${Math.floor(seconds / 3600)}h`;
  return `${Math.floor(seconds / 86_400)}d`;
}
