// @ts-check
/**
 * What the pages of a course gain from JavaScript: answers are saved as soon as they are given, the
 * time left is counted down, and the server is told while somebody is in front of a page. Without it
 * every form still works.
 */

const token = () =>
  document.querySelector('input[name="csrf"]')?.getAttribute('value') ?? '';

/** A key of its own for each answer, so that one that arrives twice is kept once. */
const newKey = () => [...crypto.getRandomValues(new Uint8Array(16))]
  .map((byte) => byte.toString(16).padStart(2, '0')).join('');

/**
 * @param {string} path
 * @param {URLSearchParams} body
 */
const send = (path, body) => fetch(path, {
  method: 'POST', body, headers: { Accept: 'application/json' }, keepalive: true,
});

/** Saves a test's answer whenever it changes, and tries again until it has arrived. */
class Saving {
  #form;
  #said;
  #timer = 0;
  #wait = 1000;

  /** @param {HTMLFormElement} form @param {HTMLElement} said */
  constructor(form, said) {
    this.#form = form;
    this.#said = said;
    form.addEventListener('change', () => this.#save());
    addEventListener('online', () => { if (said.dataset.state === 'lost') this.#save(); });
  }

  async #save() {
    clearTimeout(this.#timer);
    const key = this.#form.elements.namedItem('key');
    if (key instanceof HTMLInputElement) key.value = newKey();
    // @ts-ignore A form without files is a list of texts.
    const body = new URLSearchParams(new FormData(this.#form));
    try {
      const answer = await send(this.#form.action, body);
      if (answer.ok) {
        // Not a whole answer yet, such as the first of two fields.
        const { saved, kept } = await answer.json();
        if (kept) return this.#say('Kept on this device', 'saved');
        return saved ? this.#say('Saved', 'saved') : this.#say('', '');
      }
      if (answer.status === 409) return location.reload();
      throw new Error(String(answer.status));
    } catch {
      this.#say('Not saved yet – no connection. It is tried again.', 'lost');
      this.#timer = setTimeout(() => this.#save(), this.#wait);
      this.#wait = Math.min(this.#wait * 2, 30_000);
    }
  }

  /** @param {string} words @param {string} state */
  #say(words, state) {
    if (state === 'saved') this.#wait = 1000;
    this.#said.textContent = words;
    this.#said.dataset.state = state;
  }
}

const form = document.querySelector('form.question');
const said = document.querySelector('[data-saved]');
const explains = form?.querySelector('button[type="submit"]')?.textContent === 'Check';
if (form instanceof HTMLFormElement && said instanceof HTMLElement && !explains) {
  new Saving(form, said);
}

/** Counts down by the time that was left when the page came; the server's clock decides. */
const left = document.querySelector('[data-left]');
if (left instanceof HTMLElement) {
  const end = performance.now() + Number(left.dataset.left);
  left.setAttribute('aria-live', 'off');
  const show = () => {
    const seconds = Math.max(0, Math.ceil((end - performance.now()) / 1000));
    left.textContent =
      `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')} left`;
    if (seconds === 0) setTimeout(() => location.reload(), 11_000);
    else setTimeout(show, 500);
  };
  show();
}

/** Tells every half minute that the page is seen. */
const item = document.querySelector('[data-time]');
if (item instanceof HTMLElement && item.dataset.time) {
  const path = item.dataset.time;
  setInterval(() => {
    if (document.visibilityState !== 'visible') return;
    send(path, new URLSearchParams({ csrf: token() })).catch(() => {});
  }, 30_000);
}
