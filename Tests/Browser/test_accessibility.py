"""WCAG 2.2 AA on every page, light and dark, on a small phone and a desk."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from demo import Demo
from playwright.sync_api import Browser, Page, expect
from steps import DRILL, HOLDING, enter_drill, finish, post, posts_with, sign_in, skip_until
from steps import start_clock

RULES = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]}
WIDTHS = (320, 1280)
SCHEMES = ("light", "dark")


@pytest.fixture(scope="module")
def places(demo: Demo, browser: Browser, signed_in) -> dict[str, str]:
    """The addresses of a run in the middle and of one that has ended."""
    context = browser.new_context(base_url=demo.address, storage_state=signed_in)
    page = context.new_page()
    enter_drill(page)
    start_clock(page)
    post(page, HOLDING)
    expect(posts_with(page, "UPDATE 1.")).to_have_count(1)
    skip_until(page, page.locator("#inbox .answer-form"))
    page.get_by_role("button", name="Pause", exact=True).click()
    run = page.url
    page.reload()
    page.locator("article.post:not(.post-agency) .open-thread").first.click()
    page.wait_for_url("**/posts/*")
    thread = page.url.split("#")[0]
    page.goto(run)
    own_thread = page.locator(".post-agency .open-thread").first.get_attribute("href").split("#")[0]
    enter_drill(page)
    ready = page.url
    enter_drill(page)
    start_clock(page)
    post(page, HOLDING)
    finish(page)
    result = page.url
    ended = result.removesuffix("/result")
    context.close()
    return {
        "run": run, "community": f"{run}?platform=community", "thread": thread,
        "notifications": f"{run}/notifications", "own thread": own_thread, "ready": ready, "ended": ended, "result": result,
        "home": "/", "scenarios": "/scenarios", "briefing": f"/scenarios/{DRILL}",
        "own sessions": "/account/sessions", "missing": "/nothing-here",
    }


SIGNED_IN = [
    "home", "scenarios", "briefing", "ready", "run", "community", "thread", "own thread",
    "notifications", "ended", "result", "own sessions", "missing",
]


@pytest.mark.parametrize("name", SIGNED_IN)
def test_a_page_for_officers_has_no_violation(name: str, places, demo: Demo, visit, signed_in):
    context, watch = visit(demo, storage_state=signed_in)
    watch.expect("404")
    page = context.new_page()
    page.goto(places[name])
    check_every_way(page, name)


def test_the_sign_in_page_has_no_violation_even_after_a_mistake(demo: Demo, visit):
    context, watch = visit(demo)
    page = context.new_page()
    watch.expect("Failed to load resource")
    page.goto("/sign-in")
    check_every_way(page, "sign-in")
    page.get_by_label("E-mail").fill("nobody@fairhaven.example")
    page.get_by_label("Passphrase").fill("not the right words at all")
    page.get_by_role("button", name="Sign in").click()
    expect(page.get_by_role("alert")).to_be_visible()
    check_every_way(page, "sign-in with an error")


def test_the_people_pages_have_no_violation(stranger: Page, demo: Demo):
    page = stranger
    sign_in(page, demo, email="admin@fairhaven.example")
    page.goto("/people")
    check_every_way(page, "people")
    page.get_by_role("link", name="Mona Reyes").click()
    check_every_way(page, "person")


def test_the_help_and_an_error_beside_the_composer_have_no_violation(
    places, demo: Demo, visit, signed_in
):
    context, watch = visit(demo, storage_state=signed_in)
    watch.expect("422")
    page = context.new_page()
    page.goto(places["run"])
    page.locator("#text-post").fill("too long " * 60)
    page.locator("#composer-post button.primary").click()
    expect(page.locator("#composer-post").get_by_role("alert")).to_be_visible()
    check_every_way(page, "composer with an error")
    page.get_by_role("button", name="Shortcuts").click()
    check_every_way(page, "shortcuts")


def check_every_way(page: Page, name: str) -> None:
    for width in WIDTHS:
        page.set_viewport_size({"width": width, "height": 800})
        for scheme in SCHEMES:
            page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
            found = Axe().run(page, options=RULES)
            assert found.violations_count == 0, (
                f"{name}, {width} px, {scheme}:\n{found.generate_report()}")
        assert_no_sideways_scroll(page, name, width)


def assert_no_sideways_scroll(page: Page, name: str, width: int) -> None:
    needed = page.evaluate("document.documentElement.scrollWidth")
    assert needed <= width, f"{name} needs {needed} px at {width} px: {widest(page, width)}"


def widest(page: Page, width: int) -> str:
    """What sticks out, to find it quickly."""
    return page.evaluate(
        """width => [...document.querySelectorAll('main *')]
          .filter(element => element.getBoundingClientRect().right > width)
          .slice(0, 5).map(element => element.outerHTML.slice(0, 90)).join('\\n')""",
        width)


def test_every_target_is_large_enough_for_a_thumb(places, demo: Demo, visit, signed_in):
    page = visit(demo, storage_state=signed_in)[0].new_page()
    page.set_viewport_size({"width": 320, "height": 800})
    for name in ("home", "run", "thread", "scenarios"):
        page.goto(places[name])
        small = page.evaluate(
            """() => [...document.querySelectorAll('button, .button, summary, nav a, .open-thread')]
              .filter(element => element.checkVisibility({visibilityProperty: true}))
              .filter(element => element.getBoundingClientRect().height < 43.5)
              .map(element => element.outerHTML.slice(0, 90))""")
        assert small == [], f"{name}: {small}"


def test_text_at_double_size_still_fits(places, demo: Demo, visit, signed_in):
    """200 % zoom of a 1280 px window is a 640 px window with everything twice as large."""
    page = visit(
        demo, storage_state=signed_in, viewport={"width": 640, "height": 400},
        device_scale_factor=2)[0].new_page()
    for name in ("home", "run", "thread", "result"):
        page.goto(places[name])
        assert_no_sideways_scroll(page, name, 640)


def test_forced_colours_keep_the_page_readable(places, demo: Demo, visit, signed_in):
    page = visit(demo, storage_state=signed_in, forced_colors="active")[0].new_page()
    for name in ("home", "run", "result"):
        page.goto(places[name])
        found = Axe().run(page, options=RULES)
        assert found.violations_count == 0, f"{name}:\n{found.generate_report()}"
    page.goto(places["run"])
    border = page.locator(".exercise-mark").evaluate("mark => getComputedStyle(mark).borderTopWidth")
    assert border == "1px"
