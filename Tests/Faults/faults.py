"""Breaks the program on purpose, and prints for each fault what was acknowledged, kept, lost and doubled."""

import argparse
import os
import random
import shutil
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "Browser"))


@dataclass
class Outcome:
    """What became of what was acknowledged."""

    name: str
    acknowledged: int = 0
    kept: int = 0
    lost: int = 0
    doubled: int = 0
    note: str = ""
    problem: str = ""

    @property
    def is_good(self) -> bool:
        return not (self.lost or self.doubled or self.problem)

    def __str__(self) -> str:
        line = (f"{self.name:18}{self.acknowledged:13}{self.kept:8}{self.lost:6}{self.doubled:9}"
                f"  {self.note}")
        return line + (f"\n  FAULT: {self.problem}" if self.problem else "")


HEAD = f"{'fault':18}{'acknowledged':>13}{'kept':>8}{'lost':>6}{'doubled':>9}"


def count(outcome: Outcome, demo, officers) -> None:
    """Holds what the officers remember against what the database has."""
    connection = sqlite3.connect(f"file:{demo.folder}/data/rollcall.sqlite?mode=ro", uri=True)
    for officer in officers:
        kept = [row[0] for row in connection.execute(
            "SELECT action_key FROM exercise_input WHERE run_id = ?", (officer.run_id,))]
        told = [row[0] for row in connection.execute(
            "SELECT event FROM exercise_event WHERE run_id = ? AND event LIKE ?",
            (officer.run_id, '%"decisionLogged"%'))]
        acknowledged = set(officer.ledger.acknowledged)
        outcome.acknowledged += len(acknowledged)
        outcome.kept += len(acknowledged & set(kept))
        outcome.lost += len(acknowledged - set(kept))
        outcome.doubled += len(kept) - len(set(kept))
        for key in set(kept):
            times = sum(f"DECISION {key}." in event for event in told)
            outcome.doubled += max(0, times - 1)
            outcome.lost += times == 0 and key in acknowledged
    connection.close()


def verified(demo) -> str:
    """What `rollcall verify` says against the data; nothing when they are whole."""
    from demo import BINARY

    done = subprocess.run(
        [BINARY, "verify", "--data", demo.folder / "data", "--replays", "0"],
        cwd=Path(__file__).resolve().parents[2], capture_output=True, text=True)
    return "" if done.returncode == 0 else (done.stdout + done.stderr).strip()


def enlist(demo, number: int):
    from officers import Officer

    officers = [Officer(each, demo.port, demo.email, demo.passphrase) for each in range(number)]
    for officer in officers:
        officer.start()
    return officers


def stand_down(officers) -> None:
    for officer in officers:
        officer.is_over.set()
    for officer in officers:
        officer.join(timeout=30)


def kill(demo, rounds: int, dice: random.Random) -> Outcome:
    """The process is killed at random moments while four officers write."""
    outcome = Outcome("killed")
    demo.start()
    officers, begun, ready, everybody = enlist(demo, 4), time.monotonic(), [], []
    for _ in range(rounds):
        time.sleep(dice.uniform(0.05, 1.5))
        demo.kill()
        start = time.monotonic()
        demo.start()
        ready.append(time.monotonic() - start)
        if time.monotonic() - begun > 240:
            # The drill's ten minutes would end.
            stand_down(officers)
            everybody += officers
            officers, begun = enlist(demo, 4), time.monotonic()
    stand_down(officers)
    demo.kill()
    count(outcome, demo, everybody + officers)
    outcome.problem = verified(demo)
    ready.sort()
    outcome.note = (
        f"{rounds} kills; ready again after {statistics.median(ready):.2f} s, "
        f"at most {ready[-1]:.2f} s")
    return outcome


