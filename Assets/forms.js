// @ts-check
/** How long an answer may take before the page says that it did not come. */
const PATIENCE = 20_000;

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

  /**
   * @param {HTMLElement} run
   * @param {import('./drafts.js').Drafts} drafts
   * @param {import('./clock.js').Clock} clock
   */
  constructor(run, drafts, clock) {
    this.#run = run;
    this.#drafts = drafts;
    this.#clock = clock;
    for (const form of run.querySelectorAll('form')) renewKey(form);
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
    const fields = this.#fields(form, submitter);
    form.setAttribute('aria-busy', 'true');
    clearMessage(form);
    const failure = await post(form.action, fields);
    form.removeAttribute('aria-busy');
    if (failure?.canRetry) this.#drafts.keepKey(form);
    if (failure) return this.#showFailure(form, submitter, failure);
    const command = fields.get('command');
    if (command) return this.#afterCommand(form, command);
    this.#afterDeed(form, fields.get('do') ?? '');
  }

  /**
   * What the form says. A text that was changed after a failure is another text, with a new key.
   * @param {HTMLFormElement} form
   * @param {HTMLElement | null} submitter
   */
  #fields(form, submitter) {
    const read = () => {
      const fields = new URLSearchParams(/** @type {any} */ (new FormData(form)));
      if (submitter instanceof HTMLButtonElement && submitter.name) {
        fields.append(submitter.name, submitter.value);
      }
      return fields;
    };
    if (form.dataset.sent && form.dataset.sent !== `${read()}`) renewKey(form);
    const fields = read();
    form.dataset.sent = `${fields}`;
    return fields;
  }

  /** @param {HTMLFormElement} form @param {string} command */
  #afterCommand(form, command) {
    if (command === 'finish') this.#clock.finish();
    for (const details of form.querySelectorAll('details')) details.open = false;
  }

  /** @param {HTMLFormElement} form @param {string} deed */
  #afterDeed(form, deed) {
    for (const field of form.querySelectorAll('textarea')) {
      field.value = '';
      this.#drafts.clear(field);
    }
    form.reset();
    // Whoever follows the text sees that it is gone.
    form.dispatchEvent(new Event('input', { bubbles: true }));
    renewKey(form);
    delete form.dataset.sent;
    const message = place(form, 'form-done', 'status');
    message.textContent = DONE[/** @type {keyof typeof DONE} */ (deed)] ?? 'Done.';
    if (!form.matches('.acts form')) return;
    // Done once and for all: the form makes room for what was done.
    message.tabIndex = -1;
    form.replaceWith(message);
    message.focus();
  }

  /**
   * @param {HTMLFormElement} form
   * @param {HTMLElement | null} submitter
   * @param {{text: string, canRetry: boolean}} failure
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
 * @param {string} address
 * @param {URLSearchParams} fields
 * @returns {Promise<{text: string, canRetry: boolean} | undefined>} nothing when it was done
 */
async function post(address, fields) {
  let response;
  try {
    response = await fetch(address, {
      method: 'POST', body: fields, headers: { Accept: 'application/json' },
      redirect: 'manual', signal: AbortSignal.timeout(PATIENCE),
    });
  } catch {
    return { text: 'Not sent: there is no connection. Your text is kept.', canRetry: true };
  }
  if (response.ok) return undefined;
  if (response.type === 'opaqueredirect') {
    return { text: 'Not sent: you are signed out. Your text is kept; reload the page and sign in.', canRetry: false };
  }
  const answer = await response.json().catch(() => ({}));
  const text = answer.error ?? 'Not sent: the server did not understand. Your text is kept.';
  return { text, canRetry: response.status >= 500 || response.status === 429 };
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
  const before = form.querySelector('.composer-foot, .controls, button');
  if (before && before.parentElement === form) before.before(message);
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
