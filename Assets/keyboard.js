// @ts-check
import { button } from './posts.js';

const SWITCH = 'rollcall-shortcuts';

const HELP = `
  <h2 id="keys-title">Keyboard shortcuts</h2>
  <dl class="keys">
    <div><dt><kbd>j</kbd></dt><dd>Next post</dd></div>
    <div><dt><kbd>k</kbd></dt><dd>Previous post</dd></div>
    <div><dt><kbd>l</kbd></dt><dd>Load new posts</dd></div>
    <div><dt><kbd>n</kbd></dt><dd>Write</dd></div>
    <div><dt><kbd>r</kbd></dt><dd>Reply to the post in focus</dd></div>
    <div><dt><kbd>Ctrl</kbd> + <kbd>Enter</kbd></dt><dd>Post what you write</dd></div>
    <div><dt><kbd>Esc</kbd></dt><dd>Leave the text; it is kept</dd></div>
    <div><dt><kbd>?</kbd></dt><dd>This help</dd></div>
  </dl>
  <label><input type="checkbox"> Use these shortcuts</label>
  <form method="dialog"><button class="primary">Close</button></form>`;

/** Single keys that act while nobody types; they can be switched off. */
export class Keyboard {
  helpButton = button('Shortcuts');
  #run;
  #posts;
  #dialog = document.createElement('dialog');
  #isOn = true;

  /**
   * @param {HTMLElement} run
   * @param {{articles: HTMLElement[], showNew: () => void}} posts
   */
  constructor(run, posts) {
    this.#run = run;
    this.#posts = posts;
    this.#buildHelp();
    this.helpButton.addEventListener('click', () => this.#dialog.showModal());
    document.addEventListener('keydown', (event) => this.#press(event));
  }

  /** @param {KeyboardEvent} event */
  #press(event) {
    const isCombined = event.ctrlKey || event.metaKey || event.altKey;
    if (!this.#isOn || isCombined || this.#dialog.open || isTyping(event.target)) return;
    const act = {
      j: () => this.#move(1), k: () => this.#move(-1), l: () => this.#posts.showNew(),
      n: () => this.#write(), r: () => this.#reply(), '?': () => this.#dialog.showModal(),
    }[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  }

  /** @param {number} step */
  #move(step) {
    const articles = this.#posts.articles;
    const current = document.activeElement?.closest('article.post, article.watch');
    const index = articles.findIndex((post) => post === current);
    const next = index < 0 ? articles[0] : articles[index + step];
    next?.focus({ preventScroll: true });
    next?.scrollIntoView({ block: 'nearest' });
  }

  #write() {
    const field = this.#run.querySelector('.composer-line textarea');
    if (field instanceof HTMLElement) return field.focus();
    const feed = this.#run.querySelector('.network-tabs a');
    if (feed instanceof HTMLAnchorElement) location.assign(`${feed.href}#text-post`);
  }

  #reply() {
    const link = document.activeElement?.closest('article')?.querySelector('a[data-reply]');
    const isHere = this.#run.dataset.thread && document.activeElement?.closest('.current');
    if (link instanceof HTMLAnchorElement && !isHere) location.assign(link.href);
    else if (this.#run.dataset.thread) this.#write();
  }

  #buildHelp() {
    this.#dialog.setAttribute('aria-labelledby', 'keys-title');
    this.#dialog.innerHTML = HELP;
    const box = /** @type {HTMLInputElement} */ (this.#dialog.querySelector('input'));
    try {
      this.#isOn = localStorage.getItem(SWITCH) !== 'off';
    } catch {
      // A browser that keeps nothing has them on.
    }
    box.checked = this.#isOn;
    box.addEventListener('change', () => {
      this.#isOn = box.checked;
      try {
        localStorage.setItem(SWITCH, box.checked ? 'on' : 'off');
      } catch {
        // It holds for this page.
      }
    });
    document.body.append(this.#dialog);
  }
}

/** @param {EventTarget | null} target */
function isTyping(target) {
  return target instanceof Element
    && target.closest('input:not([type="checkbox"]), textarea, select, [contenteditable]') !== null;
}
