// @ts-check
/// <reference lib="webworker" />
/**
 * What a browser runs beside the pages once somebody keeps a module on the device.
 *
 * Without a connection it answers with the pages that were kept, and keeps what forms send. When the
 * line returns, everything goes out in order, each with a key of its own, and stays here until the
 * server has said that it has it. What is kept belongs to one person: every page of the server tells
 * whose it is, so that it is locked when nobody is signed in and removed when somebody else is.
 *
 * The server puts `const ASSETS = '/assets/VERSION/';` in front of this file.
 */

/** @typedef {{path: string, title: string, owner: string, version: string, keptAt: number,
 *   pages: {at: string, from: string}[], deeds: Record<string, string>,
 *   starts: Record<string, string>}} Module */
/** @typedef {{key: string, number: number, owner: string, path: string, fields: string, at: number,
 *   since: number, place: string, replaces: string[], needs: string[]}} Entry */

const HOUR = 3_600_000;
/** How long a page that is kept is waited for, in milliseconds. */
const PATIENCE = 6_000;
/** What a proxy says while the server is away. */
const AWAY = [502, 503, 504];
const LIMIT = 100_000;

// --- what is stored --------------------------------------------------------------------------

/** @returns {Promise<IDBDatabase>} */
const database = () => new Promise((done, fail) => {
  const asked = indexedDB.open('rollcall-device', 1);
  asked.onupgradeneeded = () => {
    asked.result.createObjectStore('facts');
    asked.result.createObjectStore('modules', { keyPath: 'path' });
    asked.result.createObjectStore('entries', { keyPath: 'key' });
    asked.result.createObjectStore('used', { keyPath: 'key' });
  };
  asked.onsuccess = () => done(asked.result);
  asked.onerror = () => fail(asked.error);
});

/**
 * One transaction over the stores named; gives the result of the request that `body` returns.
 * @param {string[]} names
 * @param {(...stores: IDBObjectStore[]) => IDBRequest | void} body
 * @returns {Promise<any>}
 */
async function stored(names, body) {
  const base = await database();
  return new Promise((done, fail) => {
    const act = base.transaction(names, 'readwrite', { durability: 'strict' });
    /** @type {IDBRequest | void} */
    let last;
    act.oncomplete = () => { base.close(); done(last ? last.result : undefined); };
    act.onabort = () => { base.close(); fail(act.error); };
    last = body(...names.map((name) => act.objectStore(name)));
  });
}

/** @param {string} name */
const fact = (name) => stored(['facts'], (facts) => facts.get(name));
/** @param {string} name @param {unknown} value */
const note = (name, value) => stored(['facts'], (facts) => {
  if (value === undefined) facts.delete(name);
  else facts.put(value, name);
});
/** @returns {Promise<Module[]>} */
const modules = () => stored(['modules'], (all) => all.getAll());
/** What waits of one person, in the order in which it was done. @returns {Promise<Entry[]>} */
async function waiting(/** @type {string | undefined} */ owner) {
  /** @type {Entry[]} */
  const all = await stored(['entries'], (entries) => entries.getAll());
  return all.filter((entry) => entry.owner === owner).sort((one, other) => one.number - other.number);
}

const fresh = () => [...crypto.getRandomValues(new Uint8Array(16))]
  .map((byte) => byte.toString(16).padStart(2, '0')).join('');

// --- whose it is -------------------------------------------------------------------------------

/** Nobody is signed in, or the time for which it was kept is over. */
async function isLocked() {
  const hours = (await fact('hours')) ?? 12;
  const seen = (await fact('seen')) ?? 0;
  return (await fact('locked')) === true || Date.now() - seen > hours * HOUR;
}

