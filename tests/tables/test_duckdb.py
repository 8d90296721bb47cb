"""A DuckDB table takes the rows of one walk only, and always matches its checkpoint."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import duckdb
import pytest

from tests.tables.test_interrupted import PAGE, ROWS, done, files_of_at_most, fills
from tests.walks.history import START, Client, History, rows_at
from venuekit.errors import ArgumentError, DecodeError


@pytest.fixture
def history() -> History:
    return History(rows_at(range(ROWS)))


@pytest.fixture
def database() -> Iterator[Any]:
    with duckdb.connect() as connection:
        yield connection


@pytest.fixture(params=["sync", "async"])
def mode(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def append(history: History, database: Any, mode: str = "sync", **filters: Any) -> int:
    return int(done(fills(history, mode, **filters).to_duckdb(database, "fills", rows=PAGE)))


def interrupt(history: History, database: Any, mode: str = "sync", **filters: Any) -> int:
    """Append until the venue fails; returns the number of rows."""
    history.faults = {len(history.asked) + 6: "html"}
    with pytest.raises(DecodeError):
        append(history, database, mode, **filters)
    history.faults = {}
    history.asked.clear()
    return len(ids(database))


def ids(database: Any) -> list[str]:
    return [one for (one,) in database.execute("SELECT fill_id FROM fills").fetchall()]


def everything(history: History) -> list[str]:
    return [row.id for row in history.rows]


def test_an_interrupted_table_is_continued(history: History, database: Any, mode: str) -> None:
    there = interrupt(history, database, mode)
    assert 3 * PAGE <= there < ROWS
    assert append(history, database, mode) == ROWS - there
    assert ids(database) == everything(history)
    assert append(history, database, mode) == 0  # it is complete
    assert ids(database) == everything(history)


@pytest.mark.parametrize(
    ("first", "then"),
    [({"ticker": "T"}, {}), ({}, {"ticker": "T"}), ({"since": START}, {}), ({}, {"until": 2_000_000_000}), ({}, {"limit": 7})],
)
def test_a_table_of_other_arguments_is_refused(history: History, database: Any, first: Any, then: Any) -> None:
    interrupt(history, database, **first)
    with pytest.raises(ArgumentError, match=r"table='fills': .* choose another table"):
        append(history, database, **then)
    assert history.asked == []
    append(history, database, **first)
    assert ids(database) == everything(history)


def test_a_finished_table_of_other_times_is_refused(history: History, database: Any) -> None:
    append(history, database, until=history.rows[10].time)
    with pytest.raises(ArgumentError, match="holds the rows of another walk"):
        append(history, database)


def test_a_table_with_other_rows_is_refused(history: History, database: Any) -> None:
    append(history, database)
    database.execute("DELETE FROM venuekit_checkpoints")
    with pytest.raises(ArgumentError, match="has rows that no walk has written; choose another table"):
        append(history, database)
    assert ids(database) == everything(history)


def test_an_existing_empty_table_is_used(history: History, database: Any) -> None:
    append(history, database)
    database.execute("ALTER TABLE fills RENAME TO model; DELETE FROM venuekit_checkpoints")
    database.execute(
        'CREATE TABLE "FILLS" AS SELECT *, now() AS seen FROM model LIMIT 0; ALTER TABLE fills ALTER seen SET DEFAULT now()'
    )
    assert append(history, database) == ROWS
    assert ids(database) == everything(history)


def test_a_deleted_table_is_started_again(history: History, database: Any) -> None:
    interrupt(history, database)
    database.execute("DROP TABLE fills")
    assert append(history, database) == ROWS
    assert ids(database) == everything(history)


def test_columns_that_a_newer_version_has_are_named(history: History, database: Any) -> None:
    interrupt(history, database)
    database.execute("ALTER TABLE fills DROP ts")
    with pytest.raises(ArgumentError, match=r"lacks the columns \['ts'\]; add them by ALTER TABLE, or choose another table"):
        append(history, database)
    database.execute("ALTER TABLE fills ADD ts BIGINT")
    append(history, database)
    assert ids(database) == everything(history)


def test_a_checkpoint_of_another_version_is_refused(history: History, database: Any) -> None:
    interrupt(history, database)
    ((text,),) = database.execute("SELECT checkpoint FROM venuekit_checkpoints").fetchall()
    database.execute("UPDATE venuekit_checkpoints SET checkpoint = ?", [json.dumps({**json.loads(text), "venuekit": 99})])
    with pytest.raises(ArgumentError, match=r"can't be continued .*another version"):
        append(history, database)


@pytest.mark.parametrize("begun", [False, True])
def test_two_concurrent_walks_are_detected(history: History, database: Any, begun: bool) -> None:
    if begun:
        interrupt(history, database)
    told: list[int] = []

    def append_concurrently(_progress: object) -> None:
        if not told:
            told.append(append(history, database))

    with pytest.raises(ArgumentError, match="is being written by another walk at the same time"):
        append(history, database, progress=append_concurrently)
    database.execute("BEGIN")  # fails if a transaction was left open
    database.execute("ROLLBACK")
    assert ids(database) == everything(history)


def test_a_full_disk_is_an_error(history: History, tmp_path: Path, mode: str) -> None:
    path = tmp_path / "account.duckdb"
    with duckdb.connect(str(path)) as database, files_of_at_most(10_000), pytest.raises(duckdb.Error, match="File too large"):
        append(history, database, mode)
    with duckdb.connect(str(path)) as database:
        there = len(ids(database))
        assert PAGE <= there < ROWS
        assert append(history, database, mode) == ROWS - there
        assert ids(database) == everything(history)


def test_an_open_transaction_of_the_caller_is_refused(history: History, database: Any) -> None:
    database.execute("BEGIN")
    with pytest.raises(duckdb.Error, match="within a transaction"):
        append(history, database)
    database.execute("ROLLBACK")
    assert append(history, database) == ROWS


def test_another_listing_is_refused(history: History, database: Any) -> None:
    interrupt(history, database)
    with pytest.raises(ArgumentError, match="another walk"):
        Client(history).portfolio.walk_settlements().to_duckdb(database, "fills")
