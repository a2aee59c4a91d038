// @ts-check
import { close } from './composer.js';
import { length } from './drafts.js';

/** How long an answer may take before the page says that it did not come. */
const PATIENCE = 20_000;
/** A lost form is sent again by itself, with the same key, after so many milliseconds. */
const AGAIN = [3_000, 6_000, 12_000, 24_000, 30_000, 30_000, 30_000];
/** A text longer than this is not sent at all: no network takes a tenth of it. */
const ENDLESS = 50_000;

const DONE = {
  post: 'Posted.', reply: 'Your reply is public.', quote: 'Your post is public.',
  correct: 'The correction is public.', message: 'Sent.', like: 'Liked.', repost: 'Reposted.',
  pin: 'Pinned to the top of your page.', hide: 'Hidden. Your reason is in the record.',
  delete: 'Deleted from public view. The record is kept.',
  block: 'Blocked. Your reason is in the record.',
  ask: 'Asked. The answer comes to your inbox.', approve: 'Sent.', escalate: 'Handed over.',
  edit: 'Changed. The earlier words stay in the record.', poll: 'Posted.',
  schedule: 'Scheduled. It goes out by itself unless you cancel it at your desk.',
  report: 'Reported. The network decides and tells you.',
  'close-comments': 'Comments are closed for everybody.', 'open-comments': 'Comments are open.',
  unlike: 'No longer liked.', unrepost: 'No longer reposted.', unpin: 'No longer pinned.',
  unhide: 'Public again.', unblock: 'No longer blocked.', follow: 'You follow the account now.',
  unfollow: 'You no longer follow the account.',
};

/**
 * Sends the forms of a run without leaving the page. A form that failed keeps its text and its
 * key, so that sending it again can never post twice.
 */
export class Forms {
  #run;
  #drafts;
  #clock;
  #pending;

  /**
   * @param {HTMLElement} run
   * @param {import('./drafts.js').Drafts} drafts
   * @param {import('./clock.js').Clock} clock
   * @param {import('./pending.js').Pending} pending
   */
  constructor(run, drafts, clock, pending) {
    this.#pending = pending;
    this.#run = run;
    this.#drafts = drafts;
    this.#clock = clock;
    for (const form of run.querySelectorAll('form')) renewKey(form);
    run.addEventListener('input', ({ target, isTrusted }) => {
      // “Posted.” is about the text before the one that is being written.
      const form = isTrusted && target instanceof Element ? target.closest('form') : null;
      form?.querySelector('.form-done')?.remove();
    });
    run.addEventListener('submit', (event) => {
      // What only asks, such as a search, goes its own way.
      if (!(event.target instanceof HTMLFormElement) || event.target.method !== 'post') return;
      // A button that leads elsewhere, to a check, publishes nothing.
      if (event.submitter?.hasAttribute('formaction')) return;
      event.preventDefault();
      this.#send(event.target, event.submitter);
    });
  }

