// @ts-check
/** How much of a text tells one own post from another. */
const ENOUGH = 60;
/** The real post travels by itself; when it does not come in this time, the page shows none. */
const PATIENCE = 15_000;

/**
 * An own post is on the page as soon as it is sent, and gives way to the real one without a move.
 *
 * One for each form: a text that is sent again is the same post.
 */
export class Pending {
  #run;
  /** @type {(post: HTMLElement) => void} puts a post where the page shows new ones */
  #place;
  /** @type {Map<HTMLFormElement, HTMLElement>} */
  #posts = new Map();

  /** @param {HTMLElement} run @param {(post: HTMLElement) => void} place */
  constructor(run, place) {
    this.#run = run;
    this.#place = place;
  }

  /** @param {HTMLFormElement} form @param {URLSearchParams} fields */
  sending(form, fields) {
    const text = textHere(fields, this.#run.dataset);
    if (!text) return;
    let post = this.#posts.get(form);
    if (!post?.isConnected) {
      post = this.#make();
      if (!post) return;
      this.#posts.set(form, post);
      fill(post, text, form);
      this.#place(post);
    } else {
      fill(post, text, form);
    }
    post.setAttribute('aria-busy', 'true');
    say(post, 'Sending…');
  }

  /** @param {HTMLFormElement} form */
  sent(form) {
    const post = this.#posts.get(form);
    if (!post) return;
    post.dataset.sent = '';
    say(post, 'Sent');
    setTimeout(() => this.#drop(form, post), PATIENCE);
  }

  /**
   * The text stays in the form; what cannot be sent as it is leaves the page.
   * @param {HTMLFormElement} form @param {boolean} canRetry
   */
  failed(form, canRetry) {
    const post = this.#posts.get(form);
    if (!post) return;
    if (!canRetry) return this.#drop(form, post);
    post.setAttribute('aria-busy', 'false');
    const again = document.createElement('button');
    again.type = 'button';
    again.className = 'quiet';
    again.textContent = 'Try again';
    again.addEventListener('click', () => {
      const button = form.querySelector('button.primary');
      form.requestSubmit(button instanceof HTMLButtonElement ? button : undefined);
    });
    say(post, 'Not sent. ', again);
  }

  /**
   * The real post takes the place of the one that was shown for it.
   * @param {HTMLElement} real
   */
  settle(real) {
    for (const [form, post] of this.#posts) {
      if (!post.isConnected || opening(words(real)) !== opening(words(post))) continue;
      real.classList.remove('fresh');
      post.replaceWith(real);
      this.#posts.delete(form);
      return true;
    }
    return false;
  }

  /** @param {HTMLFormElement} form @param {HTMLElement} post */
  #drop(form, post) {
    (post.closest('.thread-post') ?? post).remove();
    if (this.#posts.get(form) === post) this.#posts.delete(form);
  }

  /** A post of the agency as the page would show it. */
  #make() {
    const template = this.#run.querySelector('template[data-pending]');
    if (!(template instanceof HTMLTemplateElement)) return undefined;
    const copy = template.content.firstElementChild?.cloneNode(true);
    if (!(copy instanceof HTMLElement)) return undefined;
    const mark = `pending-${this.#posts.size}-${Date.now()}`;
    const author = copy.querySelector('.post-author');
    copy.id = mark;
    if (author) author.id = `author-${mark}`;
    copy.setAttribute('aria-labelledby', `author-${mark}`);
    copy.classList.replace('post-unsent', 'post-agency');
    copy.classList.add('pending');
    // It stands above all others, and nothing comes between.
    copy.dataset.number = 'Infinity';
    copy.dataset.pinned = '';
    copy.querySelector('.post-footer')?.setAttribute('inert', '');
    return copy;
  }
}

/**
 * What goes out on the network of the page; nothing for what is not shown there at once.
 * @param {URLSearchParams} fields @param {DOMStringMap} page
 */
function textHere(fields, page) {
  const deed = fields.get('do');
  const platform = fields.get('platform') ?? '';
  const text = (fields.get('text') ?? '').trim();
  if (deed === 'reply' && page.page === 'thread') return text;
  if (deed !== 'post' || page.page !== 'feed' || fields.get('time')) return '';
  const isElsewhere = fields.has('known') && !fields.getAll('networks').includes(platform);
  return isElsewhere ? '' : (fields.get(`own-${platform}`) ?? '').trim() || text;
}

/** @param {HTMLElement} post @param {string} text @param {HTMLFormElement} form */
function fill(post, text, form) {
  const place = post.querySelector('.post-text');
  if (place) place.textContent = text;
  post.querySelector('.picture')?.remove();
  const chosen = form.querySelector('input[name="image"]:checked')?.parentElement?.querySelector('img');
  if (!chosen || !place) return;
  const picture = document.createElement('div');
  picture.className = 'picture';
  const image = document.createElement('img');
  image.src = chosen.src;
  image.alt = '';
  picture.append(image);
  if (['photo', 'video'].includes(post.dataset.skin ?? '')) place.before(picture);
  else place.after(picture);
}

/** @param {HTMLElement} post @param {...(string | Node)} parts */
function say(post, ...parts) {
  const place = post.querySelector('.post-when');
  place?.replaceChildren(...parts);
}

/** @param {HTMLElement} post */
function words(post) {
  return post.querySelector('.post-text')?.textContent ?? '';
}

/** @param {string} text */
function opening(text) {
  return text.trim().replace(/\s+/g, ' ').slice(0, ENOUGH);
}
