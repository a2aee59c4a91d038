"""A course is written, read by a second person, published, and changed again."""

import re

import pytest
from demo import Demo
from playwright.sync_api import Browser, Page, StorageState, expect
from steps import sign_in
from test_accessibility import check_every_way

COURSE = "/authoring/courses/filmed-on-duty"
LESSON = f"{COURSE}/modules/say-what-helps/items/what-helps"


def session(demo: Demo, browser: Browser, email: str) -> StorageState:
    context = browser.new_context(base_url=demo.address)
    sign_in(context.new_page(), demo, email=f"{email}@fairhaven.example")
    state = context.storage_state()
    context.close()
    return state


@pytest.fixture(scope="module")
def writer_state(demo: Demo, browser: Browser) -> StorageState:
    return session(demo, browser, "writer")


@pytest.fixture(scope="module")
def trainer_state(demo: Demo, browser: Browser) -> StorageState:
    return session(demo, browser, "trainer")


@pytest.fixture
def writer(demo: Demo, visit, writer_state: StorageState) -> Page:
    return visit(demo, storage_state=writer_state)[0].new_page()


@pytest.fixture
def trainer(demo: Demo, visit, trainer_state: StorageState) -> Page:
    context, watch = visit(demo, storage_state=trainer_state)
    # Two people at one place: the page says so, and so does its status.
    watch.expect("409")
    return context.new_page()


def test_a_fault_is_shown_where_it_is_mended(writer: Page):
    writer.goto("/authoring")
    check_every_way(writer, "writing")
    writer.get_by_role("link", name="Begin a new course").click()
    writer.get_by_label("Title").fill("Filmed on duty")
    writer.get_by_label("A small example").check()
    writer.get_by_role("button", name="Begin").click()
    expect(writer.get_by_text("No faults.")).to_be_visible()
    check_every_way(writer, "outline")
    writer.get_by_role("link", name="What helps people in the first minutes").click()
    writer.get_by_label("Minutes").fill("soon")
    writer.get_by_role("button", name="Save", exact=True).click()
    fault = writer.get_by_role("region", name="Faults")
    expect(fault).to_contain_text("“soon”")
    check_every_way(writer, "lesson with a fault")
    fault.get_by_role("link", name="Line 3").click()
    expect(writer.locator(".lines-around .here")).to_contain_text("soon")
    writer.go_back()
    writer.get_by_label("Minutes").fill("4")
    writer.get_by_role("button", name="Save", exact=True).click()
    expect(writer.get_by_role("region", name="Faults")).to_have_count(0)


def test_what_is_typed_is_seen_at_once_and_kept(writer: Page):
    writer.goto(LESSON)
    text = writer.get_by_label("Text", exact=True)
    text.fill("## Say where\nOfficers are at the pier.\n<b>raw</b>")
    expect(writer.locator("#lesson-reading h2", has_text="Say where")).to_be_visible()
    expect(writer.locator(".reading-faults")).to_contain_text("HTML")
    writer.on("dialog", lambda dialog: dialog.accept())
    writer.goto(COURSE)
    writer.goto(LESSON)
    writer.get_by_role("button", name="Put it back").click()
    expect(text).to_have_value(re.compile("Officers are at the pier"))
    text.fill("## Say where\nOfficers are at the pier. Stay away.")
    writer.get_by_role("button", name="Save", exact=True).click()
    expect(writer.get_by_text("Saved.")).to_be_visible()


def test_a_question_is_written_and_looked_at_as_a_learner(writer: Page):
    writer.goto(f"{COURSE}/modules/say-what-helps/questions")
    check_every_way(writer, "questions")
    writer.get_by_role("link", name="Write a question").click()
    check_every_way(writer, "a new question")
    writer.get_by_label("Source").fill("Our own example")
    writer.get_by_label("Question", exact=True).first.fill("What do you say first?")
    writer.get_by_label("Text 1").first.fill("Where it is")
    writer.get_by_label("Right", exact=True).first.check()
    writer.get_by_role("button", name="Save", exact=True).click()
    # Half a question is kept, with what is missing.
    expect(writer.get_by_role("region", name="Faults")).to_contain_text("“b” is missing")
    expect(writer.get_by_label("Question", exact=True).first).to_have_value("What do you say first?")
    writer.get_by_text("Remove this question").click()
    writer.get_by_role("button", name="Remove the question").click()
    expect(writer.get_by_role("heading", name="In the bank")).to_be_visible()
    expect(writer.get_by_role("link", name="What do you say first?")).to_have_count(0)
    writer.goto(f"{COURSE}/preview/say-what-helps/quiz")
    expect(writer.get_by_text("Nothing that you do here is kept")).to_be_visible()
    writer.locator("form.question input[name=choice]").first.check()
    writer.get_by_role("button", name="Check").click()
    expect(writer.locator(".feedback")).to_be_visible()
    check_every_way(writer, "preview of a quiz")


def test_a_second_person_approves_and_the_difference_is_seen(writer: Page, trainer: Page):
    writer.goto(COURSE)
    writer.get_by_label("Note to the reviewer").fill("The lesson is new.")
    writer.get_by_role("button", name="Send to review").click()
    expect(writer.get_by_text("It waits for one of")).to_be_visible()
    trainer.goto(COURSE)
    expect(trainer.get_by_text("The lesson is new.")).to_be_visible()
    check_every_way(trainer, "review")
    trainer.get_by_role("button", name="Approve").click()
    trainer.get_by_role("button", name="Publish").click()
    expect(trainer.get_by_text("Nothing was published")).to_be_visible()
    trainer.get_by_label("Why the warnings below may stay").fill("A small course.")
    trainer.get_by_role("button", name="Publish").click()
    expect(trainer.get_by_text("Learners have version 1, which is this text.")).to_be_visible()
    writer.goto(LESSON)
    writer.get_by_label("Text", exact=True).fill("## Say where\nOfficers are at the pier. Keep away.")
    writer.get_by_role("button", name="Save", exact=True).click()
    writer.get_by_role("link", name="What is new").click()
    expect(writer.locator("ins", has_text="Keep")).to_be_visible()
    expect(writer.locator("del", has_text="Stay")).to_be_visible()
    check_every_way(writer, "difference")
    writer.get_by_role("link", name="Filmed on duty").first.click()
    writer.get_by_role("link", name="History").click()
    expect(writer.get_by_text("Version 1", exact=True)).to_be_visible()
    check_every_way(writer, "history")


def test_two_people_at_one_lesson_see_both_texts(writer: Page, trainer: Page):
    trainer.goto(LESSON)
    writer.goto(LESSON)
    writer.get_by_label("Text", exact=True).fill("## Say where\nWhat the writer says.")
    writer.get_by_role("button", name="Save", exact=True).click()
    trainer.get_by_label("Text", exact=True).fill("## Say where\nWhat the trainer says.")
    trainer.get_by_role("button", name="Save", exact=True).click()
    box = trainer.get_by_role("alert")
    expect(box).to_contain_text("What the writer says.")
    expect(trainer.get_by_label("Text", exact=True)).to_have_value(re.compile("the trainer says"))
    check_every_way(trainer, "two texts")


def test_what_is_due_leads_to_the_editor(writer: Page):
    writer.goto("/authoring/due")
    check_every_way(writer, "due")
    writer.get_by_role("link", name="Say what helps").first.click()
    expect(writer.get_by_label("Review by")).to_have_value("2027-05-23")
