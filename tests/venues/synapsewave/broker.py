"""Calls to SynapseWave's sandbox without client code."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from decimal import Decimal
from typing import Any
from urllib.parse import quote

import httpx
from jsonschema import Draft202012Validator

from tests.sandbox.signing import SPECS
from tests.specs.reading import load_yaml
from tests.specs.samples import FORMATS
from tests.venues.synapsewave import signing
from venuekit_sandbox import Sandbox, samples
from venuekit_sandbox.venues.synapsewave import SynapseWaveVenue

DOCUMENT = load_yaml((SPECS / "synapsewave" / "openapi.yaml").read_text())
TRADING = "/transactional/v1"


class Broker:
    """A user of the sandbox; every response is validated against the description."""

    def __init__(self, sandbox: Sandbox, http: httpx.Client) -> None:
        venue = sandbox.synapsewave
        assert isinstance(venue, SynapseWaveVenue)
        self.sandbox, self.venue, self._http = sandbox, venue, http
        self.token = self.venue.client_args["access_token"]

    def ask(self, method: str, path: str, body: object = None, **query: str | int) -> httpx.Response:
        """Make a call; returns its response."""
        headers = {**signing.headers(self.venue), "Authorization": f"Bearer {self.token}"}
        content = None if body is None else samples.write(body)
        address = httpx.URL(self.venue.base_url).copy_with(raw_path=path.encode())
        answer = self._http.request(method, address, params=query or None, headers=headers, content=content)
        received = self.venue.requests[-1]
        if answer.status_code == 200:
            described = next(
                one
                for item in DOCUMENT["paths"].values()
                for one in item.values()
                if isinstance(one, dict) and one.get("operationId") == received.operation
            )
            schema = described["responses"]["200"]["content"]["application/json"]["schema"]
            Draft202012Validator({**schema, "components": DOCUMENT["components"]}, format_checker=FORMATS).validate(answer.json())
        return answer

    def do(self, method: str, path: str, body: object = None, **query: str | int) -> Any:
        """Make a call that succeeds; returns its data."""
        answer = self.ask(method, path, body, **query)
        assert answer.status_code == 200, answer.text
        said = json.loads(answer.content, parse_float=Decimal)
        return said.get("data", said.get("result"))

    def refused(self, method: str, path: str, body: object = None) -> str:
        """Make a call that is refused; returns its message."""
        answer = self.ask(method, path, body)
        assert (answer.status_code, answer.json()["status"], answer.json()["code"]) == (400, "error", "e-101"), answer.text
        return str(answer.json()["message"])

    def place(self, **changed: object) -> str:
        """Place an order; returns its id."""
        return str(self.do("POST", f"{TRADING}/orders/regular", order(**changed))["orderId"])

    def row(self, order_id: str) -> dict[str, Any]:
        """Return an order's row in the order book."""
        [found] = [row for row in self.do("GET", f"{TRADING}/orders", limit=1000) if row["order_id"] == order_id]
        return dict(found)

    def exchange_order(self, order_id: str) -> str:
        """Return the newest exchange order of an order."""
        return str(self.venue.desk.tickets[order_id].exchange_ids[-1])


def order(**changed: object) -> dict[str, object]:
    """Return the body of a limit order for ten shares."""
    usual = {
        "scrip_info": {"exchange": "NSE_EQ", "scrip_token": 2885, "symbol": "RELIANCE", "series": "EQ"},
        "transaction_type": "BUY",
        "product_type": "INTRADAY",
        "order_type": "RL",
        "quantity": 10,
        "price": Decimal("250.50"),
        "trigger_price": 0,
    }
    return usual | changed


def change(**changed: object) -> dict[str, object]:
    """Return the body of a change of that order's price."""
    usual = {
        "order_type": "RL",
        "quantity": 10,
        "traded_quantity": 0,
        "price": Decimal("251.00"),
        "trigger_price": 0,
        "disclosed_quantity": 0,
        "validity": "DAY",
        "validity_days": 0,
    }
    return usual | changed


def path_of(order_id: str, kind: str = "regular", exchange: str = "NSE_EQ") -> str:
    """Return the path of an order, with its id percent-encoded."""
    return f"{TRADING}/orders/{kind}/{exchange}/{quote(order_id, safe='')}"


@contextmanager
def broker(http: httpx.Client, **options: object) -> Iterator[Broker]:
    """A sandbox without documented records."""
    with Sandbox(["synapsewave"], seed=7, synapsewave={"start": "empty", **options}) as sandbox:
        found = Broker(sandbox, http)
        yield found
        found.venue.exchange.check()
