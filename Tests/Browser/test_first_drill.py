"""Somebody new plays the guided drill by keyboard alone, from the start page to the result."""

import json
import re

from demo import ROOT, Demo
from playwright.sync_api import Page, expect
from steps import posts_with, sign_in
from test_drill import Keys

# Nobody else of the suite plays as Noah.
NEWCOMER = "writer@fairhaven.example"
ACTS = [
    json.loads(line)
    for line in (ROOT / "Content/scenarios/first-drill/answers/model.jsonl").read_text().splitlines()
]


def skip(page: Page, keys: Keys) -> None:
    """To the next event, by keyboard."""
    keys.press("button[value='skip']")
    page.wait_for_timeout(400)


def until_asked(page: Page, keys: Keys, title: str) -> None:
    """Skips, by keyboard, to the decision of that name."""
    heading = page.locator("#coach-title")
    asked = page.locator("#coach .coach-how")
    for _ in range(30):
        if asked.count() and heading.inner_text() == title:
            return
        skip(page, keys)
    raise AssertionError(f"“{title}” was never asked; the guide says “{heading.inner_text()}”")


def read_and_go_on(page: Page, keys: Keys) -> None:
    """The explanation comes by itself, and the clock stands still until “Go on”."""
    explained = page.locator("#coach[data-phase='explaining']")
    for _ in range(30):
        if page.locator(".clock-state").first.inner_text() == "Paused":
            break
        skip(page, keys)
    expect(explained).to_have_count(1)
    expect(page.locator(".coach-verdict")).to_contain_text("Well done")
    keys.press(".coach-go button")
    expect(explained).to_have_count(0)


def thread_of(page: Page, words: str) -> str:
    link = page.locator("article.post").filter(has_text=words).last.locator(".open-thread")
    return f"a[href='{link.get_attribute('href')}']"


def test_somebody_new_plays_the_guided_drill_by_keyboard(stranger: Page, demo: Demo):
    page = stranger
    keys = Keys(page)
    sign_in(page, demo, NEWCOMER)
    keys.press(".first-drill button.primary, .first-drill a.primary")
    page.wait_for_url("**/runs/*")
    expect(page.locator("#coach-title")).to_have_text("Your first five minutes")
    keys.press("button[value='start']")
    expect(page.locator("#composer-post")).to_be_visible()
    run = page.url

    until_asked(page, keys, "Say what is sure")
    keys.write("#text-post", ACTS[0]["text"])
    keys.press("#composer-post button.primary")
    expect(posts_with(page, "6:41 pm.")).to_have_count(1)
    read_and_go_on(page, keys)

    until_asked(page, keys, "Answer somebody who is afraid")
    page.goto(run)
    keys.press(thread_of(page, "My mother lives"))
    expect(page.get_by_role("heading", level=1)).to_contain_text("Thread")
    keys.write("#text-reply", ACTS[1]["text"])
    keys.press("#composer-reply button.primary")
    expect(page.locator(".thread .post-agency")).to_contain_text("There was no explosion")
    page.goto(run)
    read_and_go_on(page, keys)

    until_asked(page, keys, "Decide about a private address")
    page.goto(run)
    keys.press(thread_of(page, "44 Quarry Lane"))
    expect(page.get_by_role("heading", level=1)).to_contain_text("Thread")
    keys.press(".acts details:has(#reason-hide) summary")
    keys.write("#reason-hide", ACTS[2]["reason"])
    page.keyboard.press("Enter")
    expect(page.locator(".acts .form-done")).to_be_visible()
    page.goto(run)
    read_and_go_on(page, keys)

    expect(page.locator("#coach-title")).to_have_text("You have done it")
    keys.press(".finish summary")
    keys.press(".finish button")
    expect(page).to_have_url(re.compile(r"/result$"))
    expect(page.get_by_role("heading", level=1)).to_have_text(
        re.compile(r"Your result: [0-9.]+ of 100"))
    page.goto("/")
    expect(page.locator(".first-drill")).to_have_count(0)
