// @ts-check
/** Shows beside a text that its review did not come; the next one that comes takes the note away. */
export class Hints {
  /** @param {HTMLElement} run */
  constructor(run) {
    run.addEventListener('review-failed', (event) => {
      const words = event instanceof CustomEvent ? event.detail : '';
      const panel = event.target instanceof Element && event.target.querySelector('.hints');
      if (!words || !panel) return;
      const note = panel.querySelector('.review-failed') ?? document.createElement('p');
      note.className = 'review-failed hint';
      note.textContent = words;
      panel.prepend(note);
    });
  }
}
