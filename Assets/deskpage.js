// @ts-check
/** The least time between two looks at what changed by itself, in milliseconds. */
const PACE = 2_000;

/**
 * “Your desk”: its parts are fetched anew when something was done or happened. What somebody is
 * typing in stays as it is.
 */
export class DeskPage {
  #run;
  #timer = 0;
  /** @type {Element | null} the part whose form was sent */
  #done = null;

  /** @param {HTMLElement} run */
  constructor(run) {
    this.#run = run;
    run.addEventListener('deed-done', (event) => {
      this.#done = event.target instanceof Element ? event.target.closest('.desk-part') : null;
      this.#fetch();
    });
  }

  /** Something happened in the run. */
  changed() {
    if (this.#run.dataset.page !== 'desk' || this.#timer) return;
    this.#timer = window.setTimeout(() => {
      this.#timer = 0;
      this.#fetch();
    }, PACE);
  }

  async #fetch() {
    if (this.#run.dataset.page !== 'desk') return;
    try {
      const answer = await fetch(location.pathname, { redirect: 'manual' });
      if (!answer.ok) return;
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      for (const part of this.#run.querySelectorAll('.desk-part')) {
        const fresh = page.getElementById(part.id);
        if (fresh) this.#show(part, fresh);
      }
      this.#done = null;
    } catch {
      // The next event asks again.
    }
  }

  /** @param {Element} part @param {Element} fresh */
  #show(part, fresh) {
    const isDone = part === this.#done;
    const isSame = said(part) === said(fresh);
    if (!isDone && (isSame || isTyped(part))) return;
    const message = part.querySelector('.form-message');
    const focused = part.contains(document.activeElement) ? document.activeElement : null;
    part.replaceWith(document.adoptNode(fresh));
    if (message) fresh.querySelector('h2')?.after(message);
    if (!focused) return;
    const twin = focused.id ? document.getElementById(focused.id) : null;
    const next = twin ?? fresh.querySelector('h2');
    if (!(next instanceof HTMLElement)) return;
    if (!twin) next.tabIndex = -1;
    next.focus({ preventScroll: true });
  }
}

/** @param {Element} part */
function isTyped(part) {
  /** @type {NodeListOf<HTMLInputElement>} */
  const fields = part.querySelectorAll('input[type="text"]');
  return [...fields].some((field) => field.value !== field.defaultValue || field === document.activeElement);
}

/** What a part says, without what somebody typed and without the answer to a form. @param {Element} part */
function said(part) {
  const copy = /** @type {Element} */ (part.cloneNode(true));
  copy.querySelector('.form-message')?.remove();
  const values = [...copy.querySelectorAll('input[type="text"]')].map((field) => field.getAttribute('value'));
  return `${copy.textContent?.replace(/\s+/g, ' ')}|${values.join('|')}`;
}
