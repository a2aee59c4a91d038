"""An officer learns: placement, lesson, quiz by keyboard, result, and the questions of a day."""

import re

import pytest
from demo import Demo
from playwright.sync_api import Browser, Page, StorageState, expect
from steps import sign_in
from test_accessibility import check_every_way

COURSE = "/courses/social-media-for-officers"
# Bytes of a page before compression.
HEAVIEST = 60_000


@pytest.fixture(scope="module")
def learner(demo: Demo, browser: Browser) -> StorageState:
    """Somebody who has not taken the course yet."""
    context = browser.new_context(base_url=demo.address)
    sign_in(context.new_page(), demo, email="trainer@fairhaven.example")
    state = context.storage_state()
    context.close()
    return state


@pytest.fixture
def desk(demo: Demo, visit, learner: StorageState) -> Page:
    return visit(demo, storage_state=learner)[0].new_page()


def quiz_path(page: Page) -> str:
    page.goto(COURSE)
    found = page.locator("details.module").first.locator("a[href$='/quiz']")
    return found.first.get_attribute("href")


def test_a_new_learner_starts_and_skips_what_they_know(desk: Page):
    desk.goto("/courses")
    desk.get_by_role("link", name="Social media for officers").click()
    desk.get_by_role("button", name="Start this course").click()
    expect(desk.get_by_text(re.compile(r"0 of \d+ steps done")).first).to_be_visible()
    check_every_way(desk, "course")
    desk.get_by_role("link", name="Skip what you know").click()
    desk.get_by_role("button", name="Start").click()
    expect(desk.locator("form.question")).to_be_visible()
    desk.get_by_role("link", name="Hand in").click()
    expect(desk.get_by_text("no answer yet")).to_be_visible()
    desk.get_by_role("button", name="Hand in").click()
    expect(desk.get_by_role("heading", name="Module by module")).to_be_visible()


def test_continue_leads_to_the_lesson_and_done_to_the_next_one(desk: Page):
    desk.goto("/learning")
    desk.locator(".continue a.button").click()
    # The course begins with a survey.
    for statement in desk.locator(".survey-statement").all():
        statement.get_by_label("50 %").check()
    desk.get_by_role("button", name="Save, next").click()
    first = desk.url
    expect(desk.locator(".item-kicker")).to_contain_text("min · Lesson")
    check_every_way(desk, "lesson")
    desk.get_by_role("button", name="Done, next").click()
    expect(desk).not_to_have_url(first)
    desk.goto("/")
    expect(desk.get_by_role("main")).to_contain_text("Social media for officers")


def test_a_quiz_is_taken_by_keyboard_and_saved_at_once(desk: Page, demo: Demo, visit, learner):
    desk.goto(quiz_path(desk))
    desk.get_by_role("button", name=re.compile("Start|Go on")).focus()
    desk.keyboard.press("Enter")
    expect(desk.locator("form.question")).to_be_visible()
    check_every_way(desk, "question")
    answer(desk)
    expect(desk.locator("[data-saved]")).to_have_text("Saved")
    # Another device goes on where this one stopped.
    other = visit(demo, storage_state=learner)[0].new_page()
    other.goto(desk.url.split("?")[0])
    expect(other.get_by_text(re.compile(r"Question 2 of"))).to_be_visible()
    other.get_by_role("link", name="Hand in").focus()
    other.keyboard.press("Enter")
    other.get_by_role("button", name="Hand in").focus()
    other.keyboard.press("Enter")
    expect(other.get_by_role("heading", name="Question by question")).to_be_visible()
    expect(other.get_by_role("button", name="Try again with other questions")).to_be_visible()
    check_every_way(other, "result")


def answer(page: Page) -> None:
    """Any whole answer, by keyboard where it is a choice."""
    form = page.locator("form.question")
    for select in form.locator(".matching select").all():
        select.select_option(index=1)
    for place, select in enumerate(form.locator(".ordering select").all()):
        select.select_option(str(place + 1))
    for group in form.locator("fieldset.options").all():
        group.locator("input").first.focus()
        page.keyboard.press("Space")
    if form.locator(".hot-text").count():
        form.locator(".passage input").first.check()
    if form.locator("#text").count():
        form.locator("#text").fill("42")
        form.locator("#text").blur()


def test_the_questions_of_a_day_come_back_days_later(demo: Demo, visit, signed_in):
    """The demonstration's officer answered days ago, so some are due."""
    page = visit(demo, storage_state=signed_in)[0].new_page()
    page.goto("/")
    page.get_by_role("link", name="Answer now").click()
    page.get_by_role("button", name="Answer now").click()
    expect(page.locator("form.question")).to_be_visible()
    answer(page)
    page.get_by_role("button", name="Check").click()
    expect(page.locator(".feedback")).to_be_visible()
    check_every_way(page, "feedback")
    page.goto("/learning/mastery")
    check_every_way(page, "mastery")


def test_learning_works_without_javascript_on_a_phone(demo: Demo, visit, signed_in):
    context, watch = visit(
        demo, storage_state=signed_in, java_script_enabled=False,
        viewport={"width": 320, "height": 640})
    page = context.new_page()
    sizes: list[int] = []
    page.on("response", lambda answer: sizes.append(len(answer.body()))
            if answer.request.resource_type == "document" and answer.status == 200 else None)
    for path in ("/learning", COURSE, "/courses"):
        page.goto(path)
    page.goto("/learning")
    page.locator(".continue a.button").click()
    expect(page.locator(".item")).to_be_visible()
    page.goto(quiz_path(page))
    page.get_by_role("button", name=re.compile("Start|Go on|Again")).click()
    expect(page.locator("form.question")).to_be_visible()
    watch.expect("422")
    page.get_by_role("button", name="Save, next").click()
    expect(page.get_by_text("There is no answer yet")).to_be_visible()
    assert max(sizes) <= HEAVIEST, sizes
