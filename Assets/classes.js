// @ts-check
/** Shows a class's roster as it changes; without it the button “Refresh” does the same. */

/** @param {HTMLElement} place */
function follow(place) {
  const source = new EventSource(place.dataset.rosterEvents ?? '');
  let failures = 0;
  source.addEventListener('roster', (event) => {
    failures = 0;
    show(place, event.data);
  });
  source.onerror = () => {
    failures += 1;
    // A proxy that lets no stream through: ask now and then instead.
    if (failures > 3 || source.readyState === EventSource.CLOSED) {
      source.close();
      setInterval(() => ask(place), 5000);
    }
  };
  addEventListener('pagehide', () => source.close());
}

/** @param {HTMLElement} place */
async function ask(place) {
  if (document.hidden) return;
  try {
    const response = await fetch(place.dataset.roster ?? '', { redirect: 'manual' });
    if (response.ok) show(place, await response.text());
  } catch {
    // The line is down: the next time will tell.
  }
}

/** @param {HTMLElement} place @param {string} html */
function show(place, html) {
  const table = place.querySelector('.table-scroll');
  const [left, isFocused] = [table?.scrollLeft ?? 0, document.activeElement === table];
  place.innerHTML = html;
  const fresh = place.querySelector('.table-scroll');
  if (!(fresh instanceof HTMLElement)) return;
  fresh.scrollLeft = left;
  if (isFocused) fresh.focus({ preventScroll: true });
}

const roster = document.getElementById('roster');
if (roster) follow(roster);
