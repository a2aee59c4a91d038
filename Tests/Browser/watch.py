"""Notices what a person would never see: console errors and requests to somewhere else."""

from urllib.parse import urlsplit

from playwright.sync_api import BrowserContext, ConsoleMessage, Page, Request


class Watch:
    def __init__(self, context: BrowserContext, address: str):
        self.origin = urlsplit(address).netloc
        self.errors: list[str] = []
        self.foreign: list[str] = []
        self._expected: list[str] = []
        context.on("console", self._console)
        context.on("request", self._request)
        context.on("page", self._page)

    def expect(self, text: str) -> None:
        """A console error that the test brings about on purpose."""
        self._expected.append(text)

    def check(self) -> None:
        unexpected = [
            error for error in self.errors if not any(text in error for text in self._expected)
        ]
        assert unexpected == [], f"console errors: {unexpected}"
        assert self.foreign == [], f"requests to elsewhere: {self.foreign}"

    def _page(self, page: Page) -> None:
        page.on("pageerror", lambda error: self.errors.append(f"exception: {error}"))

    def _console(self, message: ConsoleMessage) -> None:
        if message.type == "error":
            self.errors.append(message.text)

    def _request(self, request: Request) -> None:
        place = urlsplit(request.url)
        if place.scheme in ("http", "https", "ws", "wss") and place.netloc != self.origin:
            self.foreign.append(request.url)
