"""The composer: several networks, previews, pictures, templates, what is known, two windows."""

import re
import struct
import zlib

from axe_playwright_python.sync_playwright import Axe
from demo import Demo
from playwright.sync_api import Page, expect
from steps import DRILL, HOLDING, posts_with, skip, start_drill
from test_accessibility import RULES, check_every_way
from watch import Watch

TEXT = "Please stay away from Harbor Point Mall. Next update 2:30 pm."


def png(note: bytes = b"Software\0Painter 2") -> bytes:
    """A picture of 16 × 16 gray pixels that says which program made it."""
    def chunk(name: bytes, data: bytes) -> bytes:
        body = name + data
        return struct.pack(">I", len(data)) + body + struct.pack(">I", zlib.crc32(body))
    rows = b"".join(b"\0" + b"\x80" * 16 for _ in range(16))
    return (b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", 16, 16, 8, 0, 0, 0, 0))
            + chunk(b"tEXt", note) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b""))


def field(page: Page):
    return page.locator("#text-post")


def network(page: Page, name: str):
    return page.locator(".network-choice").get_by_label(name)


def press_post(page: Page) -> None:
    page.locator("#composer-post").get_by_role("button", name="Post", exact=True).click()


def open_feed(page: Page, platform: str) -> None:
    page.goto(re.sub(r"\?.*", "", page.url) + f"?platform={platform}")


def test_one_act_posts_on_two_networks_each_with_its_text(page: Page):
    start_drill(page)
    field(page).fill(TEXT)
    network(page, "Commonroom").check()
    page.get_by_text("Another text for one network").click()
    page.locator("#text-post-community").fill("Neighbors, please stay away from the mall.")
    expect(page.locator("#preview-post")).to_contain_text("On Chirrup")
    expect(page.locator("#preview-post")).to_contain_text("Neighbors, please")
    press_post(page)
    expect(page.locator("#composer-post").get_by_role("status")).to_have_text(
        "Posted on 2 networks.")
    expect(page.locator(".feed").locator(".post").filter(has_text=TEXT)).to_have_count(1)
    open_feed(page, "community")
    expect(page.locator(".feed").locator(".post").filter(has_text="Neighbors")).to_have_count(1)


def test_counters_say_where_it_does_not_fit_and_none_gets_it(page: Page, watch: Watch):
    watch.expect("422")
    start_drill(page)
    long = "Please stay away from the mall. " * 12
    field(page).fill(long)
    network(page, "Commonroom").check()
    expect(page.locator("#fits-post-microblog")).to_contain_text("too many of 280")
    expect(page.locator("#fits-post-community")).to_contain_text("left of")
    press_post(page)
    error = page.locator("#composer-post").get_by_role("alert")
    expect(error).to_contain_text("Chirrup")
    expect(field(page)).to_have_value(long)
    open_feed(page, "community")
    expect(page.locator(".feed .post-agency")).to_have_count(0)


def test_an_own_picture_is_cleaned_described_and_posted(page: Page):
    start_drill(page)
    field(page).fill(TEXT)
    page.get_by_text("Add a picture").click()
    page.locator("#photo-post").set_input_files(
        {"name": "a.png", "mimeType": "image/png", "buffer": png()})
    expect(page.locator(".found-in-picture")).to_contain_text("Made or edited with Painter 2.")
    expect(page.get_by_label("Your picture 1")).to_be_checked()
    page.locator("#alt-post").fill("A gray square.")
    press_post(page)
    picture = page.locator(".feed .post").filter(has_text=TEXT).locator("img")
    expect(picture).to_have_attribute("alt", "A gray square.")
    expect(picture).to_have_attribute("src", re.compile("/pictures/"))


def test_a_broken_picture_is_refused_beside_its_field(page: Page, watch: Watch):
    watch.expect("422")
    start_drill(page)
    field(page).fill(TEXT)
    page.get_by_text("Add a picture").click()
    page.locator("#photo-post").set_input_files(
        {"name": "a.png", "mimeType": "image/png", "buffer": b"<svg onload='alert(1)'/>"})
    expect(page.locator("#photo-error-post")).to_contain_text("no JPEG, PNG")
    expect(field(page)).to_have_value(TEXT)


def test_a_template_and_a_fact_are_added_and_nothing_is_overwritten(page: Page):
    start_drill(page)
    field(page).fill("My own words.")
    page.get_by_text("Start from a template").click()
    page.get_by_role("button", name="Holding statement").click()
    expect(field(page)).to_have_value(re.compile(r"^My own words\.\n\n\[Time of this post\]"))
    chosen = page.evaluate(
        "() => { const f = document.activeElement;"
        " return f.value.slice(f.selectionStart, f.selectionEnd); }")
    assert chosen == "[Time of this post]"
    page.keyboard.press("Control+z")
    expect(field(page)).to_have_value("My own words.")
    for _ in range(6):
        skip(page)
    page.reload()
    page.get_by_text("What do we know").click()
    fact = page.locator("#knowledge-post .known").filter(has=page.get_by_text("Free to publish"))
    words = fact.first.locator("p").nth(1).inner_text()
    fact.first.get_by_role("button", name=re.compile("Put into the text")).click()
    expect(field(page)).to_have_value(f"My own words.\n\n{words}")


