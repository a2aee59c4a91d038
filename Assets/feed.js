// @ts-check
import { article, button, counted, CounterBoard, MOST_POSTS, onPage, showWithdrawn } from './posts.js';

/** @typedef {import('./posts.js').PostMessage} PostMessage */

/** One platform's feed. What is being read never moves: new posts wait behind a button. */
export class Feed {
  #run;
  #announcer;
  /** @type {HTMLElement} */
  #list;
  /** @type {HTMLButtonElement | null} */
  #pill;
  /** @type {HTMLElement[]} newest last */
  #waiting = [];
  #counters = new CounterBoard();
  /** In a ranked feed the new ones stand on top, whatever their number. */
  #isRanked = new URLSearchParams(location.search).get('order') === 'for-you';

  /** @param {HTMLElement} run @param {import('./announcer.js').Announcer} announcer */
  constructor(run, announcer) {
    this.#run = run;
    this.#announcer = announcer;
    this.#list = /** @type {HTMLElement} */ (run.querySelector('.feed'));
    this.#pill = run.querySelector('#new-posts');
    this.#pill?.addEventListener('click', () => this.showNew());
  }

  get articles() {
    return [...this.#list.querySelectorAll('article')];
  }

  /** @param {PostMessage} message @param {(post: HTMLElement) => boolean} settle */
  receive(message, settle) {
    if (message.isReply) return;
    if (message.platform !== this.#run.dataset.platform) return;
    const post = article(message.html);
    if (!post || onPage(message.number) || this.#isWaiting(message.number)) return;
    if (post.classList.contains('post-agency')) {
      if (!settle(post)) this.#insert([post]);
      return;
    }
    this.#waiting.push(post);
    if (this.#waiting.length > MOST_POSTS) this.#waiting.shift();
    this.#updatePill();
  }

  /** An own post that is on its way, above all others. @param {HTMLElement} post */
  showPending(post) {
    this.#become();
    this.#list.insertBefore(post, this.articles.find((other) => !('pinned' in other.dataset)) ?? null);
  }

  /** @param {import('./posts.js').Counters[]} changed */
  count(changed) {
    this.#counters.add(changed);
  }

  /** @param {import('./posts.js').Withdrawal} withdrawal */
  withdraw({ number, deed }) {
    const post = this.#isWaiting(number) ?? onPage(number);
    if (post) showWithdrawn(post, deed);
  }

  /** Shows what waits and leads to the newest of it. */
  showNew() {
    const newest = this.#waiting.at(-1);
    if (!newest) return;
    this.#insert(this.#waiting.splice(0));
    this.#updatePill();
    newest.focus({ preventScroll: true });
    newest.scrollIntoView({ block: 'center' });
  }

  /** @param {HTMLElement} helpButton */
  addControls(helpButton) {
    const row = this.#run.querySelector('.feed-live');
    row?.querySelector('.refresh')?.setAttribute('hidden', '');
    const pause = button('Pause updates');
    pause.addEventListener('click', () => {
      this.#counters.isPaused = !this.#counters.isPaused;
      pause.textContent = this.#counters.isPaused ? 'Resume updates' : 'Pause updates';
      this.#counters.flush();
      this.#updatePill();
    });
    row?.append(pause, helpButton);
  }

  /** @param {number} number */
  #isWaiting(number) {
    return this.#waiting.find((post) => post.dataset.number === `${number}`);
  }

  #updatePill() {
    if (!this.#pill) return;
    const count = this.#waiting.length;
    // “Nothing has been posted” is not true any more.
    if (count > 0) this.#run.querySelector('.feed-column > .empty')?.remove();
    this.#pill.hidden = count === 0 || this.#counters.isPaused;
    if (this.#pill.hidden) return;
    this.#pill.textContent = counted(count, 'new post', 'new posts');
    this.#announcer.say(`${counted(count, 'new post', 'new posts')}.`, 'posts');
  }

  /**
   * Puts posts where their number belongs; own pinned ones stay on top.
   * @param {HTMLElement[]} posts
   */
  #insert(posts) {
    this.#become();
    for (const post of posts) {
      this.#counters.apply(post);
      const number = Number(post.dataset.number);
      const next = this.articles.find(
        (other) => !('pinned' in other.dataset)
          && (this.#isRanked || Number(other.dataset.number) < number)
      );
      this.#list.insertBefore(post, next ?? null);
    }
    this.#dropOldest();
  }

  /** A list without posts is no feed yet. */
  #become() {
    this.#run.querySelector('.feed-column > .empty')?.remove();
    this.#list.setAttribute('role', 'feed');
    this.#list.setAttribute('aria-label', this.#list.dataset.label ?? '');
  }

  #dropOldest() {
    const articles = this.articles;
    for (const old of articles.slice(MOST_POSTS).reverse()) {
      const isSeen = old.getBoundingClientRect().top < innerHeight;
      if (isSeen || old.contains(document.activeElement)) return;
      old.remove();
    }
  }
}
