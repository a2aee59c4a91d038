// @ts-check
/**
 * Keeps the guide's box of a run up to date. Without it the box shows what it has to say on every
 * page that is loaded.
 */

/** How often the box is asked for while the clock runs, in milliseconds. */
const PACE = 2000;

/** @param {HTMLElement} first */
function follow(first) {
  const address = first.dataset.coach ?? '';
  let isAsking = false;
  const timer = setInterval(ask, PACE);

  async function ask() {
    if (document.hidden || isAsking) return;
    isAsking = true;
    try {
      const response = await fetch(address, { redirect: 'manual' });
      if (response.ok) show(await response.text());
    } catch {
      // The line is down: the next time will tell.
    }
    isAsking = false;
  }

  /** @param {string} html */
  function show(html) {
    const template = document.createElement('template');
    template.innerHTML = html;
    const fresh = template.content.querySelector('#coach');
    const shown = document.getElementById('coach');
    if (!shown) return clearInterval(timer);
    if (!(fresh instanceof HTMLElement)) return;
    if (fresh.dataset.coachKey === shown.dataset.coachKey) return;
    shown.replaceWith(fresh);
    announce(fresh);
  }
}

/**
 * Says the new heading, and leads there when the clock stands still for an explanation: nothing
 * else happens then, and nobody is in the middle of a word.
 * @param {HTMLElement} coach
 */
function announce(coach) {
  const title = coach.querySelector('#coach-title');
  const announcer = document.getElementById('announcer');
  if (announcer && title) announcer.textContent = `Your guide: ${title.textContent}`;
  const isWriting = document.activeElement?.matches('textarea, input');
  if (coach.dataset.phase !== 'explaining' || isWriting || !(title instanceof HTMLElement)) return;
  title.focus({ preventScroll: true });
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  coach.scrollIntoView({ block: 'nearest', behavior: isCalm ? 'auto' : 'smooth' });
}

const coach = document.getElementById('coach');
if (coach) follow(coach);
