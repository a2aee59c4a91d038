"""An officer's whole way: assigned, placed, taught, tested, certified, checked, and asked again."""

import re
from pathlib import Path

from demo import Demo
from playwright.sync_api import Page, expect
from small_course import RIGHT, TITLE, write
from steps import sign_in
from test_accessibility import check_every_way

OFFICER = "chief@fairhaven.example"


def test_from_the_assignment_to_the_questions_days_later(tmp_path: Path, visit):
    demo = Demo(tmp_path / "agency")
    demo.options = ["--root", str(write(tmp_path / "root"))]
    demo.start()
    try:
        assign(demo, visit)
        page = visit(demo)[0].new_page()
        page.set_default_timeout(30_000)
        sign_in(page, demo, email=OFFICER)
        learn(page)
        verify(demo, visit, certificate(page))
        demo.kill()
        # The clock moves, and nothing else.
        demo.options += ["--days-ahead", "2"]
        demo.start()
        sign_in(page, demo, email=OFFICER)
        days_later(page)
    finally:
        demo.kill()


def assign(demo: Demo, visit) -> None:
    trainer = visit(demo)[0].new_page()
    sign_in(trainer, demo, email="trainer@fairhaven.example")
    trainer.goto("/training/assignments/new")
    trainer.get_by_label("Course and path").select_option(label=f"{TITLE} – whole, 3 minutes")
    trainer.get_by_label("Single people, by e-mail").fill(OFFICER)
    trainer.get_by_label("Or within this many days").fill("30")
    trainer.get_by_role("button", name="Assign", exact=True).click()
    expect(trainer.get_by_text("Those concerned are told")).to_be_visible()
    trainer.goto("/training/lasting")
    check_every_way(trainer, "questions that come back")


def learn(page: Page) -> None:
    page.goto("/learning/assignments")
    expect(page.get_by_role("main")).to_contain_text("1 training is to be done.")
    page.get_by_role("button", name="Go to the course").first.click()
    page.get_by_role("link", name="Skip what you know").click()
    page.get_by_role("button", name="Start").click()
    page.get_by_role("link", name="Hand in").click()
    page.get_by_role("button", name="Hand in").click()
    expect(page.get_by_text("on your way").first).to_be_visible()
    page.goto("/learning")
    page.locator(".continue a.button").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("What is right")
    page.get_by_role("button", name="Done, next").click()
    take_quiz(page, "Start", "This one is not")
    expect(page.get_by_text("Not yet: 0 %")).to_be_visible()
    take_quiz(page, "Try again with other questions", RIGHT)
    expect(page.get_by_text("Passed with 100 %")).to_be_visible()
    page.get_by_role("link", name="To the course").click()
    expect(page.get_by_text("You have done everything in this course")).to_be_visible()
    check_every_way(page, "course that is done")


def take_quiz(page: Page, button: str, choice: str) -> None:
    page.get_by_role("button", name=button).click()
    for place in (1, 2):
        expect(page.get_by_text(f"Question {place} of 2")).to_be_visible()
        page.get_by_label(choice).check()
        page.get_by_role("button", name="Save, next").click()
    page.get_by_role("button", name="Hand in").click()


def certificate(page: Page) -> str:
    page.get_by_role("link", name="Your certificate").click()
    page.locator("a[href*='/learning/certificates/']").first.click()
    return page.locator("strong.code").inner_text()


def verify(demo: Demo, visit, code: str) -> None:
    stranger = visit(demo)[0].new_page()
    stranger.goto("/verify")
    stranger.get_by_label(re.compile("code", re.I)).fill(code.lower())
    stranger.get_by_role("main").get_by_role("button").click()
    expect(stranger.get_by_text("Valid: this certificate counts today.")).to_be_visible()
    expect(stranger.get_by_role("main")).to_contain_text("Teresa Lund")


def days_later(page: Page) -> None:
    page.goto("/")
    page.get_by_role("link", name="Answer now").click()
    page.get_by_role("button", name="Answer now").click()
    page.get_by_label(RIGHT).check()
    page.get_by_role("button", name="Check").click()
    expect(page.locator(".feedback")).to_contain_text("Right")
