"""The post desk as writers and approvers use it: with a keyboard, without JavaScript, on a phone."""

import re

import pytest
from demo import Demo
from playwright.sync_api import Browser, BrowserContext, Page, expect
from steps import sign_in
from test_accessibility import check_every_way

WRITER = "writer@fairhaven.example"
APPROVER = "captain@fairhaven.example"
BLOCKED = "We caught the burglar on Mill Street. Next update at 5:00 pm. "
CLEAN = (
    "Harbor Road is closed from 3rd Street to 7th Street because of a water main break. "
    "Use Mill Street instead. Next update at 5:00 pm."
)


@pytest.fixture(scope="module")
def states(demo: Demo, browser: Browser) -> dict[str, object]:
    """The sessions of a writer and an approver."""
    found = {}
    for email in (WRITER, APPROVER):
        context = browser.new_context(base_url=demo.address)
        sign_in(context.new_page(), demo, email=email)
        found[email] = context.storage_state()
        context.close()
    return found


@pytest.fixture
def writer(demo: Demo, visit, states) -> Page:
    return visit(demo, storage_state=states[WRITER])[0].new_page()


@pytest.fixture
def approver(demo: Demo, visit, states) -> Page:
    return visit(demo, storage_state=states[APPROVER])[0].new_page()


def write(page: Page, title: str, text: str) -> str:
    """A new draft, saved; gives its address."""
    page.goto("/desk/new")
    page.get_by_label("Working title").fill(title)
    page.get_by_label("Text for all networks").fill(text)
    page.get_by_role("button", name="Save the draft").click()
    expect(page.get_by_text("Saved as version 1.")).to_be_visible()
    return page.url


def test_findings_show_while_somebody_writes(writer: Page):
    writer.goto("/desk/new")
    writer.get_by_label("Text for all networks").press_sequentially(BLOCKED, delay=5)
    finding = writer.locator(".finding-block").filter(has_text="caught the burglar")
    expect(finding).to_have_count(1)
    expect(writer.locator(".marked-text .mark-block")).to_have_text("caught the burglar")
    expect(finding.get_by_role("link", name="Rule: Guilt statement")).to_be_visible()
    expect(writer.locator("#review-voice")).to_contain_text("1 block")
    finding.get_by_role("button", name="Show in the text").click()
    selected = writer.evaluate(
        "() => { const field = document.activeElement;"
        " return field.value.slice(field.selectionStart, field.selectionEnd) }")
    assert selected == "caught the burglar"


def test_a_rewrite_changes_exactly_its_words_and_can_be_undone(writer: Page):
    writer.goto("/desk/new")
    field = writer.get_by_label("Text for all networks")
    text = "Café 🚒 #harborroad is closed. Use Mill Street. Next update at 5:00 pm."
    field.fill(text)
    button = writer.locator(".finding button[data-rewrite]").first
    expect(button).to_be_visible()
    quote, rewrite = button.get_attribute("data-quote"), button.get_attribute("data-rewrite")
    assert quote in text and quote != rewrite
    button.click()
    expect(field).to_have_value(text.replace(quote, rewrite))
    expect(writer.locator(f'.finding button[data-quote="{quote}"]')).to_have_count(0)
    writer.keyboard.press("Control+z")
    expect(field).to_have_value(text)


def test_previews_follow_the_text_and_count(writer: Page):
    writer.goto("/desk/new")
    writer.get_by_label("Text for all networks").fill("a" * 285)
    preview = writer.get_by_role("article", name="X")
    expect(preview.locator(".count")).to_have_text("285 of 280 characters: 5 too many")
    expect(preview.locator("mark")).to_have_text("aaaaa")
    writer.locator("#own-wording-x summary").click()
    writer.get_by_role("textbox", name="Own wording for X").fill("Short and clear.")
    expect(preview.locator(".count")).to_have_text("16 of 280 characters")


def test_a_draft_goes_out_by_keyboard_alone(writer: Page, approver: Page):
    address = write(writer, "By keyboard", CLEAN)
    press_button(writer, "Ask for approval")
    expect(writer.get_by_text("Sent for approval.")).to_be_visible()
    expect(writer.get_by_role("button", name="Approve this text")).to_have_count(0)
    approver.goto("/desk")
    expect(approver.get_by_role("heading", name=re.compile("Waits for you"))).to_be_visible()
    approver.goto(address)
    press_button(approver, "Approve this text")
    expect(approver.get_by_text("Approved. It can be posted now.")).to_be_visible()
    writer.goto(address)
    writer.get_by_label("Link to the post on X").focus()
    writer.keyboard.type("https://social.example/1")
    writer.keyboard.press("Enter")
    expect(writer.get_by_text("Marked as published.")).to_be_visible()
    expect(writer.get_by_role("link", name="https://social.example/1").first).to_be_visible()


def press_button(page: Page, name: str) -> None:
    """Reaches the button with Tab and presses it with the space bar."""
    wanted = page.get_by_role("button", name=name)
    page.locator("h1").click()
    for _ in range(120):
        page.keyboard.press("Tab")
        if wanted.evaluate("button => button === document.activeElement"):
            page.keyboard.press("Space")
            return
    raise AssertionError(f"“{name}” cannot be reached by keyboard")


