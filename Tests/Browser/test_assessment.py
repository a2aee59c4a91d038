"""Looking back: notes, a trainer's points, comparison, history, learners."""

import re

import pytest
from demo import Demo
from playwright.sync_api import Browser, Page, StorageState, expect
from steps import HOLDING, enter_drill, finish, post, posts_with, sign_in, start_clock
from test_accessibility import check_every_way

TRAINER = "trainer@fairhaven.example"


@pytest.fixture(scope="module")
def trainer(demo: Demo, browser: Browser) -> StorageState:
    context = browser.new_context(base_url=demo.address)
    sign_in(context.new_page(), demo, email=TRAINER)
    state = context.storage_state()
    context.close()
    return state


@pytest.fixture(scope="module")
def runs(demo: Demo, browser: Browser, signed_in: StorageState) -> list[str]:
    """The addresses of two ended runs of the officer, one with a post."""
    context = browser.new_context(base_url=demo.address, storage_state=signed_in)
    page = context.new_page()
    addresses = []
    for text in (HOLDING, None):
        enter_drill(page)
        start_clock(page)
        if text:
            post(page, text)
            expect(posts_with(page, "UPDATE 1.")).to_have_count(1)
        addresses.append(page.url.split("?")[0])
        finish(page)
    context.close()
    return addresses


def test_a_trainee_writes_a_note_and_changes_it(runs, demo: Demo, visit, signed_in):
    page = visit(demo, storage_state=signed_in)[0].new_page()
    page.goto(f"{runs[0]}/notes")
    check_every_way(page, "notes, none yet")
    page.locator("#note-text").fill("I posted before I asked the desk.")
    page.get_by_label("Moment (optional)").fill("00:00:00")
    page.get_by_role("button", name="Save the note").click()
    note = page.locator("article.note").filter(has_text="before I asked")
    expect(note).to_have_count(1)
    note.get_by_text("Change or take back").click()
    note.get_by_label("Your note").fill("I asked the desk too late.")
    note.get_by_role("button", name="Save the change").click()
    changed = page.locator("article.note").filter(has_text="too late")
    changed.get_by_text("Earlier versions").click()
    expect(changed).to_contain_text("I posted before I asked the desk.")
    check_every_way(page, "notes")


def test_what_cannot_be_saved_stays_on_the_page(runs, demo: Demo, visit, signed_in):
    context, watch = visit(demo, storage_state=signed_in)
    watch.expect("422")
    page = context.new_page()
    page.goto(f"{runs[0]}/notes")
    page.locator("#note-text").fill("\u202eHostile " + "a\u0301" * 400 + "W" * 400)
    page.get_by_label("Moment (optional)").fill("later")
    page.get_by_role("button", name="Save the note").click()
    expect(page.get_by_role("alert")).to_contain_text("is not a time")
    expect(page.locator("#note-text")).to_have_value(re.compile("Hostile"))
    page.get_by_label("Moment (optional)").fill("")
    page.get_by_role("button", name="Save the note").click()
    expect(page.locator("article.note").filter(has_text="Hostile")).to_have_count(1)
    check_every_way(page, "a hostile note")


def test_a_trainer_gives_other_points_and_both_stay(
    runs, demo: Demo, visit, signed_in, trainer
):
    page = visit(demo, storage_state=trainer)[0].new_page()
    page.goto(f"{runs[0]}/evaluation")
    expect(page.locator(".owner-notice")).to_contain_text("Mona Reyes")
    page.get_by_label("Criterion").select_option("empathy")
    page.locator("#override-points").fill("7.5")
    page.get_by_label("Reason").fill("She called the mother by telephone.")
    page.get_by_role("button", name="Give these points").click()
    expect(page.locator(".lead")).to_contain_text("Both stay.")
    check_every_way(page, "evaluation by a trainer")
    officer: Page = visit(demo, storage_state=signed_in)[0].new_page()
    officer.goto(f"{runs[0]}/evaluation")
    expect(officer.locator(".override-history")).to_contain_text("She called the mother")
    expect(officer.get_by_role("button", name="Give these points")).to_have_count(0)
    check_every_way(officer, "evaluation for the officer")
    officer.goto("/history")
    expect(officer.locator(".rated-total")).to_contain_text("trainer")
    expect(officer.locator(".visits")).to_contain_text("Ravi Okafor")


def test_the_history_shows_the_trend_and_leads_to_the_next_drill(
    runs, demo: Demo, visit, signed_in
):
    page = visit(demo, storage_state=signed_in)[0].new_page()
    page.goto("/history")
    expect(page.locator(".lead")).to_contain_text("weakest")
    expect(page.locator(".trend svg")).to_have_count(8)
    check_every_way(page, "own history")
    with page.expect_download() as download:
        page.get_by_role("link", name="These figures as a CSV file").click()
    assert download.value.suggested_filename.endswith(".csv")
    page.locator(".next-drill").get_by_role("link").click()
    expect(page.get_by_role("button", name="Enter the exercise")).to_be_visible()


def test_two_runs_are_compared_with_the_greatest_difference_first(
    runs, demo: Demo, visit, signed_in
):
    page = visit(demo, storage_state=signed_in)[0].new_page()
    page.goto(f"{runs[0]}/comparison")
    check_every_way(page, "comparison, none chosen")
    page.get_by_label("Compare with").select_option(runs[1].rsplit("/", 1)[1])
    page.get_by_role("button", name="Compare").click()
    expect(page.get_by_role("heading", name="What differs most")).to_be_visible()
    expect(page.locator("#group").locator("..")).to_contain_text("fewer than 5 people")
    check_every_way(page, "comparison")


def test_a_trainer_sees_the_learners_and_watches_a_run(runs, demo: Demo, visit, signed_in, trainer):
    officer = visit(demo, storage_state=signed_in)[0].new_page()
    enter_drill(officer)
    start_clock(officer)
    page = visit(demo, storage_state=trainer)[0].new_page()
    page.goto("/learners")
    expect(page.locator(".lead")).to_contain_text("finished a run")
    check_every_way(page, "learners")
    page.get_by_label("Scenario").select_option("mall-shooting-drill")
    page.get_by_label("Time").select_option("30")
    page.get_by_role("button", name="Show").click()
    expect(page).to_have_url(re.compile("period=30"))
    page.get_by_role("link", name="Watch Mona Reyes").first.click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Mona Reyes at work")
    check_every_way(page, "watching")
    page.goto("/learners")
    page.get_by_role("link", name="Mona Reyes", exact=True).first.click()
    expect(page.get_by_role("heading", level=1)).to_have_text("The runs of Mona Reyes")
    check_every_way(page, "a learner")


def test_notes_and_points_work_without_javascript(runs, demo: Demo, visit, trainer):
    page = visit(demo, java_script_enabled=False, storage_state=trainer)[0].new_page()
    page.goto(f"{runs[1]}/notes")
    page.locator("#note-text").fill("Silence leaves the field to others.")
    page.get_by_role("button", name="Save the note").click()
    expect(page.locator("article.note")).to_contain_text("Silence leaves")
