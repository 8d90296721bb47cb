"""Tables of walks are complete and exact, even after interruptions."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

import duckdb
import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from venuekit import tables
from venuekit.errors import ArgumentError, CallError
from venuekit.tables.parquet import ParquetSink
from venuekit_kalshi import AsyncKalshi, Kalshi
from venuekit_sandbox import Sandbox

PAGE = 40


@pytest.fixture
def kalshi(sandbox: Sandbox) -> Iterator[Kalshi]:
    with Kalshi(**sandbox.kalshi.client_args) as client:
        yield client


@pytest.fixture
def whole(kalshi: Kalshi) -> pa.Table:
    return tables.from_models(list(kalshi.portfolio.walk_fills()))


def same(found: pa.Table, expected: pa.Table) -> bool:
    """Return whether two tables have the same rows and column types, ignoring the order of dictionary values."""
    return bool(found.schema.equals(expected.schema)) and found.to_pylist() == expected.to_pylist()


def fills(kalshi: Any) -> Any:
    return kalshi.portfolio.walk_fills(limit=PAGE)


def test_a_walk_and_its_models_make_equal_tables(kalshi: Kalshi, whole: pa.Table) -> None:
    table = fills(kalshi).to_arrow()
    assert table.num_rows > 10 * PAGE
    assert same(table, whole)
    assert (table.schema.metadata or {})[b"source"].startswith(b"https://")


def test_frames_keep_every_digit(kalshi: Kalshi, whole: pa.Table) -> None:
    exact = sum((one for one in whole["count_fp"].to_pylist()), Decimal(0))
    assert fills(kalshi).to_polars()["count_fp"].sum() == exact
    assert fills(kalshi).to_pandas()["count_fp"].sum() == exact


def test_asynchronous_walks_make_equal_tables(sandbox: Sandbox, whole: pa.Table, tmp_path: Path) -> None:
    async def walk() -> pa.Table:
        async with AsyncKalshi(**sandbox.kalshi.client_args) as client:
            assert await fills(client).write_parquet(tmp_path / "fills.parquet", rows=100) == whole.num_rows
            return await fills(client).to_arrow()

    assert same(asyncio.run(walk()), whole)
    assert same(pq.read_table(tmp_path / "fills.parquet"), whole)


def test_a_parquet_file_has_row_groups(kalshi: Kalshi, whole: pa.Table, tmp_path: Path) -> None:
    path = tmp_path / "fills.parquet"
    assert fills(kalshi).write_parquet(path, rows=100) == whole.num_rows
    assert same(pq.read_table(path), whole)
    assert pq.ParquetFile(path).num_row_groups > 5
    assert [one.name for one in tmp_path.iterdir()] == ["fills.parquet"]


@pytest.mark.parametrize("failing", [0, 1, 7, 20])
def test_an_interrupted_parquet_file_continues_after_its_last_part(
    kalshi: Kalshi, whole: pa.Table, sandbox: Sandbox, tmp_path: Path, failing: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, written = tmp_path / "fills.parquet", []
    original = ParquetSink.write

    def write(self: ParquetSink, table: pa.Table, checkpoint: dict[str, Any]) -> None:
        written.append(table.num_rows)
        if len(written) == failing + 1:
            raise OSError("no space left")
        original(self, table, checkpoint)

    monkeypatch.setattr(ParquetSink, "write", write)
    with pytest.raises(OSError, match="no space"):
        fills(kalshi).write_parquet(path, rows=PAGE)
    assert not path.exists()
    before = len(sandbox.kalshi.requests)
    assert fills(kalshi).write_parquet(path, rows=PAGE) == whole.num_rows
    assert same(pq.read_table(path), whole)
    pages = -(-whole.num_rows // PAGE)
    assert len(sandbox.kalshi.requests) - before <= pages - failing + 5  # written rows aren't fetched again


def test_an_error_of_the_venue_keeps_the_written_rows(kalshi: Kalshi, whole: pa.Table, sandbox: Sandbox) -> None:
    with duckdb.connect() as connection:
        fills(kalshi).to_duckdb(connection, "first")
        sandbox.kalshi.answer("get_fills", status=400, body={"code": "no", "message": "no"}, times=1)
        with pytest.raises(CallError):
            fills(kalshi).to_duckdb(connection, "fills")
        assert fills(kalshi).to_duckdb(connection, "fills") == whole.num_rows
        for table in ("first", "fills"):
            found = connection.execute(f"SELECT count(*), count(DISTINCT fill_id), sum(count_fp) FROM {table}").fetchone()  # nosec B608
            assert found == (whole.num_rows, whole.num_rows, sum(whole["count_fp"].to_pylist(), Decimal(0)))


def test_a_table_refuses_rows_of_another_walk(kalshi: Kalshi, tmp_path: Path) -> None:
    with duckdb.connect() as connection:
        kalshi.portfolio.walk_settlements().to_duckdb(connection, "rows")
        with pytest.raises(ArgumentError, match="another walk"):
            fills(kalshi).to_duckdb(connection, "rows")
    folder = tmp_path / "fills.parquet.parts"
    folder.mkdir()
    table = pa.table({"a": [1]}).replace_schema_metadata({"venuekit.rows": "1"})
    with pa.ipc.new_stream(folder / "00000000.arrow", table.schema) as stream:
        stream.write_table(table)
    with pytest.raises(ArgumentError, match="no walk has written; delete that folder"):
        fills(kalshi).write_parquet(tmp_path / "fills.parquet")