/** The server showed whose page it is. @param {string | null} tag */
async function meet(tag) {
  if (!tag) return;
  const owner = await fact('owner');
  if (tag === 'nobody') return owner && note('locked', true);
  if (owner && owner !== tag) await forget();
  if (owner === tag) {
    await note('locked', undefined);
    await note('seen', Date.now());
  }
  if (!(await waiting(tag)).length) return;
  // Its owner is back after signing out here.
  await note('owner', tag);
  await note('seen', Date.now());
  send();
}

/** Removes what is kept; what was not sent stays, for its owner alone. */
async function forget() {
  for (const name of await caches.keys()) if (name !== 'frame') await caches.delete(name);
  await stored(['modules', 'used'], (all, used) => { all.clear(); used.clear(); });
  for (const name of ['owner', 'locked', 'seen', 'hours']) await note(name, undefined);
}

/** @param {string} path */
async function forgetModule(path) {
  const all = await modules();
  const kept = all.find((module) => module.path === path);
  if (!kept) return;
  const others = new Set(all.filter((module) => module !== kept)
    .flatMap((module) => module.pages.map((page) => page.at)));
  const cache = await caches.open(`kept-${kept.owner}`);
  for (const page of kept.pages) if (!others.has(page.at)) await cache.delete(page.at);
  await stored(['modules'], (store) => store.delete(path));
}

// --- keeping -----------------------------------------------------------------------------------

/**
 * Gets every page with what it shows, and only then puts them into their place.
 * @param {Module} module
 * @param {number} hours
 */
async function keep(module, hours) {
  const owner = await fact('owner');
  if (owner && owner !== module.owner) await forget();
  /** @type {Map<string, Response>} */
  const got = new Map();
  const files = new Set();
  for (const [place, page] of module.pages.entries()) {
    const answer = await fetch(page.from);
    if (!answer.ok || answer.headers.get('Rollcall-Owner') !== module.owner) {
      throw new Error(`${page.from}: ${answer.status}`);
    }
    const text = await answer.clone().text();
    for (const [, file] of text.matchAll(/(?:href|src)="(\/(?:assets|courses\/[^"/]+\/media)\/[^"]+)"/g)) {
      files.add(file);
    }
    got.set(page.at, answer);
    tell({ progress: (place + 1) / module.pages.length });
  }
  const cache = await caches.open(`kept-${module.owner}`);
  for (const file of files) {
    if (file.startsWith('/assets/') && await cache.match(file)) continue;
    const answer = await fetch(file);
    if (!answer.ok) throw new Error(`${file}: ${answer.status}`);
    got.set(file, answer);
  }
  for (const [path, answer] of got) await cache.put(path, answer);
  await stored(['facts', 'modules'], (facts, store) => {
    facts.put(module.owner, 'owner');
    facts.put(hours, 'hours');
    facts.put(Date.now(), 'seen');
    facts.delete('locked');
    store.put(module);
  });
  if (!(await fact('device'))) await note('device', fresh());
}

// --- reading without a connection ------------------------------------------------------------------

/** The address under which a page is kept. @param {URL} url */
function address(url) {
  const question = url.pathname.startsWith('/attempts/') ? url.searchParams.get('question') : null;
  return url.pathname + (question ? `?question=${question}` : '');
}

/** @param {URL} url */
async function copy(url) {
  const owner = await fact('owner');
  if (!owner || await isLocked()) return undefined;
  return (await caches.open(`kept-${owner}`)).match(address(url));
}

/** @param {Request} request @param {URL} url */
async function page(request, url) {
  const leaving = await fact('leaving');
  if (leaving && !(await goOut(leaving))) return message(LEFT);
  const found = await copy(url);
  try {
    const line = fetch(request);
    const answer = await (found ? Promise.race([line, late()]) : line);
    if (found && AWAY.includes(answer.status)) return found;
    await meet(answer.headers.get('Rollcall-Owner'));
    return answer;
  } catch {
    return found ?? without();
  }
}

/** @returns {Promise<never>} */
const late = () => new Promise((_, fail) => { setTimeout(() => fail(new Error('late')), PATIENCE); });

