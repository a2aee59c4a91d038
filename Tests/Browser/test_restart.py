"""The server is killed in the middle; nothing is lost and the browser comes back by itself."""

from demo import Demo
from playwright.sync_api import expect
from steps import HOLDING, finish, post, posts_with, sign_in, skip, start_drill


def test_a_killed_server_loses_nothing(own_demo: Demo, visit):
    context, watch = visit(own_demo)
    watch.expect("ERR_")
    page = context.new_page()
    sign_in(page, own_demo)
    start_drill(page)
    post(page, HOLDING)
    expect(posts_with(page, "UPDATE 1.")).to_have_count(1)
    credentials = (own_demo.email, own_demo.passphrase)

    own_demo.kill()
    expect(page.get_by_text("Reconnecting…")).to_be_visible()
    page.locator("#text-post").fill("UPDATE 2. Officers are inside.")
    composer = page.locator("#composer-post")
    composer.get_by_role("button", name="Post", exact=True).click()
    expect(composer.get_by_role("alert")).to_contain_text("Your text is kept")
    expect(page.locator("#text-post")).to_have_value("UPDATE 2. Officers are inside.")

    own_demo.start()
    assert (own_demo.email, own_demo.passphrase) == credentials
    expect(page.get_by_text("Reconnecting…")).to_be_hidden(timeout=20_000)
    # It goes out by itself, or by the button, whichever comes first.
    expect(page.locator("#text-post")).to_have_value("", timeout=60_000)
    expect(posts_with(page, "UPDATE 2.")).to_have_count(1)
    skip(page)

    page.reload()
    expect(posts_with(page, "UPDATE 1.")).to_have_count(1)
    expect(posts_with(page, "UPDATE 2.")).to_have_count(1)
    finish(page)
    page.goto(f"{page.url}/timeline")
    expect(page.locator(".timeline li.own").filter(has_text="UPDATE")).to_have_count(2)


def test_three_tabs_come_back_with_everything_once(own_demo: Demo, visit):
    """A post from each tab, the last two sent while nobody answers; each is there once, in all tabs."""
    context, watch = visit(own_demo)
    watch.expect("ERR_")
    feed = context.new_page()
    sign_in(feed, own_demo)
    start_drill(feed)
    address = feed.url.split("?")[0]
    same, monitor = context.new_page(), context.new_page()
    same.goto(address)
    monitor.goto(f"{address}/monitor")
    post(feed, "FROM ONE. Please stay away from the mall.")
    for tab in (feed, same):
        expect(posts_with(tab, "FROM ONE.")).to_have_count(1)

    own_demo.kill()
    for tab in (feed, same, monitor):
        expect(tab.get_by_text("Reconnecting…")).to_be_visible()
    post(feed, "FROM TWO. Officers are inside.")
    post(same, "FROM THREE. Next update in ten minutes.")
    own_demo.start()

    for tab in (feed, same, monitor):
        expect(tab.get_by_text("Reconnecting…")).to_be_hidden(timeout=20_000)
    for tab in (feed, same):
        expect(tab.locator("#text-post")).to_have_value("", timeout=60_000)
    feed.goto(f"{address}?order=newest")
    for words in ("FROM ONE.", "FROM TWO.", "FROM THREE."):
        expect(posts_with(feed, words)).to_have_count(1)
        expect(posts_with(same, words)).to_have_count(1)
    seen = monitor.locator("article.post").evaluate_all("all => all.map(post => post.id)")
    assert len(seen) == len(set(seen)), "a column shows a post twice"
    finish(feed)
    feed.goto(f"{feed.url}/timeline")
    expect(feed.locator(".timeline li.own").filter(has_text="FROM")).to_have_count(3)
