// @ts-check
/**
 * What the pages of the post desk gain from JavaScript: times in the reader's zone, buttons that
 * copy, and a copy in this browser of what was not saved yet. Without it every form still works.
 */

for (const time of document.querySelectorAll('time[data-local]')) {
  const date = new Date(time.getAttribute('datetime') ?? '');
  if (Number.isNaN(date.getTime())) continue;
  time.setAttribute('title', time.textContent ?? '');
  time.textContent = date.toLocaleString('en-US', {
    year: 'numeric', month: 'short', day: 'numeric', hour: 'numeric', minute: '2-digit',
  });
}

for (const button of document.querySelectorAll('button[data-copy]')) {
  if (!(button instanceof HTMLButtonElement)) continue;
  button.hidden = false;
  button.addEventListener('click', async () => {
    const field = document.getElementById(button.dataset.copy ?? '');
    if (!(field instanceof HTMLTextAreaElement)) return;
    const said = button.parentElement?.querySelector('.copied');
    const done = await copy(field);
    if (said) said.textContent = done ? 'Copied.' : 'Selected. Press Ctrl+C or ⌘C to copy.';
  });
}

/** @param {HTMLTextAreaElement} field */
async function copy(field) {
  try {
    await navigator.clipboard.writeText(field.value);
    return true;
  } catch {
    // Without HTTPS a page may not write to the clipboard by itself.
    field.focus();
    field.select();
    return document.execCommand('copy');
  }
}

/** Keeps what is written in a form until it was sent and came back. */
class Keeping {
  #form;
  #name;

  /** @param {HTMLFormElement} form */
  constructor(form) {
    this.#form = form;
    this.#name = `rollcall-desk|${form.dataset.keep}`;
    const kept = this.#read();
    if (kept && kept !== this.#written()) this.#offer(kept);
    form.addEventListener('input', () => this.#keep());
    form.addEventListener('reviewed', () => this.#keep());
  }

  #fields() {
    return [...this.#form.elements].filter((field) => (field instanceof HTMLTextAreaElement
      || (field instanceof HTMLInputElement && ['text', 'checkbox'].includes(field.type)))
      && field.name && !field.name.startsWith('reason-'));
  }

  #written() {
    return JSON.stringify(this.#fields().map((field) => {
      const isBox = field instanceof HTMLInputElement && field.type === 'checkbox';
      // @ts-ignore Both kinds of field have a name and a value.
      return isBox ? [field.name, field.value, field.checked] : [field.name, field.value];
    }));
  }

  #keep() {
    if (this.#written() === this.#first) this.#forget();
    else write(this.#name, this.#written());
  }

  #first = '';

  #read() {
    this.#first = this.#written();
    const kept = read(this.#name);
    if (kept === this.#first) this.#forget();
    // A new draft that was saved stands on its own page now.
    if (this.#form.dataset.keep !== 'new' && sameText(read('rollcall-desk|new'), this.#first)) {
      write('rollcall-desk|new', '');
    }
    return kept === this.#first ? null : kept;
  }

  #forget() {
    write(this.#name, '');
  }

  /** @param {string} kept */
  #offer(kept) {
    const notice = document.createElement('div');
    notice.className = 'notice kept';
    notice.setAttribute('role', 'status');
    const words = document.createElement('p');
    words.textContent = 'This browser has a text here that was never saved.';
    const restore = document.createElement('button');
    restore.type = 'button';
    restore.textContent = 'Put it back';
    const drop = document.createElement('button');
    drop.type = 'button';
    drop.className = 'quiet';
    drop.textContent = 'Drop it';
    const controls = document.createElement('p');
    controls.className = 'controls';
    controls.append(restore, drop);
    notice.append(words, controls);
    this.#form.before(notice);
    restore.addEventListener('click', () => {
      this.#restore(kept);
      notice.remove();
    });
    drop.addEventListener('click', () => {
      this.#forget();
      notice.remove();
    });
  }

  /** @param {string} kept */
  #restore(kept) {
    /** @type {[string, string, boolean?][]} */
    let values = [];
    try {
      values = JSON.parse(kept);
    } catch {
      return;
    }
    for (const field of this.#fields()) {
      // @ts-ignore Both kinds of field have a name and a value.
      const { name, value } = field;
      const found = values.find((entry) => entry[0] === name && (entry.length < 3 || entry[1] === value));
      if (!found) continue;
      if (field instanceof HTMLInputElement && field.type === 'checkbox') field.checked = !!found[2];
      else if (field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement) field.value = found[1];
    }
    const first = this.#fields().find((field) => field instanceof HTMLTextAreaElement);
    if (first instanceof HTMLTextAreaElement) {
      first.focus();
      first.dispatchEvent(new Event('input', { bubbles: true }));
    }
  }
}

/** @param {string | null} kept @param {string} written */
function sameText(kept, written) {
  const text = (/** @type {string} */ json) => {
    try {
      const entry = JSON.parse(json).find((/** @type {string[]} */ field) => field[0] === 'text');
      return entry ? entry[1].trim() : undefined;
    } catch {
      return undefined;
    }
  };
  return !!kept && text(kept) !== undefined && text(kept) === text(written);
}

/** @param {string} name */
function read(name) {
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
}

/** @param {string} name @param {string} text */
function write(name, text) {
  try {
    if (text) localStorage.setItem(name, text);
    else localStorage.removeItem(name);
  } catch {
    // A browser that keeps nothing still has the text in the field.
  }
}

for (const form of document.querySelectorAll('form[data-keep]')) {
  if (form instanceof HTMLFormElement) new Keeping(form);
}
