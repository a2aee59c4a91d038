// @ts-check
import { length } from './drafts.js';

/** How near to the limit a counter starts to warn: the last tenth. */
const NEAR = 0.9;

/**
 * The composers of a page: counters for each network, texts put in by a button, steps that ask
 * somebody, and the keys of a writer.
 */
export class Composers {
  #run;

  /** @param {HTMLElement} run */
  constructor(run) {
    this.#run = run;
    run.addEventListener('input', (event) => {
      const form = event.target instanceof Element ? event.target.closest('form.composer') : event.target;
      if (form instanceof HTMLFormElement) showFits(form);
    });
    run.addEventListener('click', (event) => {
      const button = event.target instanceof Element ? event.target.closest('button') : null;
      if (button instanceof HTMLButtonElement && button.form?.matches('.composer')) this.#press(button, event);
    });
    run.addEventListener('change', (event) => {
      const field = event.target;
      if (!(field instanceof HTMLInputElement) || !field.form?.matches('.composer')) return;
      if (field.type === 'file' && field.files?.length) this.#upload(field.form, field);
    });
    run.addEventListener('keydown', (event) => this.#key(event));
    // Once open it stays so: closing under a press would move what is pressed.
    run.addEventListener('focusin', (event) => {
      if (event.target instanceof Element) event.target.closest('form.composer')?.classList.add('open');
    });
    for (const form of run.querySelectorAll('form.composer')) {
      if (!(form instanceof HTMLFormElement)) continue;
      showFits(form);
      addClose(form);
      if (form.contains(document.activeElement)) form.classList.add('open');
    }
  }

  /** Something in the run changed what a composer shows: it asks again. */
  refresh() {
    for (const form of this.#run.querySelectorAll('form.composer')) {
      form.dispatchEvent(new Event('input', { bubbles: true }));
    }
  }

  /** @param {HTMLButtonElement} button @param {Event} event */
  #press(button, event) {
    const { insert, into } = button.dataset;
    if (insert !== undefined) {
      event.preventDefault();
      const field = document.getElementById(into ?? '');
      if (field instanceof HTMLTextAreaElement) add(field, insert);
    } else if (button.value === 'upload') {
      event.preventDefault();
      const field = button.form?.querySelector('input[type="file"]');
      if (field instanceof HTMLInputElement && button.form) this.#upload(button.form, field);
    } else if (button.dataset.step === 'act') {
      event.preventDefault();
      this.#act(button);
    }
  }

  /** @param {HTMLButtonElement} button */
  async #act(button) {
    const form = button.form;
    if (!form || button.getAttribute('aria-busy') === 'true') return;
    button.setAttribute('aria-busy', 'true');
    const fields = new URLSearchParams();
    for (const [name, value] of new FormData(form, button)) {
      if (typeof value === 'string') fields.append(name, value);
    }
    const words = await send(button.formAction, fields);
    button.removeAttribute('aria-busy');
    if (words) say(button, words);
    else this.refresh();
  }

  /**
   * Sends the picture and puts what came of it in the place of the old choice.
   * @param {HTMLFormElement} form
   * @param {HTMLInputElement} field
   */
  async #upload(form, field) {
    const place = field.closest('.picture-choice');
    const button = form.querySelector('button[value="upload"]');
    const note = document.getElementById(field.getAttribute('aria-describedby')?.split(' ')[1] ?? '');
    if (!place || !(button instanceof HTMLButtonElement) || button.getAttribute('aria-busy') === 'true') return;
    const file = field.files?.[0];
    if (!file) return;
    button.setAttribute('aria-busy', 'true');
    if (note) note.textContent = '';
    const fields = new FormData(form, button);
    fields.append('part', 'picture');
    try {
      const answer = await fetch(button.formAction, {
        method: 'POST', body: fields, headers: { Accept: 'text/html' }, redirect: 'manual',
      });
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      const fresh = page.getElementById(place.id);
      if (!fresh) throw new Error('no part');
      place.replaceWith(document.adoptNode(fresh));
      fresh.querySelector('input[name="image"]:checked')?.dispatchEvent(new Event('change', { bubbles: true }));
      form.dispatchEvent(new Event('input', { bubbles: true }));
      const next = fresh.querySelector('.found-in-picture') ?? fresh.querySelector('input[type="file"]');
      if (next instanceof HTMLElement) next.focus();
    } catch {
      // The file is still chosen, and the button is there.
      if (note) note.textContent = 'Not uploaded: the server could not be reached. Press Upload again.';
    } finally {
      button.removeAttribute('aria-busy');
    }
  }

  /** @param {KeyboardEvent} event */
  #key(event) {
    const field = event.target;
    if (!(field instanceof HTMLElement)) return;
    const form = field.closest('form.composer');
    if (!(form instanceof HTMLFormElement)) return;
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      const button = form.querySelector('button.primary');
      if (button instanceof HTMLButtonElement) form.requestSubmit(button);
    } else if (event.key === 'Escape' && !event.defaultPrevented) {
      // The text stays where it is, and is kept; a form without one is a line again.
      field.blur();
      if (isBlank(form)) close(form);
    }
  }
}

