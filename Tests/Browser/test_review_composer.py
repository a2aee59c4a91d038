"""Draft review while an officer writes in an exercise: as typed, by keyboard, without JavaScript."""

import re

import pytest
from axe_playwright_python.sync_playwright import Axe
from demo import Demo
from playwright.sync_api import Page, expect
from steps import DRILL, finish, posts_with, skip_until, start_clock, start_drill
from test_accessibility import RULES, check_every_way
from watch import Watch

HASHTAG = "👮🏽 Streets: #harborpointmall. Again: #harborpointmall. Next update 2:30 pm."
MENDED = "👮🏽 Streets: #HarborPointMall. Again: #harborpointmall. Next update 2:30 pm."
GUILT = "We caught the killer at the mall!"


def field(page: Page, deed: str = "post"):
    return page.locator(f"#text-{deed}")


def cards(page: Page, deed: str = "post"):
    return page.locator(f"#review-{deed} .finding")


def test_typing_shows_a_card_that_says_what_why_how_and_the_rule(page: Page):
    start_drill(page)
    field(page).press_sequentially(GUILT)
    card = cards(page).filter(has_text="Guilt statement")
    expect(card.first).to_be_visible()
    expect(card.first).to_contain_text("caught the killer")
    expect(card.first).to_contain_text("How to mend it:")
    rule = card.first.get_by_role("link", name="Rule: Guilt statement")
    expect(rule).to_have_attribute("href", "/help/rules/guilt-statement")
    expect(page.locator("#review-post .mark").first).to_be_visible()
    # The text is the writer's own: nothing in it changed, and the writer is still in it.
    expect(field(page)).to_have_value(GUILT)
    expect(field(page)).to_be_focused()


def test_a_screen_reader_hears_how_many_were_found(page: Page):
    start_drill(page)
    field(page).press_sequentially(GUILT)
    voice = page.locator("#review-voice")
    expect(voice).to_have_text(re.compile(r"^\d+ findings?: "))
    expect(voice).to_have_attribute("role", "status")


def test_a_rewrite_changes_its_own_words_also_after_an_emoji(page: Page):
    start_drill(page)
    field(page).fill(HASHTAG)
    button = cards(page).get_by_role("button", name="Write “#HarborPointMall”").first
    button.click()
    expect(field(page)).to_have_value(MENDED)
    chosen = page.evaluate(
        "() => { const f = document.activeElement;"
        " return f.value.slice(f.selectionStart, f.selectionEnd); }")
    assert chosen == "#HarborPointMall"
    # What is left is found anew, at its new place, and mended too.
    expect(button).to_have_attribute("data-start", "37")
    button.click()
    expect(field(page)).to_have_value(MENDED.replace("#harborpointmall", "#HarborPointMall"))
    page.keyboard.press("Control+z")
    expect(field(page)).to_have_value(MENDED)


def test_everything_is_done_by_keyboard(page: Page):
    start_drill(page)
    field(page).focus()
    page.keyboard.type(HASHTAG)
    expect(cards(page).first).to_be_visible()
    for _ in range(15):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.dataset.rewrite") == "#HarborPointMall":
            break
    page.keyboard.press("Enter")
    expect(field(page)).to_have_value(MENDED)
    expect(field(page)).to_be_focused()


def test_a_mark_leads_to_its_card_and_a_card_to_its_words(page: Page):
    start_drill(page)
    field(page).fill(GUILT)
    mark = page.locator("#review-post .mark").first
    mark.click()
    assert page.evaluate("document.querySelector('.finding:target') !== null")
    card = cards(page).filter(has_text="Guilt statement").first
    card.get_by_role("button", name=re.compile("^Show in the text: ")).click()
    expect(field(page)).to_be_focused()
    chosen = page.evaluate(
        "() => { const f = document.activeElement;"
        " return f.value.slice(f.selectionStart, f.selectionEnd); }")
    assert "caught the killer" in chosen


def test_it_can_be_published_anyway_and_the_hints_go(page: Page):
    start_drill(page)
    field(page).fill(GUILT)
    expect(cards(page).first).to_be_visible()
    expect(page.locator("#review-post")).to_contain_text("you can publish it anyway")
    page.locator("#composer-post").get_by_role("button", name="Post", exact=True).click()
    expect(posts_with(page, GUILT)).to_have_count(1)
    expect(cards(page)).to_have_count(0)


def test_a_picture_without_alt_text_is_found(page: Page):
    start_drill(page)
    field(page).fill("Please stay away from the mall. Next update 2:30 pm.")
    page.get_by_text("Add a picture").click()
    page.locator(".picture-option", has=page.locator("img")).first.click()
    expect(cards(page).filter(has_text="alt text").first).to_be_visible()
    page.locator("#alt-post").fill("Map: Harbor Drive is closed between First and Third Street.")
    expect(cards(page).filter(has_text="no alt text")).to_have_count(0)


