// @ts-check
import { button, counted } from './posts.js';

/** How often numbers and charts are drawn anew while the clock runs. */
const PAUSE = 20_000;

/** The desk's columns: each says how much is new and shows it when asked. */
export class Columns {
  #run;
  #announcer;
  /** @type {HTMLElement[]} */
  #columns;
  /** @type {Map<HTMLElement, number>} */
  #waiting = new Map();
  #isPaused = false;

  /** @param {HTMLElement} run @param {import('./announcer.js').Announcer} announcer */
  constructor(run, announcer) {
    this.#run = run;
    this.#announcer = announcer;
    this.#columns = [...run.querySelectorAll('.column')].filter((one) => one instanceof HTMLElement);
    for (const column of this.#columns) {
      column.querySelector('.column-pill')?.addEventListener('click', () => this.#show([column]));
    }
    setInterval(() => this.#redraw(), PAUSE);
  }

  get articles() {
    /** @type {NodeListOf<HTMLElement>} */
    const posts = this.#run.querySelectorAll('article.watch');
    return [...posts];
  }

  /** @param {import('./posts.js').PostMessage & {concernsAgency: boolean}} message */
  receive(message) {
    for (const column of this.#columns) {
      if (!takes(column, message)) continue;
      const count = (this.#waiting.get(column) ?? 0) + 1;
      this.#waiting.set(column, count);
      this.#showPill(column, count);
      if (column.dataset.column === 'questions' || column.dataset.column === 'mentions') {
        this.#announcer.say(`${counted(count, 'post', 'posts')} new in ${column.ariaLabel}.`, column.dataset.column);
      }
    }
  }

  count() {}

  withdraw() {}

  showNew() {
    this.#show([...this.#waiting.keys()]);
  }

  /** @param {HTMLElement} helpButton */
  addControls(helpButton) {
    const pause = button('Pause updates');
    pause.addEventListener('click', () => {
      this.#isPaused = !this.#isPaused;
      pause.textContent = this.#isPaused ? 'Resume updates' : 'Pause updates';
      for (const [column, count] of this.#waiting) this.#showPill(column, count);
    });
    this.#run.querySelector('.feed-live')?.append(pause, helpButton);
  }

  /** @param {HTMLElement} column @param {number} count */
  #showPill(column, count) {
    const pill = column.querySelector('.column-pill');
    if (!(pill instanceof HTMLElement)) return;
    pill.textContent = `${count} new`;
    pill.hidden = count === 0 || this.#isPaused;
  }

  #redraw() {
    const isQuiet = document.hidden || this.#isPaused || this.#run.dataset.state !== 'running';
    if (!isQuiet) this.#show(this.#columns.filter((column) => !column.querySelector('.column-feed')));
  }

  /** @param {HTMLElement[]} columns */
  async #show(columns) {
    if (columns.length === 0) return;
    const response = await fetch(location.href, { redirect: 'manual' }).catch(() => undefined);
    if (!response?.ok) return;
    const fresh = new DOMParser().parseFromString(await response.text(), 'text/html');
    for (const column of columns) {
      const name = CSS.escape(column.dataset.column ?? '');
      const other = fresh.querySelector(`[data-column="${name}"]`);
      if (!other) continue;
      const open = column.querySelector('details[open]') !== null;
      const head = column.querySelector('.column-head');
      column.replaceChildren(...(head ? [head] : []), ...[...other.children].slice(1));
      if (open) column.querySelector('details')?.setAttribute('open', '');
      if (!column.querySelector('.column-feed')) continue;
      this.#waiting.delete(column);
      this.#showPill(column, 0);
      column.scrollTop = 0;
    }
  }
}

/** @param {HTMLElement} column @param {import('./posts.js').PostMessage & {concernsAgency: boolean}} message */
function takes(column, message) {
  switch (column.dataset.column) {
    case 'questions': case 'mentions': return message.concernsAgency;
    case 'rumors': case 'mood': return false;
    case 'words': {
      const text = message.html.replace(/<[^>]*>/g, ' ').toLowerCase();
      return (column.dataset.words ?? '').split('|').some((word) => word && text.includes(word));
    }
    default: return message.platform === column.dataset.column;
  }
}
