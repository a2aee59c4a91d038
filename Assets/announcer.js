// @ts-check
/** Says in a polite live region what changed, in one sentence every few seconds at most. */
export class Announcer {
  #region;
  /** @type {Map<string, string>} */
  #waiting = new Map();
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #timer;
  #saidAt = 0;

  /** @param {HTMLElement} run */
  constructor(run) {
    this.#region = run.querySelector('#announcer');
  }

  /**
   * @param {string} text
   * @param {string} [topic] a later text on the same topic replaces one that still waits
   */
  say(text, topic = text) {
    this.#waiting.set(topic, text);
    if (this.#timer) return;
    const pause = Math.max(300, 5000 - (Date.now() - this.#saidAt));
    this.#timer = setTimeout(() => this.#speak(), pause);
  }

  #speak() {
    this.#timer = undefined;
    this.#saidAt = Date.now();
    if (this.#region) this.#region.textContent = [...this.#waiting.values()].join(' ');
    this.#waiting.clear();
  }
}
