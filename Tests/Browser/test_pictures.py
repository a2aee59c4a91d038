"""A picture at the post desk: what its file gave away is shown, removed, and asked to be described."""

import re
import struct
import zlib
from pathlib import Path

import pytest
from demo import Demo
from playwright.sync_api import Page, expect
from steps import sign_in

WRITER = "pio@fairhaven.example"


def chunk(name: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + name + content + struct.pack(
        ">I", zlib.crc32(name + content)
    )


def exif() -> bytes:
    """A camera, and a position: 42°6' north, 71°12' west."""

    def entry(tag: int, kind: int, count: int, value: bytes) -> bytes:
        return struct.pack(">HHI", tag, kind, count) + value.ljust(4, b"\0")

    camera = b"Examplar\0"
    angles = [(42, 1, 6, 1, 0, 1), (71, 1, 12, 1, 0, 1)]
    # Header, first directory of two entries, position directory of four, then what they point at.
    first, position = 8, 8 + 2 + 2 * 12 + 4
    data = position + 2 + 4 * 12 + 4
    offsets = [data + len(camera), data + len(camera) + 24]
    return (
        b"MM\0*" + struct.pack(">I", first)
        + struct.pack(">H", 2)
        + entry(0x010F, 2, len(camera), struct.pack(">I", data))
        + entry(0x8825, 4, 1, struct.pack(">I", position))
        + struct.pack(">I", 0)
        + struct.pack(">H", 4)
        + entry(1, 2, 2, b"N") + entry(2, 5, 3, struct.pack(">I", offsets[0]))
        + entry(3, 2, 2, b"W") + entry(4, 5, 3, struct.pack(">I", offsets[1]))
        + struct.pack(">I", 0)
        + camera + b"".join(struct.pack(">6I", *angle) for angle in angles)
    )


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    """Sixty by forty pixels of blue."""
    rows = b"".join(b"\0" + b"\x20\x40\x80" * 60 for _ in range(40))
    file = tmp_path / "scene.png"
    file.write_bytes(
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", struct.pack(">IIBBBBB", 60, 40, 8, 2, 0, 0, 0))
        + chunk(b"eXIf", exif())
        + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")
    )
    return file


@pytest.fixture(params=[True, False], ids=["with JavaScript", "without JavaScript"])
def writer(request, demo: Demo, visit) -> Page:
    context, watch = visit(demo, java_script_enabled=request.param)
    # What is refused is a page with this status.
    watch.expect("422")
    page = context.new_page()
    sign_in(page, demo, WRITER)
    return page


def test_a_picture_is_cleaned_described_and_removed(writer: Page, photo: Path) -> None:
    writer.goto("/desk/new")
    writer.locator("#text").fill("Elm Street is closed between Oak and Pine until 6 pm.")
    writer.get_by_label("Attach a picture").set_input_files(photo)
    writer.get_by_role("button", name="Attach and save").click()
    expect(writer).to_have_url(re.compile(r"/desk/drafts/[^/?]+$"))

    expect(writer.get_by_role("heading", name="Found in the file and removed")).to_be_visible()
    expect(writer.get_by_text("Taken at 42.1000, −71.2000.")).to_be_visible()
    expect(writer.get_by_text("Taken with Examplar.")).to_be_visible()
    expect(writer.locator("#text")).to_have_value(re.compile("Elm Street"))
    expect(writer.locator(".findings")).to_contain_text(re.compile("alt text", re.I))
    width = writer.locator(".desk-picture img").evaluate("image => image.naturalWidth")
    assert width == 60

    with writer.expect_download() as download:
        writer.get_by_role("link", name="Download the clean picture").click()
    clean = Path(download.value.path()).read_bytes()
    assert clean.startswith(b"\x89PNG") and b"eXIf" not in clean and b"Examplar" not in clean

    writer.get_by_label("Alt text of the picture").fill("A barrier across an empty street.")
    writer.get_by_role("button", name="Save the draft").click()
    expect(writer.get_by_label("Alt text of the picture")).to_have_value(re.compile("barrier"))
    unmended = writer.locator(".findings li").filter(has_text=re.compile("alt text", re.I))
    expect(unmended).to_have_count(0)

    writer.get_by_role("button", name="Remove the picture").click()
    expect(writer.get_by_label("Attach a picture")).to_be_visible()
    expect(writer.locator(".desk-picture")).to_have_count(0)


def test_what_is_no_picture_is_refused_and_no_word_is_lost(writer: Page, tmp_path: Path) -> None:
    file = tmp_path / "report.jpg"
    file.write_bytes(b"%PDF-1.7 this is no picture")
    writer.goto("/desk/new")
    writer.locator("#text").fill("Elm Street is open again.")
    writer.get_by_label("Attach a picture").set_input_files(file)
    writer.get_by_role("button", name="Attach and save").click()
    expect(writer.locator("#photo-error")).to_contain_text("Save it as JPEG or PNG")
    expect(writer.locator("#text")).to_have_value("Elm Street is open again.")