def test_a_block_is_overridden_with_a_reason_by_an_approver(writer: Page, approver: Page):
    address = write(writer, "With a block", BLOCKED)
    writer.get_by_role("button", name="Ask for approval").click()
    approver.goto(address)
    expect(approver.get_by_text("One block is still open.")).to_be_visible()
    approver.get_by_text("Override this block").first.click()
    approver.get_by_label("Why it may stand").fill("Convicted on Monday; the court said so.")
    approver.get_by_role("button", name="Override with this reason").click()
    expect(approver.locator(".finding-settled")).to_contain_text("Convicted on Monday")
    approver.get_by_role("button", name="Approve this text").click()
    expect(approver.locator(".draft-state .tag")).to_have_text("Approved")


def test_what_was_not_saved_can_be_put_back(writer: Page):
    address = write(writer, "Kept", CLEAN)
    field = writer.get_by_label("Text for all networks")
    field.fill(CLEAN + " Thank you.")
    expect(writer.locator(".preview-post").first).to_contain_text("Thank you.")
    writer.goto("/desk")
    writer.goto(address)
    expect(field).to_have_value(CLEAN)
    writer.get_by_role("button", name="Put it back").click()
    expect(field).to_have_value(CLEAN + " Thank you.")
    writer.get_by_role("button", name="Save the draft").click()
    expect(writer.get_by_text("Saved as version 2.")).to_be_visible()
    expect(writer.get_by_role("button", name="Put it back")).to_have_count(0)


def test_the_desk_works_without_javascript(demo: Demo, visit, states):
    context, watch = visit(demo, java_script_enabled=False, storage_state=states[WRITER])
    watch.expect("409")
    page = context.new_page()
    page.goto("/desk/templates/road-closure")
    for label, answer in {
        "Which road": "Cannery Street", "Closed from": "1st Street", "Closed to": "2nd Street",
        "Why": "road work", "What to do instead": "Use Harbor Road instead",
        "How long": "We expect to open it by 6:00 pm", "Next update": "5:00 pm",
    }.items():
        page.get_by_label(label).fill(answer)
    page.get_by_role("button", name="Make the text").click()
    expect(page.get_by_label("Text for all networks")).to_have_value(
        re.compile("Cannery Street is closed from 1st Street"))
    address = page.url

    page.get_by_label("Text for all networks").fill("#harborroad is closed. Use Mill Street.")
    page.get_by_role("button", name="Check again").click()
    page.locator(".finding button[data-rewrite]").first.click()
    expect(page.get_by_label("Text for all networks")).to_have_value(
        re.compile("#HarborRoad is closed"))
    page.get_by_role("button", name="Save the draft").click()
    expect(page.locator(".flash")).to_have_text("Saved as version 2.")

    other = visit(demo, java_script_enabled=False, storage_state=states[APPROVER])[0].new_page()
    other.goto(address)
    other.get_by_label("Text for all networks").fill("Theirs.")
    page.get_by_label("Text for all networks").fill("Mine, which took long.")
    other.get_by_role("button", name="Save the draft").click()
    page.get_by_role("button", name="Save the draft").click()
    expect(page.get_by_role("alert")).to_contain_text("Nothing of yours is lost")
    expect(page.get_by_label("Text for all networks")).to_have_value("Mine, which took long.")
    expect(page.locator(".newer")).to_contain_text("Theirs.")
    page.get_by_role("button", name="Save the draft").click()
    expect(page.locator(".flash")).to_have_text("Saved as version 4.")


def test_the_record_is_exported(writer: Page):
    address = write(writer, "For the record", CLEAN)
    writer.goto(f"{address}/record")
    with writer.expect_download() as download:
        writer.get_by_role("button", name="Download as CSV").click()
    text = download.value.path().read_text()
    assert text.startswith("event,at,person") and "water main break" in text
    writer.goto(address)
    expect(writer.locator(".history")).to_contain_text("exported the record as CSV")


def test_no_page_of_the_desk_has_a_violation(demo: Demo, writer: Page, approver: Page):
    blocked = write(writer, "All the findings", BLOCKED + "#harborroad SWAT is behind the school.")
    check_every_way(writer, "editor")
    for details in writer.locator("details.stand summary").all():
        details.click()
    check_every_way(writer, "editor with open reasons")
    writer.get_by_role("button", name="Ask for approval").click()
    approver.goto(blocked)
    check_every_way(approver, "review")
    for path in ("/desk", "/desk/new", "/desk/templates", "/desk/templates/incident",
                 f"{blocked}/record", "/desk?q=nothing+like+it"):
        writer.goto(path)
        check_every_way(writer, path)
    approved = write(writer, "Ready", CLEAN)
    writer.get_by_role("button", name="Ask for approval").click()
    approver.goto(approved)
    approver.get_by_role("button", name="Approve this text").click()
    writer.goto(approved)
    check_every_way(writer, "approved")


def test_targets_are_large_and_forced_colours_hold(demo: Demo, visit, states):
    context: BrowserContext = visit(
        demo, storage_state=states[WRITER], forced_colors="active",
        viewport={"width": 320, "height": 800})[0]
    page = context.new_page()
    write(page, "Small screen", BLOCKED)
    for path in (page.url, "/desk", "/desk/templates"):
        page.goto(path)
        small = page.evaluate(
            """() => [...document.querySelectorAll('main :is(button, .button, summary)')]
              .filter(element => element.checkVisibility({visibilityProperty: true}))
              .filter(element => element.getBoundingClientRect().height < 43.5)
              .map(element => element.outerHTML.slice(0, 90))""")
        assert small == [], f"{path}: {small}"
    page.goto("/desk/new")
    page.get_by_label("Text for all networks").fill(BLOCKED)
    expect(page.locator(".finding-block").first).to_be_visible()
    border = page.locator(".finding-block").first.evaluate(
        "card => getComputedStyle(card).borderInlineStartWidth")
    assert border == "6px"
