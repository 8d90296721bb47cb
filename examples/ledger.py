"""A service that records the trades of four venues every night in a SQLite ledger with exact decimals.

Credentials come from the environment. ``uvicorn examples.ledger:app`` serves ``POST /reconcile`` and ``GET /entries/{venue}``;
``LEDGER`` is the path of the database. Runs can be repeated: no trade is recorded twice.
"""

from __future__ import annotations

import asyncio
import os
import sqlite3
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, closing, suppress
from dataclasses import astuple, dataclass
from datetime import UTC, datetime, time, timedelta
from decimal import Decimal
from typing import Any

from fastapi import FastAPI

from venuekit.errors import VenueKitError
from venuekit_coinapi_ems import AsyncCoinApiEms
from venuekit_habittrade import AsyncHabitTrade
from venuekit_kalshi import AsyncKalshi
from venuekit_synapsewave import AsyncSynapseWave

TABLES = """
CREATE TABLE IF NOT EXISTS entries (venue TEXT, id TEXT, instrument TEXT, quantity TEXT, price TEXT, PRIMARY KEY (venue, id));
CREATE TABLE IF NOT EXISTS runs (at TEXT, venue TEXT, booked INTEGER, known INTEGER, problem TEXT);
"""
AT_NIGHT = time(2, 30, tzinfo=UTC)


@dataclass(frozen=True)
class Entry:
    """One trade. The quantity of a sale is negative."""

    venue: str
    id: str
    instrument: str
    quantity: Decimal
    price: Decimal | None


async def kalshi() -> AsyncIterator[Entry]:
    """Yield the fills of all subaccounts; sales and purchases of no contracts are negative."""
    async with AsyncKalshi.from_env() as client:
        async for fill in client.portfolio.iter_fills():
            count = fill.count_fp if fill.count_fp is not None else Decimal(fill.count or 0)
            sign = 1 if (fill.outcome_side or fill.side) == "yes" else -1
            yield Entry("kalshi", fill.fill_id, fill.ticker, sign * count, fill.yes_price_dollars)


async def coinapi_ems() -> AsyncIterator[Entry]:
    """Yield the orders of the last day that were filled, completely or partially."""
    now = datetime.now(UTC)
    async with AsyncCoinApiEms.from_env() as client:
        for order in await client.orders.get_order_history(time_start=now - timedelta(days=1), time_end=now):
            if order.amount_filled and order.client_order_id:
                sign = 1 if order.side is not None and order.side.name == "BUY" else -1
                instrument = order.symbol_id_coinapi or order.symbol_id_exchange or ""
                yield Entry("coinapi_ems", order.client_order_id, instrument, sign * order.amount_filled, order.avg_px)


async def habittrade() -> AsyncIterator[Entry]:
    """Yield the transactions that changed the quantity of a product."""
    async with AsyncHabitTrade.from_env() as client:
        async for one in client.account.iter_transactions():
            if one.product_code and one.qty is not None:
                yield Entry("habittrade", str(one.id), one.product_code, one.qty, one.price)


async def synapsewave() -> AsyncIterator[Entry]:
    """Yield the trades of the day."""
    async with AsyncSynapseWave.from_env() as client:
        async for trade in client.orders.iter_trade_book():
            sign = 1 if trade.transaction_type == "BUY" else -1
            instrument = f"{trade.exchange}/{trade.scrip_token}"
            yield Entry("synapsewave", trade.trade_no, instrument, Decimal(sign * trade.traded_quantity), trade.trade_price)


VENUES: dict[str, Callable[[], AsyncIterator[Entry]]] = {
    source.__name__: source for source in (kalshi, coinapi_ems, habittrade, synapsewave)
}


def ledger() -> sqlite3.Connection:
    """Open the ledger."""
    connection = sqlite3.connect(os.environ.get("LEDGER", "ledger.sqlite"))
    connection.executescript(TABLES)
    return connection


def book(venue: str, entries: list[Entry], problem: str | None) -> dict[str, Any]:
    """Record the trades that aren't recorded yet, in one transaction; report trades that have changed since."""
    with closing(ledger()) as connection, connection:
        before = {row[1]: row for row in connection.execute("SELECT * FROM entries WHERE venue = ?", (venue,))}
        rows = {one.id: (*astuple(one)[:3], str(one.quantity), None if one.price is None else str(one.price)) for one in entries}
        new = [row for name, row in rows.items() if name not in before]
        if changed := [name for name, row in rows.items() if before.get(name, row) != row]:
            problem = f"{len(changed)} recorded trades have changed, such as {changed[0]}"
        connection.executemany("INSERT INTO entries VALUES (?, ?, ?, ?, ?)", new)
        run = (datetime.now(UTC).isoformat(), venue, len(new), len(rows) - len(new), problem)
        connection.execute("INSERT INTO runs VALUES (?, ?, ?, ?, ?)", run)
    return {"booked": run[2], "known": run[3], "problem": problem}


async def reconcile(venue: str) -> dict[str, Any]:
    """Record a venue's trades. An error of one venue is recorded and doesn't affect the next run."""
    try:
        entries, problem = [entry async for entry in VENUES[venue]()], None
    except VenueKitError as error:
        entries, problem = [], str(error)
    return await asyncio.to_thread(book, venue, entries, problem)


async def every_night() -> None:
    """Reconcile all venues at the same time every day."""
    while True:
        now = datetime.now(UTC)
        tonight = datetime.combine(now, AT_NIGHT)
        await asyncio.sleep((tonight - now + timedelta(days=tonight <= now)).total_seconds())
        await asyncio.gather(*map(reconcile, VENUES))


@asynccontextmanager
async def nightly(_app: FastAPI) -> AsyncIterator[None]:
    """Run ``every_night`` while the service runs."""
    task = asyncio.create_task(every_night())
    yield
    task.cancel()
    with suppress(asyncio.CancelledError):
        await task


app = FastAPI(title="Ledger", lifespan=nightly)


@app.post("/reconcile")
async def reconcile_now() -> dict[str, dict[str, Any]]:
    """Reconcile all venues now."""
    return dict(zip(VENUES, await asyncio.gather(*map(reconcile, VENUES)), strict=True))


@app.get("/entries/{venue}")
def entries_of(venue: str) -> list[Entry]:
    """Return the recorded trades of a venue."""
    with closing(ledger()) as connection:
        rows = connection.execute("SELECT * FROM entries WHERE venue = ? ORDER BY id", (venue,)).fetchall()
    return [Entry(row[0], row[1], row[2], Decimal(row[3]), None if row[4] is None else Decimal(row[4])) for row in rows]