/** The page that says what there is to read. */
async function without() {
  if (!(await fact('owner'))) return message(['No connection', 'Nothing is kept on this device.']);
  if (await isLocked()) {
    return message([
      'Locked', 'What is kept on this device opens again when its owner signs in with a connection.']);
  }
  const list = (await modules())
    .map((module) => `<li><a href="${safe(module.path)}">${safe(module.title)}</a></li>`).join('');
  return message(['No connection', 'This page is not kept on this device. You can read:'],
    `<ul>${list}</ul>`);
}

/** @param {Request} request */
async function file(request) {
  const owner = await fact('owner');
  const cache = owner && !(await isLocked()) ? await caches.open(`kept-${owner}`) : undefined;
  const isForGood = new URL(request.url).pathname.startsWith('/assets/');
  const frame = isForGood ? await (await caches.open('frame')).match(request.url) : undefined;
  const found = frame ?? await cache?.match(request.url);
  if (found && isForGood) return found;
  return fetch(request).catch(() => found ?? Response.error());
}

// --- doing without a connection ---------------------------------------------------------------------

/**
 * Sends a form, or keeps what it says.
 * @param {Request} request
 * @param {string} path
 */
async function deed(request, path) {
  const sent = request.clone();
  const isPage = request.mode === 'navigate';
  const read = async () => new URLSearchParams(await sent.text());
  const module = (await isLocked()) ? undefined
    : (await modules()).find((kept) => path in kept.deeds || path in kept.starts);
  try {
    const answer = await fetch(request);
    if (!AWAY.includes(answer.status)) {
      if (module && path in module.deeds) await use(await read(), path);
      return answer;
    }
  } catch {
    // What follows is for no connection.
  }
  if (!module) return isPage ? message(UNSENT) : Response.error();
  if (path in module.starts) return Response.redirect(module.starts[path], 303);
  const fields = await read();
  if (!(await keepEntry(fields, path, module))) return isPage ? message(HANDED_IN) : Response.error();
  tell(await state());
  if (!isPage) return new Response(JSON.stringify({ saved: true, kept: true }));
  const then = module.deeds[path];
  const next = then.endsWith('=') ? then + (Number(fields.get('question')) + 1) : then;
  return Response.redirect(next, 303);
}

/** What a form is about: a question of a test, or the whole of it. @param {URLSearchParams} fields @param {string} path */
const place = (fields, path) => `${path}?${fields.get('question') ?? ''}`;

/** A key that this device has sent with a connection. @param {URLSearchParams} fields @param {string} path */
async function use(fields, path) {
  const key = fields.get('key');
  if (key) await stored(['used'], (used) => { used.put({ key, place: place(fields, path) }); });
}

/**
 * Keeps what a form says; a later answer takes the place of an earlier one that was not sent.
 * A copy of a page has the same key each time, so a key that was used gives way to a new one.
 * @param {URLSearchParams} fields
 * @param {string} path
 * @param {Module} module
 */
async function keepEntry(fields, path, module) {
  const start = path.slice(0, path.lastIndexOf('/'));
  const all = await waiting(module.owner);
  if (all.some((entry) => entry.path === `${start}/submission`)) return false;
  const about = place(fields, path);
  /** @type {{key: string, place: string}[]} */
  const used = await stored(['used'], (keys) => keys.getAll());
  const asked = fields.get('key');
  const key = asked && !used.some((known) => known.key === asked) ? asked : fresh();
  fields.delete('csrf');
  fields.set('key', key);
  await stored(['facts', 'entries', 'used'], (facts, entries, keys) => {
    const counter = facts.get('counter');
    counter.onsuccess = () => {
      const number = (counter.result ?? 0) + 1;
      facts.put(number, 'counter');
      keys.put({ key, place: about });
      for (const old of all) if (old.place === about) entries.delete(old.key);
      entries.put({
        key, number, owner: module.owner, path, fields: `${fields}`, at: Date.now(),
        since: module.keptAt, place: about,
        replaces: used.filter((known) => known.place === about).map((known) => known.key),
        needs: path.endsWith('/submission')
          ? all.filter((entry) => entry.path === `${start}/answers`).map((entry) => entry.key) : [],
      });
    };
  });
  return true;
}

