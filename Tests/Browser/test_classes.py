"""A trainer starts a class, somebody joins by its link, and the result arrives on the open page."""

import re

from demo import Demo
from playwright.sync_api import Page, expect
from steps import HOLDING, finish, post, posts_with, sign_in, start_clock
from test_accessibility import check_every_way


def test_a_class_from_its_start_to_the_result_of_a_learner(
    demo: Demo, visit, stranger: Page
):
    trainer = visit(demo)[0].new_page()
    sign_in(trainer, demo, "trainer@fairhaven.example")
    trainer.goto("/classes")
    trainer.get_by_label("Scenario").select_option("mall-shooting-drill")
    trainer.get_by_role("button", name="Start the class").click()
    expect(trainer.get_by_role("heading", name="Who is here")).to_be_visible()
    # The demonstration runs at an address that means each device itself: no code leads there.
    expect(trainer.get_by_text("Phones cannot open this address.")).to_be_visible()
    expect(trainer.locator("svg.qr")).to_have_count(0)
    link = trainer.locator(".join-link").inner_text()
    assert re.search(r"/c/[A-Z0-9-]+$", link), link
    check_every_way(trainer, "an empty class")

    learner = stranger
    sign_in(learner, demo, "officer@fairhaven.example")
    learner.goto(link.replace(re.match(r"https?://[^/]+", link).group(0), demo.address))
    check_every_way(learner, "joining a class")
    learner.get_by_role("button", name="Join and start").click()
    expect(learner).to_have_url(re.compile(r"/runs/[^/?]+$"))
    row = trainer.locator("table tr").filter(has_text="Mona Reyes")
    expect(row).to_have_count(1)

    if learner.get_by_role("button", name="Start", exact=True).count():
        start_clock(learner)
    post(learner, HOLDING)
    expect(posts_with(learner, "UPDATE 1.")).to_have_count(1)
    expect(row.locator("td.number").first).to_have_text("1")
    finish(learner)
    total = learner.locator(".score").inner_text()
    expect(row).to_contain_text(total)

    with trainer.expect_download() as download:
        trainer.get_by_role("link", name="Table as CSV").click()
    assert download.value.suggested_filename.startswith("EXERCISE-class-")
    trainer.get_by_role("button", name="Close the class").click()
    expect(trainer.get_by_role("main")).to_contain_text("closed")
