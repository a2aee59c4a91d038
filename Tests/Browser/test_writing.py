"""No failure loses text, and nothing is posted twice."""

import re

from playwright.sync_api import Page, expect
from steps import HOLDING, post, posts_with, skip, start_drill
from watch import Watch


def test_a_double_submit_is_one_post(page: Page):
    start_drill(page)
    page.locator("#text-post").fill(HOLDING)
    page.evaluate(
        """() => {
          const form = document.querySelector('#composer-post');
          form.requestSubmit(); form.requestSubmit(); form.requestSubmit();
        }""")
    expect(posts_with(page, "UPDATE 1.")).to_have_count(1)
    page.reload()
    expect(posts_with(page, "UPDATE 1.")).to_have_count(1)


def test_the_same_form_sent_twice_is_one_post_and_a_new_text_is_another(page: Page):
    start_drill(page)
    fields = page.eval_on_selector(
        "#composer-post",
        "form => Object.fromEntries("
        "[...new FormData(form)].filter(([, value]) => typeof value === 'string'))")
    address = page.eval_on_selector("#composer-post", "form => form.action")
    for _ in range(2):
        answer = page.request.post(
            address, form=fields | {"text": HOLDING}, headers={"Accept": "application/json"})
        assert answer.status == 200, answer.text()
    page.reload()
    expect(posts_with(page, "UPDATE 1.")).to_have_count(1)
    for text in ("Update two is here.", "Update three is here."):
        post(page, text)
        expect(posts_with(page, text)).to_have_count(1)


def test_a_text_that_is_too_long_is_explained_and_kept(page: Page, watch: Watch):
    watch.expect("422")
    start_drill(page)
    long = "Please stay away from the mall. " * 12
    page.locator("#text-post").fill(long)
    expect(page.locator("#count-post")).to_contain_text("too many")
    page.locator("#composer-post").get_by_role("button", name="Post", exact=True).click()
    error = page.locator("#composer-post").get_by_role("alert")
    expect(error).to_have_text(re.compile(r"allows 280"))
    field = page.locator("#text-post")
    expect(field).to_have_value(long)
    expect(field).to_be_focused()
    expect(field).to_have_attribute("aria-describedby", re.compile("error-text-post"))

    field.fill("Please stay away from the mall.")
    page.locator("#composer-post").get_by_role("button", name="Post", exact=True).click()
    expect(error).to_have_count(0)
    expect(posts_with(page, "Please stay away from the mall.")).to_have_count(1)


def test_a_draft_survives_a_reload_and_goes_when_it_was_sent(page: Page):
    start_drill(page)
    page.locator("#text-post").fill(HOLDING)
    page.locator("#desk-text").fill("Half a question")
    page.reload()
    expect(page.locator("#text-post")).to_have_value(HOLDING)
    expect(page.locator("#desk-text")).to_have_value("Half a question")
    page.locator("#composer-post").get_by_role("button", name="Post", exact=True).click()
    expect(posts_with(page, "UPDATE 1.")).to_have_count(1)
    page.reload()
    expect(page.locator("#text-post")).to_have_value("")
    expect(page.locator("#desk-text")).to_have_value("Half a question")


def test_a_lost_connection_keeps_the_text_and_the_retry_posts_once(
    page: Page, watch: Watch
):
    watch.expect("ERR_")
    start_drill(page)
    # The text arrives, but its answer is lost on the way back.
    lost = []

    def lose_the_answer(route):
        if lost:
            return route.continue_()
        lost.append(route.fetch().status)
        return route.abort("connectionreset")

    page.route("**/actions", lose_the_answer)
    page.locator("#text-post").fill(HOLDING)
    page.locator("#composer-post").get_by_role("button", name="Post", exact=True).click()
    error = page.locator("#composer-post").get_by_role("alert")
    expect(error).to_contain_text("Your text is kept")
    expect(page.locator("#text-post")).to_have_value(HOLDING)
    error.get_by_role("button", name="Try again").click()
    expect(page.locator("#text-post")).to_have_value("")
    assert lost == [200]
    page.reload()
    expect(posts_with(page, "UPDATE 1.")).to_have_count(1)


def test_an_own_post_is_there_at_once_and_gives_way_without_a_move(page: Page, watch: Watch):
    watch.expect("503")
    start_drill(page)
    held = []
    page.route("**/actions", lambda route: held.append(route))
    post(page, HOLDING)
    pending = page.locator(".feed .post.pending")
    expect(pending).to_contain_text("Sending…")
    expect(pending).to_contain_text("UPDATE 1.")
    before = pending.bounding_box()
    held[0].continue_()
    real = page.locator(".feed .post-agency:not(.pending)")
    expect(real).to_contain_text("UPDATE 1.")
    expect(pending).to_have_count(0)
    assert posts_with(page, "UPDATE 1.").count() == 1
    assert abs(real.bounding_box()["height"] - before["height"]) <= 2

    page.unroute("**/actions")
    page.route("**/actions", lambda route: route.fulfill(status=503, body="{}"))
    post(page, "UPDATE 2. Officers are inside.")
    expect(pending).to_contain_text("Not sent.")
    expect(page.locator("#text-post")).to_have_value("UPDATE 2. Officers are inside.")
    page.unroute("**/actions")
    pending.get_by_role("button", name="Try again").click()
    expect(real.filter(has_text="UPDATE 2.")).to_have_count(1)
    expect(pending).to_have_count(0)
    page.reload()
    expect(posts_with(page, "UPDATE 2.")).to_have_count(1)


def test_typing_in_the_inbox_is_not_disturbed_by_what_arrives(page: Page):
    start_drill(page)
    other = page.context.new_page()
    other.goto(page.url)
    field = page.locator("#desk-text")
    field.fill("What may I say about")
    field.focus()
    items = page.locator(".inbox-item")
    expect(items).not_to_have_count(0)
    before = items.count()
    for _ in range(20):
        if items.count() > before:
            break
        skip(other)
        page.wait_for_timeout(300)
    assert items.count() > before
    assert page.evaluate("document.activeElement.id") == "desk-text"
    expect(field).to_have_value("What may I say about")
