"""A module kept on the device: read and answered without a connection, sent once, gone at sign-out."""

import re

import pytest
from demo import Demo
from playwright.sync_api import BrowserContext, Page, expect
from steps import sign_in
from test_accessibility import check_every_way
from test_course import COURSE, answer

WORDS = "Without a connection"


@pytest.fixture
def learner(demo: Demo, visit) -> tuple[BrowserContext, Page]:
    """Somebody who takes the course, with a device of their own."""
    context, watch = visit(demo)
    watch.expect("net::ERR")
    watch.expect("Failed to load resource")
    page = context.new_page()
    sign_in(page, demo, email="chief@fairhaven.example")
    page.goto(COURSE)
    start = page.get_by_role("button", name="Start this course")
    if start.count():
        start.click()
    return context, page


def module(page: Page, number: int = 0) -> str:
    page.goto(COURSE)
    return page.locator("details.module a[href*='/modules/']").filter(
        has_text="About “").nth(number).get_attribute("href")


def keep(page: Page, path: str) -> None:
    page.goto(path)
    page.get_by_role("button", name="Keep this module on this device").click()
    expect(page.get_by_text("Kept on this device. You can read it")).to_be_visible()


def lose_line(context: BrowserContext, page: Page) -> None:
    context.set_offline(True)
    page.evaluate("dispatchEvent(new Event('offline'))")


def test_a_kept_module_is_read_and_answered_without_a_line_and_sent_once(learner):
    context, page = learner
    path = module(page)
    page.goto(path)
    expect(page.get_by_role("heading", name=WORDS)).to_be_visible()
    check_every_way(page, "module to keep")
    keep(page, path)
    check_every_way(page, "module that is kept")
    lesson = page.locator(".step a").filter(has=page.locator("xpath=../span[contains(., 'Lesson')]")).first
    lose_line(context, page)
    lesson.click()
    expect(page.locator(".item-kicker")).to_contain_text("Lesson")
    expect(page.locator(".device-state")).to_contain_text("kept on this device")
    read = page.url
    page.get_by_role("button", name="Done, next").click()
    expect(page).not_to_have_url(read)
    expect(page.locator(".device-state")).to_have_text("1 step waits for a connection.")
    page.goto(f"{path}/quiz")
    page.get_by_role("button", name=re.compile("Start|Go on")).click()
    expect(page.locator("form.question")).to_be_visible()
    sitting = page.url.split("?")[0]
    answer(page)
    page.get_by_role("button", name="Save, next").click()
    expect(page.get_by_text("Question 2 of")).to_be_visible()
    expect(page.locator(".device-state")).to_have_text("1 answer and 1 step wait for a connection.")
    check_every_way(page, "question without a connection")
    page.goto(f"{sitting}?question=1")
    expect(page.locator("[data-saved]")).to_have_text("Kept on this device")
    page.goto("/history")
    expect(page.get_by_role("heading", name="No connection")).to_be_visible()
    check_every_way(page, "no connection")
    page.goto(f"{sitting}?question=2")
    context.set_offline(False)
    page.evaluate("dispatchEvent(new Event('online'))")
    expect(page.locator(".device-state")).to_have_text("All sent.")
    check_every_way(page, "all sent")
    page.goto(f"{sitting}?question=1")
    expect(page.locator("[data-saved]")).to_have_text("Saved")
    expect(page.locator(".places a.answered")).to_have_count(1)
    # Sent again, the same things change nothing.
    page.goto("/learning")
    again = page.evaluate(
        """async () => {
          const hello = await (await fetch('/learning/sync')).json();
          const body = new URLSearchParams({csrf: hello.token, device: 'device-of-a-test',
            entries: JSON.stringify([{key: 'test-key-1', number: 1, path: '/people', fields: ''}])});
          const once = async () => (await fetch('/learning/sync', {method: 'POST', body})).text();
          return [await once(), await once()];
        }""")
    assert again[0] == again[1] and "set-aside" in again[0]
    page.goto("/learning/devices")
    expect(page.get_by_text("One thing could not be used")).to_be_visible()
    check_every_way(page, "set aside")
    page.goto("/learning/reminders")
    check_every_way(page, "reminders")


def test_signing_out_warns_of_what_waits_and_removes_what_is_kept(learner, demo: Demo):
    context, page = learner
    path = module(page, 1)
    keep(page, path)
    lose_line(context, page)
    page.locator(".step a").first.click()
    page.get_by_role("button", name="Done, next").click()
    expect(page.locator(".device-state")).to_have_text("1 step waits for a connection.")
    page.get_by_role("button", name="Sign out").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("1 thing was not sent yet")
    check_every_way(page, "signing out with something that waits")
    page.get_by_role("button", name="keep it locked").click()
    expect(page.get_by_role("heading", name="Signed out here")).to_be_visible()
    # The next person without a connection, and then with one, sees nothing of it.
    page.goto(path)
    expect(page.get_by_role("heading", name="Signed out here")).to_be_visible()
    context.set_offline(False)
    page.goto(path)
    expect(page.get_by_role("heading", name="Sign in")).to_be_visible()
    sign_in(page, demo, email="writer@fairhaven.example")
    page.goto("/learning")
    expect(page.locator(".device-state")).to_be_hidden()
    assert page.evaluate("caches.keys()") == ["frame"]
    lose_line(context, page)
    page.goto(path)
    expect(page.get_by_text("Nothing is kept on this device.")).to_be_visible()
    context.set_offline(False)
    page.goto("/learning")
    page.get_by_role("button", name="Sign out").click()
    # The owner signs in again, and it goes out by itself.
    sign_in(page, demo, email="chief@fairhaven.example")
    page.goto(path)
    expect(page.locator(".step-done")).to_have_count(1)


def test_a_session_that_ended_locks_what_is_kept_and_loses_nothing(learner, demo: Demo):
    context, page = learner
    path = module(page, 2)
    keep(page, path)
    lose_line(context, page)
    page.locator(".step a").first.click()
    page.get_by_role("button", name="Done, next").click()
    cookies = [cookie for cookie in context.cookies() if cookie["name"] == "rollcall_session"]
    assert cookies
    context.clear_cookies(name="rollcall_session")
    context.set_offline(False)
    page.evaluate("dispatchEvent(new Event('online'))")
    expect(page.locator(".device-state")).to_contain_text("1 step waits on this device until you sign in.")
    check_every_way(page, "signed out with something that waits")
    page.locator(".device-state").get_by_role("link", name="Sign in").click()
    context.set_offline(True)
    page.goto(path)
    expect(page.get_by_role("heading", name="Locked")).to_be_visible()
    context.set_offline(False)
    sign_in(page, demo, email="chief@fairhaven.example")
    page.goto(path)
    expect(page.locator(".step-done")).to_have_count(1)
