"""The API as the agency's own tools meet it: a description that holds, and answers that keep to it."""

import json
import re
import subprocess
import sys
import urllib.error
import urllib.request
from collections.abc import Iterator

import pytest
from demo import Demo
from openapi_spec_validator import validate
from playwright.sync_api import Browser, Page, expect
from steps import sign_in

ADMINISTRATOR = "admin@fairhaven.example"


@pytest.fixture(scope="module")
def token(demo: Demo, browser: Browser) -> Iterator[str]:
    """Made by an administrator on the page for it, without JavaScript."""
    context = browser.new_context(base_url=demo.address, java_script_enabled=False)
    page = context.new_page()
    sign_in(page, demo, ADMINISTRATOR)
    page.get_by_role("link", name="Programs").click()
    page.get_by_label("Name of the program").fill("Records system")
    for box in page.get_by_role("checkbox").all():
        box.check()
    page.get_by_role("button", name="Make the token").click()
    yield page.locator("code.secret").inner_text()
    page.goto("/agency/tokens")
    page.get_by_role("button", name="Revoke Records system").click()
    expect(page.get_by_role("status")).to_contain_text("revoked")
    context.close()


def ask(demo: Demo, path: str, token: str | None = None, body: object = None) -> tuple[int, dict]:
    request = urllib.request.Request(f"{demo.address}/api/v1{path}")
    if token:
        request.add_header("Authorization", f"Bearer {token}")
    if body is not None:
        request.data = json.dumps(body).encode()
        request.add_header("Content-Type", "application/json")
    try:
        with urllib.request.urlopen(request, timeout=30) as answer:
            return answer.status, json.load(answer)
    except urllib.error.HTTPError as error:
        return error.code, json.load(error)


def test_the_description_is_valid_openapi(demo: Demo) -> None:
    status, description = ask(demo, "/openapi.json")
    assert status == 200
    validate(description)
    assert description["openapi"].startswith("3.1")


def test_a_tool_reviews_a_text_and_puts_a_draft_on_the_desk(demo: Demo, token: str) -> None:
    status, review = ask(demo, "/review", token, {"text": "We caught the killer.", "platform": "x"})
    assert status == 200
    assert any(finding["severity"] == "block" for finding in review["findings"])
    status, draft = ask(demo, "/drafts", token, {"text": "Elm Street is open again."})
    assert status == 201
    status, same = ask(demo, f"/drafts/{draft['id']}", token)
    assert (status, same["state"]) == (200, "draft")
    assert same["writer"] == "Records system (program)"


def test_without_a_token_a_tool_is_told_what_to_do(demo: Demo) -> None:
    status, problem = ask(demo, "/rules")
    assert status == 401
    assert "Authorization: Bearer" in problem["detail"]


def test_answers_keep_to_the_description_whatever_is_asked(demo: Demo, token: str) -> None:
    """Requests made from the description, right and wrong ones; the seed makes them the same."""
    run = subprocess.run(
        [
            sys.executable, "-m", "schemathesis.cli", "run", f"{demo.address}/api/v1/openapi.json",
            "--header", f"Authorization: Bearer {token}", "--seed", "4", "--max-examples", "8",
            "--phases", "coverage,fuzzing", "--workers", "1", "--rate-limit", "18/s",
            "--generation-database", "none", "--no-color", "--request-timeout", "20",
        ],
        capture_output=True, text=True, timeout=300, check=False,
    )
    told = [line[:300] for line in run.stdout.splitlines()]
    assert run.returncode == 0, "\n".join(told[-200:]) + run.stderr[-2000:]
    tested = re.search(r"(\d+) generated", run.stdout)
    assert tested and int(tested.group(1)) >= 100, run.stdout[-2000:]


def test_a_wrong_name_for_a_token_is_told_at_its_field(demo: Demo, browser: Browser) -> None:
    context = browser.new_context(base_url=demo.address)
    page: Page = context.new_page()
    sign_in(page, demo, ADMINISTRATOR)
    page.goto("/agency/tokens")
    page.get_by_label("Name of the program").fill("Something")
    for box in page.get_by_role("checkbox").all():
        box.uncheck()
    page.get_by_role("button", name="Make the token").click()
    expect(page.get_by_role("alert")).to_contain_text("would allow nothing")
    expect(page.get_by_label("Name of the program")).to_have_value("Something")
    context.close()
