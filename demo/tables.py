"""What the calls returned, as tables: text to the left, numbers aligned at their decimal point under the unit they are in."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import datetime
from decimal import Decimal
from typing import Any, NamedTuple

from rich import box
from rich.table import Table
from rich.text import Text

from venuekit import unit_of

SAMPLE = 5


class Column(NamedTuple):
    """A column, its cells ready to print and all of one width."""

    heading: Text
    cells: Sequence[str]


def words(heading: str, rows: Sequence[Any], field: str) -> Column:
    """A field that is text or time."""
    return Column(Text(heading), [_word(getattr(row, field)) for row in rows])


def numbers(heading: str, rows: Sequence[Any], *fields: str) -> Column:
    """A numeric field under its unit. Of several fields the first that is sent counts: a venue may change its names."""
    field = next((field for field in fields if any(getattr(row, field) is not None for row in rows)), fields[0])
    unit = unit_of(rows[0], field) if rows else None
    return aligned(heading, unit or "", [getattr(row, field) for row in rows])


def aligned(heading: str, unit: str, values: Iterable[Decimal | int | None]) -> Column:
    """Numbers with every digit they have, below one another."""
    split = [("-" if value is None else f"{value:,f}" if isinstance(value, Decimal) else f"{value:,}").partition(".") for value in values]
    places = max((len(point + fraction) for _, point, fraction in split), default=0)
    cells = [whole + (point + fraction).ljust(places) for whole, point, fraction in split]
    width = max(map(len, [heading, unit, *cells]))
    return Column(
        Text(f"{heading.rjust(width)}\n").append(unit.rjust(width), style="dim"),
        [cell.rjust(width) for cell in cells],
    )


def table(title: str, *columns: Column) -> Table:
    """The columns under a title."""
    made = Table(title=title, title_justify="left", title_style="bold", box=box.SIMPLE_HEAD, pad_edge=False, header_style="")
    for column in columns:
        made.add_column(column.heading, no_wrap=True)
    for cells in zip(*(column.cells for column in columns), strict=True):
        made.add_row(*map(Text, cells))
    return made


def amounts(title: str, model: Any, *fields: str) -> Table:
    """Some fields of one model, below one another."""
    sent = [field for field in fields if getattr(model, field) is not None]
    units = Column(Text("unit"), [unit_of(model, field) or "" for field in sent])
    return table(title, Column(Text("field"), sent), aligned("amount", "", [getattr(model, field) for field in sent]), units)


def balance(found: Any) -> Table:
    """Kalshi: cash and the worth of positions."""
    return amounts("Balance", found, "balance", "balance_dollars", "portfolio_value")


def resting_orders(found: Any) -> Table:
    """Kalshi: what orders in the book are worth."""
    return amounts("Resting orders", found, "total_resting_order_value")


def fills(found: Sequence[Any]) -> Table:
    """Kalshi: the latest executions."""
    few = found[:SAMPLE]
    return table(
        _title("Fills", few, found),
        words("time (UTC)", few, "created_time"),
        words("market", few, "ticker"),
        words("gains by", few, "outcome_side"),
        numbers("count", few, "count_fp", "count"),
        numbers("yes price", few, "yes_price_dollars", "yes_price_fixed", "yes_price"),
        numbers("fee", few, "fee_cost"),
    )


def positions(found: Sequence[Any]) -> Table:
    """Kalshi: what is held in some markets."""
    few = found[:SAMPLE]
    return table(
        _title("Positions", few, found),
        words("market", few, "ticker"),
        numbers("position", few, "position_fp", "position"),
        numbers("exposure", few, "market_exposure_dollars", "market_exposure"),
        numbers("realized", few, "realized_pnl_dollars", "realized_pnl"),
        numbers("fees", few, "fees_paid_dollars", "fees_paid"),
    )


def settlements(found: Sequence[Any]) -> Table:
    """Kalshi: how some markets ended."""
    few = found[:SAMPLE]
    return table(
        _title("Settlements", few, found),
        words("market", few, "ticker"),
        words("result", few, "market_result"),
        numbers("yes", few, "yes_count_fp", "yes_count"),
        numbers("no", few, "no_count_fp", "no_count"),
        numbers("revenue", few, "revenue"),
        numbers("fee", few, "fee_cost"),
    )


def balances(found: Sequence[Any]) -> Table:
    """CoinAPI EMS: every currency of every exchange account."""
    rows = [(account, row) for account in found for row in account.data or ()]
    held = [row for _, row in rows]
    return table(
        _title("Balances", rows, rows),
        Column(Text("exchange"), [_word(account.exchange_id) for account, _ in rows]),
        words("asset", held, "asset_id_exchange"),
        numbers("balance", held, "balance"),
        numbers("available", held, "available"),
        numbers("rate", held, "rate_usd"),
    )


def portfolio(found: Any) -> Table:
    """HabitTrade: the securities of one portfolio."""
    few = found.positions[:SAMPLE]
    return table(
        _title("Portfolio", few, found.positions),
        words("market", few, "market"),
        words("code", few, "product_code"),
        numbers("quantity", few, "qty"),
        numbers("average cost", few, "avg_cost"),
        numbers("market value", few, "prev_market_value"),
        words("in", few, "base_currency"),
    )


def net_positions(found: Sequence[Any]) -> Table:
    """SynapseWave: what is held, net."""
    few = found[:SAMPLE]
    return table(
        _title("Positions", few, found),
        words("exchange", few, "exchange"),
        words("symbol", few, "symbol"),
        words("product", few, "product_type"),
        numbers("net quantity", few, "net_quantity"),
        numbers("net price", few, "net_price"),
        numbers("net value", few, "net_value"),
    )


def segments(found: Any) -> Table:
    """SynapseWave: the funds of each segment."""
    rows = [segment for segment in (found.equity, found.commodity, found.currency) if segment is not None]
    return table(
        "Balance",
        words("segment", rows, "name"),
        numbers("net available", rows, "net_available"),
        numbers("withdrawable", rows, "total_withdrawable"),
        numbers("utilised", rows, "total_utilised"),
    )


TABLES: Mapping[tuple[str, str], Callable[[Any], Table]] = {
    ("Kalshi", "get_balance"): balance,
    ("Kalshi", "get_fills"): fills,
    ("Kalshi", "get_portfolio_resting_order_total_value"): resting_orders,
    ("Kalshi", "get_positions"): positions,
    ("Kalshi", "get_settlements"): settlements,
    ("CoinAPI EMS", "get_balances"): balances,
    ("HabitTrade", "get_portfolio"): portfolio,
    ("SynapseWave", "get_positions"): net_positions,
    ("SynapseWave", "get_balance"): segments,
}


def _title(name: str, shown: Sequence[object], found: Sequence[object]) -> str:
    return f"{name}: {len(found):,}" if len(shown) == len(found) else f"{name}: {len(shown)} of {len(found):,}"


def _word(value: object) -> str:
    if isinstance(value, datetime):
        return f"{value:%Y-%m-%d %H:%M:%S}"
    return "-" if value is None else str(value)
