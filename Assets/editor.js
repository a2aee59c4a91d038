// @ts-check
/**
 * What the pages of the course editor gain from JavaScript: a file opens at the line of its fault,
 * nobody leaves a form by accident while something in it is not saved, and what was saved is not
 * offered again by `desk.js`, which keeps what was typed. Without it every form still works.
 */

const SENT = 'rollcall-editor-sent';

try {
  // The page says that it went well: the copy in this browser is not needed any more.
  const sent = sessionStorage.getItem(SENT);
  if (sent && document.querySelector('.flash-success')) {
    localStorage.removeItem(`rollcall-desk|${sent}`);
  }
  sessionStorage.removeItem(SENT);
} catch {
  // A browser that keeps nothing has nothing to forget.
}

for (const form of document.querySelectorAll('form[data-keep]')) {
  if (!(form instanceof HTMLFormElement)) continue;
  form.addEventListener('submit', () => {
    try {
      sessionStorage.setItem(SENT, form.dataset.keep ?? '');
    } catch {
      // See above.
    }
  });
}

for (const field of document.querySelectorAll('textarea[data-line]')) {
  if (!(field instanceof HTMLTextAreaElement)) continue;
  const line = Number(field.dataset.line);
  const lines = field.value.split('\n');
  if (!Number.isInteger(line) || line < 1 || line > lines.length) continue;
  const start = lines.slice(0, line - 1).reduce((sum, text) => sum + text.length + 1, 0);
  const height = parseFloat(getComputedStyle(field).lineHeight) || 20;
  field.setSelectionRange(start, start + lines[line - 1].length);
  field.scrollTop = Math.max(0, (line - 4) * height);
}

/** Forms with something typed that was not sent. @type {Set<HTMLFormElement>} */
const open = new Set();

for (const form of document.querySelectorAll('form.editor-form')) {
  if (!(form instanceof HTMLFormElement)) continue;
  form.addEventListener('input', () => open.add(form));
  form.addEventListener('submit', () => open.delete(form));
}

addEventListener('beforeunload', (event) => {
  if (open.size > 0) event.preventDefault();
});
