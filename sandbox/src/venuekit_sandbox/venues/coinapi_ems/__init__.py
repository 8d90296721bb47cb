"""CoinAPI EMS on loopback: one API key, the documented accounts, and orders that rest, fill and are cancelled on exchanges.

Facts from https://docs.coinapi.io/ems-api/rest-api, https://docs.coinapi.io/ems-api/rest-api/balances/get-balances,
https://docs.coinapi.io/ems-api/authentication and
https://docs.coinapi.io/ems-api/how-to-guides/trading-essentials-quickstart.
"""

from __future__ import annotations

import hmac
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import ClassVar
from uuid import uuid4

from venuekit_sandbox import samples
from venuekit_sandbox.answers import Answer
from venuekit_sandbox.exchange import Exchange, Ids, Market, View
from venuekit_sandbox.options import seconds, texts
from venuekit_sandbox.requests import Query, WireRequest
from venuekit_sandbox.routing import handles
from venuekit_sandbox.venue import Refusal
from venuekit_sandbox.venues.coinapi_ems import markets
from venuekit_sandbox.venues.coinapi_ems.holdings import Holdings
from venuekit_sandbox.venues.coinapi_ems.management import NAME
from venuekit_sandbox.venues.coinapi_ems.trading import REJECT_MEDIA_TYPE, UNREACHABLE, Trading, reject

_MODELS = ("create_order", "cancel_order", "cancel_all_orders")


@dataclass(frozen=True, slots=True)
class CoinApiEmsOptions:
    """Options of the venue."""

    unreachable: Iterable[str] = ()
    """Exchange ids that answer with 490, in addition to the BINANCE of the documented sample."""
    reads_lag: float = 0.0
    """Seconds by which reads lag behind."""
    orders_lag: float = 0.0
    """Seconds for which new orders are hidden from reads."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "unreachable", texts("unreachable", self.unreachable))
        seconds("reads_lag", self.reads_lag)
        seconds("orders_lag", self.orders_lag)


class CoinApiEmsVenue(Trading):
    """CoinAPI EMS, serving the accounts of all documented samples together.

    ``exchange`` is the exchange behind it: one ledger, one book for each market, and all exchange accounts as members.
    ``market`` is all other traders. Ids of documented orders that were not placed answer with their samples.
    """

    name: ClassVar[str] = NAME
    Options = CoinApiEmsOptions
    options: CoinApiEmsOptions

    def begin(self) -> None:
        """List the documented markets and deposit the documented balances."""
        super().begin()
        ids = Ids(f"{self.seed} {self.name}")
        self.exchange = Exchange(self.clock, ids)
        self.market = Market(self.exchange)
        self.orders = []
        """Every order that was sent, including refused ones, oldest first."""
        markets.list_markets(self.exchange, markets.DOCUMENTED)
        documented = samples.find(NAME, "get_balances", 200).values()
        balances = [account for sample in documented for account in samples.parse(sample)]
        self.holdings = Holdings(self.exchange, balances, samples.parse(samples.one(NAME, "get_positions", 200)))

    def list_market(self, symbol_id_coinapi: str, symbol_id_exchange: str) -> None:
        """Open another market, such as ``KRAKEN_SPOT_ETH_USDT``; markets other than spot allow short sales."""
        markets.list_markets(self.exchange, [markets.Market(symbol_id_coinapi, symbol_id_exchange)])

    def deposit(self, exchange_id: str, asset: str, amount: Decimal | int | str) -> None:
        """Deposit money or coins in an exchange account, by CoinAPI's name of the currency."""
        self.exchange.deposit(self.holdings.open(exchange_id), asset, Decimal(amount))

    # Credentials and errors

    def rotate(self) -> None:
        """Create a new key."""
        self.api_key = str(uuid4()).upper()

    def credentials(self) -> dict[str, str]:
        """Return the valid key."""
        return {"api_key": self.api_key}

    def check(self, request: WireRequest) -> Refusal | None:
        """Check the key in the header that the venue recommends; a key in the query would end up in logs and is not read."""
        given = request.headers.get("x-coinapi-key", "")
        if hmac.compare_digest(given.encode(), self.api_key.encode()):
            return None
        reason = "the API key is unknown" if given else "header X-CoinAPI-Key is missing"
        return Refusal(reason, Answer(401, samples.one(self.name, "get_balances", 401)))

    def problem(self, status: int, message: str, operation: str | None, /) -> Answer:
        """Return a validation error for an order's form, the error of the history, or a body like that of the 401."""
        if status == 400 and operation in _MODELS:
            return Answer(400, samples.write(samples.parse(samples.one(NAME, "create_order", 400)) | {"errors": message}))
        name = "message" if operation == "get_order_history" else "error"
        return Answer(status, samples.write({name: message}))

    def unreachable(self, exchange_id: str) -> Answer | None:
        """Return the error response of an unreachable exchange; None for a reachable one."""
        documented = samples.one(NAME, "get_balances", UNREACHABLE)
        if exchange_id == samples.parse(documented)["exchange_id"]:
            return Answer(UNREACHABLE, documented, {"content-type": REJECT_MEDIA_TYPE})
        if exchange_id in self.options.unreachable:
            # The documented sample is about a cancelled order; other exchanges get an accurate message.
            return reject("EXCHANGE_UNREACHABLE", exchange_id, f"Exchange {exchange_id} is unreachable")
        return None

    # Balances and positions

    def _views(self, request: WireRequest) -> tuple[dict[str, View], Answer | None]:
        """Return the views of the requested accounts, or why there are none."""
        exchange_id = Query(request.query).text("exchange_id")
        if refusal := self.unreachable(exchange_id):
            return {}, refusal
        wanted = [account for account in self.holdings.accounts if exchange_id in ("", account)]
        return {account: self.view(account) for account in wanted}, None

    @handles("get_balances")
    def _balances(self, request: WireRequest, _parameters: Mapping[str, str]) -> Answer:
        views, refusal = self._views(request)
        return refusal or Answer(200, samples.write(self.holdings.balances(views)))

    @handles("get_positions")
    def _positions(self, request: WireRequest, _parameters: Mapping[str, str]) -> Answer:
        views, refusal = self._views(request)
        return refusal or Answer(200, samples.write(self.holdings.positions(views)))
