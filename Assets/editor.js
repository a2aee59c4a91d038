// @ts-check
/**
 * What the pages of the course editor gain from JavaScript: a file opens at the line of its fault,
 * and nobody leaves a form by accident while something in it is not saved. Without it every form
 * still works.
 */

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
