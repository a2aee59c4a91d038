// @ts-check
import { article, counted, CounterBoard, onPage, showWithdrawn } from './posts.js';

/** An open thread: replies are added at its end, where they move nothing that is being read. */
export class Thread {
  #run;
  #announcer;
  #list;
  #counters = new CounterBoard();
  #added = 0;

  /** @param {HTMLElement} run @param {import('./announcer.js').Announcer} announcer */
  constructor(run, announcer) {
    this.#run = run;
    this.#announcer = announcer;
    this.#list = run.querySelector('.thread');
  }

  get articles() {
    /** @type {NodeListOf<HTMLElement>} */
    const posts = this.#run.querySelectorAll('article.post');
    return [...posts];
  }

  /**
   * @param {import('./posts.js').PostMessage} message
   * @param {(post: HTMLElement) => boolean} settle
   */
  receive(message, settle) {
    if (`${message.root}` !== this.#run.dataset.thread || onPage(message.number)) return;
    const post = article(message.html);
    if (!post || !this.#list) return;
    if (post.classList.contains('post-agency') && settle(post)) return;
    this.#append(post);
    this.#added += 1;
    this.#announcer.say(`${counted(this.#added, 'new reply', 'new replies')} in this thread.`, 'replies');
  }

  /** An own reply that is on its way. @param {HTMLElement} post */
  showPending(post) {
    this.#append(post);
  }

  /** @param {HTMLElement} post */
  #append(post) {
    const place = document.createElement('div');
    place.className = 'thread-post arrived';
    place.append(post);
    this.#list?.append(place);
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

  /** Replies are never held back. */
  showNew() {}

  /** @param {HTMLElement} helpButton */
  addControls(helpButton) {
    this.#run.querySelector('.thread-live')?.append(helpButton);
  }
}
