"""The built program, running the demonstration agency on a free port."""

import os
import re
import signal
import socket
import subprocess
import time
import urllib.request
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
BINARY = Path(os.environ.get("ROLLCALL_BINARY", ROOT / ".build/debug/rollcall")).resolve()


class Demo:
    """One agency in one data folder; it can be killed and started again."""

    def __init__(self, folder: Path):
        self.folder = folder
        self.port = free_port()
        self.email = self.passphrase = ""
        # Besides folder and port.
        self.options: list[str] = []
        self.process: subprocess.Popen | None = None

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    @property
    def log(self) -> str:
        return (self.folder / "output.txt").read_text()

    def start(self) -> "Demo":
        self.folder.mkdir(parents=True, exist_ok=True)
        with open(self.folder / "output.txt", "w") as output:
            self.process = subprocess.Popen(
                [
                    BINARY, "demo", "--data", self.folder / "data", "--port", str(self.port),
                    *self.options,
                ],
                cwd=ROOT, stdout=output, stderr=subprocess.STDOUT,
            )
        self._wait_until_ready()
        self.email = self._printed("Sign in")
        self.passphrase = self._printed("Passphrase")
        return self

    def kill(self) -> None:
        """As a power cut would: no warning, no goodbye."""
        if self.process and self.process.poll() is None:
            self.process.send_signal(signal.SIGKILL)
            self.process.wait(timeout=10)

    def _wait_until_ready(self) -> None:
        deadline = time.monotonic() + 180
        while time.monotonic() < deadline:
            if self.process.poll() is not None:
                raise RuntimeError(f"The program ended at once:\n{self.log}")
            try:
                with urllib.request.urlopen(f"{self.address}/readyz", timeout=2) as answer:
                    if answer.status == 200 and "Passphrase:" in self.log:
                        return
            except OSError:
                pass
            time.sleep(0.1)
        raise RuntimeError(f"The program was not ready within three minutes:\n{self.log}")

    def _printed(self, label: str) -> str:
        found = re.search(rf"^\s*{label}:\s*(.+?)\s*$", self.log, re.MULTILINE)
        assert found, f"“{label}:” was not printed:\n{self.log}"
        return found.group(1)


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]
