"""Rollcall in WebKitGTK, the engine next to Safari's: the same walk as in Firefox.

    .venv/bin/python Tests/Browser/webkit_smoke.py

Needs `webkit2gtk-driver` and `xvfb` of Debian. It is not part of the suite, whose one browser is
Chromium.
"""

import json
import os
import shutil
import subprocess
import sys
import time
import urllib.error
import urllib.request
from pathlib import Path

from demo import free_port
from firefox_smoke import Window, run

COMMANDS = {
    "WebDriver:NewSession": ("POST", "/session"),
    "WebDriver:SetTimeouts": ("POST", "/timeouts"),
    "WebDriver:Navigate": ("POST", "/url"),
    "WebDriver:GetCurrentURL": ("GET", "/url"),
    "WebDriver:FindElement": ("POST", "/element"),
    "WebDriver:ElementSendKeys": ("POST", "/element/{id}/value"),
    "WebDriver:ElementClick": ("POST", "/element/{id}/click"),
    "WebDriver:GetElementText": ("GET", "/element/{id}/text"),
    "WebDriver:ExecuteScript": ("POST", "/execute/sync"),
}


class WebKit(Window):
    """WebKitGTK on a screen that nobody sees."""

    def __init__(self, folder: Path):
        for program in ("WebKitWebDriver", "Xvfb"):
            if not shutil.which(program):
                sys.exit(f"{program} is missing. Install: apt-get install webkit2gtk-driver xvfb")
        screen = f":{free_port() % 1000 + 100}"
        self.screen = subprocess.Popen(
            ["Xvfb", screen, "-screen", "0", "1366x900x24"], stderr=subprocess.DEVNULL)
        self.port = free_port()
        self.driver = subprocess.Popen(
            ["WebKitWebDriver", f"--port={self.port}"], stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            env={**os.environ, "DISPLAY": screen, "HOME": str(folder), "NO_AT_BRIDGE": "1",
                 "WEBKIT_DISABLE_DMABUF_RENDERER": "1"})
        self.session = ""
        time.sleep(2)
        options = {"webkitgtk:browserOptions": browser()}
        answer = self.call("WebDriver:NewSession", {"capabilities": {"alwaysMatch": options}})
        self.session = f"/session/{answer['sessionId']}"
        self.name = f"WebKitGTK {answer['capabilities'].get('browserVersion', '')}"
        self.call("WebDriver:SetTimeouts", {"pageLoad": 60_000, "script": 30_000})

    def call(self, command: str, values: dict):
        method, path = COMMANDS[command]
        place = path if command == "WebDriver:NewSession" else self.session + path
        values = dict(values)
        if "{id}" in place:
            place = place.replace("{id}", values.pop("id"))
        request = urllib.request.Request(
            f"http://127.0.0.1:{self.port}{place}", method=method,
            data=json.dumps(values).encode() if method == "POST" else None,
            headers={"Content-Type": "application/json"})
        try:
            with urllib.request.urlopen(request, timeout=120) as answer:
                value = json.load(answer)["value"]
        except urllib.error.HTTPError as error:
            raise RuntimeError(f"{command}: {error.read().decode()[:200]}") from error
        return value if command == "WebDriver:NewSession" else {"value": value}

    def picture(self, path: Path) -> None:
        """None: without a graphics card the engine never answers when it is asked for one."""

    def close(self) -> None:
        for process in (self.driver, self.screen):
            process.terminate()
            process.wait(timeout=20)


def browser() -> dict:
    """The small browser that comes with the library."""
    found = sorted(Path("/usr/lib").glob("*/webkit2gtk-4.*/MiniBrowser"))
    return {"binary": str(found[-1]), "args": ["--automation"]} if found else {}


if __name__ == "__main__":
    run(WebKit)
