"""Every act around a post and the account: done, seen, taken back; in two tabs, on a bad line."""

import re

import pytest
from demo import Demo
from playwright.sync_api import Page, Route, expect
from steps import HOLDING, enter_drill, post, posts_with, skip, start_drill
from watch import Watch


def crowd_post(page: Page, run: str, network: str = "microblog") -> str:
    """The thread of a post that somebody else wrote."""
    for _ in range(12):
        page.goto(f"{run}?platform={network}")
        found = page.locator("article.post:not(.post-agency)")
        if found.count():
            return f"{run}/posts/{found.last.get_attribute('data-number')}"
        skip(page)
    raise AssertionError("Nobody has posted.")


def own_post(page: Page, run: str, network: str = "microblog") -> str:
    page.goto(f"{run}?platform={network}")
    post(page, HOLDING)
    expect(posts_with(page, "UPDATE 1.")).to_have_count(1)
    return f"{run}/posts/{posts_with(page, 'UPDATE 1.').get_attribute('data-number')}"


def press(page: Page, title: str | re.Pattern) -> None:
    """An act that needs nothing but a press."""
    page.locator(".acts .controls").get_by_role("button", name=title).first.click()
    expect(page.locator(".acts .form-done")).to_be_visible()
    page.reload()


def fill(page: Page, title: str, words: str) -> None:
    """An act that needs a text or a reason."""
    form = page.locator(".acts details").filter(
        has=page.locator("summary", has_text=re.compile(f"^{re.escape(title)}")))
    form.locator("summary").click()
    form.locator("textarea, input[name=reason]").first.fill(words)
    form.locator("button[type=submit]:not([formaction])").first.click()
    expect(page.locator(".acts .form-done")).to_be_visible()
    page.reload()


def offers(page: Page, title: str | re.Pattern) -> None:
    expect(page.locator(".acts").get_by_text(title).first).to_be_visible()


def test_what_can_be_done_with_an_own_post(page: Page):
    start_drill(page)
    run = page.url
    thread = own_post(page, run)
    page.goto(thread)
    press(page, "Pin")
    offers(page, "Unpin")
    press(page, "Unpin")
    offers(page, re.compile("^Pin$"))
    fill(page, "Edit", f"{HOLDING} Use Route 9.")
    expect(page.locator("article.post").first).to_contain_text("Use Route 9.")
    expect(page.get_by_text("Edited: what it said before")).to_be_visible()
    fill(page, "Publish a correction", "Correction: the next update comes at 2:20 pm.")
    expect(page.locator("article.post").first).to_contain_text("Corrected")
    fill(page, "Delete (the record is kept)", "Replaced by the correction.")
    expect(page.locator("article.post").first).to_contain_text("no longer public")


def test_comments_are_closed_and_opened_where_the_network_has_it(page: Page):
    start_drill(page)
    run = page.url
    page.goto(own_post(page, run, "community"))
    fill(page, "Close comments", "Our policy during incidents.")
    offers(page, "Comments are closed for everybody: Our policy during incidents.")
    press(page, "Open comments again")
    offers(page, re.compile("^Close comments$"))
    page.goto(own_post(page, run, "microblog"))
    expect(page.locator(".acts")).not_to_contain_text("Close comments")


def test_what_can_be_done_with_a_post_of_somebody_else(page: Page):
    start_drill(page)
    thread = crowd_post(page, page.url)
    page.goto(thread)
    for deed, undo in [("Like", "Take the like back"), ("Repost", "Take the repost back"),
                       ("Follow", "Unfollow")]:
        press(page, re.compile(f"^{deed}"))
        offers(page, re.compile(f"^{undo}"))
        press(page, re.compile(f"^{undo}"))
        offers(page, re.compile(f"^{deed}"))
    fill(page, "Quote with your own text", "We are looking into this.")
    fill(page, "Answer in private", "Please call us at the number on our page.")
    fill(page, "Report to", "It may break your rules.")
    offers(page, re.compile("You reported this post|The network answered"))
    fill(page, "Hand over to somebody", "For the detectives.")
    fill(page, "Block this account", "A test.")
    press(page, re.compile("^Unblock"))
    fill(page, "Hide from your page", "A test.")
    expect(page.locator(".thread")).to_contain_text("no longer public")
    press(page, "Make it public again")
    offers(page, re.compile("^Hide from your page$"))


def desk_part(page: Page, part: str):
    return page.locator(f"#{part}")


