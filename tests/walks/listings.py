"""Listings of every kind that walks support: by cursor and by page number, with and without times, keys, windows and archives."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from tests.conftest import SPECS
from venuekit_habittrade import pagination as habittrade
from venuekit_kalshi.pagination import orders, portfolio

START = datetime(2026, 5, 1, tzinfo=UTC)


@dataclass(frozen=True)
class Listing:
    """A listing, and the guarantees of its walk."""

    name: str
    resources: tuple[type[Any], type[Any]]
    """Resource classes of the synchronous and the asynchronous client."""
    items: str
    sample: dict[str, Any]
    """The documented sample row."""
    put: Callable[[str, datetime, datetime | None], dict[str, Any]]
    """Returns the fields that replace the sample's: id, time, and earliest time of archiving."""
    id: str
    """Attribute of a row with the id that ``put`` wrote."""
    time: str | None = None
    """Attribute with the time that the walk uses, if any."""
    keyed: bool = True
    """Whether the id is a key, so that a walk drops repeated rows."""
    sized: bool = True
    """Whether the size of a page is an argument."""
    numbered: bool = False
    window: bool = True
    archived: bool = False
    fractions: bool = True
    """Whether times have fractions of seconds."""
    ordered: bool = True
    """Whether rows come newest first across both sides."""


def _sample(venue: str, operation: str, items: str) -> dict[str, Any]:
    body = json.loads((SPECS / venue / "examples" / f"{operation}.200.json").read_text())
    sample: dict[str, Any] = body.get("data", body)[items][0]
    return sample


KALSHI = (portfolio.Portfolio, portfolio.AsyncPortfolio)
HABITTRADE = (habittrade.Account, habittrade.AsyncAccount)
FILLS = Listing(
    "fills", KALSHI, "fills",
    {"trade_id": "t", "order_id": "o", "ticker": "T", "market_ticker": "T", "is_taker": True, "count_fp": "1.00"},
    lambda key, time, _: {"fill_id": key, "created_time": time.isoformat()},
    "fill_id", "created_time", archived=True,
)  # fmt: skip
ORDERS = Listing(
    "orders", (orders.Orders, orders.AsyncOrders), "orders", _sample("kalshi", "get_orders", "orders"),
    lambda key, time, moved: {
        "order_id": key, "created_time": time.isoformat(), "last_update_time": moved.isoformat() if moved is not None else None
    },
    "order_id", "created_time", archived=True, ordered=False,
)  # fmt: skip
SETTLEMENTS = Listing(
    "settlements", KALSHI, "settlements", _sample("kalshi", "get_settlements", "settlements"),
    lambda key, time, _: {"ticker": key, "settled_time": time.isoformat()},
    "ticker", "settled_time", keyed=False,
)  # fmt: skip
POSITIONS = Listing(
    "market_positions", KALSHI, "market_positions", _sample("kalshi", "get_positions", "market_positions"),
    lambda key, _time, _moved: {"ticker": key}, "ticker", window=False, archived=True, ordered=False,
)  # fmt: skip
DEPOSITS = Listing(
    "deposits", KALSHI, "deposits", _sample("kalshi", "get_deposits", "deposits"),
    lambda key, time, _: {"id": key, "created_ts": int(time.timestamp())}, "id", "created_ts",
    window=False, fractions=False,
)  # fmt: skip
TRANSACTIONS = Listing(
    "transactions", HABITTRADE, "transactions", _sample("habittrade", "get_transactions", "transactions"),
    lambda key, _time, _moved: {"id": int("".join(filter(str.isdigit, key))) + 1_000_000 * key.startswith("new")},
    "id", sized=False, numbered=True, window=False,
)  # fmt: skip
HOLDINGS = Listing(
    "positions", HABITTRADE, "positions", _sample("habittrade", "get_positions", "positions"),
    lambda key, _time, _moved: {"product_code": key}, "product_code", keyed=False, sized=False, numbered=True, window=False,
)  # fmt: skip
LISTINGS = {one.name: one for one in (FILLS, ORDERS, SETTLEMENTS, POSITIONS, DEPOSITS, TRANSACTIONS, HOLDINGS)}


@dataclass
class Row:
    """A row that the venue holds."""

    time: datetime
    id: str
    moved: datetime | None = None
    """Time of the last change: the row is archived once the cutoff is later. Defaults to ``time``."""
    serial: str = ""
    """Distinguishes the row from equal ones."""

    def __post_init__(self) -> None:
        self.serial = self.serial or self.id

    def __repr__(self) -> str:
        moved = f" moved={(self.moved - START).total_seconds():g}" if self.moved is not None else ""
        return f"<{self.serial}: {self.id} at {(self.time - START).total_seconds():g}{moved}>"

    def _repr_pretty_(self, printer: Any, _cycle: bool) -> None:  # for Hypothesis
        printer.text(repr(self))

    def wire(self, listing: Listing) -> dict[str, Any]:
        return listing.sample | listing.put(self.id, self.time, self.moved or self.time)

    def shown(self, listing: Listing) -> Any:
        """Return the id as a walk delivers it."""
        return self.wire(listing)[listing.id]


def after_start(seconds: float) -> datetime:
    return START + timedelta(seconds=seconds)
