// @ts-check
/** How near to the limit the counter starts to warn: the last tenth. */
const NEAR = 0.9;

/** Keeps what is being written in this browser until it was sent, and counts its characters. */
export class Drafts {
  #run;

  /** @param {HTMLElement} run */
  constructor(run) {
    this.#run = run;
    run.addEventListener('input', (event) => {
      if (event.target instanceof HTMLTextAreaElement) {
        this.#keep(event.target);
        showCount(event.target);
      }
    });
  }

  /**
   * Puts kept texts back into empty fields.
   * @param {ParentNode} part
   */
  restore(part) {
    for (const field of part.querySelectorAll('textarea[data-draft]')) {
      if (!(field instanceof HTMLTextAreaElement)) continue;
      const kept = read(this.#name(field));
      if (kept && field.value === '') {
        field.value = kept;
        useKeptKey(field, this.#keyName(field));
        field.dispatchEvent(new Event('input', { bubbles: true }));
      }
      showCount(field);
    }
  }

  /**
   * The text was sent.
   * @param {HTMLTextAreaElement} field
   */
  clear(field) {
    write(this.#name(field), '');
    write(this.#keyName(field), '');
    showCount(field);
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
    const start = ['rollcall-draft', this.#run.dataset.runEvents, ''].join('|');
    try {
      for (const name of Object.keys(localStorage)) {
        if (name.startsWith(start)) localStorage.removeItem(name);
      }
    } catch {
      // Nothing was kept.
    }
  }

  /** @param {HTMLTextAreaElement} field */
  #keyName(field) {
    return `${this.#name(field)}|key`;
  }

  /** @param {HTMLTextAreaElement} field */
  #keep(field) {
    if (field.dataset.draft) write(this.#name(field), field.value);
  }

  /**
   * One name for each run, thread and form.
   * @param {HTMLTextAreaElement} field
   */
  #name(field) {
    const { runEvents, thread } = this.#run.dataset;
    const platform = field.form?.elements.namedItem('platform');
    const target = field.form?.elements.namedItem('to');
    const parts = [platform, target].map((part) => (part instanceof HTMLInputElement ? part.value : ''));
    return ['rollcall-draft', runEvents, thread ?? '', field.dataset.draft, ...parts].join('|');
  }
}

/**
 * Characters as a person counts them, which is how the limit is checked.
 * @param {string} text
 */
export function length(text) {
  if (!('Segmenter' in Intl)) return [...text].length;
  return [...new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text)].length;
}

/**
 * Only for exactly the text that it was sent with.
 * @param {HTMLTextAreaElement} field
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
  if (used > most) return `${used} of ${most} characters: ${used - most} too many`;
  return `${used} of ${most} characters, ${most - used} left`;
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