def test_a_kept_draft_is_reviewed_when_it_comes_back(page: Page):
    start_drill(page)
    field(page).fill(GUILT)
    expect(cards(page).first).to_be_visible()
    page.reload()
    expect(field(page)).to_have_value(GUILT)
    expect(cards(page).first).to_be_visible()


def test_a_review_that_does_not_come_loses_nothing(page: Page, watch: Watch):
    watch.expect("ERR_")
    start_drill(page)
    page.route("**/review", lambda route: route.abort("connectionreset"))
    field(page).fill(GUILT)
    expect(page.locator(".review-failed")).to_contain_text("Your text is kept here")
    expect(field(page)).to_have_value(GUILT)
    page.unroute("**/review")
    field(page).press_sequentially(" Now.")
    expect(cards(page).first).to_be_visible()
    expect(page.locator(".review-failed")).to_have_count(0)


def open_thread(page: Page) -> None:
    article = page.locator("article.post:not(.post-agency)")
    skip_until(page, article.or_(page.locator("#new-posts:visible")))
    page.reload()
    article.first.get_by_role("link", name=re.compile("Open and reply")).click()
    page.wait_for_url("**/posts/*")


def test_replies_and_quotes_are_reviewed_each_in_its_own_place(page: Page):
    start_drill(page)
    open_thread(page)
    field(page, "reply").fill(HASHTAG)
    expect(cards(page, "reply").first).to_be_visible()
    page.get_by_text("Quote with your own text").first.click()
    field(page, "quote").fill(HASHTAG)
    cards(page, "quote").get_by_role("button", name="Write “#HarborPointMall”").first.click()
    expect(field(page, "quote")).to_have_value(MENDED)
    expect(field(page, "reply")).to_have_value(HASHTAG)


def test_a_check_without_javascript(demo: Demo, visit, signed_in):
    page = visit(demo, java_script_enabled=False, storage_state=signed_in)[0].new_page()
    page.goto(f"/scenarios/{DRILL}")
    page.get_by_role("button", name="Enter the exercise").click()
    page.get_by_role("button", name="Start", exact=True).click()
    field(page).fill(HASHTAG)
    page.get_by_role("button", name="Check").click()
    expect(page.locator(".check-summary")).to_contain_text("Checked: ")
    expect(page.locator(".check-summary")).to_contain_text("Nothing was published.")
    expect(field(page)).to_have_value(HASHTAG)
    page.get_by_role("button", name="Write “#HarborPointMall”").first.click()
    expect(field(page)).to_have_value(MENDED)
    page.locator("#composer-post").get_by_role("button", name="Post", exact=True).click()
    expect(page.locator(".flash")).to_have_text("Posted.")
    expect(posts_with(page, "Streets:")).to_have_count(1)


def test_a_test_shows_nothing_until_its_end(page: Page):
    page.goto(f"/scenarios/{DRILL}")
    page.get_by_label("Test: no hints").check()
    page.get_by_role("button", name="Enter the exercise").click()
    start_clock(page)
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    field(page).press_sequentially(GUILT)
    page.wait_for_timeout(1_500)
    assert not [url for url in asked if url.endswith("/review")]
    expect(page.locator(".finding")).to_have_count(0)
    expect(page.locator("#composer-post")).to_contain_text("Test: there are no hints")
    page.locator("#composer-post").get_by_role("button", name="Post", exact=True).click()
    expect(posts_with(page, GUILT)).to_have_count(1)
    finish(page)
    expect(page.get_by_text("Test: you wrote without hints.")).to_be_visible()
    page.goto(f"{page.url}/points")
    notes = page.get_by_role("heading", name="What draft review finds in your posts")
    expect(notes).to_be_visible()
    page.get_by_role("link", name="Rule: Guilt statement").first.click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Guilt statement")


def test_the_rules_are_read_from_list_to_page(page: Page):
    page.goto("/help/rules")
    page.get_by_role("link", name="Guilt statement").click()
    expect(page.get_by_role("heading", name="Wrong")).to_be_visible()
    expect(page.get_by_role("heading", name="Right")).to_be_visible()
    page.get_by_role("link", name="All rules").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("The rules of draft review")


@pytest.mark.parametrize("place", ["/help/rules", "/help/rules/guilt-statement"])
def test_a_page_of_rules_has_no_violation(place: str, page: Page):
    page.goto(place)
    check_every_way(page, place)


def test_a_composer_with_findings_has_no_violation(page: Page):
    start_drill(page)
    page.get_by_role("button", name="Pause", exact=True).click()
    field(page).fill(f"{GUILT} {HASHTAG}")
    expect(cards(page).first).to_be_visible()
    check_every_way(page, "composer with findings")
    page.emulate_media(forced_colors="active", color_scheme="light")
    assert Axe().run(page, options=RULES).violations_count == 0