// --- sending -----------------------------------------------------------------------------------------

/** Sends everything that waits; only one tab or worker does it at a time. */
const send = () => navigator.locks.request('rollcall-send', { ifAvailable: true }, async (lock) => {
  if (lock) await sendAll().catch(() => {});
  tell(await state());
});

async function sendAll() {
  const hello = await fetch('/learning/sync', {
    headers: { Accept: 'application/json' }, redirect: 'manual' });
  await note('refused', undefined);
  const isOut = hello.type === 'opaqueredirect' || hello.status === 403;
  await note('signedOut', isOut || undefined);
  if (!hello.ok) return;
  const { owner, token } = await hello.json();
  for (;;) {
    const part = portion(await waiting(owner));
    if (!part.length) return;
    const answer = await fetch('/learning/sync', {
      method: 'POST', headers: { Accept: 'application/json' }, redirect: 'manual',
      body: new URLSearchParams({
        csrf: token, device: await fact('device'),
        entries: JSON.stringify(part.map(({ owner: _, place: __, ...entry }) => entry)),
      }),
    });
    // What the server cannot take for the moment is only tried again.
    if (answer.status >= 500 || answer.status === 429) return;
    if (!answer.ok) return note('refused', true);
    /** @type {{results: {key: string, state: string}[]}} */
    const { results } = await answer.json();
    const done = results.filter((result) => result.state !== 'wait');
    await stored(['entries'], (entries) => { for (const { key } of done) entries.delete(key); });
    const apart = done.filter((result) => result.state === 'set-aside').length;
    if (apart) await note('apart', ((await fact('apart')) ?? 0) + apart);
    if (!done.length) return;
  }
}

/** As much as goes into one request. @param {Entry[]} entries */
function portion(entries) {
  let size = 0;
  return entries.slice(0, 25).filter((entry, index) => {
    size += JSON.stringify(entry).length * 1.5;
    return index === 0 || size < LIMIT;
  });
}

// --- signing out ---------------------------------------------------------------------------------------

const LEFT = ['Signed out here', 'What was kept is removed from this device. You are signed out on the server as soon as there is a connection.'];
const UNSENT = ['Not sent', 'There is no connection, and this step needs one. Go back; what you typed is still there.'];
const HANDED_IN = ['Handed in', 'You handed this test in on this device. It is sent as soon as there is a connection.'];

/** Asks before anything that was not sent is left behind. @param {Request} request */
async function signOut(request) {
  const fields = new URLSearchParams(await request.clone().text());
  const token = fields.get('csrf') ?? '';
  await send();
  const owner = await fact('owner');
  const left = await waiting(owner);
  if (left.length && !fields.has('unsent')) {
    /** @param {string} value @param {string} words */
    const way = (value, words) => `<form method="post" action="/sign-out"><input type="hidden"
      name="csrf" value="${safe(token)}"><input type="hidden" name="unsent" value="${value}"><button
      type="submit">${words}</button></form>`;
    return message(
      [count(left.length, 'was not sent yet', 'were not sent yet'),
        'Stay signed in until there is a connection, or sign out now and choose what becomes of it. Signing out removes the pages that you kept.'],
      `<p><a class="button primary" href="/learning">Stay signed in</a></p>
      ${way('lock', 'Sign out, and keep it locked until I sign in here again')}
      ${way('drop', 'Sign out, and throw it away')}`);
  }
  await forget();
  if (fields.get('unsent') === 'drop') {
    await stored(['entries'], (entries) => { for (const { key } of left) entries.delete(key); });
  }
  try {
    return await fetch(request);
  } catch {
    await note('leaving', token);
    return message(LEFT);
  }
}

