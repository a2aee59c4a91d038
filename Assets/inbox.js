// @ts-check
/** Calls, messages and the desk: fetched anew when something came, without touching typed text. */
export class Inbox {
  #run;
  #announcer;
  #drafts;
  #isFetching = false;
  #isStale = false;

  /**
   * @param {HTMLElement} run
   * @param {import('./announcer.js').Announcer} announcer
   * @param {import('./drafts.js').Drafts} drafts
   */
  constructor(run, announcer, drafts) {
    this.#run = run;
    this.#announcer = announcer;
    this.#drafts = drafts;
  }

  async refresh() {
    this.#isStale = true;
    if (this.#isFetching) return;
    this.#isFetching = true;
    let patience = 100;
    while (this.#isStale) {
      await new Promise((go) => setTimeout(go, patience));
      this.#isStale = false;
      if (!(await this.#fetch())) {
        this.#isStale = true;
        patience = Math.min(10_000, patience * 3);
      }
    }
    this.#isFetching = false;
  }

  async #fetch() {
    try {
      const response = await fetch(this.#run.dataset.runInbox ?? '', { redirect: 'manual' });
      if (!response.ok) return false;
      const template = document.createElement('template');
      template.innerHTML = await response.text();
      this.#merge(template.content);
      return true;
    } catch {
      return false;
    }
  }

  /** @param {DocumentFragment} fresh */
  #merge(fresh) {
    const waiting = fresh.querySelectorAll('.answer-form').length;
    this.#showOpen('.inbox-link', waiting);
    const notices = fresh.querySelector('#notifications');
    if (notices instanceof HTMLElement) {
      this.#showOpen('[data-count="notifications"]', Number(notices.dataset.open));
      this.#showNotices(notices);
    }
    const list = this.#run.querySelector('#inbox');
    if (!list) {
      this.#announcer.say(`${waiting} open in the inbox.`, 'inbox');
      return;
    }
    /** @type {Element} */
    let last = list.querySelector('h2') ?? list;
    const channels = /** @type {HTMLElement} */ (list).dataset.channels?.split(' ');
    for (const item of /** @type {NodeListOf<HTMLElement>} */ (fresh.querySelectorAll('.inbox-item'))) {
      if (channels && !channels.includes(item.dataset.channel ?? '')) continue;
      const old = document.getElementById(item.id);
      const kept = old ? this.#updated(old, item) : this.#added(item);
      if (kept.previousElementSibling !== last) last.after(kept);
      last = kept;
    }
    if (list.querySelector('.inbox-item')) list.querySelector('.empty')?.remove();
  }

  /** @param {Element} notices */
  #showNotices(notices) {
    const old = this.#run.querySelector('#notifications');
    const focused = old?.contains(document.activeElement) ? document.activeElement : null;
    old?.replaceWith(notices);
    const address = CSS.escape(focused?.getAttribute('href') ?? '');
    const link = focused && notices.querySelector(`a[href="${address}"]`);
    if (link instanceof HTMLElement) link.focus({ preventScroll: true });
  }

  /** @param {Element} item */
  #added(item) {
    item.classList.add('fresh');
    const from = item.querySelector('.inbox-meta strong')?.textContent ?? '';
    const kinds = [...item.querySelectorAll('.tag')].map((tag) => tag.textContent).join(', ');
    this.#announcer.say(`Inbox: ${from}, ${kinds}.`);
    queueMicrotask(() => this.#drafts.restore(item));
    return item;
  }

  /**
   * Keeps the old item while its form still waits; otherwise takes the new one.
   * @param {Element} old
   * @param {Element} item
   */
  #updated(old, item) {
    const waits = old.querySelector('form') && item.querySelector('form');
    if (waits || state(old) === state(item)) return old;
    const hadFocus = old.contains(document.activeElement);
    old.replaceWith(item);
    if (hadFocus && item instanceof HTMLElement) {
      item.tabIndex = -1;
      item.focus({ preventScroll: true });
    }
    return item;
  }

  /** @param {string} place @param {number} count */
  #showOpen(place, count) {
    const link = this.#run.querySelector(place);
    if (!link) return;
    const badge = link.querySelector('.badge') ?? link.appendChild(document.createElement('span'));
    badge.className = 'badge';
    badge.textContent = `${count} open`;
    badge.toggleAttribute('hidden', count === 0);
  }
}

/**
 * Whether an item waits and what was answered; its own text never changes.
 * @param {Element} item
 */
function state(item) {
  const answers = [...item.querySelectorAll('.inbox-answer')].map((answer) => answer.textContent);
  return [item.querySelector('form') !== null, ...answers].join('|');
}
