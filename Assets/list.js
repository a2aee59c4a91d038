// @ts-check
import { counted, CounterBoard, onPage, showWithdrawn } from './posts.js';

/** A page of posts that stays as it was loaded; what is new waits behind a button. */
export class PostList {
  #run;
  #announcer;
  /** @type {HTMLButtonElement | null} */
  #pill;
  #counters = new CounterBoard();
  #new = 0;

  /** @param {HTMLElement} run @param {import('./announcer.js').Announcer} announcer */
  constructor(run, announcer) {
    this.#run = run;
    this.#announcer = announcer;
    this.#pill = run.querySelector('#new-posts');
    this.#pill?.addEventListener('click', () => this.showNew());
    this.#markUnread();
  }

  get articles() {
    /** @type {NodeListOf<HTMLElement>} */
    const posts = this.#run.querySelectorAll('article.post');
    return [...posts];
  }

  /** @param {import('./posts.js').PostMessage & {concernsAgency: boolean}} message */
  receive(message) {
    const isNotices = this.#run.querySelector('[data-unread-since]');
    if (!this.#pill || !isNotices || !message.concernsAgency || onPage(message.number)) return;
    this.#new += 1;
    this.#pill.textContent = counted(this.#new, 'new notification', 'new notifications');
    this.#pill.hidden = false;
    this.#announcer.say(`${this.#pill.textContent}.`, 'notices');
  }

  /** @param {import('./posts.js').Counters[]} changed */
  count(changed) {
    this.#counters.add(changed);
  }

  /** @param {import('./posts.js').Withdrawal} withdrawal */
  withdraw({ number, deed }) {
    const post = onPage(number);
    if (post) showWithdrawn(post, deed);
  }

  showNew() {
    if (this.#new > 0) location.reload();
  }

  /** @param {HTMLElement} helpButton */
  addControls(helpButton) {
    this.#run.querySelector('.feed-live')?.append(helpButton);
  }

  /** Marks what came since this page was last looked at. */
  #markUnread() {
    const place = this.#run.querySelector('[data-unread-since]');
    if (!(place instanceof HTMLElement)) return;
    const key = `rollcall-seen-${place.dataset.unreadSince}`;
    const numbers = this.articles.map((post) => Number(post.dataset.number));
    try {
      const seen = Number(localStorage.getItem(key) ?? '0');
      for (const post of this.articles) {
        if (Number(post.dataset.number) <= seen) continue;
        const mark = document.createElement('span');
        mark.className = 'tag unread';
        mark.textContent = 'New';
        post.querySelector('.post-author')?.append(mark);
      }
      localStorage.setItem(key, `${Math.max(seen, ...numbers)}`);
    } catch {
      // A browser that keeps nothing marks nothing.
    }
  }
}