/** Signs out on the server what was signed out here. @param {string} token */
async function goOut(token) {
  try {
    await fetch('/sign-out', {
      method: 'POST', body: new URLSearchParams({ csrf: token }), redirect: 'manual' });
    await note('leaving', undefined);
    return true;
  } catch {
    return false;
  }
}

// --- saying it ---------------------------------------------------------------------------------------

/** @param {string} text */
const safe = (text) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
/** @param {number} number @param {string} one @param {string} many */
const count = (number, one, many) =>
  `${number} ${number === 1 ? 'thing' : 'things'} ${number === 1 ? one : many}`;

/** A page of this worker's own. @param {string[]} words @param {string} [more] */
function message([title, text], more = '') {
  return new Response(
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport"
    content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark">
    <title>${title} – Rollcall</title><link rel="stylesheet" href="${ASSETS}rollcall.css"></head>
    <body><header class="site-header"><a class="brand" href="/">Rollcall</a></header>
    <main id="content"><h1>${title}</h1><p class="lead">${text}</p>${more}</main></body></html>`,
    { headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': "default-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    } });
}

async function state() {
  const owner = await fact('owner');
  const all = await waiting(owner);
  return {
    waiting: all.length, answers: all.filter((entry) => entry.path.endsWith('/answers')).length,
    signedOut: await fact('signedOut') === true, refused: await fact('refused') === true,
    apart: (await fact('apart')) ?? 0, owner,
    modules: (await modules()).map(({ path, version, keptAt }) => ({ path, version, keptAt })),
  };
}

/** @param {object} words */
async function tell(words) {
  // @ts-ignore The worker's own global.
  for (const client of await self.clients.matchAll({ type: 'window' })) client.postMessage(words);
}

/** What a page asks for. @type {Record<string, (asked: any) => Promise<unknown>>} */
const ORDERS = {
  state,
  send: async () => { await send(); return state(); },
  keep: async ({ module, hours }) => { await keep(module, hours); return state(); },
  forget: async ({ path }) => { await forgetModule(path); return state(); },
  seen: async () => { await note('apart', undefined); return state(); },
  /** What was answered here and waits. */
  answers: async ({ path }) => (await waiting(await fact('owner')))
    .filter((entry) => entry.path === path).map((entry) => entry.fields),
};

addEventListener('message', (/** @type {any} */ event) => {
  const answer = async () => {
    try {
      event.ports[0]?.postMessage(await ORDERS[event.data.do]?.(event.data));
    } catch (error) {
      event.ports[0]?.postMessage({ error: String(error) });
    }
  };
  event.waitUntil(answer());
});

addEventListener('install', (/** @type {any} */ event) => {
  event.waitUntil((async () => {
    await caches.delete('frame');
    await (await caches.open('frame')).add(`${ASSETS}rollcall.css`);
    // @ts-ignore The worker's own global.
    await self.skipWaiting();
  })());
});

// @ts-ignore The worker's own global.
addEventListener('activate', (/** @type {any} */ event) => event.waitUntil(self.clients.claim()));

addEventListener('fetch', (/** @type {any} */ event) => {
  /** @type {Request} */
  const request = event.request;
  const url = new URL(request.url);
  if (url.origin !== location.origin) return;
  const isPage = request.mode === 'navigate';
  const path = url.pathname;
  if (request.method === 'GET') {
    if (isPage) event.respondWith(page(request, url));
    else if (/^\/assets\/|^\/courses\/[^/]+\/media\//.test(path)) event.respondWith(file(request));
  } else if (request.method === 'POST') {
    if (path === '/sign-out' && isPage) event.respondWith(signOut(request));
    else if (/^\/attempts\/|^\/courses\/.+\/(done|reflection|start)$/.test(path)) {
      event.respondWith(deed(request, path));
    }
  }
});
