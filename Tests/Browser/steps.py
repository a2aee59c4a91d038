"""What an officer does, in the officer's words."""

import re

from demo import Demo
from playwright.sync_api import Locator, Page, expect

DRILL = "mall-shooting-drill"
HOLDING = (
    "UPDATE 1. We are getting calls about loud bangs at Harbor Point Mall. Officers are at the "
    "mall. Please stay away from the mall. In danger? Call 911. Next update 2:12 pm."
)
ANSWER = "Four people were taken to hospital. Please ask him to take his post down and correct it."


def sign_in(page: Page, demo: Demo, email: str | None = None) -> None:
    page.goto("/sign-in")
    page.get_by_label("E-mail").fill(email or demo.email)
    page.get_by_label("Passphrase").fill(demo.passphrase)
    page.get_by_role("button", name="Sign in").click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("Hello")


def enter_drill(page: Page) -> None:
    """A new run of the ten-minute drill, its clock not yet started."""
    page.goto(f"/scenarios/{DRILL}")
    page.get_by_role("button", name="Enter the exercise").click()
    expect(page).to_have_url(re.compile(r"/runs/[^/?]+$"))


def start_clock(page: Page) -> None:
    page.get_by_role("button", name="Start", exact=True).click()
    # Only the page of a running exercise has it; the page loads itself anew when the clock starts.
    expect(page.locator("#composer-post")).to_be_visible()
    page.wait_for_load_state()


def start_drill(page: Page) -> None:
    enter_drill(page)
    start_clock(page)


def post(page: Page, text: str) -> None:
    page.locator("#text-post").fill(text)
    page.locator("#composer-post").get_by_role("button", name="Post", exact=True).click()


def posts_with(page: Page, text: str) -> Locator:
    """Without the one that is only on its way."""
    return page.locator("article.post:not(.pending)").filter(has_text=text)


def skip(page: Page) -> None:
    """To the next event; the page is live, so its answer is the clock's."""
    with page.expect_response(lambda answer: answer.url.endswith("/clock")):
        page.get_by_role("button", name="Skip").click()


def skip_until(page: Page, wanted: Locator, most: int = 40) -> None:
    for _ in range(most):
        if wanted.count():
            return
        skip(page)
        page.wait_for_timeout(200)
    raise AssertionError(f"{wanted} did not come within {most} events")


def finish(page: Page) -> None:
    page.locator(".finish summary").click()
    page.get_by_role("button", name="Finish now").click()
    expect(page).to_have_url(re.compile(r"/result$"))
