// @ts-check
/**
 * What a learner's page shows of the device: the button that keeps a module, what waits for a
 * connection, and the answers that were given without one. The work is done by `offline-worker.js`.
 */

/** @typedef {{waiting: number, answers: number, signedOut: boolean, refused: boolean,
 *   apart: number, owner?: string, modules: {path: string, version: string, keptAt: number}[]}} State */

const devices = 'serviceWorker' in navigator && 'caches' in window ? navigator.serviceWorker : null;

/**
 * Asks the worker; nothing comes back where there is none.
 * @param {object} asked
 * @returns {Promise<any>}
 */
async function ask(asked) {
  const worker = (await devices?.getRegistration('/'))?.active;
  if (!worker) return undefined;
  return new Promise((done) => {
    const line = new MessageChannel();
    line.port1.onmessage = ({ data }) => done(data);
    worker.postMessage(asked, [line.port2]);
  });
}

/** @param {number} number @param {string} one @param {string} many */
const count = (number, one, many) => `${number} ${number === 1 ? one : many}`;

// --- what waits ----------------------------------------------------------------------------------

const line = document.createElement('p');
line.className = 'device-state';
line.setAttribute('role', 'status');
let hadWaiting = false;

/** @param {State} state */
function words(state) {
  const steps = state.waiting - state.answers;
  const what = [
    state.answers ? count(state.answers, 'answer', 'answers') : '',
    steps ? count(steps, 'step', 'steps') : '',
  ].filter(Boolean).join(' and ');
  const verb = state.waiting === 1 ? 'waits' : 'wait';
  if (state.waiting && state.signedOut) return `${what} ${verb} on this device until you sign in.`;
  if (state.waiting && state.refused) {
    return `${what} ${verb}: the server did not take it. It is kept and tried again; tell your trainer if this stays.`;
  }
  if (state.waiting) return `${what} ${verb} for a connection.`;
  if (!navigator.onLine && state.owner) return 'No connection. What you do here is kept on this device.';
  return hadWaiting ? 'All sent.' : '';
}

/** @param {State | undefined} state */
function show(state) {
  if (!state || !('waiting' in state)) return;
  line.replaceChildren(words(state));
  line.dataset.state = state.waiting ? 'waiting' : hadWaiting ? 'sent' : '';
  if (state.waiting) hadWaiting = true;
  if (state.waiting && state.signedOut) {
    link('Sign in', `/sign-in?next=${encodeURIComponent(location.pathname)}`);
  }
  if (state.apart) {
    line.append(` ${count(state.apart, 'thing', 'things')} could not be used and ${state.apart === 1 ? 'is' : 'are'} kept.`);
    link('See why', '/learning/devices');
  }
  line.hidden = !line.textContent;
  box?.show(state);
}

/** @param {string} title @param {string} path */
function link(title, path) {
  const anchor = document.createElement('a');
  anchor.href = path;
  anchor.textContent = title;
  line.append(' ', anchor);
}

// --- keeping a module ------------------------------------------------------------------------------

/** The box of the module's page. */
class Box {
  #place;
  #form;
  #said;
  #remove;

  /** @param {HTMLElement} place */
  constructor(place) {
    this.#place = place;
    this.#form = place.querySelector('form');
    this.#said = /** @type {HTMLElement} */ (place.querySelector('[data-said]'));
    this.#remove = /** @type {HTMLButtonElement} */ (place.querySelector('[data-remove]'));
    place.hidden = false;
    if (!devices) {
      this.#form?.remove();
      this.#said.textContent = 'This browser cannot keep pages here. It needs an address that begins with https.';
      return;
    }
    this.#form?.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#keep().catch(() => this.#say('Not kept: the connection broke, or the device is full. Try it again.'));
    });
    this.#remove.addEventListener('click', async () => {
      show(await ask({ do: 'forget', path: location.pathname }));
      this.#say('Removed from this device.');
      this.#form?.querySelector('button')?.focus();
    });
  }

  /** @param {number} progress From 0 to 1. */
  progress(progress) { this.#say(`Keeping … ${Math.round(progress * 100)} %`); }

  /** @param {State} state */
  show(state) {
    const kept = state.modules.find((module) => module.path === location.pathname);
    this.#remove.hidden = !kept;
    const button = this.#form?.querySelector('button');
    if (button) button.textContent = kept ? 'Keep it anew' : 'Keep this module on this device';
    if (!kept) return;
    const isOld = kept.version !== this.#place.dataset.version;
    this.#say(isOld
      ? 'An older version is kept on this device. Keep it anew.'
      : 'Kept on this device. You can read it without a connection.');
  }

  async #keep() {
    if (!this.#form || !devices) return;
    this.progress(0);
    await devices.register('/offline-worker.js', { scope: '/' });
    await devices.ready;
    const fields = new FormData(this.#form);
    // @ts-ignore A form without files is a list of texts.
    const body = new URLSearchParams(fields);
    const answer = await fetch(this.#form.action, {
      method: 'POST', body, headers: { Accept: 'application/json' }, redirect: 'manual' });
    const module = await answer.json();
    if (!answer.ok) return this.#say(module.error);
    await navigator.storage?.persist?.();
    const state = await ask({ do: 'keep', module, hours: Number(fields.get('hours')) });
    if (!state || state.error) throw new Error(state?.error);
    show(state);
  }

  /** @param {string} text */
  #say(text) { this.#said.textContent = text; }
}

const place = document.querySelector('[data-keep]');
const box = place instanceof HTMLElement ? new Box(place) : undefined;

// --- answers that were given here --------------------------------------------------------------------

/** Puts what was answered without a connection into the copy of a question's page. */
async function fill() {
  const form = document.querySelector('form.question');
  if (!(form instanceof HTMLFormElement)) return;
  /** @type {string[]} */
  const kept = await ask({ do: 'answers', path: new URL(form.action).pathname }) ?? [];
  const own = new FormData(form).get('question');
  for (const text of kept) {
    const fields = new URLSearchParams(text);
    const question = fields.get('question');
    const place = document.querySelector(`.places a[href$="question=${question}"]`);
    place?.classList.add('answered');
    if (question !== own) continue;
    for (const field of form.elements) {
      if (field instanceof HTMLInputElement && ['radio', 'checkbox'].includes(field.type)) {
        field.checked = fields.getAll(field.name).includes(field.value);
      } else if ((field instanceof HTMLSelectElement || field instanceof HTMLInputElement)
          && field.name !== 'csrf' && field.name !== 'key' && fields.has(field.name)) {
        field.value = fields.get(field.name) ?? '';
      }
    }
    const said = form.querySelector('[data-saved]');
    if (said) said.textContent = 'Kept on this device';
  }
}

if (devices) {
  const head = document.querySelector('main');
  line.hidden = true;
  head?.prepend(line);
  devices.addEventListener('message', ({ data }) => {
    if (data && 'progress' in data) box?.progress(data.progress);
    else show(data);
  });
  const look = async () => show(await ask({ do: navigator.onLine ? 'send' : 'state' }));
  addEventListener('online', look);
  addEventListener('offline', look);
  setInterval(() => { if (line.dataset.state === 'waiting') look(); }, 30_000);
  if (document.querySelector('[data-set-aside]')) ask({ do: 'seen' }).then(show);
  ask({ do: 'state' }).then(show).then(look);
  fill();
}
