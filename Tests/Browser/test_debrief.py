"""What another choice would have done: asked, waited for, read, on a phone and without JavaScript."""

import re

import pytest
from demo import Demo
from playwright.sync_api import Browser, Page, expect
from steps import HOLDING, enter_drill, finish, post, posts_with, start_clock
from test_accessibility import check_every_way

# Two hundred crowds of a few seconds each, in a debug build behind everything else.
PATIENCE = 400_000


@pytest.fixture(scope="module")
def debrief(demo: Demo, browser: Browser, signed_in) -> str:
    """The debrief of a run that ended soon after its first post, with one question asked."""
    context = browser.new_context(base_url=demo.address, storage_state=signed_in)
    page = context.new_page()
    enter_drill(page)
    start_clock(page)
    post(page, HOLDING)
    expect(posts_with(page, "UPDATE 1.")).to_have_count(1)
    finish(page)
    page.get_by_role("link", name="What if?").click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("another choice")
    page.get_by_label("Leave it out").check()
    page.get_by_role("button", name="Play it in 200 crowds").click()
    expect(page.get_by_role("heading", name="Being worked out")).to_be_visible()
    address = page.url
    context.close()
    return address


def test_while_it_is_worked_out_the_page_tells_and_everything_else_answers(
    debrief: str, demo: Demo, visit, signed_in
):
    page = visit(demo, storage_state=signed_in)[0].new_page()
    page.goto(debrief)
    expect(page.locator("#study-text")).to_have_text(re.compile(r"of 200 crowds"), timeout=60_000)
    for _ in range(5):
        answer = page.request.get("/scenarios")
        assert answer.ok
    first = page.locator("#study-text").inner_text()
    expect(page.locator("#study-text")).not_to_have_text(first, timeout=60_000)
    check_every_way(page, "debrief at work")


def test_the_finding_comes_by_itself_and_has_no_violation(
    debrief: str, demo: Demo, visit, signed_in
):
    page = visit(demo, storage_state=signed_in)[0].new_page()
    page.goto(debrief)
    study = page.locator("article.study")
    expect(study).to_have_count(1, timeout=PATIENCE)
    expect(study.get_by_role("heading")).to_have_text("Without your first public post")
    expect(study).to_contain_text("not a forecast")
    study.locator("summary").click()
    check_every_way(page, "debrief")
    with page.expect_download() as download:
        study.get_by_role("link", name="All figures as a file").click()
    assert download.value.suggested_filename.endswith(".csv")


def test_the_debrief_works_without_javascript(debrief: str, demo: Demo, visit, signed_in):
    page = visit(demo, java_script_enabled=False, storage_state=signed_in)[0].new_page()
    page.goto(debrief)
    page.get_by_role("button", name="Find them").click()
    expect(page.get_by_role("heading", name="Being worked out")).to_be_visible()
    page.get_by_role("link", name="See how far it is").click()
    page.get_by_role("button", name="Stop it").click()
    expect(page.locator(".study-stopped")).to_contain_text("Stopped before it was done")
    page.get_by_label("Do it at another time").check()
    page.get_by_label("New time").fill("soon")


def test_a_run_is_played_on_from_its_timeline(debrief: str, demo: Demo, visit, signed_in):
    page: Page = visit(demo, storage_state=signed_in)[0].new_page()
    page.goto(debrief.removesuffix("/debrief") + "/result/timeline")
    page.get_by_role("link", name="Play on from here").first.click()
    check_every_way(page, "play on")
    page.get_by_role("button", name="Start the new run").click()
    expect(page).to_have_url(re.compile(r"/runs/[^/?]+$"))
    finish(page)
    expect(page.locator(".origin-notice")).to_contain_text("Played on from another run")
    check_every_way(page, "result of a run that was played on")