@pytest.mark.parametrize("script", [True, False], ids=["script", "no-script"])
def test_the_desk_does_and_takes_back(demo: Demo, visit, signed_in, script: bool):
    page = visit(demo, storage_state=signed_in, java_script_enabled=script)[0].new_page()
    enter_drill(page)
    page.get_by_role("button", name="Start", exact=True).click()
    expect(page.locator("#composer-post")).to_be_visible()
    run = page.url.split("?")[0]
    page.get_by_role("link", name=re.compile("^Your desk")).first.click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Your desk")
    expect(page.get_by_text("EXERCISE", exact=True)).to_be_visible()

    decisions = desk_part(page, "decisions")
    decisions.get_by_label("What you decided").fill("Hold the names.")
    decisions.get_by_label("Why").fill("Next of kin first.")
    decisions.get_by_role("button", name="Log the decision").click()
    expect(decisions).to_contain_text("Because: Next of kin first.")

    profile = desk_part(page, "profile")
    profile.get_by_label("On Chirrup").fill("Not monitored 24/7. Call 911.")
    profile.get_by_role("button", name="Save the notice on Chirrup").click()
    expect(profile.get_by_label("On Chirrup")).to_have_value("Not monitored 24/7. Call 911.")

    view = desk_part(page, "view")
    view.get_by_label("Word or words to mute").fill("zebra")
    view.get_by_role("button", name="Mute", exact=True).click()
    expect(view).to_contain_text("Muted: “zebra”")
    view.get_by_role("button", name="Unmute zebra").click()
    expect(view).not_to_contain_text("zebra")

    live = desk_part(page, "live")
    live.get_by_label("What people can ask about").fill("the mall.")
    live.get_by_role("button", name="Announce and go live").click()
    live.get_by_role("link", name="Read and answer the questions").click()
    expect(page.locator("article.post").first).to_contain_text("LIVE question time: the mall.")
    page.goto(f"{run}/desk")
    live.get_by_role("button", name="End the question time").click()
    expect(live).to_contain_text("Announce and go live")

    token = page.locator("input[name=csrf]").first.get_attribute("value")
    page.request.post(f"{run}/actions", form={
        "csrf": token, "do": "schedule", "key": "later", "platform": "microblog",
        "text": "Later words.", "in": "5"})
    page.goto(f"{run}/desk")
    schedule = desk_part(page, "schedule")
    expect(schedule).to_contain_text("Later words.")
    schedule.get_by_role("button", name="Cancel this post").click()
    expect(schedule).not_to_contain_text("Later words.")


@pytest.mark.parametrize("width", [320, 1280])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_desk_fits_every_screen(demo: Demo, visit, signed_in, width: int, scheme: str):
    size = {"width": width, "height": 800}
    page = visit(
        demo, storage_state=signed_in, viewport=size, color_scheme=scheme)[0].new_page()
    enter_drill(page)
    run = page.url
    page.goto(f"{run}/desk")
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_an_act_whose_answer_was_lost_is_done_once(page: Page, watch: Watch):
    watch.expect("Failed to load resource")
    start_drill(page)
    page.goto(own_post(page, page.url))

    def lose(route: Route) -> None:
        # The server hears it, the browser does not hear the server.
        route.fetch()
        route.abort()

    page.route("**/actions", lose, times=1)
    form = page.locator(".acts details").filter(
        has=page.locator("summary", has_text="Publish a correction"))
    form.locator("summary").click()
    form.locator("textarea").fill("Correction: once only.")
    form.locator("button[type=submit]:not([formaction])").first.click()
    expect(form.get_by_role("alert")).to_contain_text("Not sent")
    expect(form.locator("textarea")).to_have_value("Correction: once only.")
    form.get_by_role("button", name="Try again").click()
    expect(page.locator(".acts .form-done")).to_be_visible()
    page.goto(page.url.split("/posts/")[0])
    expect(posts_with(page, "Correction: once only.")).to_have_count(1)


def test_two_tabs_that_do_the_same_do_it_once(window, page: Page, watch: Watch):
    watch.expect("Failed to load resource")
    start_drill(page)
    thread = own_post(page, page.url, "community")
    other = window[0].new_page()
    for tab in (page, other):
        tab.goto(thread)
    fill(page, "Close comments", "Our policy.")
    form = other.locator(".acts details").filter(
        has=other.locator("summary", has_text="Close comments"))
    form.locator("summary").click()
    form.locator("input[name=reason]").fill("Our policy.")
    form.locator("button[type=submit]").first.click()
    expect(form.get_by_role("alert")).to_contain_text("closed already. Nothing was changed.")
