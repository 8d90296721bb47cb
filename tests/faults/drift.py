"""Responses with undocumented content, and a client that reports it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from venuekit import Drift

if TYPE_CHECKING:
    from tests.conftest import Driver, OpenClient
    from venuekit_sandbox import Sandbox

NEW_BALANCE: dict[str, object] = {"balance": 1, "portfolio_value": 2, "updated_ts": 3, "brand_new": "private-0123456789"}
NEW_FIELD = Drift("get_balance", "unknown-field", "$.brand_new", "text")
FILL: dict[str, object] = {
    **dict.fromkeys(("fill_id", "trade_id", "order_id", "ticker", "market_ticker"), "x"),
    "is_taker": False,
}


def watched(open_client: OpenClient, venue: str, **options: Any) -> tuple[Driver, list[Drift]]:
    """Return a client, and the list of drifts that it reports."""
    told: list[Drift] = []
    return open_client(venue, on_drift=told.append, **options), told


def answers(sandbox: Sandbox, *bodies: dict[str, object]) -> None:
    for body in bodies:
        sandbox.kalshi.answer("get_balance", body=body)
