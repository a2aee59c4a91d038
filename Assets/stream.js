// @ts-check
/**
 * @typedef {{[name: string]: (data: any) => void}} Handlers
 */

/** The longest silence of a running clock before the connection counts as lost. */
const SILENCE = 30_000;

/**
 * The run's messages, each once and in order, over as many connections as it takes.
 *
 * The browser reconnects by itself after a short gap; a refused connection, a laptop that slept
 * and a line that is dead without saying so are ours.
 */
export class Stream {
  /** @type {(isOpen: boolean) => void} */
  onStatus = () => {};
  /** @type {() => boolean} */
  isExpectingMessages = () => false;

  /** @type {EventSource | undefined} */
  #source;
  #address;
  #last;
  #handlers;
  #attempts = 0;
  #heardAt = Date.now();
  #isStopped = false;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #retry;

  /**
   * @param {string} address
   * @param {number} last the number of the last event that the page already shows
   * @param {Handlers} handlers
   */
  constructor(address, last, handlers) {
    this.#address = address;
    this.#last = last;
    this.#handlers = handlers;
  }

  start() {
    this.#connect();
    addEventListener('online', () => this.#reconnect());
    addEventListener('pagehide', () => this.#source?.close());
    addEventListener('pageshow', (event) => {
      if (event.persisted) this.#reconnect();
    });
    document.addEventListener('visibilitychange', () => {
      if (!document.hidden) this.#check();
    });
    setInterval(() => this.#check(), 5000);
  }

  stop() {
    this.#isStopped = true;
    clearTimeout(this.#retry);
    this.#source?.close();
  }

  #connect() {
    if (this.#isStopped) return;
    clearTimeout(this.#retry);
    this.#source?.close();
    this.#heardAt = Date.now();
    const source = new EventSource(`${this.#address}?after=${this.#last}`);
    this.#source = source;
    source.onopen = () => {
      this.#attempts = 0;
      this.#heardAt = Date.now();
      this.onStatus(true);
    };
    source.onerror = () => {
      this.onStatus(false);
      if (source === this.#source) this.#retryLater();
    };
    for (const [name, handler] of Object.entries(this.#handlers)) {
      source.addEventListener(name, (event) => {
        if (source === this.#source) this.#receive(name, /** @type {MessageEvent} */ (event), handler);
      });
    }
    source.addEventListener('other', (event) => this.#isNew(/** @type {MessageEvent} */ (event)));
  }

  /** @param {string} name @param {MessageEvent} event @param {(data: any) => void} handler */
  #receive(name, event, handler) {
    this.#heardAt = Date.now();
    // The clock has no number of its own; the browser hands it the one before.
    if (name !== 'clock' && !this.#isNew(event)) return;
    handler(JSON.parse(event.data));
  }

  /** @param {MessageEvent} event */
  #isNew(event) {
    const number = Number(event.lastEventId);
    if (number <= this.#last) return false;
    this.#last = number;
    return true;
  }

  #retryLater() {
    clearTimeout(this.#retry);
    const patience = Math.min(15_000, 1000 * 2 ** this.#attempts);
    this.#attempts += 1;
    this.#retry = setTimeout(() => {
      if (this.#source?.readyState !== EventSource.OPEN) this.#connect();
    }, patience);
  }

  #reconnect() {
    this.onStatus(false);
    this.#connect();
  }

  /** Notices a line that is dead without saying so. */
  #check() {
    const isSilent = this.isExpectingMessages() && Date.now() - this.#heardAt > SILENCE;
    if (isSilent && !this.#isStopped) this.#reconnect();
  }
}