def test_at_rest_it_is_a_line_and_the_feed_begins_in_the_upper_half(page: Page):
    start_drill(page)
    button = page.locator("#composer-post").get_by_role("button", name="Post", exact=True)
    for width, height in ((1280, 720), (390, 844)):
        page.set_viewport_size({"width": width, "height": height})
        top = page.locator(".feed").evaluate("feed => feed.getBoundingClientRect().top")
        assert top <= height / 2, f"{width} × {height}: the feed begins at {top}"
        expect(button).to_be_hidden()
    page.get_by_placeholder("Write a post…").click()
    expect(button).to_be_visible()
    page.get_by_role("button", name="Close", exact=True).click()
    expect(button).to_be_hidden()
    field(page).fill("x")
    page.locator("h2").first.click()
    page.reload()
    expect(field(page)).to_have_value("x")
    expect(button).to_be_visible()


def test_a_writer_needs_no_mouse(page: Page):
    start_drill(page)
    page.locator("body").press("n")
    expect(field(page)).to_be_focused()
    page.keyboard.type(TEXT)
    page.keyboard.press("Escape")
    expect(field(page)).not_to_be_focused()
    expect(field(page)).to_have_value(TEXT)
    page.keyboard.press("n")
    page.keyboard.press("Control+Enter")
    expect(posts_with(page, TEXT).first).to_be_visible()
    expect(field(page)).to_have_value("")
    expect(page.locator("#composer-post button.primary")).to_be_hidden()


def test_two_windows_lose_nothing(page: Page):
    start_drill(page)
    other = page.context.new_page()
    field(page).fill("Written in the first window.")
    other.goto(page.url)
    offer = other.locator(".kept")
    expect(offer).to_contain_text("Written in the first window.")
    other.locator("#text-post").fill("Written in the second window.")
    page.reload()
    other.reload()
    expect(field(page)).to_have_value("Written in the first window.")
    expect(other.locator("#text-post")).to_have_value("Written in the second window.")
    other.close()
    last = page.context.new_page()
    last.goto(page.url)
    expect(last.locator(".kept").first).to_contain_text("Written in the")


def test_a_lost_connection_is_said_and_the_post_goes_out_by_itself(page: Page, watch: Watch):
    watch.expect("ERR_")
    start_drill(page)
    page.context.set_offline(True)
    field(page).fill(HOLDING)
    press_post(page)
    error = page.locator("#composer-post").get_by_role("alert")
    expect(error).to_contain_text("the connection is lost")
    expect(field(page)).to_have_value(HOLDING)
    page.context.set_offline(False)
    expect(field(page)).to_have_value("", timeout=60_000)
    page.reload()
    expect(page.locator(".feed .post").filter(has_text="UPDATE 1.")).to_have_count(1)


def test_a_hundred_thousand_characters_are_counted_and_kept(page: Page):
    start_drill(page)
    long = "x" * 100_000
    field(page).fill(long)
    expect(page.locator("#count-post")).to_contain_text("100,000 of 280 characters")
    press_post(page)
    expect(page.locator("#composer-post").get_by_role("alert")).to_contain_text(
        "the text has 100,000 characters")
    assert len(field(page).input_value()) == 100_000


def test_everything_is_there_without_javascript(demo: Demo, visit, signed_in):
    page = visit(demo, java_script_enabled=False, storage_state=signed_in)[0].new_page()
    page.goto(f"/scenarios/{DRILL}")
    page.get_by_role("button", name="Enter the exercise").click()
    page.get_by_role("button", name="Start", exact=True).click()
    field(page).fill("My own words.")
    page.get_by_text("Start from a template").click()
    page.get_by_role("button", name="Holding statement").click()
    expect(field(page)).to_have_value(re.compile(r"^My own words\.\n\n\[Time of this post\]"))
    field(page).fill(TEXT)
    network(page, "Commonroom").check()
    page.get_by_text("Add a picture").click()
    page.locator("#photo-post").set_input_files(
        {"name": "a.png", "mimeType": "image/png", "buffer": png()})
    page.locator('#composer-post button[value="upload"]').click()
    expect(page.locator(".found-in-picture")).to_contain_text("Painter 2")
    expect(field(page)).to_have_value(TEXT)
    page.locator("#alt-post").fill("A gray square.")
    page.locator("#composer-post").get_by_role("button", name="Preview").click()
    expect(page.locator("#preview-post")).to_contain_text("On Commonroom")
    press_post(page)
    expect(page.locator(".flash")).to_have_text("Posted on 2 networks.")


def test_an_open_composer_has_no_violation(page: Page):
    start_drill(page)
    for _ in range(4):
        skip(page)
    page.get_by_role("button", name="Pause", exact=True).click()
    page.reload()
    field(page).fill(TEXT)
    network(page, "Commonroom").check()
    page.evaluate(
        "document.querySelectorAll('#composer-post details').forEach(each => { each.open = true; })")
    expect(page.locator("#preview-post")).to_contain_text("On Commonroom")
    check_every_way(page, "open composer")
    page.emulate_media(forced_colors="active", color_scheme="light")
    assert Axe().run(page, options=RULES).violations_count == 0
