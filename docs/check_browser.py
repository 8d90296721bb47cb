"""Open every page of the built documentation in Chromium: no console errors, no broken anchors, and the search finds operations.

Chromium is controlled through its remote debugging pipe, without other dependencies. If it isn't installed, the check says so.
"""

from __future__ import annotations

import argparse
import base64
import fcntl
import json
import os
import shutil
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from select import select
from tempfile import TemporaryDirectory
from time import monotonic
from typing import Any
from urllib.parse import unquote, urldefrag

BUILT = Path(__file__).parent / "_build" / "html"
PROGRAMS = ("chromium", "chromium-browser", "google-chrome")
SEARCH_TERM = "get_fills"
TIMEOUT = 60.0
"""Seconds that the browser may take for one step."""
_LOOK = "({ids: [...document.querySelectorAll('[id]')].map(e => e.id), links: [...document.links].map(a => a.href)})"
_FOUND = """new Promise(done => { const look = () => { const links = [...document.querySelectorAll('#search-results li a')];
  links.length || performance.now() > 20000 ? done(links.map(a => a.href)) : setTimeout(look, 100) }; look() })"""


class Browser:
    """A page in Chromium, with its errors."""

    def __init__(self, program: str, profile: str) -> None:
        # Chromium reads from descriptor 3 and writes to 4; bash sets them up.
        (from_us, self._out), (self._in, to_us) = os.pipe(), os.pipe()
        ours = [fcntl.fcntl(one, fcntl.F_DUPFD, 10) for one in (from_us, to_us)]
        options = [
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--window-size=1280,900",
            "--remote-debugging-pipe",
            f"--user-data-dir={profile}",
        ]
        command = ["bash", "-c", f'exec "$@" 3<&{ours[0]} 4>&{ours[1]}', "bash", program, *options, "about:blank"]
        self._process = subprocess.Popen(command, pass_fds=ours, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)  # noqa: S603  # nosec B603
        for one in (from_us, to_us, *ours):
            os.close(one)
        self._unread, self._number, self._session = b"", 0, ""
        self.errors: list[str] = []
        target = self.do("Target.createTarget", url="about:blank")["targetId"]
        self._session = self.do("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        for domain in ("Page", "Runtime", "Log"):
            self.do(f"{domain}.enable")

    def do(self, method: str, **parameters: object) -> dict[str, Any]:
        """Send a command and return its result."""
        self._number += 1
        message = {"id": self._number, "method": method, "params": parameters}
        if self._session:
            message["sessionId"] = self._session
        os.write(self._out, json.dumps(message).encode() + b"\0")
        while (came := self._next()).get("id") != self._number:
            pass
        if "error" in came:
            raise RuntimeError(f"{method}: {came['error']}")
        result: dict[str, Any] = came["result"]
        return result

    def open(self, address: str) -> None:
        """Open an address and wait until it is loaded."""
        self.do("Page.navigate", url=address)
        while self._next().get("method") != "Page.loadEventFired":
            pass

    def value(self, expression: str) -> Any:
        """Return the value of an expression in the page; promises are awaited."""
        return self.do("Runtime.evaluate", expression=expression, returnByValue=True, awaitPromise=True)["result"]["value"]

    def screenshot(self, path: Path) -> None:
        """Write a screenshot of the page."""
        path.write_bytes(base64.b64decode(self.do("Page.captureScreenshot")["data"]))

    def close(self) -> None:
        """Close the browser."""
        self._process.terminate()
        self._process.wait(TIMEOUT)
        os.close(self._out)
        os.close(self._in)

    def _next(self) -> dict[str, Any]:
        """Return the next message; errors in it are recorded."""
        ends = monotonic() + TIMEOUT
        while b"\0" not in self._unread:
            if not select([self._in], [], [], max(0.0, ends - monotonic()))[0]:
                raise TimeoutError("the browser doesn't respond")
            came = os.read(self._in, 1 << 20)
            if not came:
                raise RuntimeError("the browser has exited")
            self._unread += came
        text, _, self._unread = self._unread.partition(b"\0")
        message: dict[str, Any] = json.loads(text)
        told = message.get("params", {})
        match message.get("method"):
            case "Runtime.exceptionThrown":
                self.errors.append(str(told["exceptionDetails"].get("exception", {}).get("description")))
            case "Runtime.consoleAPICalled" if told["type"] in ("error", "assert"):
                self.errors.append(" ".join(str(one.get("value")) for one in told["args"]))
            case "Log.entryAdded" if told["entry"]["level"] == "error":
                self.errors.append(f"{told['entry']['text']} {told['entry'].get('url', '')}")
        return message


@contextmanager
def served(folder: Path) -> Iterator[str]:
    """Serve a folder on loopback, and yield its address."""

    class Quiet(SimpleHTTPRequestHandler):
        def log_message(self, format: str, *args: object) -> None:  # named as in the base class
            """Log nothing."""

    with ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(folder))) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        try:
            yield f"http://127.0.0.1:{server.server_port}/"
        finally:
            server.shutdown()


def problems(browser: Browser, root: str, names: list[str]) -> Iterator[str]:
    """Open every page, and yield its problems, one line each."""
    ids: dict[str, set[str]] = {}
    links: list[tuple[str, str]] = []
    for name in names:
        browser.open(root + name)
        seen = browser.value(_LOOK)
        ids[root + name] = set(seen["ids"])
        links += [(name, link) for link in seen["links"] if link.startswith(root)]
        yield from (f"{name}: console: {error}" for error in browser.errors)
        browser.errors.clear()
    for name, link in links:
        address, anchor = urldefrag(link)
        address = address.partition("?")[0] + ("index.html" if address.endswith("/") else "")
        if address.endswith(".html") and (address not in ids or (anchor and unquote(anchor) not in ids[address])):
            yield f"{name}: broken link: {link.removeprefix(root)}"
    browser.open(f"{root}search.html?q={SEARCH_TERM}")
    found = browser.value(_FOUND)
    if not any(f"/{SEARCH_TERM}.html" in link for link in found):
        yield f"search.html: {SEARCH_TERM} not found; results: {found}"


def main() -> int:
    """Return the exit status: 1 if there are problems."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--screenshots", type=Path, help="folder for screenshots")
    options.add_argument("pages", nargs="*", help="pages to take screenshots of", default=["index.html"])
    chosen = options.parse_args()
    program = next(filter(None, map(shutil.which, PROGRAMS)), None)
    if program is None:
        print(f"NOT CHECKED IN A BROWSER: none of {', '.join(PROGRAMS)} is installed")
        return 0
    names = sorted(path.relative_to(BUILT).as_posix() for path in BUILT.rglob("*.html") if "_static" not in path.parts)
    with TemporaryDirectory(ignore_cleanup_errors=True) as profile, served(BUILT) as root:
        browser = Browser(program, profile)
        try:
            wrong = list(problems(browser, root, names))
            for name in chosen.pages if chosen.screenshots else []:
                browser.open(root + name)
                browser.screenshot(chosen.screenshots / f"{name.removesuffix('.html').replace('/', '-')}.png")
        finally:
            browser.close()
    print("\n".join([*wrong, f"{len(names)} pages opened in {Path(program).name}, {len(wrong)} problems"]))
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
