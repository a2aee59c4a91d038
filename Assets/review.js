// @ts-check
/**
 * Reviews a form while somebody writes in it. A form takes part with
 *
 *   <form data-review="/address/of/the/review">
 *
 * Its fields are posted there a moment after the last key, an older request is given up, and the
 * answer is HTML: each element in it that has `data-review-part` and an id takes the place of the
 * element of that id on the page. An element with `data-review-summary` in the answer is what a
 * screen reader hears, once it stops changing.
 *
 * In the answer, `button[data-rewrite]` puts its text in place of exactly the quote, and
 * `button[data-show]` selects the quote. Both name their field and their place:
 * `data-field` (an id), `data-start`, `data-end` (Unicode scalars), `data-quote`.
 * Without JavaScript the same buttons submit the form.
 */
const PAUSE = 180;
const PATIENCE = 10_000;
/** A screen reader would speak over the writer's own keys. */
const QUIET = 1_200;

class Review {
  #form;
  /** @type {AbortController | undefined} */
  #asking;
  #timer = 0;
  #speech = 0;
  #heard = '';
  /** The answer that waits until nobody is inside what it replaces. */
  #waiting = '';

  /** @param {HTMLFormElement} form */
  constructor(form) {
    this.#form = form;
    form.addEventListener('input', (event) => {
      if (event.target instanceof Element && event.target.closest('[data-review-part]')) return;
      this.#soon();
    });
    form.addEventListener('submit', () => this.#stop());
    document.addEventListener('click', (event) => {
      const button = event.target instanceof Element ? event.target.closest('button') : null;
      if (button instanceof HTMLButtonElement && button.form === form) this.#press(button, event);
    });
    document.addEventListener('focusout', () => {
      if (this.#waiting) setTimeout(() => this.#show(this.#waiting), 0);
    });
    for (const part of document.querySelectorAll('[data-review-part] button[data-show]')) {
      if (part instanceof HTMLElement) part.hidden = false;
    }
  }

  #soon() {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => this.#ask(), PAUSE);
  }

  #stop() {
    clearTimeout(this.#timer);
    this.#asking?.abort();
  }

  async #ask() {
    this.#asking?.abort();
    const asking = new AbortController();
    this.#asking = asking;
    const patience = setTimeout(() => asking.abort(), PATIENCE);
    try {
      const answer = await fetch(this.#form.dataset.review ?? '', {
        method: 'POST', body: fields(this.#form),
        headers: { Accept: 'text/html' }, redirect: 'manual', signal: asking.signal,
      });
      const text = await answer.text();
      if (asking !== this.#asking) return;
      if (answer.ok) this.#show(text);
      else this.#fail(answer.status);
    } catch {
      // Given up for a newer text, or no connection: then the text is reviewed with the next key.
      if (asking === this.#asking) this.#fail(0);
    } finally {
      clearTimeout(patience);
    }
  }

  /** @param {number} status */
  #fail(status) {
    const words = status === 413 || status === 400
      ? 'The text is too long to be checked. Nothing is lost; make it shorter.'
      : status === 0 && this.#asking?.signal.aborted
        ? '' : 'Not checked: the server could not be reached. Your text is kept here.';
    this.#form.dispatchEvent(new CustomEvent('review-failed', { detail: words, bubbles: true }));
    if (words) this.#say(words);
  }

  /** @param {string} html */
  #show(html) {
    const answer = new DOMParser().parseFromString(html, 'text/html');
    const summary = answer.querySelector('[data-review-summary]')?.textContent?.trim() ?? '';
    this.#waiting = '';
    for (const fresh of answer.querySelectorAll('[data-review-part]')) {
      const old = document.getElementById(fresh.id);
      if (!old || old.outerHTML === fresh.outerHTML) continue;
      if (old.contains(document.activeElement)) {
        this.#waiting = html;
        continue;
      }
      for (const button of fresh.querySelectorAll('button[data-show]')) {
        if (button instanceof HTMLElement) button.hidden = false;
      }
      keepOpen(old, fresh);
      old.replaceWith(document.adoptNode(fresh));
    }
    this.#say(summary);
    this.#form.dispatchEvent(new CustomEvent('reviewed', { bubbles: true }));
  }

  /** @param {string} words */
  #say(words) {
    if (words === this.#heard) return;
    clearTimeout(this.#speech);
    this.#speech = window.setTimeout(() => {
      this.#heard = words;
      voice().textContent = words;
    }, QUIET);
  }

  /** @param {HTMLButtonElement} button @param {Event} event */
  #press(button, event) {
    const { field: id, quote, rewrite, show } = button.dataset;
    if (rewrite === undefined && show === undefined) return;
    const field = document.getElementById(id ?? '');
    if (!(field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement)) return;
    event.preventDefault();
    const start = unit(field.value, Number(button.dataset.start));
    const end = unit(field.value, Number(button.dataset.end));
    if (field.value.slice(start, end) !== quote) return this.#soon();
    openAround(field);
    field.focus();
    field.setSelectionRange(start, end);
    if (rewrite === undefined) return;
    replaceSelection(field, rewrite);
    field.setSelectionRange(start, start + rewrite.length);
    this.#say(rewrite ? `Changed to: ${rewrite}` : 'Taken out.');
    this.#ask();
  }
}

/**
 * What the form says, without the files in it.
 * @param {HTMLFormElement} form
 */
function fields(form) {
  const fields = new URLSearchParams();
  for (const [name, value] of new FormData(form)) {
    if (typeof value === 'string') fields.append(name, value);
  }
  return fields;
}

/**
 * Where the n-th Unicode scalar begins, in the units that fields count in.
 * @param {string} text
 * @param {number} scalars
 */
function unit(text, scalars) {
  let at = 0;
  for (let passed = 0; passed < scalars && at < text.length; passed += 1) {
    at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
  }
  return at;
}

/**
 * Types over the selection, so that “undo” brings it back.
 * @param {HTMLTextAreaElement | HTMLInputElement} field
 * @param {string} text
 */
function replaceSelection(field, text) {
  const command = text ? 'insertText' : 'delete';
  if (document.execCommand(command, false, text)) return;
  field.setRangeText(text);
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

/** @param {Element} field */
function openAround(field) {
  const details = field.closest('details');
  if (details) details.open = true;
}

/**
 * What was open stays open.
 * @param {Element} old
 * @param {Element} fresh
 */
function keepOpen(old, fresh) {
  for (const details of old.querySelectorAll('details[id]')) {
    const twin = fresh.querySelector(`#${CSS.escape(details.id)}`);
    if (twin instanceof HTMLDetailsElement && details instanceof HTMLDetailsElement) {
      twin.open = details.open;
      carryFields(details, twin);
    }
  }
}

/** A reason that is half written is not lost. @param {Element} old @param {Element} fresh */
function carryFields(old, fresh) {
  for (const field of old.querySelectorAll('input[type="text"], textarea')) {
    const name = field.getAttribute('name') ?? '';
    const twin = fresh.querySelector(`[name="${CSS.escape(name)}"]`);
    if (twin instanceof HTMLInputElement && field instanceof HTMLInputElement) twin.value = field.value;
  }
}

function voice() {
  let place = document.getElementById('review-voice');
  if (place) return place;
  place = document.createElement('p');
  place.id = 'review-voice';
  place.className = 'visually-hidden';
  place.setAttribute('role', 'status');
  document.body.append(place);
  return place;
}

for (const form of document.querySelectorAll('form[data-review]')) {
  if (form instanceof HTMLFormElement) new Review(form);
}
