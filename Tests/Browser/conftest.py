import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from demo import BINARY, Demo
from playwright.sync_api import (
    Browser,
    BrowserContext,
    Page,
    StorageState,
    expect,
    sync_playwright,
)
from steps import sign_in
from watch import Watch


# A debug build on a busy machine takes its time over a passphrase.
expect.set_options(timeout=30_000)


def pytest_configure() -> None:
    if not BINARY.exists():
        pytest.exit(f"There is no program at {BINARY}. Build it: swift build --product rollcall", 2)
    if not shutil.which("chromium"):
        pytest.exit("Chromium is missing. Install it: apt-get install chromium", 2)


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=shutil.which("chromium"), args=["--no-sandbox", "--disable-gpu"]
        )
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Demo]:
    """The agency that all tests share; each test plays a run of its own."""
    demo = Demo(tmp_path_factory.mktemp("demo")).start()
    yield demo
    demo.kill()


@pytest.fixture
def own_demo(tmp_path: Path) -> Iterator[Demo]:
    """An agency for a test that kills its server."""
    demo = Demo(tmp_path).start()
    yield demo
    demo.kill()


@pytest.fixture
def visit(browser: Browser) -> Iterator[Callable[..., tuple[BrowserContext, Watch]]]:
    """Opens a browser window at an agency; whatever it did wrong fails the test at its end."""
    opened: list[tuple[BrowserContext, Watch]] = []

    def open_window(demo: Demo, **options) -> tuple[BrowserContext, Watch]:
        context = browser.new_context(base_url=demo.address, **options)
        context.set_default_timeout(10_000)
        watch = Watch(context, demo.address)
        opened.append((context, watch))
        return context, watch

    yield open_window
    for context, _ in opened:
        context.close()
    for _, watch in opened:
        watch.check()


@pytest.fixture(scope="session")
def signed_in(demo: Demo, browser: Browser) -> StorageState:
    """The officer's session, for the tests that are not about signing in."""
    context = browser.new_context(base_url=demo.address)
    sign_in(context.new_page(), demo)
    state = context.storage_state()
    context.close()
    return state


@pytest.fixture
def window(demo: Demo, visit, signed_in: StorageState) -> tuple[BrowserContext, Watch]:
    return visit(demo, storage_state=signed_in)


@pytest.fixture
def page(window) -> Page:
    """A page of a signed-in officer."""
    return window[0].new_page()


@pytest.fixture
def stranger(demo: Demo, visit) -> Page:
    """A page of somebody who has not signed in."""
    return visit(demo)[0].new_page()


@pytest.fixture
def watch(window) -> Watch:
    return window[1]
