// Keeps the progress of a study current, and shows what was found when it is done.
const panel = document.querySelector('.study-status');

if (panel) {
  const text = document.getElementById('study-text');
  const bar = document.getElementById('study-bar');
  const events = new EventSource(`${location.pathname}/events`);

  events.addEventListener('progress', (event) => {
    const [done, total, ...words] = event.data.split('/');
    const sentence = words.join('/');
    bar.max = Number(total);
    bar.value = Number(done);
    // A screen reader hears every fourth step, not each crowd.
    const isStep = Number(done) % Math.max(Math.floor(Number(total) / 4), 1) === 0;
    text.setAttribute('aria-live', isStep ? 'polite' : 'off');
    text.textContent = sentence;
  });

  events.addEventListener('ended', () => {
    events.close();
    // Somebody may be writing in the form below: then the page waits for them.
    if (document.activeElement?.closest('.fork-form')) {
      text.textContent = 'Done. Open “See how far it is” to see what was found.';
    } else {
      location.reload();
    }
  });
}
