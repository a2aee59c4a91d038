"""The feed: what is being read stays where it is."""

from playwright.sync_api import Page, expect
from steps import HOLDING, post, posts_with, skip, skip_until, start_drill


def test_new_posts_wait_behind_a_button_and_move_nothing(page: Page):
    start_drill(page)
    post(page, HOLDING)
    own = posts_with(page, "UPDATE 1.")
    expect(own).to_have_count(1)
    page.get_by_role("button", name="Pause", exact=True).click()
    expect(page.locator("#clock-state")).to_have_text("Paused")
    page.reload()
    before = own.bounding_box()
    count = page.locator("article.post").count()
    pill = page.locator("#new-posts")
    skip_until(page, page.locator("#new-posts:not([hidden])"))
    assert page.locator("article.post").count() == count
    assert own.bounding_box() == before
    expect(page.locator("#announcer")).to_contain_text("new post")
    waiting = int(pill.inner_text().split()[0])
    pill.click()
    expect(pill).to_be_hidden()
    expect(page.locator("article.post")).to_have_count(count + waiting)
    expect(page.locator("article.post").first).to_be_focused()


def test_updates_can_be_paused_and_resumed(page: Page):
    start_drill(page)
    page.get_by_role("button", name="Pause updates").click()
    for _ in range(6):
        skip(page)
    expect(page.locator("#new-posts")).to_be_hidden()
    page.get_by_role("button", name="Resume updates").click()
    expect(page.locator("#new-posts")).to_be_visible()


def test_the_feed_holds_at_most_two_hundred_posts_and_each_only_once(page: Page):
    start_drill(page)
    page.get_by_role("button", name="Pause", exact=True).click()
    own = page.url
    # A flood, fed through the page's own code; the server's messages have the same shape.
    page.evaluate(
        """async () => {
          const script = document.querySelector('script[src*="run.js"]').src;
          const {Feed} = await import(script.replace('run.js', 'feed.js'));
          const run = document.querySelector('.run');
          const feed = new Feed(run, {say() {}});
          for (let number = 5000; number < 5400; number += 1) {
            const message = {number, platform: run.dataset.platform, root: number, isReply: false,
              html: `<article class="post" id="post-${number}" data-number="${number}" tabindex="0">
                <p class="post-text">Post ${number}</p></article>`};
            feed.receive(message);
            feed.receive(message);
          }
          feed.showNew();
        }""")
    posts = page.locator("article.post")
    assert posts.count() <= 200
    numbers = posts.evaluate_all("all => all.map(post => Number(post.dataset.number))")
    assert numbers == sorted(set(numbers), reverse=True)
    assert numbers[0] == 5399
    assert page.url == own


def test_the_other_platform_says_how_much_is_new(page: Page):
    start_drill(page)
    badge = page.locator("[data-tab='community'] .badge:not([hidden])")
    skip_until(page, badge)
    page.locator("[data-tab='community']").click()
    expect(page.locator(".run")).to_have_attribute("data-platform", "community")
    expect(page.locator("article.post").first).to_be_visible()
