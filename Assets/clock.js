// @ts-check
/**
 * @typedef {{time: number, state: 'ready' | 'running' | 'paused' | 'ended', speed: number, duration: number, wallMinute: number, day?: string}} ClockFace
 */

const STATE_NAMES = { ready: 'Not started', running: 'Running', paused: 'Paused', ended: 'Ended' };

/** The scenario's clock: goes on by itself between messages, stands still while cut off. */
export class Clock {
  #run;
  #announcer;
  #bar;
  /** @type {ClockFace | undefined} */
  #face;
  #heardAt = 0;
  #isConnected = false;
  #isFinishing = false;
  #status = document.createElement('span');

  /** @param {HTMLElement} run @param {import('./announcer.js').Announcer} announcer */
  constructor(run, announcer) {
    this.#run = run;
    this.#announcer = announcer;
    this.#bar = run.querySelector('.clock-bar');
    this.#status.className = 'connection';
    this.#status.setAttribute('role', 'status');
    this.#bar?.querySelector('.clock-face')?.append(this.#status);
    setInterval(() => this.#tick(), 250);
  }

  get state() {
    return this.#face?.state ?? this.#run.dataset.state;
  }

  get isRunning() {
    return this.state === 'running';
  }

  get hasEnded() {
    return this.state === 'ended';
  }

  /** @param {ClockFace} face */
  set(face) {
    const before = this.state;
    if (before === 'ready' && face.state !== 'ready') return location.reload();
    this.#face = face;
    this.#heardAt = performance.now();
    this.#showState(face);
    this.#tick();
    if (before !== face.state) this.#announcer.say(`Clock: ${this.#stateName(face)}.`, 'clock');
  }

  /** @param {boolean} isConnected */
  setConnected(isConnected) {
    this.#isConnected = isConnected;
    this.#status.textContent = isConnected || this.hasEnded ? '' : 'Reconnecting…';
  }

  /** The player asked for the end, and is led to the result when it comes. */
  finish() {
    this.#isFinishing = true;
    if (this.hasEnded) this.end();
  }

  end() {
    const result = this.#run.dataset.runResult ?? location.pathname;
    if (this.#face) this.#face.state = 'ended';
    this.#status.textContent = '';
    if (this.#isFinishing) return location.assign(result);
    for (const button of this.#run.querySelectorAll('form button')) {
      if (button instanceof HTMLButtonElement) button.disabled = true;
    }
    const notice = document.createElement('div');
    notice.className = 'notice ended';
    notice.setAttribute('role', 'status');
    notice.innerHTML = '<p>The exercise has ended.</p><a class="button primary">See the result</a>';
    notice.querySelector('a')?.setAttribute('href', result);
    this.#bar?.querySelector('form')?.replaceWith(notice);
  }

  /** The moment in the scenario, in milliseconds since its start. */
  get now() {
    const face = this.#face;
    if (!face) return Number(this.#run.dataset.now ?? '0');
    const isGoing = face.state === 'running' && this.#isConnected;
    const gone = isGoing ? (performance.now() - this.#heardAt) * face.speed : 0;
    return Math.min(face.duration, face.time + gone);
  }

  #tick() {
    const face = this.#face;
    if (!face) return;
    const time = this.now;
    show('clock-time', [time / 3_600_000, (time / 60_000) % 60, (time / 1000) % 60].map(twoDigits).join(':'));
    const minute = face.wallMinute + Math.floor(time / 60_000) - Math.floor(face.time / 60_000);
    show('clock-wall', wallClock(minute));
    if (face.day) show('clock-day', face.day);
  }

  /** @param {ClockFace} face */
  #showState(face) {
    show('clock-state', this.#stateName(face));
    for (const button of this.#bar?.querySelectorAll('button[name="command"]') ?? []) {
      if (!(button instanceof HTMLButtonElement)) continue;
      if (button.value.startsWith('speed-')) {
        button.setAttribute('aria-pressed', `${button.value === `speed-${face.speed}`}`);
      } else if (button.value === 'pause' || button.value === 'start') {
        const isRunning = face.state === 'running';
        button.value = isRunning ? 'pause' : 'start';
        button.textContent = isRunning ? 'Pause' : face.state === 'ready' ? 'Start' : 'Resume';
      }
    }
  }

  /** @param {ClockFace} face */
  #stateName(face) {
    const name = STATE_NAMES[face.state] ?? face.state;
    return face.state === 'running' && face.speed !== 1 ? `${name} ×${face.speed}` : name;
  }
}

/** @param {number} number */
function twoDigits(number) {
  return `${Math.floor(number)}`.padStart(2, '0');
}

/** @param {string} id @param {string} text */
function show(id, text) {
  const place = document.getElementById(id);
  if (place && place.textContent !== text) place.textContent = text;
}

/**
 * Minutes after midnight as people write them: “2:05 pm”.
 * @param {number} minute
 */
function wallClock(minute) {
  const hour = Math.floor(minute / 60) % 24;
  return `${hour % 12 || 12}:${twoDigits(minute % 60)} ${hour < 12 ? 'am' : 'pm'}`;
}
