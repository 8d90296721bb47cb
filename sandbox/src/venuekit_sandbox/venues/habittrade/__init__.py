"""HabitTrade on loopback: HMAC-SHA256 over ``METHOD|path|timestamp|query or body``, and one account that trades.

Facts from https://docs.habittrade.com/account/portfolio.html, https://docs.habittrade.com/trade/place-order.html (and the
neighbouring pages) and https://docs.habittrade.com/authentication/http-https-authentication.html.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import secrets
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any, ClassVar

from venuekit_sandbox import samples
from venuekit_sandbox.answers import Answer
from venuekit_sandbox.exchange import Exchange, Ids, Market, Snapshots
from venuekit_sandbox.options import one_of, seconds, texts
from venuekit_sandbox.requests import Query, WireRequest, decoded, staleness
from venuekit_sandbox.routing import handles
from venuekit_sandbox.venue import Refusal
from venuekit_sandbox.venues.habittrade.holdings import ME, NAME, Holdings
from venuekit_sandbox.venues.habittrade.products import DOCUMENTED, Product, list_products
from venuekit_sandbox.venues.habittrade.trading import Trading, opened


@dataclass(frozen=True, slots=True)
class HabitTradeOptions:
    """Options of the venue."""

    clock_tolerance_seconds: float = 300
    """How far a timestamp may be from now; the page says five minutes."""
    signature_encoding: str = "base64"
    """``base64`` as documented for WebSockets, or ``hex``, which the REST page's sample header looks like."""
    failing: Iterable[str] = ("error",)
    """Portfolio ids that return an error with status 200 and a ``code`` other than 0."""

    reads_lag: float = 0.0
    """Seconds by which reads lag behind."""
    orders_lag: float = 0.0
    """Seconds for which new orders are hidden from reads."""

    def __post_init__(self) -> None:
        for name in ("clock_tolerance_seconds", "reads_lag", "orders_lag"):
            seconds(name, getattr(self, name))
        one_of("a signature_encoding", self.signature_encoding, ("base64", "hex"))
        object.__setattr__(self, "failing", texts("failing", self.failing))


class HabitTradeVenue(Trading):
    """HabitTrade, serving the account of the documented samples.

    ``exchange`` is the exchange behind it: a ledger and one book for each product. ``market`` is all other traders. Before the
    first trade, a portfolio with any id is the documented one.
    """

    name: ClassVar[str] = NAME
    Options = HabitTradeOptions
    options: HabitTradeOptions

    def begin(self) -> None:
        """List the documented products and fund the documented account."""
        super().begin()
        self.exchange = Exchange(self.clock, Ids(f"{self.seed} {self.name}"))
        self.market = Market(self.exchange)
        self.orders = []
        """Every accepted order, including those rejected afterwards, oldest first."""
        self.snapshots = Snapshots()
        list_products(self.exchange, DOCUMENTED)
        self.holdings = Holdings(self.exchange)

    def list_product(self, market: str, code: str, name: str, currency: str, quantity_step: Decimal | int | str = 1) -> None:
        """Open another product for trading."""
        list_products(self.exchange, [Product(market, code, name, currency, Decimal(quantity_step))])

    def deposit(self, asset: str, amount: Decimal | int | str) -> None:
        """Deposit money in the account, or units of a product by ``market:code``."""
        self.exchange.deposit(ME, asset, Decimal(amount))

    def rotate(self) -> None:
        """Create a new key and a new secret."""
        self._api_key = secrets.token_hex(16).upper()
        self._api_secret = secrets.token_hex(32)

    def credentials(self) -> dict[str, str]:
        """Return the valid key and secret."""
        return {"api_key": self._api_key, "api_secret": self._api_secret}

    def check(self, request: WireRequest) -> Refusal | None:
        """Check key, timestamp and signature; the venue answers all mistakes in the same way."""
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
        # GET signs its query; every other method signs its body.
        signed += request.query.encode() if request.method == "GET" else request.body
        digest = hmac.new(self._api_secret.encode(), signed, hashlib.sha256).digest()
        expected = digest.hex().encode() if self.options.signature_encoding == "hex" else base64.b64encode(digest)
        if not hmac.compare_digest(request.headers["x-api-signature"].encode(), expected):
            return "the signature does not match the request"
        return None

    def problem(self, status: int, message: str, _operation: str | None, /) -> Answer:
        """Return the error body of the portfolio page. No code is documented for these errors, so it is the status."""
        return Answer(status, samples.write({"code": status, "message": message}))

    @handles("get_portfolio")
    def _portfolio(self, _request: WireRequest, parameters: Mapping[str, str]) -> Answer:
        portfolio_id = decoded("id", parameters["id"])
        if portfolio_id in self.options.failing:
            # No page rules out an error with status 200, so callers have to expect it.
            return Answer(200, samples.one(self.name, "get_portfolio", 500))
        rows = self.holdings.positions(self.view(), self.orders)
        traded = {row["portfolio_id"] for row in rows} | {ordered.portfolio_id for ordered in self.orders}
        if portfolio_id not in traded - {self.holdings.portfolio_id}:
            rows = [row | {"portfolio_id": portfolio_id} for row in rows if row["portfolio_id"] == self.holdings.portfolio_id]
        return opened({"portfolio_id": portfolio_id, "positions": [row for row in rows if row["portfolio_id"] == portfolio_id]})

    @handles("get_balance")
    def _balance(self, _request: WireRequest, _parameters: Mapping[str, str]) -> Answer:
        return opened(self.holdings.balances(self.view()))

    @handles("get_positions")
    def _positions(self, request: WireRequest, _parameters: Mapping[str, str]) -> Answer:
        rows = self.holdings.positions(self.view(), self.orders)
        return self.page(request, "positions", "page", _chosen(rows, request, "market", "security_type", "portfolio_id"))

    @handles("get_transactions")
    def _transactions(self, request: WireRequest, _parameters: Mapping[str, str]) -> Answer:
        query = Query(request.query)
        first, last = int(query.text("from_date") or 0), int(query.text("to_date") or 2**62)
        rows = [row for row in self.holdings.transactions(self.view()) if first <= int(row["date"]) <= last]
        return self.page(request, "transactions", "page", _chosen(rows, request, "business_type", "io_type"))


def _chosen(rows: list[dict[str, Any]], request: WireRequest, *names: str) -> list[dict[str, Any]]:
    query = Query(request.query)
    return [row for row in rows if all(query.text(name) in ("", row[name]) for name in names)]
