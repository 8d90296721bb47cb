"""The archive, which continues where the live listings end."""

from __future__ import annotations

from venuekit.walks import Archive
from venuekit_kalshi_api.resources.historical import Historical

TRADES = Archive(method=Historical.get_trades_historical, cutoff=Historical.get_historical_cutoff, moment="trades_created_ts")
FILLS = Archive(method=Historical.get_fills_historical, cutoff=Historical.get_historical_cutoff, moment="trades_created_ts")
ORDERS = Archive(
    method=Historical.get_historical_orders,
    cutoff=Historical.get_historical_cutoff,
    moment="orders_updated_ts",
    moved="last_update_time",
    never={"status": "resting"},
)
POSITIONS = Archive(method=Historical.get_historical_positions, never={"settlement_status": "unsettled"})
ALL_POSITIONS = {"settlement_status": "all", "subaccount": 0}  # the archive's defaults aren't documented