  /** @param {HTMLFormElement} form @param {HTMLElement | null} submitter */
  async #send(form, submitter) {
    if (form.getAttribute('aria-busy') === 'true') return;
    const endless = tooLong(form);
    clearMessage(form);
    if (endless) return this.#showFailure(form, submitter, { text: endless, canRetry: false });
    const fields = this.#fields(form, submitter);
    this.#finish(form, submitter, fields, await this.#post(form, fields));
  }

  /** @param {HTMLFormElement} form @param {URLSearchParams} fields */
  async #post(form, fields) {
    form.setAttribute('aria-busy', 'true');
    this.#pending.sending(form, fields);
    const answer = await post(form.action, fields);
    form.removeAttribute('aria-busy');
    return answer;
  }

  /**
   * @param {HTMLFormElement} form
   * @param {HTMLElement | null} submitter
   * @param {URLSearchParams} fields
   * @param {Answer} answer
   */
  #finish(form, submitter, fields, answer) {
    const { failure } = answer;
    if (failure?.canRetry) this.#drafts.keepKey(form);
    if (failure) {
      this.#pending.failed(form, failure.canRetry);
      this.#showFailure(form, submitter, failure);
      if (failure.isLost) this.#sendAgain(form, submitter, fields, 0);
      return;
    }
    this.#pending.sent(form);
    const command = fields.get('command');
    if (command) return this.#afterCommand(form, command);
    this.#afterDeed(form, fields, answer.notice);
  }

  /**
   * The connection was lost in the middle: the same form with the same key, until it is through or
   * somebody changed it.
   * @param {HTMLFormElement} form
   * @param {HTMLElement | null} submitter
   * @param {URLSearchParams} fields
   * @param {number} turn
   */
  #sendAgain(form, submitter, fields, turn) {
    const wait = AGAIN[turn];
    if (wait === undefined) return;
    const again = async () => {
      clearTimeout(timer);
      removeEventListener('online', again);
      const isSame = form.isConnected && form.querySelector('.form-error')
        && `${this.#read(form, submitter)}` === form.dataset.sent;
      if (!isSame || form.getAttribute('aria-busy') === 'true') return;
      const answer = await this.#post(form, fields);
      if (answer.failure?.isLost) return this.#sendAgain(form, submitter, fields, turn + 1);
      clearMessage(form);
      this.#finish(form, submitter, fields, answer);
    };
    const timer = window.setTimeout(again, wait);
    addEventListener('online', again);
  }

  /**
   * What the form says. A text that was changed after a failure is another text, with a new key.
   * @param {HTMLFormElement} form
   * @param {HTMLElement | null} submitter
   */
  #fields(form, submitter) {
    const isChanged = form.dataset.sent && form.dataset.sent !== `${this.#read(form, submitter)}`;
    if (isChanged) renewKey(form);
    const fields = this.#read(form, submitter);
    form.dataset.sent = `${fields}`;
    return fields;
  }

  /** @param {HTMLFormElement} form @param {HTMLElement | null} submitter */
  #read(form, submitter) {
    const fields = new URLSearchParams();
    for (const [name, value] of new FormData(form)) {
      // A file travels by its own button.
      if (typeof value === 'string') fields.append(name, value);
    }
    if (submitter instanceof HTMLButtonElement && submitter.name) {
      fields.append(submitter.name, submitter.value);
    }
    return fields;
  }

  /** @param {HTMLFormElement} form @param {string} command */
  #afterCommand(form, command) {
    if (command === 'finish') this.#clock.finish();
    for (const details of form.querySelectorAll('details')) details.open = false;
  }

  /** @param {HTMLFormElement} form @param {URLSearchParams} fields @param {string} [notice] */
  #afterDeed(form, fields, notice) {
    const deed = fields.get('do') ?? '';
    let isEmpty = true;
    for (const field of form.querySelectorAll('textarea, input[data-draft]')) {
      if (!(field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement)) continue;
      // What was typed while it was sent is the next text.
      const isSent = fields.getAll(field.name).some((sent) => same(sent, field.value));
      if (!isSent && field.value) {
        isEmpty = false;
        continue;
      }
      field.value = '';
      this.#drafts.clear(field);
    }
    if (isEmpty) form.reset();
    // Whoever follows the text sees that it is gone.
    form.dispatchEvent(new Event('input', { bubbles: true }));
    renewKey(form);
    delete form.dataset.sent;
    const message = place(form, 'form-done', 'status');
    message.textContent = notice ?? DONE[/** @type {keyof typeof DONE} */ (deed)] ?? 'Done.';
    if (isEmpty && form.matches('.composer')) close(form);
    form.dispatchEvent(new CustomEvent('deed-done', { bubbles: true }));
    if (!form.matches('.acts form')) return;
    // Done once and for all: the form makes room for what was done.
    message.tabIndex = -1;
    form.replaceWith(message);
    message.focus();
  }

  /**
   * @param {HTMLFormElement} form
   * @param {HTMLElement | null} submitter
   * @param {Failure} failure
   */
  #showFailure(form, submitter, failure) {
    const message = place(form, 'form-error', 'alert');
    message.textContent = failure.text;
    if (failure.canRetry && submitter instanceof HTMLButtonElement) {
      const again = document.createElement('button');
      again.type = 'submit';
      again.name = submitter.name;
      again.value = submitter.value;
      again.textContent = 'Try again';
      message.append(' ', again);
    }
    const field = form.querySelector('textarea, input[type="text"]');
    if (!(field instanceof HTMLElement)) return;
    field.setAttribute('aria-invalid', 'true');
    message.id = `error-${field.id}`;
    field.dataset.describedby ??= field.getAttribute('aria-describedby') ?? '';
    field.setAttribute('aria-describedby', `${field.dataset.describedby} ${message.id}`.trim());
    field.focus();
  }
}

