"""Many connections at once: half a request, one byte a second, viewers that all go at once."""

import os
import random
import re
import socket
import time
import urllib.request


def answer_time(demo) -> float:
    """Seconds until the program says that it is ready."""
    start = time.monotonic()
    with urllib.request.urlopen(f"{demo.address}/readyz", timeout=20) as answer:
        answer.read()
    return time.monotonic() - start


def open_files(demo) -> int:
    return len(os.listdir(f"/proc/{demo.process.pid}/fd"))


def connect(demo, first: bytes) -> socket.socket:
    connection = socket.create_connection(("127.0.0.1", demo.port), timeout=20)
    connection.sendall(first)
    return connection


def settled(demo, wanted: int, seconds: float) -> int:
    """How many files the program has open once there are few enough, or when time is up."""
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline and open_files(demo) > wanted:
        time.sleep(0.5)
    return open_files(demo)


def half_sent(demo, rounds: int, dice: random.Random):
    """An act whose form breaks off after half of it does nothing; sent whole, it is done once."""
    from faults import Outcome, count, verified
    from officers import Officer

    outcome = Outcome("half-sent act")
    demo.start()
    officer = Officer(0, demo.port, demo.email, demo.passphrase)
    cookie = "; ".join(f"{name}={value}" for name, value in officer.browser.cookies.items())
    for number in range(20):
        key = f"half-{number}"
        body = f"csrf={officer.csrf}&do=log-decision&key={key}&text=DECISION+{key}.&reason=Now"
        head = (
            f"POST {officer.run_path}/actions HTTP/1.1\r\nHost: 127.0.0.1\r\nCookie: {cookie}\r\n"
            f"Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {len(body)}\r\n\r\n")
        connection = connect(demo, (head + body[:dice.randrange(len(body))]).encode())
        connection.close()
        assert officer.deliver(key), f"{key} was not answered"
    demo.kill()
    count(outcome, demo, [officer])
    outcome.problem = verified(demo) or "; ".join(officer.ledger.refused)
    outcome.note = "20 acts broken off, then sent whole"
    return outcome


def slow(demo, rounds: int, dice: random.Random):
    """Connections that send a header byte by byte are closed, and nobody else waits for them."""
    from faults import Outcome, count, enlist, stand_down

    outcome = Outcome("slow connections")
    demo.start()
    officers = enlist(demo, 1)
    before = open_files(demo)
    connections = [connect(demo, b"GET / HTTP/1.1\r\nHost: x\r\nX-Slow: ") for _ in range(rounds)]
    waits = []
    for _ in range(20):
        waits.append(answer_time(demo))
        for connection in dice.sample(connections, min(100, rounds)):
            try:
                connection.send(b"a")
            except OSError:
                pass
        time.sleep(0.1)
    left = settled(demo, before + 5, 90)
    for connection in connections:
        connection.close()
    stand_down(officers)
    demo.kill()
    count(outcome, demo, officers)
    outcome.note = f"{rounds} connections; others waited at most {max(waits):.2f} s; {left - before} left"
    if left > before + 5:
        outcome.problem = f"{left - before} slow connections were still open after 90 s"
    elif max(waits) > 5:
        outcome.problem = "others waited more than 5 s"
    return outcome


def dropped(demo, rounds: int, dice: random.Random):
    """All viewers of an exercise go at once; files are freed and the officer goes on."""
    from faults import Outcome, count, enlist, stand_down

    outcome = Outcome("dropped viewers")
    demo.start()
    officers = enlist(demo, 1)
    cookie = "; ".join(f"{name}={value}" for name, value in officers[0].browser.cookies.items())
    before = open_files(demo)
    request = (f"GET {officers[0].run_path}/events HTTP/1.1\r\nHost: 127.0.0.1\r\n"
               f"Cookie: {cookie}\r\nAccept: text/event-stream\r\n\r\n").encode()
    viewers = []
    for _ in range(rounds):
        viewers.append(connect(demo, request))
        if len(viewers) % 200 == 0:
            # The rate limit is that of a classroom behind one address.
            time.sleep(1)
    time.sleep(2)
    watching = sum(1 for viewer in viewers if re.match(rb"HTTP/1.1 200", viewer.recv(64)))
    acknowledged = len(officers[0].ledger.acknowledged)
    for viewer in viewers:
        viewer.close()
    left = settled(demo, before + 5, 60)
    time.sleep(1)
    went_on = len(officers[0].ledger.acknowledged) > acknowledged
    stand_down(officers)
    demo.kill()
    count(outcome, demo, officers)
    outcome.note = f"{watching} of {rounds} watched; {left - before} connections left after they went"
    if not went_on:
        outcome.problem = "the officer could not go on"
    elif left > before + 5:
        outcome.problem = "connections of viewers who went are still held"
    elif watching < rounds * 0.95:
        outcome.problem = "not all viewers were let in"
    return outcome
