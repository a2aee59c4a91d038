"""The simulated networks and the agency's channels: every page, on a phone and at a desk."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from demo import Demo
from playwright.sync_api import Browser, Page, expect
from steps import HOLDING, enter_drill, post, posts_with, skip, skip_until, start_clock, start_drill
from test_accessibility import RULES, assert_no_sideways_scroll

PAGES = {
    "feed": "", "for you": "?order=for-you", "community": "?platform=community",
    "notifications": "/notifications", "questions": "/notifications?show=questions",
    "messages": "/messages", "mail": "/mail", "phone": "/phone", "news": "/news",
    "trends": "/trends", "search": "/search?q=mall", "nothing found": "/search?q=zebra",
    "tag": "/tags/secondshooter", "monitor": "/monitor?w=shooter",
    "own profile": "/accounts/microblog/FairhavenPD", "thread": "/posts/1",
}


@pytest.fixture(scope="module")
def run(demo: Demo, browser: Browser, signed_in) -> str:
    """A run in the middle of things, its clock standing."""
    context = browser.new_context(base_url=demo.address, storage_state=signed_in)
    page = context.new_page()
    enter_drill(page)
    start_clock(page)
    post(page, HOLDING)
    expect(posts_with(page, "UPDATE 1.")).to_have_count(1)
    skip_until(page, page.locator("#inbox .answer-form"))
    for _ in range(6):
        skip(page)
    page.get_by_role("button", name="Pause", exact=True).click()
    address = page.url
    context.close()
    return address


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [320, 1280])
def test_every_page_is_accessible_and_fits(width, scheme, run, demo, visit, signed_in):
    context, _ = visit(
        demo, storage_state=signed_in, viewport={"width": width, "height": 800},
        color_scheme=scheme, reduced_motion="reduce")
    page = context.new_page()
    faults = []
    for name, path in PAGES.items():
        page.goto(run + path)
        expect(page.locator(".exercise-mark")).to_be_visible()
        expect(page.locator("#clock-wall")).to_be_visible()
        found = Axe().run(page, options=RULES)
        if found.violations_count:
            faults.append(f"{name}, {width} px, {scheme}:\n{found.generate_report()}")
        assert_no_sideways_scroll(page, name, width)
    assert not faults, "\n".join(faults)


def test_a_phone_reaches_every_page_from_the_bar(run: str, demo: Demo, visit, signed_in):
    context, _ = visit(demo, storage_state=signed_in, viewport={"width": 320, "height": 700})
    page = context.new_page()
    page.goto(run)
    bar = page.get_by_role("navigation", name="Exercise")
    box = bar.bounding_box()
    assert box["y"] + box["height"] == 700
    for name in ("Messages", "E-mail", "Phone log", "News", "Search", "Monitor"):
        bar.get_by_text("More").click()
        bar.get_by_role("link", name=name).click()
        page.wait_for_load_state()
        expect(page.locator("h1")).to_be_visible()
    bar.get_by_role("link", name="Trends").click()
    expect(page.get_by_role("heading", name="What people are talking about")).to_be_visible()
    bar.get_by_role("link", name="Alerts").click()
    expect(page.get_by_role("heading", level=1, name="Notifications")).to_be_visible()


def test_a_post_is_liked_from_the_feed_once(page: Page):
    start_drill(page)
    skip_until(page, page.locator("#new-posts:not([hidden])"))
    page.locator("#new-posts").click()
    crowd = page.locator("article.post:not(.post-agency)").first
    number = crowd.get_attribute("data-number")
    like = page.locator(f"#post-{number} .act-like")
    with page.expect_response(lambda answer: answer.url.endswith("/actions")) as answer:
        like.click()
    assert answer.value.ok
    expect(like).to_have_class("act act-like done")
    page.reload()
    expect(page.locator(f"#post-{number} .act-like")).to_have_class("act act-like done")


def test_reading_stands_still_while_posts_arrive(page: Page):
    start_drill(page)
    post(page, HOLDING)
    own = posts_with(page, "UPDATE 1.")
    expect(own).to_have_count(1)
    skip_until(page, page.locator("#new-posts:not([hidden])"))
    page.locator("#new-posts").click()
    own.scroll_into_view_if_needed()
    page.wait_for_timeout(300)
    before = own.bounding_box()["y"]
    for _ in range(5):
        skip(page)
    expect(page.locator("#new-posts")).to_be_visible()
    assert own.bounding_box()["y"] == before


def test_fifty_posts_a_second_leave_the_page_smooth(page: Page):
    start_drill(page)
    page.get_by_role("button", name="Pause", exact=True).click()
    # Long tasks while posts come in through the page's own code, as the server would send them.
    longest = page.evaluate(
        """async () => {
          let longest = 0;
          new PerformanceObserver((list) => {
            for (const task of list.getEntries()) longest = Math.max(longest, task.duration);
          }).observe({ type: 'longtask' });
          const script = document.querySelector('script[src*="run.js"]').src;
          const {Feed} = await import(script.replace('run.js', 'feed.js'));
          const run = document.querySelector('.run');
          const feed = new Feed(run, {say() {}});
          let number = 5000;
          for (let second = 0; second < 4; second += 1) {
            for (let step = 0; step < 10; step += 1) {
              for (let count = 0; count < 5; count += 1) {
                number += 1;
                feed.receive({number, platform: run.dataset.platform, root: number, isReply: false,
                  html: `<article class="post" id="post-${number}" data-number="${number}"
                    data-skin="microblog" tabindex="0"><p class="post-text">Post ${number}</p></article>`});
              }
              await new Promise((go) => setTimeout(go, 100));
            }
            feed.showNew();
          }
          await new Promise((go) => setTimeout(go, 200));
          return longest;
        }""")
    assert longest <= 200, f"a task of {longest} ms"
    assert page.locator("article.post").count() <= 200


def test_hostile_words_stay_in_their_box(page: Page):
    start_drill(page)
    hostile = "\u202eevil\u202c <b>x</b> a" + "\u0338" * 200 + " "
    page.set_viewport_size({"width": 320, "height": 700})
    page.evaluate(
        """([text, word]) => {
          const feed = document.querySelector('.feed');
          feed.innerHTML = '';
          for (const skin of ['microblog', 'community', 'photo', 'professional', 'video', 'neighborhood']) {
            const post = document.createElement('article');
            post.className = 'post post-crowd';
            post.dataset.skin = skin;
            post.innerHTML = `<span class="avatar"></span><header class="post-header">
              <p class="post-author"><a class="account-name" href="#"><bdi></bdi></a>
              <span class="handle"><bdi></bdi></span></p></header>
              <div class="post-body"><div class="post-text" dir="auto"></div></div>`;
            post.querySelector('.account-name bdi').textContent = word;
            post.querySelector('.handle bdi').textContent = word;
            post.querySelector('.post-text').textContent = text + word;
            feed.append(post);
          }
        }""", [hostile + "a" + "\u0301" * 10_000, "W" * 400])
    assert_no_sideways_scroll(page, "hostile posts", 320)
    outside = page.evaluate(
        """() => [...document.querySelectorAll('.feed .post')].flatMap((post) => {
          const box = post.getBoundingClientRect();
          return [...post.querySelectorAll('.post-text, .post-author, .account-name')]
            .filter((part) => part.getBoundingClientRect().right > box.right + 1)
            .map((part) => `${post.dataset.skin} ${part.className}`);
        })""")
    assert outside == []


def test_the_monitor_says_what_is_new_and_keeps_its_columns(page: Page):
    start_drill(page)
    own = page.url.split("?")[0]
    page.goto(f"{own}/monitor")
    page.locator(".monitor-choice summary").click()
    checked = page.locator(".column-choice input:checked")
    while checked.count():
        checked.first.uncheck()
    page.get_by_label("Watchwords", exact=True).last.fill("shooter, garage")
    page.locator(".column-choice").get_by_label("Watchwords").check()
    page.locator(".column-choice").get_by_label("Chirrup").check()
    page.get_by_role("button", name="Show", exact=True).click()
    page.wait_for_url("**/monitor?*w=shooter*")
    expect(page.locator(".column")).to_have_count(2)
    pill = page.locator("[data-column='microblog'] .column-pill")
    skip_until(page, page.locator("[data-column='microblog'] .column-pill:not([hidden])"))
    pill.click()
    expect(page.locator("[data-column='microblog'] .watch").first).to_be_visible()
    expect(pill).to_be_hidden()


def test_the_pages_of_the_networks_work_without_javascript(run: str, demo: Demo, visit, signed_in):
    context, _ = visit(demo, storage_state=signed_in, java_script_enabled=False)
    page = context.new_page()
    page.goto(run)
    page.get_by_role("link", name="For you", exact=True).click()
    expect(page.locator("article.post").first).to_be_visible()
    page.locator(".account-name").first.click()
    expect(page.locator(".profile")).to_be_visible()
    page.get_by_role("link", name="Search").first.click()
    page.get_by_label("Posts and accounts").fill("shooter")
    page.get_by_role("button", name="Search").click()
    expect(page.locator("article.post").first).to_be_visible()
