"""A member of Kalshi's sandbox, without client code."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from decimal import Decimal
from itertools import count
from typing import Any
from urllib.parse import urlencode

import httpx

from tests.venues.kalshi import signing
from venuekit_sandbox import Sandbox
from venuekit_sandbox.venues.kalshi import KalshiVenue

ORDERS = "/portfolio/events/orders"
TICKER = "KXTEST-A"


class Member:
    """Makes calls and parses their responses with exact decimals."""

    def __init__(self, sandbox: Sandbox, http: httpx.Client) -> None:
        self.sandbox, self.venue = sandbox, kalshi_of(sandbox)
        self._http, self._numbers = http, count(1)

    def ask(self, method: str, path: str, body: object = None, **query: object) -> httpx.Response:
        """Make a call."""
        headers = signing.headers(self.venue, f"/trade-api/v2{path}", method=method) | {"content-type": "application/json"}
        address = self.venue.base_url + path + (f"?{urlencode(query)}" if query else "")
        return self._http.request(method, address, content=None if body is None else json.dumps(body), headers=headers)

    def get(self, path: str, **query: object) -> Any:
        """Make a read; returns its content."""
        answer = self.ask("GET", path, **query)
        assert answer.status_code == 200, answer.text
        return answer.json()

    def every(self, path: str, name: str, **query: object) -> list[Any]:
        """Return all rows of a listing."""
        rows: list[Any] = []
        cursor = ""
        while True:
            page = self.get(path, **{**query, "cursor": cursor})
            rows += page[name]
            cursor = page["cursor"]
            if not cursor:
                return rows

    def order(self, side: str = "bid", quantity: str = "10.00", price: str = "0.5000", **more: Any) -> httpx.Response:
        """Place an order."""
        body = {
            "ticker": TICKER,
            "client_order_id": f"mine-{next(self._numbers)}",
            "side": side,
            "count": quantity,
            "price": price,
            "time_in_force": "good_till_canceled",
            "self_trade_prevention_type": "taker_at_cross",
        }
        return self.ask("POST", ORDERS, body | more)

    def placed(self, *arguments: str, **more: Any) -> Any:
        """Place an order that must be accepted; returns the response."""
        answer = self.order(*arguments, **more)
        assert answer.status_code == 201, answer.text
        return answer.json()

    def read(self, order_id: str) -> Any:
        """Return an order."""
        return self.get(f"/portfolio/orders/{order_id}")["order"]

    def dollars(self, **query: object) -> Decimal:
        """Return the balance."""
        return Decimal(self.get("/portfolio/balance", **query)["balance_dollars"])


def kalshi_of(sandbox: Sandbox) -> KalshiVenue:
    """Return the venue with its type."""
    venue = sandbox.venues["kalshi"]
    assert isinstance(venue, KalshiVenue)
    return venue


@contextmanager
def trading(http: httpx.Client, **options: object) -> Iterator[Member]:
    """Serve an account with only cash, and a market without orders."""
    given = {"account": "empty", "balance": "100.00", "key": "ed25519", **options}
    with Sandbox(["kalshi"], kalshi=given, seed=3) as sandbox:
        kalshi_of(sandbox).load(markets=[TICKER, "KXTEST-B"])
        yield Member(sandbox, http)


def code(answer: httpx.Response) -> tuple[int, str, str | None]:
    """Return status, code and details of a refusal."""
    error = answer.json()["error"]
    return answer.status_code, error["code"], error.get("details")
