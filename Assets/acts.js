// @ts-check
const DONE = { like: 'Liked', repost: 'Reposted' };

/**
 * Likes and reposts from a feed, without leaving it. Where that fails, the link leads to the
 * thread, whose forms say what is wrong.
 */
export class QuickActs {
  #run;
  #announcer;
  /** One key for each act on a post: pressing twice is one act. */
  #visit = crypto.randomUUID();

  /** @param {HTMLElement} run @param {import('./announcer.js').Announcer} announcer */
  constructor(run, announcer) {
    this.#run = run;
    this.#announcer = announcer;
    run.addEventListener('click', (event) => {
      const link = event.target instanceof Element ? event.target.closest('a[data-act]') : null;
      const isPlain = !event.ctrlKey && !event.metaKey && !event.shiftKey;
      if (link instanceof HTMLAnchorElement && isPlain) this.#press(link, event);
    });
  }

  /** @param {HTMLAnchorElement} link @param {MouseEvent} event */
  async #press(link, event) {
    const form = this.#run.querySelector('form.quick-act');
    const number = link.closest('article')?.dataset.number;
    const deed = link.dataset.act ?? '';
    if (!(form instanceof HTMLFormElement) || !number) return;
    event.preventDefault();
    if (link.classList.contains('done') || link.ariaBusy === 'true') return;
    link.ariaBusy = 'true';
    const fields = new URLSearchParams(/** @type {any} */ (new FormData(form)));
    fields.set('do', deed);
    fields.set('to', `crowd:${number}`);
    fields.set('key', `${deed}-${number}-${this.#visit}`);
    const response = await fetch(form.action, {
      method: 'POST', body: fields, headers: { Accept: 'application/json' }, redirect: 'manual',
      signal: AbortSignal.timeout(20_000),
    }).catch(() => undefined);
    link.ariaBusy = 'false';
    if (!response?.ok) return location.assign(link.href);
    const done = DONE[/** @type {keyof typeof DONE} */ (deed)];
    link.classList.add('done');
    const name = link.querySelector('.act-name');
    if (name) name.textContent = done;
    this.#announcer.say(`${done}.`);
  }
}
