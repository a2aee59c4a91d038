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

/**
 * A number as networks write it: 999, 1.2K, 48K, 1.1M.
 * @param {number} value
 */
export function short(value) {
  if (value < 1000) return `${value}`;
  if (value < 10_000) return `${Math.floor(value / 1000)}.${Math.floor(value / 100) % 10}K`;
  if (value < 1_000_000) return `${Math.floor(value / 1000)}K`;
  return `${Math.floor(value / 1_000_000)}.${Math.floor(value / 100_000) % 10}M`;
}

/** @param {HTMLElement} post @param {Counters} counters */
export function showCounters(post, counters) {
  for (const name of /** @type {const} */ (['replies', 'reshares', 'likes', 'views'])) {
    const place = post.querySelector(`[data-counter="${name}"]`);
    const text = short(counters[name]);
    if (place && place.textContent !== text) place.textContent = text;
  }
}

/** @param {HTMLElement} post @param {string} deed */
export function showWithdrawn(post, deed) {
  if (post.querySelector('.withdrawn')) return;
  const note = document.createElement('p');
  note.className = 'withdrawn';
  note.textContent = `This post is no longer public (${deed}).`;
  post.querySelector('.post-body')?.replaceWith(note);
}

/**
 * Puts a post as it looks now in the place of what it was; focus and what is open stay.
 * @param {{number: number, html: string}} change
 */
export function showChanged({ number, html }) {
  const old = onPage(number);
  const post = old && article(html);
  const body = post?.querySelector('.post-body, .withdrawn');
  if (!old || !post || !body) return;
  old.querySelector('.post-body, .withdrawn')?.replaceWith(body);
  const when = post.querySelector('.post-when');
  if (when) old.querySelector('.post-when')?.replaceWith(when);
}

/** @param {{post: number, votes: number[]}[]} counts */
export function showVotes(counts) {
  for (const { post, votes } of counts) {
    const total = votes.reduce((sum, count) => sum + count, 0);
    const poll = onPage(post)?.querySelector('.poll');
    poll?.querySelectorAll('li').forEach((option, index) => {
      const share = `${total ? Math.round(((votes[index] ?? 0) * 100) / total) : 0}`;
      option.querySelector('rect')?.setAttribute('width', `${share}%`);
      const place = option.querySelector('.poll-share');
      if (place) place.textContent = `${share} %`;
    });
    const place = poll?.querySelector('.poll-total');
    if (place) place.textContent = counted(total, 'vote', 'votes');
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
