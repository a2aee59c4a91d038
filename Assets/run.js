// @ts-check
/**
 * Makes the page of a run live. Without it every page still works: links, forms and reloads.
 */
import { Ages } from './ages.js';
import { Announcer } from './announcer.js';
import { Badges } from './badges.js';
import { Clock } from './clock.js';
import { Columns } from './columns.js';
import { Composers } from './composer.js';
import { DeskPage } from './deskpage.js';
import { Drafts } from './drafts.js';
import { Feed } from './feed.js';
import { Forms } from './forms.js';
import { Hints } from './hints.js';
import { Inbox } from './inbox.js';
import { Keyboard } from './keyboard.js';
import { PostList } from './list.js';
import { showChanged, showVotes } from './posts.js';
import { Pending } from './pending.js';
import { QuickActs } from './acts.js';
import { Stream } from './stream.js';
import { Thread } from './thread.js';
import { Videos } from './video.js';

/** @param {HTMLElement} run */
function start(run) {
  const announcer = new Announcer(run);
  const drafts = new Drafts(run);
  const clock = new Clock(run, announcer);
  const posts = postsOf(run, announcer);
  const badges = new Badges(run);
  const inbox = new Inbox(run, announcer, drafts);
  const keyboard = new Keyboard(run, posts);
  const pending = new Pending(run, (post) => posts.showPending?.(post));
  new Forms(run, drafts, clock, pending);
  new Hints(run);
  new Ages(run, clock);
  new QuickActs(run, announcer);
  new Videos(run);
  const composers = new Composers(run);
  const desk = new DeskPage(run);

  const stream = new Stream(run.dataset.runEvents ?? '', Number(run.dataset.lastEvent ?? '0'), {
    post: (data) => {
      posts.receive(data, (post) => pending.settle(post));
      badges.note(data);
      if (data.concernsAgency) inbox.refresh();
      desk.changed();
    },
    counters: (data) => posts.count(data),
    changed: (data) => {
      showChanged(data);
      desk.changed();
    },
    votes: (data) => showVotes(data),
    withdrawn: (data) => posts.withdraw(data),
    inbox: () => {
      inbox.refresh();
      composers.refresh();
      desk.changed();
    },
    other: () => desk.changed(),
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
 * What a page does with the posts that arrive.
 * @param {HTMLElement} run @param {Announcer} announcer
 */
function postsOf(run, announcer) {
  if (run.dataset.page === 'thread') return new Thread(run, announcer);
  if (run.dataset.page === 'feed') return new Feed(run, announcer);
  if (run.dataset.page === 'monitor') return new Columns(run, announcer);
  return new PostList(run, announcer);
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
