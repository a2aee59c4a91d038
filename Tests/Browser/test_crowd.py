"""How the crowd behaves: read by everybody, changed by a trainer for one run that says so."""

import re

import pytest
from demo import Demo
from playwright.sync_api import Locator, Page, expect
from steps import DRILL, finish, sign_in, start_clock
from test_accessibility import check_every_way

CROWD = f"/scenarios/{DRILL}/crowd"
FORM = f"{CROWD}/change"
TRAINER = "trainer@fairhaven.example"


@pytest.fixture(params=[True, False], ids=["with JavaScript", "without JavaScript"])
def trainer(request, demo: Demo, visit) -> Page:
    context, watch = visit(demo, java_script_enabled=request.param)
    watch.expect("422")
    page = context.new_page()
    sign_in(page, demo, email=TRAINER)
    return page


@pytest.fixture
def live_trainer(demo: Demo, visit) -> Page:
    context, watch = visit(demo)
    watch.expect("422")
    page = context.new_page()
    sign_in(page, demo, email=TRAINER)
    return page


def field(page: Page, name: str) -> Locator:
    return page.get_by_role("textbox", name=name, exact=True)


def test_an_officer_reads_how_the_crowd_behaves_and_changes_nothing(page: Page):
    page.goto(f"/scenarios/{DRILL}")
    page.get_by_role("link", name="How this crowd behaves").click()
    entry = page.locator("#correction")
    expect(entry).to_contain_text("change their minds")
    expect(entry).to_contain_text("31 %")
    expect(entry).to_contain_text("Published")
    expect(page.locator("#forewarning")).to_contain_text("Assumption")
    expect(page.get_by_role("link", name="Change values for one run")).to_have_count(0)
    check_every_way(page, "how this crowd behaves")


def test_a_changed_run_is_marked_wherever_it_is_shown(trainer: Page):
    page = trainer
    page.goto(CROWD)
    page.get_by_role("link", name="Change values for one run").click()
    field(page, "Correction by the agency").fill("0.1")
    field(page, "Patience with silence").fill("5")
    field(page, "Seed (a whole number)").fill("7")
    page.get_by_role("button", name="Start a run with these values").click()
    expect(page).to_have_url(re.compile(r"/runs/[^/]+$"))

    mark = page.locator(".clock-bar .tag-warn")
    expect(mark).to_have_text("Changed crowd: 2 values")
    mark.click()
    expect(page.locator(".changed-crowd")).to_contain_text("2 values differ from the pack")
    expect(page.locator("#patience")).to_contain_text("5 minutes instead of the pack's 15 minutes")
    page.go_back()

    page.get_by_role("button", name="Start", exact=True).click()
    finish(page)
    notice = page.locator(".changed-crowd")
    expect(notice).to_contain_text("2 values differ from the pack")
    expect(notice).to_contain_text(re.compile("Patience with silence: from 15 → 5"))
    page.goto("/")
    expect(page.locator("tbody tr").first).to_contain_text("Changed crowd: 2 values")


def test_a_mistake_is_named_at_its_field_and_nothing_is_lost(trainer: Page):
    page = trainer
    page.goto(FORM)
    field(page, "Forewarning").fill("0.9")
    field(page, "Correction by the agency").fill("often")
    field(page, "Patience with silence").fill("-3")
    field(page, "Seed (a whole number)").fill("1.5")
    page.get_by_role("button", name="Start a run with these values").click()
    summary = page.get_by_role("alert")
    expect(summary.get_by_role("link")).to_have_count(3)
    expect(summary).to_contain_text("Correction by the agency cannot be “often”. Write a number")
    expect(field(page, "Correction by the agency")).to_have_value("often")
    expect(field(page, "Forewarning")).to_have_value("0.9")
    expect(field(page, "Seed (a whole number)")).to_have_value("1.5")
    summary.get_by_role("link").first.click()
    expect(page.locator("#correction")).to_be_focused()

    page.get_by_role("button", name=re.compile("^Back to 0.31")).click()
    expect(field(page, "Correction by the agency")).to_have_value("0.31")
    expect(field(page, "Forewarning")).to_have_value("0.9")
    expect(page.get_by_role("alert").get_by_role("link")).to_have_count(2)


def test_enter_in_a_field_checks_the_values_and_starts_nothing(trainer: Page):
    page = trainer
    page.goto(FORM)
    field(page, "Forewarning").fill("0.9")
    field(page, "Forewarning").press("Enter")
    expect(page.locator(".summary-box")).to_contain_text("1 value differs from the pack")
    expect(page).to_have_url(re.compile(f"{FORM}$"))
    expect(field(page, "Forewarning")).to_have_value("0.9")


def test_the_form_has_no_violation_before_and_after_a_mistake(live_trainer: Page):
    page = live_trainer
    page.goto(FORM)
    check_every_way(page, "crowd form")
    field(page, "Forewarning").fill("0.9")
    field(page, "Correction by the agency").fill("often")
    page.get_by_role("button", name="Start a run with these values").click()
    expect(page.get_by_role("alert")).to_be_visible()
    check_every_way(page, "crowd form with an error")


def test_the_marks_have_no_violation(live_trainer: Page):
    page = live_trainer
    page.goto(FORM)
    field(page, "Forewarning").fill("0.9")
    page.get_by_role("button", name="Start a run with these values").click()
    expect(page.locator(".clock-bar .tag-warn")).to_be_visible()
    run = page.url
    check_every_way(page, "a run on a changed crowd")
    page.goto(f"{run}/crowd")
    check_every_way(page, "the crowd of a run")
    page.goto(run)
    start_clock(page)
    finish(page)
    check_every_way(page, "the result of a run on a changed crowd")


def test_a_seed_that_is_none_is_named_on_the_briefing(page: Page, watch):
    watch.expect("422")
    page.goto(f"/scenarios/{DRILL}")
    page.get_by_text("Same crowd as somebody else?").click()
    field(page, "Seed (a whole number)").fill("18446744073709551616")
    page.get_by_role("button", name="Enter the exercise").click()
    expect(page.get_by_role("alert")).to_contain_text("is not a seed. Use a whole number from 0")
    expect(field(page, "Seed (a whole number)")).to_have_value("18446744073709551616")
    check_every_way(page, "briefing with a wrong seed")
