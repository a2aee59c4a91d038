"""What a page costs on a slow line."""

import gzip
from urllib.parse import urlsplit

from playwright.sync_api import Page
from steps import start_drill

MOST_CSS = 25 * 1024
MOST_TOGETHER = 60 * 1024


def test_a_feed_page_keeps_to_its_budget(page: Page):
    start_drill(page)
    page.reload()
    page.wait_for_load_state("load")
    files = page.evaluate(
        """() => performance.getEntriesByType('resource').map(entry => entry.name)
          .filter(name => /\\.(css|js)$/.test(new URL(name).pathname))""")
    weights = {urlsplit(file).path: weight(page, file) for file in set(files)}
    css = sum(size for path, size in weights.items() if path.endswith(".css"))
    assert len(weights) > 5, weights
    assert css <= MOST_CSS, weights
    assert sum(weights.values()) <= MOST_TOGETHER, weights


def test_a_learner_page_comes_over_a_slow_line(page: Page):
    """All that a lesson and a module need, compressed as the server does it."""
    course = "/courses/social-media-for-officers"
    page.goto(course)
    module = page.locator("details.module a[href*='/modules/']").filter(has_text="About “").first
    lesson = page.locator(".step a").first
    for path in [link.get_attribute("href") for link in (module, lesson)] + [course]:
        page.goto(path)
        page.wait_for_load_state("load")
        needed = page.evaluate(
            """() => ['navigation', 'resource'].flatMap(kind => performance.getEntriesByType(kind))
              .map(entry => entry.encodedBodySize).reduce((sum, size) => sum + size, 0)""")
        assert 5_000 < needed <= 60_000, f"{path}: {needed}"


def weight(page: Page, file: str) -> int:
    answer = page.request.get(file)
    assert answer.status == 200, file
    return len(gzip.compress(answer.body()))
