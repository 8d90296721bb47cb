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
    """A column, ready to print."""

    heading: Text
    cells: Sequence[str]
    width: int | None = None
    """Width that it keeps however narrow the terminal is: half a number would be a wrong number."""


def words(heading: str, rows: Sequence[Any], field: str) -> Column:
    """A field that is text or time."""
    return texts(heading, [getattr(row, field) for row in rows])


def texts(heading: str, values: Iterable[object]) -> Column:
    """Anything that is not a number."""
    return Column(Text(heading), [_word(value) for value in values])


def numbers(heading: str, rows: Sequence[Any], *fields: str) -> Column:
    """A numeric field under its unit."""
    field = sent(rows, *fields)
    return aligned(heading, unit_of(rows[0], field) or "" if rows else "", [getattr(row, field) for row in rows])


def aligned(heading: str, unit: str, values: Iterable[Decimal | int | None]) -> Column:
    """Numbers with every digit they have, the decimal points below one another."""
    split = [_number(value).partition(".") for value in values]
    places = max((len(point + fraction) for _, point, fraction in split), default=0)
    cells = [whole + (point + fraction).ljust(places) for whole, point, fraction in split]
    width = max(map(len, [heading, unit, *cells]))
    over = Text(heading.rjust(width))
    if unit:
        over.append(f"\n{unit.rjust(width)}", style="dim")
    return Column(over, [cell.rjust(width) for cell in cells], width)


def sent(rows: Sequence[Any], *fields: str) -> str:
    """The first of the fields that any row has: venues rename theirs, and models know the old names and the new."""
    return next((field for field in fields if any(getattr(row, field) is not None for row in rows)), fields[0])


def table(title: str, *columns: Column, below: str | None = None) -> Table:
    """The columns under a title."""
    made = Table(
        title=title, title_justify="left", title_style="bold", caption=below, caption_justify="left", caption_style="dim",
        box=box.SIMPLE_HEAD, show_edge=False, padding=(0, 1, 0, 0), header_style="",
    )  # fmt: skip
    for column in columns:
        lines = max(len(other.heading.split("\n", allow_blank=True)) for other in columns)
        heading = column.heading if "\n" in column.heading.plain else column.heading + Text("\n" * (lines - 1))
        made.add_column(heading, no_wrap=True, overflow="ellipsis", min_width=column.width)
    for cells in zip(*(column.cells for column in columns), strict=True):
        made.add_row(*map(Text, cells))
    return made


def amounts(title: str, model: Any, *fields: str) -> Table:
    """Some fields of one model, below one another."""
    there = [field for field in fields if getattr(model, field) is not None]
    values = [getattr(model, field) for field in there]
    return table(
        title, texts("field", there), aligned("amount", "", values), texts("unit", [unit_of(model, field) for field in there])
    )


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
        words("UTC", few, "created_time"),
        words("market", few, "ticker"),
        words("outcome", few, "outcome_side"),
        numbers("count", few, "count_fp", "count"),
        numbers("yes price", few, "yes_price_dollars", "yes_price_fixed", "yes_price"),
        numbers("fee", few, "fee_cost"),
        below=f"all together: {_total(found, 'count_fp', 'count')}, {_total(found, 'fee_cost')} of fees" if found else None,
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
        f"Balances: {len(rows)} currencies in {len(found)} exchange accounts",
        texts("exchange", [account.exchange_id for account, _ in rows]),
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


def _total(rows: Sequence[Any], *fields: str) -> str:
    field = sent(rows, *fields)
    values = [value for row in rows if (value := getattr(row, field)) is not None]
    return f"{_number(sum(values))} {unit_of(rows[0], field)}"


def _number(value: Decimal | int | None) -> str:
    if value is None:
        return "-"
    return f"{value:,f}" if isinstance(value, Decimal) else f"{value:,}"


def _word(value: object) -> str:
    if isinstance(value, datetime):
        return f"{value:%b %d %H:%M}"
    return "-" if value is None else str(value)
