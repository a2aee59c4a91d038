"""Rollcall in Firefox: signs in, opens a feed, posts, and reads the result.

    .venv/bin/python Tests/Browser/firefox_smoke.py [FOLDER FOR PICTURES]

Needs only `firefox-esr`: it is driven over Marionette, the port that every Firefox has. It is not
part of the suite, whose one browser is Chromium.
"""

import base64
import json
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from demo import Demo, free_port

DRILL = "mall-shooting-drill"
WORDS = "UPDATE 1. Please stay away from the mall. Next update 2:12 pm."


class Window:
    """What a person does in one window; `call` takes a command of WebDriver."""

    name = ""

    def call(self, command: str, values: dict):
        raise NotImplementedError

    def open(self, address: str) -> None:
        self.call("WebDriver:Navigate", {"url": address})

    def ask(self, script: str):
        return self.call("WebDriver:ExecuteScript", {"script": script, "args": []})["value"]

    def find(self, selector: str) -> str:
        """Waits until it is there."""
        deadline = time.monotonic() + 60
        while time.monotonic() < deadline:
            try:
                found = self.call(
                    "WebDriver:FindElement", {"using": "css selector", "value": selector})
                return next(iter(found["value"].values()))
            except RuntimeError:
                time.sleep(0.3)
        raise AssertionError(f"{selector} did not come; the page is {self.address}")

    def wait(self, condition: str) -> None:
        deadline = time.monotonic() + 60
        while not self.ask(f"return Boolean({condition})"):
            assert time.monotonic() < deadline, f"Never became true: {condition}"
            time.sleep(0.3)

    @property
    def address(self) -> str:
        return self.call("WebDriver:GetCurrentURL", {})["value"]

    def write(self, selector: str, text: str) -> None:
        self.call("WebDriver:ElementSendKeys", {"id": self.find(selector), "text": text})

    def press(self, selector: str) -> None:
        self.call("WebDriver:ElementClick", {"id": self.find(selector)})

    def text(self, selector: str) -> str:
        return self.call("WebDriver:GetElementText", {"id": self.find(selector)})["value"]

    def picture(self, path: Path) -> None:
        data = self.call("WebDriver:TakeScreenshot", {"full": False})["value"]
        path.write_bytes(base64.b64decode(data))

class Firefox(Window):
    """Firefox without a screen."""

    def __init__(self, folder: Path):
        program = shutil.which("firefox-esr") or shutil.which("firefox")
        if not program:
            sys.exit("There is no Firefox. Install it: apt-get install firefox-esr")
        port = free_port()
        profile = folder / "profile"
        profile.mkdir()
        (profile / "user.js").write_text(
            f'user_pref("marionette.port", {port});\n'
            'user_pref("datareporting.policy.dataSubmissionEnabled", false);\n'
            'user_pref("browser.shell.checkDefaultBrowser", false);\n')
        self.process = subprocess.Popen(
            [program, "--headless", "--marionette", "--profile", profile, "--no-remote"],
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self.number = 0
        self.line = self._connect(port)
        self._read()
        version = self.call("WebDriver:NewSession", {})["capabilities"]["browserVersion"]
        self.name = f"Firefox {version}"
        self.call("WebDriver:SetTimeouts", {"pageLoad": 60_000, "script": 30_000})

    def _connect(self, port: int) -> socket.socket:
        for _ in range(300):
            try:
                return socket.create_connection(("127.0.0.1", port), timeout=90)
            except OSError:
                time.sleep(0.2)
        self.close()
        sys.exit("Firefox did not open its port within a minute.")

    def _read(self):
        length = b""
        while not length.endswith(b":"):
            length += self.line.recv(1)
        rest = int(length[:-1])
        text = b""
        while len(text) < rest:
            text += self.line.recv(rest - len(text))
        return json.loads(text)

    def call(self, command: str, values: dict):
        self.number += 1
        text = json.dumps([0, self.number, command, values])
        self.line.sendall(f"{len(text.encode())}:{text}".encode())
        _, _, error, result = self._read()
        if error:
            raise RuntimeError(f"{command}: {error['message']}")
        return result

    def close(self) -> None:
        self.process.terminate()
        self.process.wait(timeout=20)


def walk(window: Window, demo: Demo, pictures: Path) -> None:
    kind = type(window).__name__.lower()
    window.open(f"{demo.address}/sign-in")
    window.picture(pictures / f"{kind}-1-sign-in.png")
    window.write("#email", demo.email)
    window.write("#password", demo.passphrase)
    window.press("main form button")
    window.find("a[href='/scenarios']")
    window.open(f"{demo.address}/scenarios/{DRILL}")
    window.press(".start-form button.primary")
    window.wait("document.readyState === 'complete'")
    window.press("button[value='start']")
    window.find("#composer-post")
    assert "EXERCISE" in window.text(".exercise-mark"), "The feed has no mark."
    window.write("#text-post", WORDS)
    window.press("#composer-post button.primary")
    window.wait("document.querySelector('article.post-agency')?.innerText.includes('UPDATE 1.')")
    for _ in range(4):
        window.press("button[value='skip']")
        time.sleep(0.5)
    window.picture(pictures / f"{kind}-2-feed.png")
    wide = window.ask("return document.documentElement.scrollWidth - innerWidth")
    assert wide <= 0, f"The feed is {wide} px too wide."
    window.press(".finish summary")
    window.press(".finish button")
    window.find(".score")
    result = window.address
    window.picture(pictures / f"{kind}-3-result.png")
    for part in ("replay", "crowd", "paper"):
        window.open(f"{result}/{part}")
        window.find("main h1, main h2")
        window.picture(pictures / f"{kind}-4-{part}.png")
    print(f"{window.name}: signed in, posted, {window.text('h1')}")


def run(start: Callable[[Path], Window]) -> None:
    """A demonstration agency, one window, the walk; the pictures stay."""
    pictures = Path(sys.argv[1] if len(sys.argv) > 1 else tempfile.mkdtemp())
    pictures.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        demo = Demo(Path(folder) / "demo").start()
        window = start(Path(folder))
        try:
            walk(window, demo, pictures)
        finally:
            window.close()
            demo.kill()
    if any(pictures.iterdir()):
        print(f"Pictures: {pictures}")


if __name__ == "__main__":
    run(Firefox)
