// @ts-check
/** How near to the limit the counter starts to warn: the last tenth. */
const NEAR = 0.9;
const START = 'rollcall-draft';

/**
 * Keeps what is being written in this browser until it was sent, and counts its characters.
 *
 * Each window keeps its own: two windows of one run never write over each other. What a window
 * left behind is offered in the next one.
 */
export class Drafts {
  #run;
  #window = windowName();

  /** @param {HTMLElement} run */
  constructor(run) {
    this.#run = run;
    run.addEventListener('input', (event) => {
      if (isKept(event.target)) this.#keep(event.target);
      if (event.target instanceof HTMLTextAreaElement) showCount(event.target);
    });
    run.addEventListener('change', (event) => {
      const form = event.target instanceof HTMLInputElement ? event.target.form : null;
      if (form?.matches('.composer')) this.#keepChoices(form);
    });
    // Only another window makes this happen: a window that was copied takes a name of its own.
    addEventListener('storage', (event) => {
      if (!event.newValue || !event.key?.startsWith(START) || !event.key.includes(`|${this.#window}`)) return;
      this.#window = windowName(true);
      for (const field of run.querySelectorAll('[data-draft]')) {
        if (isKept(field) && field.value) this.#keep(field);
      }
    });
  }

  /**
   * Puts kept texts back into empty fields.
   * @param {ParentNode} part
   */
  restore(part) {
    for (const field of part.querySelectorAll('[data-draft]')) {
      if (!isKept(field)) continue;
      const kept = read(this.#name(field));
      if (kept && field.value === '') {
        openAround(field);
        field.value = kept;
        useKeptKey(field, this.#keyName(field));
        field.dispatchEvent(new Event('input', { bubbles: true }));
      } else if (field instanceof HTMLTextAreaElement && field.value === '') {
        this.#offer(field);
      }
      if (field instanceof HTMLTextAreaElement) showCount(field);
    }
    for (const form of part.querySelectorAll('form.composer')) {
      if (form instanceof HTMLFormElement) this.#restoreChoices(form);
    }
  }

  /**
   * The text was sent.
   * @param {HTMLTextAreaElement | HTMLInputElement} field
   */
  clear(field) {
    write(this.#name(field), '');
    write(this.#keyName(field), '');
    if (field.form) write(this.#choicesName(field.form), '');
    if (field instanceof HTMLTextAreaElement) showCount(field);
  }

  /**
   * A form may have arrived or not: sent again, even after a reload, it is the same act.
   * @param {HTMLFormElement} form
   */
  keepKey(form) {
    const key = form.elements.namedItem('key');
    for (const field of form.querySelectorAll('textarea')) {
      if (key instanceof HTMLInputElement) write(this.#keyName(field), `${key.value} ${field.value}`);
    }
  }

  /** The run is over: nothing of it can be sent any more. */
  forget() {
    for (const name of names([START, this.#run.dataset.runEvents, ''].join('|'))) write(name, '');
  }

  /** @param {HTMLTextAreaElement | HTMLInputElement} field */
  #keyName(field) {
    return `${this.#name(field)}|key`;
  }

  /** @param {HTMLTextAreaElement | HTMLInputElement} field */
  #keep(field) {
    write(this.#name(field), field.value);
  }

  /** @param {HTMLTextAreaElement | HTMLInputElement} field */
  #name(field) {
    return `${this.#base(field)}|${this.#window}`;
  }

  /**
   * One name for each run, thread and form.
   * @param {HTMLTextAreaElement | HTMLInputElement} field
   */
  #base(field) {
    return [START, ...this.#place(field.form), field.dataset.draft].join('|');
  }

  /** @param {HTMLFormElement | null} form */
  #place(form) {
    const { runEvents, thread } = this.#run.dataset;
    const parts = ['platform', 'to'].map((name) => form?.elements.namedItem(name));
    return [runEvents, thread ?? '', ...parts.map((part) => (part instanceof HTMLInputElement ? part.value : ''))];
  }

  /** @param {HTMLFormElement} form */
  #choicesName(form) {
    return [START, ...this.#place(form), `choices-${form.id}`, this.#window].join('|');
  }

  /** @param {HTMLFormElement} form */
  #keepChoices(form) {
    const chosen = boxes(form).filter((box) => box.checked).map((box) => [box.name, box.value]);
    write(this.#choicesName(form), JSON.stringify(chosen));
  }

  /** @param {HTMLFormElement} form */
  #restoreChoices(form) {
    let chosen = [];
    try {
      chosen = JSON.parse(read(this.#choicesName(form)) ?? '[]');
    } catch {
      return;
    }
    if (!chosen.length) return;
    for (const box of boxes(form)) {
      box.checked = chosen.some((/** @type {string[]} */ [name, value]) => name === box.name && value === box.value);
    }
    const picture = chosen.find((/** @type {string[]} */ [name, value]) => name === 'image' && value);
    const field = picture && form.querySelector('.picture-choice');
    if (field) openAround(field);
    form.classList.add('open');
    form.dispatchEvent(new Event('input', { bubbles: true }));
  }

  /**
   * What another window has and did not send.
   * @param {HTMLTextAreaElement} field
   */
  #offer(field) {
    const other = names(`${this.#base(field)}|`).find((name) => !name.endsWith('|key') && read(name)?.trim());
    if (!other || !field.form || field.form.querySelector(`[data-offer="${CSS.escape(field.id)}"]`)) return;
    const notice = document.createElement('div');
    notice.className = 'notice kept';
    notice.dataset.offer = field.id;
    const words = document.createElement('p');
    const text = read(other) ?? '';
    words.textContent = `Another window has a text here that was not sent: “${opening(text)}”`;
    const take = plainButton('Put it here');
    const drop = plainButton('Leave it');
    const controls = document.createElement('p');
    controls.className = 'controls';
    controls.append(take, drop);
    notice.append(words, controls);
    take.addEventListener('click', () => {
      field.value = field.value.trim() ? `${field.value}\n\n${text}` : text;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      write(other, '');
      notice.remove();
      field.focus();
    });
    drop.addEventListener('click', () => {
      notice.remove();
      field.focus();
    });
    field.before(notice);
  }
}

/**
 * Characters as a person counts them, which is how the limit is checked.
 * @param {string} text
 */
export function length(text) {
  if (!('Segmenter' in Intl)) return [...text].length;
  let count = 0;
  for (const _ of segmenter().segment(text)) count += 1;
  return count;
}

/** @type {Intl.Segmenter | undefined} */
let made;

function segmenter() {
  made ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  return made;
}

/**
 * @param {EventTarget | null} field
 * @returns {field is HTMLTextAreaElement | HTMLInputElement}
 */
function isKept(field) {
  return (field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement) && !!field.dataset.draft;
}

/** @param {HTMLFormElement} form */
function boxes(form) {
  /** @type {NodeListOf<HTMLInputElement>} */
  const boxes = form.querySelectorAll('input[name="networks"], input[name="image"]');
  return [...boxes];
}

/** @param {Element} field */
function openAround(field) {
  const details = field.closest('details');
  if (details) details.open = true;
}

/** @param {string} text */
function opening(text) {
  const line = text.trim().replace(/\s+/g, ' ');
  return line.length > 80 ? `${line.slice(0, 79)}…` : line;
}

/** @param {string} words */
function plainButton(words) {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = words;
  return button;
}

/**
 * Only for exactly the text that it was sent with.
 * @param {HTMLTextAreaElement | HTMLInputElement} field
 * @param {string} name
 */
function useKeptKey(field, name) {
  const kept = read(name) ?? '';
  const key = field.form?.elements.namedItem('key');
  const [first, ...rest] = kept.split(' ');
  if (key instanceof HTMLInputElement && first && rest.join(' ') === field.value) key.value = first;
}

/** @param {HTMLTextAreaElement} field */
function showCount(field) {
  const place = document.querySelector(`[data-count="${CSS.escape(field.dataset.draft ?? '')}"]`);
  const most = Number(field.dataset.max);
  if (!place || !most) return;
  const used = length(field.value.trim());
  const isNear = used > most * NEAR;
  place.textContent = used === 0 ? '' : countText(used, most);
  place.classList.toggle('near', isNear && used <= most);
  place.classList.toggle('over', used > most);
  // Said aloud only where it matters.
  place.setAttribute('aria-live', isNear ? 'polite' : 'off');
}

/** @param {number} used @param {number} most */
function countText(used, most) {
  const [now, all] = [used.toLocaleString('en-US'), most.toLocaleString('en-US')];
  if (used > most) return `${now} of ${all} characters: ${(used - most).toLocaleString('en-US')} too many`;
  return `${now} of ${all} characters, ${(most - used).toLocaleString('en-US')} left`;
}

/** The name of this window, which it keeps over a reload. @param {boolean} [isNew] */
function windowName(isNew) {
  const fresh = () => [...crypto.getRandomValues(new Uint8Array(6))].map((byte) => byte.toString(36)).join('');
  try {
    const old = isNew ? null : sessionStorage.getItem(START);
    const name = old ?? fresh();
    sessionStorage.setItem(START, name);
    return name;
  } catch {
    return fresh();
  }
}

/** @param {string} start */
function names(start) {
  try {
    return Object.keys(localStorage).filter((name) => name.startsWith(start));
  } catch {
    return [];
  }
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
