/**
 * The replay of a run: the slider, steps and play fetch the state of everything at a moment and put
 * it in place of the one before. Without this file the form and its links do the same on reload.
 */

/** @typedef {{at: number, platform: string, post: string}} Place */

const area = /** @type {HTMLElement | null} */ (document.querySelector("[data-replay]"));
const slider = /** @type {HTMLInputElement | null} */ (document.querySelector("#at"));
const play = /** @type {HTMLButtonElement | null} */ (document.querySelector("#play"));
const pace = /** @type {HTMLSelectElement | null} */ (document.querySelector("#pace"));
const panel = document.querySelector("#moment");
const status = document.querySelector("#replay-status");

if (area && slider && play && pace && panel && status) start(area, slider, play, pace, panel, status);

/**
 * @param {HTMLElement} area
 * @param {HTMLInputElement} slider
 * @param {HTMLButtonElement} play
 * @param {HTMLSelectElement} pace
 * @param {Element} panel
 * @param {Element} status
 */
function start(area, slider, play, pace, panel, status) {
  const step = Number(slider.step);
  const end = Number(slider.max);
  /** @type {AbortController | null} */
  let request = null;
  let isPlaying = false;
  let place = shown();

  /** @returns {Place} */
  function shown() {
    const moment = /** @type {HTMLElement} */ (panel.querySelector(".moment"));
    return {
      at: Number(moment.dataset.at), platform: moment.dataset.platformId ?? "",
      post: moment.dataset.post ?? "",
    };
  }

  /** @param {Place} to @returns {Promise<boolean>} whether it is on the screen now */
  async function show(to) {
    place = to;
    slider.value = String(to.at);
    request?.abort();
    const own = (request = new AbortController());
    const query = new URLSearchParams({ at: String(to.at), platform: to.platform });
    if (to.post) query.set("post", to.post);
    try {
      const answer = await fetch(`${area.dataset.replay}?${query}`, { signal: own.signal });
      if (!answer.ok || answer.redirected) throw new Error(String(answer.status));
      put(await answer.text());
      return true;
    } catch (error) {
      if (own.signal.aborted) return false;
      pause();
      status.textContent = "This moment could not be loaded. Try again, or reload the page.";
      status.classList.remove("visually-hidden");
      return false;
    }
  }

  /** @param {string} html the server's own page, every text in it escaped */
  function put(html) {
    const focused = document.activeElement?.closest(".moment")
      ? [...panel.querySelectorAll("a")].indexOf(/** @type {HTMLAnchorElement} */ (document.activeElement))
      : -1;
    panel.innerHTML = html;
    const moment = /** @type {HTMLElement} */ (panel.querySelector(".moment"));
    const name = moment.dataset.name ?? "";
    slider.setAttribute("aria-valuetext", name);
    status.classList.add("visually-hidden");
    if (!isPlaying) status.textContent = name;
    history.replaceState(null, "", moment.dataset.href ?? location.href);
    if (focused >= 0) panel.querySelectorAll("a")[focused]?.focus({ preventScroll: true });
  }

  /** @param {number} seconds */
  const move = (seconds) => {
    const at = Math.min(Math.max(Math.round((place.at + seconds) / step) * step, 0), end);
    return show({ ...place, at });
  };

  function pause() {
    isPlaying = false;
    play.textContent = "Play";
  }

  async function run() {
    isPlaying = true;
    play.textContent = "Pause";
    if (place.at >= end) await show({ ...place, at: 0 });
    while (isPlaying && place.at < end) {
      await new Promise((done) => setTimeout(done, Number(pace.value)));
      if (isPlaying && !document.hidden) await show({ ...place, at: Math.min(place.at + step, end) });
    }
    pause();
  }

  slider.addEventListener("input", () => {
    pause();
    show({ ...place, at: Number(slider.value) });
  });
  play.addEventListener("click", () => (isPlaying ? pause() : run()));
  area.addEventListener("click", (event) => {
    const link = /** @type {Element} */ (event.target).closest?.("#moment a");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const to = new URL(/** @type {HTMLAnchorElement} */ (link).href);
    if (to.pathname !== area.dataset.page) return;
    event.preventDefault();
    pause();
    show({
      at: Number(to.searchParams.get("at")), platform: to.searchParams.get("platform") ?? place.platform,
      post: to.searchParams.get("post") ?? "",
    });
  });
  area.closest("body")?.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const isWriting = /** @type {Element} */ (event.target).closest?.("input, select, textarea, button, summary, a");
    if (isWriting) return;
    if (event.key === "ArrowLeft") move(-step);
    else if (event.key === "ArrowRight") move(step);
    else if (event.key === " ") play.click();
    else return;
    event.preventDefault();
  });

  for (const hidden of [play, document.querySelector("#pace-label")]) hidden?.removeAttribute("hidden");
  document.querySelector("#go")?.setAttribute("hidden", "");
}