/**
 * The composer is a line again; whoever was in it goes on from there.
 * @param {HTMLFormElement} form
 */
export function close(form) {
  form.classList.remove('open');
  if (form.contains(document.activeElement) && document.activeElement instanceof HTMLElement) {
    document.activeElement.blur();
  }
}

/** @param {HTMLFormElement} form */
function addClose(form) {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'quiet composer-close';
  button.textContent = 'Close';
  button.addEventListener('click', () => close(form));
  form.querySelector('.composer-line')?.append(button);
}

/** Whether nothing was written or chosen. @param {HTMLFormElement} form */
function isBlank(form) {
  return [...new FormData(form)].every(([name, value]) =>
    !/^(text|own-.*|alt|image|option|time)$/.test(name) || `${value}`.trim() === '');
}

/**
 * Adds a text at the end; “undo” takes it out again. The first blank of it is selected.
 * @param {HTMLTextAreaElement} field
 * @param {string} text
 */
function add(field, text) {
  const old = field.value;
  const gap = old.trim() === '' ? '' : old.endsWith('\n') ? '\n' : '\n\n';
  field.focus();
  if (old.trim() === '') field.select();
  else field.setSelectionRange(old.length, old.length);
  if (!document.execCommand('insertText', false, gap + text)) {
    field.setRangeText(gap + text, field.selectionStart, field.selectionEnd, 'end');
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }
  const start = field.value.length - text.length;
  const blank = /\[[^\]\n]+\]/.exec(text);
  if (blank) field.setSelectionRange(start + blank.index, start + blank.index + blank[0].length);
}

/** @param {HTMLFormElement} form */
function showFits(form) {
  const common = form.elements.namedItem('text');
  const text = common instanceof HTMLTextAreaElement ? common.value.trim() : '';
  const used = length(text);
  for (const place of form.querySelectorAll('[data-fits]')) {
    if (!(place instanceof HTMLElement)) continue;
    const own = form.elements.namedItem(`own-${place.dataset.fits}`);
    const other = own instanceof HTMLTextAreaElement ? own.value.trim() : '';
    show(place, other ? length(other) : used, Number(place.dataset.limit));
  }
  for (const field of form.querySelectorAll('[data-alt-limit]')) {
    const place = document.getElementById(`alt-count-${field.id.slice('alt-'.length)}`);
    if (field instanceof HTMLTextAreaElement && place) {
      show(place, length(field.value.trim()), Number(field.dataset.altLimit));
    }
  }
}

/** @param {HTMLElement} place @param {number} used @param {number} most */
function show(place, used, most) {
  const words = used > most ? `${used - most} too many of ${most}`
    : used === 0 ? `at most ${most}` : `${most - used} left of ${most}`;
  if (place.textContent !== words) place.textContent = words;
  place.classList.toggle('near', used > most * NEAR && used <= most);
  place.classList.toggle('over', used > most);
}

/**
 * @param {string} address
 * @param {URLSearchParams} fields
 * @returns {Promise<string | undefined>} what went wrong
 */
async function send(address, fields) {
  try {
    const answer = await fetch(address, {
      method: 'POST', body: fields, headers: { Accept: 'application/json' }, redirect: 'manual',
    });
    if (answer.ok) return undefined;
    const said = await answer.json().catch(() => ({}));
    return said.error ?? 'Not done: the server did not understand. Reload the page.';
  } catch {
    return 'Not done: there is no connection. Press it again.';
  }
}

/** @param {HTMLElement} button @param {string} words */
function say(button, words) {
  const note = document.createElement('p');
  note.className = 'form-message form-error';
  note.setAttribute('role', 'alert');
  note.textContent = words;
  button.closest('li, p')?.after(note);
}
