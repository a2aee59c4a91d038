"""How soon the first pages are there on a slow laptop and a slow line.

    .venv/bin/python Tests/Browser/vitals.py [--binary .build/release/rollcall] [--times 3]

Runs the demonstration agency, opens each page in a fresh browser (nothing cached) with the processor
slowed four times, 1.6 Mbit/s and 150 ms, and prints the medians: largest contentful paint, layout
shift, blocking time, transferred kilobytes. It is a measurement, not a test: what else the machine
does counts too, so the load average stands with it.
"""

import argparse
import os
import statistics
import sys
import tempfile
from pathlib import Path

from playwright.sync_api import Browser, Page, sync_playwright

OBSERVE = """
  window.vitals = { lcp: 0, cls: 0, tbt: 0 };
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) vitals.lcp = Math.max(vitals.lcp, entry.startTime);
  }).observe({ type: 'largest-contentful-paint', buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (!entry.hadRecentInput) vitals.cls += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) vitals.tbt += Math.max(0, entry.duration - 50);
  }).observe({ type: 'longtask', buffered: true });
"""
LINE = {
    "offline": False, "latency": 150,
    "downloadThroughput": 1_600_000 / 8, "uploadThroughput": 750_000 / 8,
}
SETTLED = 5_000


def measure(browser: Browser, address: str, path: str, state: dict) -> dict[str, float]:
    context = browser.new_context(
        base_url=address, storage_state=state, viewport={"width": 1280, "height": 720})
    page = context.new_page()
    session = context.new_cdp_session(page)
    session.send("Network.enable")
    session.send("Network.emulateNetworkConditions", LINE)
    session.send("Emulation.setCPUThrottlingRate", {"rate": 4})
    sizes: list[float] = []
    session.on("Network.loadingFinished", lambda event: sizes.append(event["encodedDataLength"]))
    page.add_init_script(OBSERVE)
    page.goto(path)
    page.wait_for_timeout(SETTLED)
    found = page.evaluate("vitals")
    context.close()
    return found | {"kb": sum(sizes) / 1024}


def prepare(page: Page, demo) -> dict[str, str]:
    """A run with some posts, one that has ended, and the addresses of their pages."""
    import steps

    steps.sign_in(page, demo)
    steps.start_drill(page)
    for _ in range(12):
        steps.skip(page)
    page.get_by_role("button", name="Pause", exact=True).click()
    run = page.url.split("?")[0]
    steps.start_drill(page)
    steps.post(page, steps.HOLDING)
    steps.skip(page)
    steps.finish(page)
    result = page.url
    return {
        "feed": run, "your desk": f"{run}/desk", "monitor": f"{run}/monitor",
        "result": result, "replay": f"{result}/replay", "start": f"{demo.address}/",
    }


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("--binary", help="the built program")
    arguments.add_argument("--times", type=int, default=3, help="how often each page is opened")
    chosen = arguments.parse_args()
    if chosen.binary:
        os.environ["ROLLCALL_BINARY"] = chosen.binary
    sys.path.insert(0, str(Path(__file__).parent))
    from demo import Demo

    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=os.environ.get("CHROMIUM", "/usr/bin/chromium"), args=["--no-sandbox"])
        demo = Demo(Path(folder)).start()
        try:
            context = browser.new_context(base_url=demo.address)
            pages = prepare(context.new_page(), demo)
            state = context.storage_state()
            print(f"{'page':12}{'LCP ms':>8}{'CLS':>8}{'TBT ms':>8}{'kB':>8}")
            for name, path in pages.items():
                runs = [measure(browser, demo.address, path, state) for _ in range(chosen.times)]
                lcp, cls, tbt, size = (
                    statistics.median(run[key] for run in runs)
                    for key in ("lcp", "cls", "tbt", "kb"))
                print(f"{name:12}{lcp:8.0f}{cls:8.3f}{tbt:8.0f}{size:8.1f}")
            print(f"load average {' '.join(f'{each:.1f}' for each in os.getloadavg())}, "
                  f"{os.cpu_count()} processors, {chosen.times} times each, median")
        finally:
            demo.kill()
            browser.close()


if __name__ == "__main__":
    main()
