"""Officers who write without pause, and remember what the server told them it had kept."""

import http.client
import re
import threading
import time
import urllib.parse
from dataclasses import dataclass, field

SCENARIO = "mall-shooting-drill"


class Browser:
    """One signed-in browser on one connection, which it opens again when it breaks."""

    def __init__(self, port: int):
        self.port = port
        self.cookies: dict[str, str] = {}
        self.connection: http.client.HTTPConnection | None = None

    def ask(self, method: str, path: str, fields: dict[str, str] | None = None) -> tuple[int, str, str]:
        """Status, body, and where it leads; OSError or HTTPException when nobody answers."""
        body = urllib.parse.urlencode(fields) if fields is not None else None
        headers = {"Cookie": "; ".join(f"{name}={value}" for name, value in self.cookies.items())}
        if body is not None:
            headers["Content-Type"] = "application/x-www-form-urlencoded"
        if self.connection is None:
            self.connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=20)
        try:
            self.connection.request(method, path, body, headers)
            answer = self.connection.getresponse()
            text = answer.read().decode(errors="replace")
        except (OSError, http.client.HTTPException):
            self.connection.close()
            self.connection = None
            raise
        for name, value in answer.getheaders():
            if name.lower() == "set-cookie":
                cookie, _, content = value.split(";")[0].partition("=")
                self.cookies[cookie] = content
        return answer.status, text, answer.getheader("location") or ""

    def post(self, path: str, fields: dict[str, str]) -> tuple[int, str, str]:
        return self.ask("POST", path, {"csrf": self.token} | fields)

    @property
    def token(self) -> str:
        _, page, _ = self.ask("GET", "/account/sessions" if "rollcall_session" in self.cookies else "/sign-in")
        return re.search(r'name="csrf" value="([^"]+)"', page).group(1)

    def sign_in(self, email: str, passphrase: str) -> None:
        status, _, _ = self.post("/sign-in", {"email": email, "password": passphrase})
        assert status == 303, f"signing in answered {status}"


@dataclass
class Ledger:
    """What was sent, what the server said it had kept, and how long that took."""

    sent: list[str] = field(default_factory=list)
    acknowledged: list[str] = field(default_factory=list)
    refused: list[str] = field(default_factory=list)
    milliseconds: list[float] = field(default_factory=list)


class Officer(threading.Thread):
    """Logs one decision after the other; what nobody acknowledged is sent again with its key."""

    def __init__(self, number: int, port: int, email: str, passphrase: str):
        super().__init__(daemon=True)
        self.number = number
        self.browser = Browser(port)
        self.browser.sign_in(email, passphrase)
        self.csrf = self.browser.token
        status, _, self.run_path = self.browser.post(
            "/runs", {"scenario": SCENARIO, "seed": str(number + 1), "mode": "practice"})
        assert status == 303, f"starting a run answered {status}"
        status, _, _ = self.browser.post(f"{self.run_path}/clock", {"command": "start"})
        assert status in (200, 303), f"starting the clock answered {status}"
        self.ledger = Ledger()
        self.is_over = threading.Event()

    @property
    def run_id(self) -> str:
        return self.run_path.rsplit("/", 1)[-1]

    def run(self) -> None:
        count = 0
        while not self.is_over.is_set():
            count += 1
            key = f"officer-{self.number}-{count}"
            self.ledger.sent.append(key)
            while not self.deliver(key) and not self.is_over.is_set():
                time.sleep(0.05)

    def deliver(self, key: str) -> bool:
        """Whether there was an answer that settles it."""
        fields = {
            "csrf": self.csrf, "do": "log-decision", "key": key, "text": f"DECISION {key}.",
            "reason": "It is time.",
        }
        start = time.monotonic()
        try:
            status, _, _ = self.browser.ask("POST", f"{self.run_path}/actions", fields)
        except (OSError, http.client.HTTPException):
            return False
        if status >= 500:
            return False
        if status in (200, 303):
            self.ledger.acknowledged.append(key)
            self.ledger.milliseconds.append((time.monotonic() - start) * 1000)
        else:
            self.ledger.refused.append(f"{key}: {status}")
        return True
