"""A run looked at again: by mouse, by keyboard, without JavaScript, and as a file."""

import re
from pathlib import Path

import pytest
from demo import Demo
from playwright.sync_api import Browser, Page, expect
from steps import HOLDING, finish, post, posts_with, skip, start_drill
from test_accessibility import check_every_way


@pytest.fixture(scope="module")
def result(demo: Demo, browser: Browser, signed_in) -> str:
    """The result of a drill with one post, some minutes in."""
    context = browser.new_context(base_url=demo.address, storage_state=signed_in)
    page = context.new_page()
    start_drill(page)
    for _ in range(6):
        skip(page)
    post(page, HOLDING)
    expect(posts_with(page, "UPDATE 1.")).to_have_count(1)
    for _ in range(4):
        skip(page)
    finish(page)
    address = page.url
    context.close()
    return address


@pytest.fixture
def replay(result: str, page: Page) -> Page:
    page.goto(f"{result}/replay?at=0&platform=microblog")
    expect(page.locator("#play")).to_be_visible()
    return page


def at(page: Page) -> int:
    return int(page.locator(".moment").get_attribute("data-at"))


def moment(page: Page, seconds: int) -> None:
    expect(page.locator(f".moment[data-at='{seconds}']")).to_be_visible()


def test_scrubbing_brings_a_post_and_takes_it_away(replay: Page):
    own = replay.locator("#moment").get_by_text("UPDATE 1.").first
    expect(own).to_have_count(0)
    end = replay.locator("#at").get_attribute("max")
    replay.locator("#at").fill(end)
    moment(replay, int(end))
    expect(own).to_be_visible()
    replay.locator("#at").fill("0")
    moment(replay, 0)
    expect(own).to_have_count(0)


def test_the_moment_is_in_the_address(replay: Page, demo: Demo, visit, signed_in):
    replay.locator("#at").fill("40")
    moment(replay, 40)
    expect(replay).to_have_url(re.compile(r"[?&]at=40\b"))
    shown = replay.locator("#moment").inner_text()
    replay.reload()
    moment(replay, 40)
    assert replay.locator("#moment").inner_text() == shown
    other = visit(demo, storage_state=signed_in)[0].new_page()
    other.goto(replay.url)
    assert other.locator("#moment").inner_text() == shown


def test_the_keyboard_goes_through_time(replay: Page):
    replay.locator("h1").click()
    for expected in (10, 20):
        replay.keyboard.press("ArrowRight")
        moment(replay, expected)
    replay.keyboard.press("ArrowLeft")
    moment(replay, 10)
    replay.locator("#pace").select_option("350")
    replay.locator("h1").click()
    replay.keyboard.press("Space")
    expect(replay.locator("#play")).to_have_text("Pause")
    moment(replay, 40)
    replay.keyboard.press("Space")
    expect(replay.locator("#play")).to_have_text("Play")
    replay.locator("#at").focus()
    before = at(replay)
    replay.keyboard.press("ArrowRight")
    moment(replay, before + 10)
    expect(replay.locator("#at")).to_have_attribute("aria-valuetext", re.compile(r"T\+00:0"))


def test_without_javascript_the_form_and_its_links_do_the_same(
    result: str, demo: Demo, visit, signed_in
):
    page = visit(demo, java_script_enabled=False, storage_state=signed_in)[0].new_page()
    page.goto(f"{result}/replay?at=0&platform=microblog")
    expect(page.locator("#play")).to_be_hidden()
    page.get_by_role("link", name=re.compile("Later")).first.click()
    moment(page, 10)
    page.get_by_role("button", name="Show this moment").click()
    moment(page, 10)


def test_the_replay_has_no_violation(replay: Page):
    replay.locator("#at").fill("60")
    moment(replay, 60)
    check_every_way(replay, "replay")


def test_the_report_is_a_file_to_take_along(result: str, page: Page, tmp_path: Path):
    page.goto(f"{result}/paper")
    for sheet, name in (("US letter", "debrief.pdf"), ("A4", "debrief-a4.pdf")):
        with page.expect_download(timeout=60_000) as download:
            page.get_by_role("link", name=f"Report as PDF, {sheet}").click()
        assert download.value.suggested_filename == name
        download.value.save_as(tmp_path / name)
        content = (tmp_path / name).read_bytes()
        assert content.startswith(b"%PDF-") and len(content) > 20_000
        assert content.count(b"/S /Figure") >= 3 and b"/Alt <FEFF" in content