def disk_full(demo, rounds: int, dice: random.Random) -> Outcome:
    """The disk of the data folder fills up while two officers write, and is cleared again."""
    outcome = Outcome("disk full")
    if os.geteuid() != 0:
        outcome.note = "not tried: only root can make a small disk"
        return outcome
    data = demo.folder / "data"
    data.mkdir(parents=True)
    subprocess.run(["mount", "-t", "tmpfs", "-o", "size=40m", "tmpfs", data], check=True)
    try:
        demo.start()
        officers = enlist(demo, 2)
        time.sleep(2)
        fill(data / "ballast")
        time.sleep(4)
        while_full = sum(len(officer.ledger.acknowledged) for officer in officers)
        time.sleep(1)
        stood_still = sum(len(officer.ledger.acknowledged) for officer in officers) == while_full
        (data / "ballast").unlink()
        deadline = time.monotonic() + 20
        while time.monotonic() < deadline and all(
                len(officer.ledger.acknowledged) < while_full for officer in officers):
            time.sleep(0.2)
        time.sleep(2)
        after = sum(len(officer.ledger.acknowledged) for officer in officers)
        stand_down(officers)
        demo.kill()
        count(outcome, demo, officers)
        outcome.problem = verified(demo)
        if after <= while_full:
            outcome.problem = outcome.problem or "nothing was kept after room was made again"
        outcome.note = (
            f"{'nothing' if stood_still else 'something'} acknowledged while full; "
            f"{after - while_full} after room was made")
    finally:
        demo.kill()
        subprocess.run(["umount", data], check=False)
    return outcome


def fill(file: Path) -> None:
    block = b"x" * 4096
    with open(file, "wb", buffering=0) as ballast:
        try:
            while True:
                ballast.write(block)
        except OSError:
            pass


def read_only(demo, rounds: int, dice: random.Random) -> Outcome:
    """The data folder cannot be written when the program starts: it says so, and changes nothing."""
    outcome = Outcome("read-only folder")
    if os.geteuid() != 0:
        outcome.note = "not tried: only root can mount a folder read-only"
        return outcome
    demo.start()
    officers = enlist(demo, 1)
    time.sleep(1)
    stand_down(officers)
    demo.kill()
    data = demo.folder / "data"
    subprocess.run(["mount", "--bind", data, data], check=True)
    subprocess.run(["mount", "-o", "remount,ro,bind", data], check=True)
    try:
        try:
            demo.start()
            outcome.problem = "it started on a folder that it cannot write to"
        except RuntimeError as error:
            words = str(error)
            outcome.note = words.strip().splitlines()[-1][:90]
            if "cannot be written" not in words:
                outcome.problem = f"its words do not say what is wrong: {words[-300:]}"
    finally:
        demo.kill()
        subprocess.run(["umount", data], check=False)
    demo.start()
    demo.kill()
    count(outcome, demo, officers)
    outcome.problem = outcome.problem or verified(demo)
    return outcome


def main() -> int:
    import crowds

    faults = {
        "kill": kill, "disk-full": disk_full, "read-only": read_only,
        "half-sent": crowds.half_sent, "slow": crowds.slow, "dropped": crowds.dropped,
    }
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--short", action="store_true", help="a few minutes, as CI runs it")
    parser.add_argument("--only", choices=faults, help="one fault")
    parser.add_argument("--rounds", type=int, help="how often, or how many")
    parser.add_argument("--binary", help="the built program")
    parser.add_argument("--dice", type=int, default=None, help="a number, to have the same moments again")
    chosen = parser.parse_args()
    if chosen.binary:
        os.environ["ROLLCALL_BINARY"] = chosen.binary
    from demo import Demo

    usual = {"kill": (10, 200), "slow": (500, 5_000), "dropped": (300, 3_000)}
    seed = chosen.dice if chosen.dice is not None else random.randrange(1_000_000)
    print(f"Moments drawn with --dice {seed}.\n{HEAD}", flush=True)
    bad = 0
    for name, fault in faults.items():
        if chosen.only and name != chosen.only:
            continue
        short, long = usual.get(name, (1, 1))
        folder = Path(tempfile.mkdtemp(prefix="rollcall-faults-"))
        demo = Demo(folder)
        try:
            outcome = fault(demo, chosen.rounds or (short if chosen.short else long), random.Random(seed))
        finally:
            demo.kill()
        print(outcome, flush=True)
        if outcome.is_good:
            shutil.rmtree(folder, ignore_errors=True)
        else:
            bad += 1
            print(f"  Its folder is kept: {folder}")
    print(f"load average {' '.join(f'{each:.1f}' for each in os.getloadavg())}, {os.cpu_count()} processors")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
