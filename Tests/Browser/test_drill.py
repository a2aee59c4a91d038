"""The drill from the first page to the result, by mouse and by keyboard alone."""

import re

from demo import Demo
from playwright.sync_api import Page, expect
from steps import ANSWER, DRILL, HOLDING, enter_drill, finish, post, posts_with, sign_in, skip_until
from steps import start_clock


def test_an_officer_plays_the_drill_and_reads_the_result(stranger: Page, demo: Demo):
    page = stranger
    sign_in(page, demo)
    page.get_by_role("link", name="Scenarios").first.click()
    page.locator(f"a[href='/scenarios/{DRILL}']").click()
    expect(page.get_by_text("EXERCISE", exact=True)).to_be_visible()
    page.get_by_role("button", name="Enter the exercise").click()
    start_clock(page)

    post(page, HOLDING)
    expect(page.locator("#composer-post").get_by_role("status")).to_have_text("Posted.")
    expect(posts_with(page, "UPDATE 1.")).to_have_count(1)
    expect(page.locator("#text-post")).to_have_value("")

    page.locator("#desk-text").fill("Is it confirmed that shots were fired?")
    page.get_by_role("button", name="Ask the desk").click()
    expect(page.locator(".desk-form").get_by_role("status")).to_contain_text("Asked.")
    skip_until(page, page.locator(".inbox-item").filter(has_text="Is it confirmed"))

    run = page.url
    crowd = page.locator("article.post:not(.post-agency)")
    skip_until(page, page.locator("#new-posts:not([hidden])"))
    page.locator("#new-posts").click()
    crowd.first.get_by_role("link", name=re.compile("Open and reply")).click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("Thread")
    page.get_by_label(re.compile("^Reply to")).fill("Please stay away from the mall.")
    page.locator("#composer-reply").get_by_role("button", name="Reply").click()
    expect(page.locator(".thread .post-agency")).to_contain_text("Please stay away")

    page.goto(run)
    call = page.locator(".inbox-item").filter(has_text="mayor's office")
    skip_until(page, call)
    call.get_by_label("Your answer").fill(ANSWER)
    call.get_by_role("button", name="Answer", exact=True).click()
    expect(call).to_contain_text(f"You, ")
    expect(call.locator("textarea")).to_have_count(0)

    skip_until(page, page.locator(".ended"))
    page.get_by_role("link", name="See the result").click()
    expect(page.get_by_role("heading", level=1)).to_have_text(
        re.compile(r"Your result: [0-9.]+ of 100"))
    result = page.url
    page.goto(f"{result}/points")
    assert page.locator(".evidence-line").count() > 5
    page.goto(f"{result}/timeline")
    expect(page.get_by_role("main")).to_contain_text("UPDATE 1.")


class Keys:
    """A person without a mouse: Tab until the thing is in focus, then Enter or type."""

    def __init__(self, page: Page):
        self.page = page

    def reach(self, selector: str, most: int = 150) -> None:
        for _ in range(most):
            if self.page.evaluate("s => !!document.activeElement?.matches(s)", selector):
                return self.see_focus()
            self.page.keyboard.press("Tab")
        raise AssertionError(f"{selector} cannot be reached with Tab")

    def see_focus(self) -> None:
        """The element in focus shows it and is not hidden behind something that sticks."""
        seen = self.page.evaluate(
            """() => {
              const element = document.activeElement, box = element.getBoundingClientRect();
              const top = document.elementFromPoint(
                box.x + box.width / 2, box.y + Math.min(box.height, 24) / 2);
              const style = getComputedStyle(element);
              return {ring: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2,
                free: !!top && (element.contains(top) || top.contains(element))};
            }""")
        assert seen == {"ring": True, "free": True}, self.page.evaluate(
            "document.activeElement.outerHTML.slice(0, 200)")

    def press(self, selector: str) -> None:
        self.reach(selector)
        self.page.keyboard.press("Enter")

    def write(self, selector: str, text: str) -> None:
        self.reach(selector)
        self.page.keyboard.insert_text(text)


def test_the_drill_can_be_played_by_keyboard_alone(stranger: Page, demo: Demo):
    page = stranger
    keys = Keys(page)
    page.goto("/sign-in")
    keys.write("#email", demo.email)
    keys.write("#password", demo.passphrase)
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_contain_text("Hello")
    keys.press("nav a[href='/scenarios']")
    page.wait_for_url("**/scenarios")
    keys.press("a[href='/scenarios/mall-shooting-drill']")
    page.wait_for_url("**/mall-shooting-drill")
    keys.press(".start-form button.primary")
    page.wait_for_url("**/runs/*")
    keys.press("button[value='start']")
    expect(page.locator("#composer-post")).to_be_visible()
    expect(page.get_by_role("button", name="Shortcuts")).to_be_visible()

    page.keyboard.press("n")
    expect(page.locator("#text-post")).to_be_focused()
    page.keyboard.insert_text(HOLDING)
    keys.press("#composer-post button.primary")
    expect(posts_with(page, "UPDATE 1.")).to_have_count(1)

    keys.write("#desk-text", "Are people hurt?")
    keys.press(".desk-form button[value='ask']")
    expect(page.locator(".desk-form").get_by_role("status")).to_contain_text("Asked.")

    answer = page.locator(".inbox-item").filter(has_text="Are people hurt?")
    for _ in range(40):
        if answer.count() and page.locator("#new-posts:not([hidden])").count():
            break
        keys.press("button[value='skip']")
        page.wait_for_timeout(300)
    expect(answer).to_have_count(1)
    page.locator("body").press("l")
    expect(page.locator("article:focus")).to_have_count(1)
    page.keyboard.press("?")
    expect(page.get_by_role("dialog")).to_be_visible()
    page.keyboard.press("Escape")
    expect(page.get_by_role("dialog")).to_be_hidden()
    keys.reach("article.post")
    page.keyboard.press("j")
    page.keyboard.press("k")
    page.keyboard.press("r")
    expect(page.get_by_role("heading", level=1)).to_contain_text("Thread")
    expect(page.get_by_role("button", name="Shortcuts")).to_be_visible()
    page.keyboard.press("r")
    expect(page.locator("#text-reply")).to_be_focused()
    page.keyboard.insert_text("Please stay away from the mall.")
    keys.press("#composer-reply button.primary")
    expect(page.locator(".thread .post-agency")).to_contain_text("Please stay away")

    keys.press(".finish summary")
    keys.press("button[value='finish']")
    expect(page.get_by_role("heading", level=1)).to_contain_text("of 100")


def test_shortcuts_do_nothing_while_typing_and_can_be_switched_off(page: Page):
    enter_drill(page)
    start_clock(page)
    page.locator("#text-post").press_sequentially("jkln?r")
    expect(page.locator("#text-post")).to_have_value("jkln?r")
    expect(page.get_by_role("dialog")).to_be_hidden()

    page.get_by_role("button", name="Shortcuts").click()
    page.get_by_label("Use these shortcuts").uncheck()
    page.get_by_role("button", name="Close").click()
    page.locator("h1").click()
    page.keyboard.press("n")
    expect(page.locator("#text-post")).not_to_be_focused()
    finish(page)
