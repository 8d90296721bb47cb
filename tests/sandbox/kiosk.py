"""A minimal venue for fault injection: one key, and one read that returns a list."""

from __future__ import annotations

import secrets
from collections.abc import Mapping, Sequence
from typing import ClassVar

from venuekit_sandbox import Answer, Refusal, Route, SandboxVenue, WireRequest, samples

READ = "get_papers"
PATH = "/v1/papers"
ABROAD = 490
PAPERS = [{"paper": f"Gazette {number}", "price": f"{number}.50", "left": number} for number in range(1, 21)]


class Kiosk(SandboxVenue):
    """Sells papers. It has none in ``?town=nowhere``, and doesn't serve ``?town=abroad``."""

    name: ClassVar[str] = "kiosk"
    _key = ""

    def rotate(self) -> None:
        self._key = secrets.token_hex(16)

    def credentials(self) -> dict[str, str]:
        return {"api_key": self._key}

    def routes(self) -> Sequence[Route]:
        return [Route(READ, PATH, self._papers)]

    def check(self, request: WireRequest) -> Refusal | None:
        known = request.headers.get("x-kiosk-key") == self._key
        return None if known else Refusal("the key is unknown", self.problem(401, "who are you", None))

    def problem(self, status: int, message: str, _operation: str | None, /) -> Answer:
        return Answer(status, samples.write({"error": message}))

    def _papers(self, request: WireRequest, _parameters: Mapping[str, str]) -> Answer:
        if "abroad" in request.query:
            return self.problem(ABROAD, f"papers are sold in this country only, as they always were; {request.query}" * 2, None)
        return Answer(200, samples.write([] if "nowhere" in request.query else PAPERS))


def headers(venue: SandboxVenue) -> dict[str, str]:
    """Return headers with valid credentials."""
    return {"x-kiosk-key": venue.credentials()["api_key"]}


def head(venue: SandboxVenue, query: str = "", **more: str) -> bytes:
    """Return the bytes of a valid request."""
    lines = "".join(f"{name}: {value}\r\n" for name, value in {**headers(venue), **more}.items())
    return f"GET {PATH}{query} HTTP/1.1\r\nhost: sandbox\r\n{lines}\r\n".encode()
