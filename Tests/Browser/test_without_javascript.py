"""A locked-down browser without JavaScript: read, post, reply, ask and finish."""

import re

from demo import Demo
from playwright.sync_api import expect
from steps import HOLDING, enter_drill, posts_with, sign_in


def test_the_drill_works_without_javascript(demo: Demo, visit):
    page = visit(demo, java_script_enabled=False)[0].new_page()
    sign_in(page, demo)
    enter_drill(page)
    page.get_by_role("button", name="Start", exact=True).click()
    page.locator("#text-post").fill(HOLDING)
    page.locator("#composer-post").get_by_role("button", name="Post", exact=True).click()
    expect(page.locator(".flash")).to_have_text("Posted.")
    expect(posts_with(page, "UPDATE 1.")).to_have_count(1)

    crowd = page.locator("article.post:not(.post-agency)")
    for _ in range(20):
        if crowd.count():
            break
        page.get_by_role("button", name="Skip").click()
    crowd.first.get_by_role("link", name=re.compile("Open and reply")).click()
    page.locator("#text-reply").fill("Please stay away from the mall.")
    page.locator("#composer-reply").get_by_role("button", name="Reply").click()
    expect(page.locator(".flash")).to_have_text("Your reply is public.")

    page.locator("#desk-text").fill("Is anybody hurt?")
    page.get_by_role("button", name="Ask the desk").click()
    expect(page.locator(".flash")).to_contain_text("Asked.")
    answer = page.locator(".inbox-item").filter(has_text="Is anybody hurt?")
    for _ in range(20):
        if answer.count():
            break
        page.get_by_role("button", name="Skip").click()
    expect(answer).to_have_count(1)

    page.locator(".finish summary").click()
    page.get_by_role("button", name="Finish now").click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("of 100")
    page.goto(f"{page.url}/points")
    expect(page.locator(".evidence-line").first).to_be_visible()


def test_an_error_page_without_javascript_says_what_to_do(demo: Demo, visit, signed_in):
    context, watch = visit(demo, java_script_enabled=False, storage_state=signed_in)
    watch.expect("422")
    page = context.new_page()
    enter_drill(page)
    page.get_by_role("button", name="Start", exact=True).click()
    page.locator("#text-post").fill("too long " * 60)
    page.locator("#composer-post").get_by_role("button", name="Post", exact=True).click()
    expect(page.get_by_role("alert")).to_contain_text("allows 280")
