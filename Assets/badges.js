// @ts-check
/** Says at the other networks how much is new there. */
export class Badges {
  #run;
  /** @type {Map<string, number>} */
  #counts = new Map();

  /** @param {HTMLElement} run */
  constructor(run) {
    this.#run = run;
  }

  /** @param {import('./posts.js').PostMessage} message */
  note({ platform, isReply }) {
    const isHere = this.#run.dataset.page === 'feed' && platform === this.#run.dataset.platform;
    if (isReply || isHere) return;
    const badge = this.#run.querySelector(`[data-tab="${CSS.escape(platform)}"] .badge`);
    if (!(badge instanceof HTMLElement)) return;
    const count = (this.#counts.get(platform) ?? 0) + 1;
    this.#counts.set(platform, count);
    badge.textContent = `${count} new`;
    badge.hidden = false;
  }
}