/**
 * @typedef {{text: string, canRetry: boolean, isLost?: boolean}} Failure
 * @typedef {{failure?: Failure, notice?: string}} Answer
 */

/**
 * @param {string} address
 * @param {URLSearchParams} fields
 * @returns {Promise<Answer>}
 */
async function post(address, fields) {
  let response;
  try {
    response = await fetch(address, {
      method: 'POST', body: fields, headers: { Accept: 'application/json' },
      redirect: 'manual', signal: AbortSignal.timeout(PATIENCE),
    });
  } catch {
    const text = 'Not sent: the connection is lost. Your text is kept, and it is tried again by itself.';
    return { failure: { text, canRetry: true, isLost: true } };
  }
  if (response.type === 'opaqueredirect') {
    const text = 'Not sent: you are signed out. Your text is kept; reload the page and sign in.';
    return { failure: { text, canRetry: false } };
  }
  const answer = await response.json().catch(() => ({}));
  if (response.ok) return { notice: answer.notice };
  const text = answer.error ?? 'Not sent: the server did not understand. Your text is kept.';
  return { failure: { text, canRetry: response.status >= 500 || response.status === 429 } };
}

/** A form sends its line ends in another way. @param {string} sent @param {string} typed */
function same(sent, typed) {
  return sent.replace(/\r\n/g, '\n') === typed.replace(/\r\n/g, '\n');
}

/** What is wrong with a text without end. @param {HTMLFormElement} form */
function tooLong(form) {
  for (const field of form.querySelectorAll('textarea')) {
    if (field.value.length <= ENDLESS) continue;
    const count = length(field.value.trim()).toLocaleString('en-US');
    return `Not sent: the text has ${count} characters, more than any network takes. Your text is kept; make it shorter.`;
  }
  return undefined;
}

/**
 * A new key, so that the next text is a new act.
 * @param {HTMLFormElement} form
 */
function renewKey(form) {
  const field = form.elements.namedItem('key');
  if (!(field instanceof HTMLInputElement)) return;
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  field.value = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** @param {HTMLFormElement} form @param {string} cssClass @param {string} role */
function place(form, cssClass, role) {
  const message = document.createElement('p');
  message.className = `form-message ${cssClass}`;
  message.setAttribute('role', role);
  const line = form.querySelector('.composer-line');
  const before = form.querySelector('.composer-foot, .controls, button');
  if (line) line.after(message);
  else if (before && before.parentElement === form) before.before(message);
  else form.append(message);
  return message;
}

/** @param {HTMLFormElement} form */
function clearMessage(form) {
  form.querySelector('.form-message')?.remove();
  for (const field of form.querySelectorAll('[aria-invalid]')) {
    field.removeAttribute('aria-invalid');
    if (!(field instanceof HTMLElement)) continue;
    const described = field.dataset.describedby;
    if (described) field.setAttribute('aria-describedby', described);
    else field.removeAttribute('aria-describedby');
  }
}
