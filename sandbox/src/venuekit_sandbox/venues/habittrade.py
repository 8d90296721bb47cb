"""HabitTrade on loopback: HMAC-SHA256 over ``METHOD|path|timestamp|query or body``, and one portfolio under every id.

Facts from https://docs.habittrade.com/account/portfolio.html and
https://docs.habittrade.com/authentication/http-https-authentication.html.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import secrets
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import ClassVar

from venuekit_sandbox import samples
from venuekit_sandbox.answers import Answer
from venuekit_sandbox.options import one_of, seconds, texts
from venuekit_sandbox.requests import WireRequest, decoded, staleness
from venuekit_sandbox.routing import handles
from venuekit_sandbox.venue import Refusal, SandboxVenue


@dataclass(frozen=True, slots=True)
class HabitTradeOptions:
    """How the venue is to behave."""

    clock_tolerance_seconds: float = 300
    """How far a timestamp may be from now; the page says five minutes."""
    signature_encoding: str = "base64"
    """``base64`` as documented for WebSockets, or ``hex``, which the REST page's sample header looks like."""
    failing: Iterable[str] = ("error",)
    """Portfolio ids that get an error wrapped in a success: status 200, ``code`` not 0."""

    def __post_init__(self) -> None:
        seconds("clock_tolerance_seconds", self.clock_tolerance_seconds)
        one_of("a signature_encoding", self.signature_encoding, ("base64", "hex"))
        object.__setattr__(self, "failing", texts("failing", self.failing))


class HabitTradeVenue(SandboxVenue):
    """HabitTrade, serving the documented portfolio under whichever id is asked for."""

    name: ClassVar[str] = "habittrade"
    Options = HabitTradeOptions
    options: HabitTradeOptions

    def rotate(self) -> None:
        """Make a new key and a new secret."""
        self._api_key = secrets.token_hex(16).upper()
        self._api_secret = secrets.token_hex(32)

    def credentials(self) -> dict[str, str]:
        """Return the key and the secret that pass."""
        return {"api_key": self._api_key, "api_secret": self._api_secret}

    def check(self, request: WireRequest) -> Refusal | None:
        """Check key, timestamp and signature; the venue answers every mistake in them alike."""
        reason = self._fault(request)
        return Refusal(reason, Answer(401, samples.one(self.name, "get_portfolio", 401))) if reason else None

    def _fault(self, request: WireRequest) -> str | None:
        for header in ("x-api-key", "x-api-timestamp", "x-api-signature"):
            if not request.headers.get(header):
                return f"header {header} is missing"
        if not hmac.compare_digest(request.headers["x-api-key"].encode(), self._api_key.encode()):
            return "the API key is unknown"
        timestamp = request.headers["x-api-timestamp"]
        if stale := staleness(timestamp, self.options.clock_tolerance_seconds, self.now()):
            return stale
        signed = f"{request.method}|{request.raw_path}|{timestamp}|".encode()
        # Only GET puts its query there; every other method puts its body.
        signed += request.query.encode() if request.method == "GET" else request.body
        digest = hmac.new(self._api_secret.encode(), signed, hashlib.sha256).digest()
        expected = digest.hex().encode() if self.options.signature_encoding == "hex" else base64.b64encode(digest)
        if not hmac.compare_digest(request.headers["x-api-signature"].encode(), expected):
            return "the signature does not fit the request"
        return None

    def problem(self, status: int, message: str, _operation: str | None, /) -> Answer:
        """Return the error body of the portfolio page. No code is documented for these, so the status stands in for one."""
        return Answer(status, samples.write({"code": status, "message": message}))

    @handles("get_portfolio")
    def _portfolio(self, _request: WireRequest, parameters: Mapping[str, str]) -> Answer:
        portfolio_id = decoded("id", parameters["id"])
        if portfolio_id in self.options.failing:
            # No page rules out a failure inside a success, so callers have to expect one.
            return Answer(200, samples.one(self.name, "get_portfolio", 500))
        envelope = samples.parse(samples.one(self.name, "get_portfolio", 200))
        for holder in (envelope["data"], *envelope["data"]["positions"]):
            holder["portfolio_id"] = portfolio_id
        return Answer(200, samples.write(envelope))
