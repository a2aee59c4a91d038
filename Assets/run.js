// @ts-check
/**
 * Makes the page of a run live. Without it every page still works: links, forms and reloads.
 */
import { Announcer } from './announcer.js';
import { Clock } from './clock.js';
import { Drafts } from './drafts.js';
import { Feed } from './feed.js';
import { Forms } from './forms.js';
import { Hints } from './hints.js';
import { Inbox } from './inbox.js';
import { Keyboard } from './keyboard.js';
import { Stream } from './stream.js';
import { Thread } from './thread.js';

/** @param {HTMLElement} run */
function start(run) {
  const announcer = new Announcer(run);
  const drafts = new Drafts(run);
  const clock = new Clock(run, announcer);
  const posts = run.dataset.thread ? new Thread(run, announcer) : new Feed(run, announcer);
  const inbox = new Inbox(run, announcer, drafts);
  const keyboard = new Keyboard(run, posts);
  new Forms(run, drafts, clock);
  new Hints(run);

  const stream = new Stream(run.dataset.runEvents ?? '', Number(run.dataset.lastEvent ?? '0'), {
    post: (data) => {
      posts.receive(data);
      if (data.concernsAgency) inbox.refresh();
    },
    counters: (data) => posts.count(data),
    withdrawn: (data) => posts.withdraw(data),
    inbox: () => inbox.refresh(),
    clock: (data) => clock.set(data),
    ended: () => {
      stream.stop();
      drafts.forget();
      clock.end();
    },
  });
  stream.onStatus = (isOpen) => clock.setConnected(isOpen);
  stream.isExpectingMessages = () => clock.isRunning;

  drafts.restore(run);
  posts.addControls(keyboard.helpButton);
  followHeight(run);
  if (!clock.hasEnded) stream.start();
}

/**
 * Tells the style sheet how high the sticky head is, for what sticks below it.
 * @param {HTMLElement} run
 */
function followHeight(run) {
  const head = run.querySelector('.run-head');
  if (!(head instanceof HTMLElement)) return;
  new ResizeObserver(() => {
    document.documentElement.style.setProperty('--head-height', `${head.offsetHeight}px`);
  }).observe(head);
}

const run = document.querySelector('[data-run-events]');
if (run instanceof HTMLElement) start(run);
