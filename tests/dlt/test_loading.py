"""dlt loads every row of a client's walks once, exactly, with the venue's primary key."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from decimal import Decimal
from pathlib import Path
from typing import Any, cast

import duckdb
import pyarrow as pa
import pytest

from tests.conftest import CLIENTS, VENUES
from tests.dlt.conftest import OpenPipeline
from tests.dlt.loads import DATASET, query
from venuekit import tables
from venuekit_dlt import source
from venuekit_dlt.resource import name_of
from venuekit_dlt.source import walks_of
from venuekit_kalshi import Kalshi
from venuekit_sandbox import Sandbox

NEEDED: dict[str, dict[str, Any]] = {"milestones": {"limit": 100}, "orders_order_messages": {"tenantid": "1"}}
"""Required arguments of some listings."""


@contextmanager
def opened(venue: str, sandbox: Sandbox) -> Iterator[Any]:
    with CLIENTS[venue, "sync"](**sandbox.venues[venue].client_args) as client:
        yield client


def found(folder: Path, table: str) -> pa.Table:
    with duckdb.connect(str(folder / "loaded.duckdb")) as connection:
        connection.execute("SET TimeZone = 'UTC'")
        return connection.sql(f'SELECT * FROM {DATASET}."{table}"').to_arrow_table()  # nosec B608


def counted(table: pa.Table, columns: list[str]) -> Counter[tuple[Any, ...]]:
    """Return how often each row occurs."""
    return Counter(zip(*(table[name].to_pylist() for name in columns), strict=True)) if table.num_rows else Counter()


def has_walks(venue: str) -> bool:
    client: Any = CLIENTS[venue, "sync"]
    return any(walks_of(object.__new__(client)))


@pytest.mark.parametrize("venue", [name for name in VENUES if has_walks(name)])
def test_every_walk_of_every_venue_is_loaded(venue: str, sandbox: Sandbox, open_pipeline: OpenPipeline, tmp_path: Path) -> None:
    with opened(venue, sandbox) as client:
        methods = {name_of(method): method for method in walks_of(client)}
        needed = {name: given for name, given in NEEDED.items() if name in methods}
        all_of_them = source(client, arguments=needed)
        assert set(all_of_them.resources) == set(methods)
        pipeline = open_pipeline()
        pipeline.run(all_of_them.with_resources(*methods))
        schema = cast("Mapping[str, Any]", pipeline.default_schema.tables)
        for name, method in methods.items():
            walk = method(**needed.get(name, {}))
            expected = tables.from_models(list(walk), walk.row_model)
            table, flat = found(tmp_path, name), [one.name for one in expected.schema if not pa.types.is_nested(one.type)]
            columns = [one.rstrip("_") for one in flat]
            assert counted(table, columns) == counted(expected.select(flat).rename_columns(columns), columns), name
            for column in expected.schema:
                stated = schema[name]["columns"][column.name.rstrip("_")]
                assert stated.get("primary_key", False) == (column.name in walk.row_key or column.name == "settled_time"), column
                if pa.types.is_decimal(column.type):
                    assert (stated["data_type"], stated["precision"], stated["scale"]) == ("decimal", 38, 18)
                    assert table.schema.field(column.name.rstrip("_")).type == pa.decimal128(38, 18)
                if pa.types.is_timestamp(column.type):
                    assert table.schema.field(column.name.rstrip("_")).type == pa.timestamp("us", "UTC")
                assert stated["description"]
                assert all(f"Unit: {unit}." in stated["description"] for unit in [walk.row_model.units.get(column.name)] if unit)
            assert walk.source in str(schema[name]["description"])


def test_public_and_redundant_resources_are_not_selected(kalshi: Kalshi) -> None:
    account = source(kalshi)
    selected = set(account.selected_resources)
    assert {"portfolio_fills", "portfolio_settlements", "orders", "portfolio_deposits"} <= selected
    assert {"market_trades", "markets", "historical_fills", "historical_orders"} <= set(account.resources) - selected
    assert "milestones" not in account.resources, "it needs an argument"
    assert list(source(kalshi).with_resources("market_trades").selected_resources) == ["market_trades"]


def test_decimals_keep_every_digit(kalshi: Kalshi, sandbox: Sandbox, open_pipeline: OpenPipeline, tmp_path: Path) -> None:
    texts = ["0.123456789012345678", "12345678901234567890.000000000000000001", "-0.000000000000000001", "1e-18"]
    needed = dict.fromkeys(("trade_id", "order_id", "ticker", "market_ticker"), "a")
    rows = [{**needed, "fill_id": str(number), "is_taker": True, "count_fp": text} for number, text in enumerate(texts)]
    sandbox.kalshi.answer("get_fills", status=200, body={"fills": rows, "cursor": ""})
    sandbox.kalshi.answer("get_fills_historical", status=200, body={"fills": [], "cursor": ""})
    open_pipeline().run(source(kalshi).with_resources("portfolio_fills"))
    assert [row[0] for row in query(tmp_path, "SELECT count_fp FROM portfolio_fills ORDER BY fill_id")] == list(
        map(Decimal, texts)
    )


def test_nested_values_are_json_with_every_digit(kalshi: Kalshi, open_pipeline: OpenPipeline, tmp_path: Path) -> None:
    given = source(kalshi, arguments={"milestones": {"limit": 100}})
    open_pipeline().run(given.with_resources("markets", "milestones"))
    ((ranges, ticker),) = query(tmp_path, "SELECT price_ranges, ticker FROM markets WHERE price_ranges IS NOT NULL LIMIT 1")
    market = next(one for one in kalshi.market.walk_markets() if one.ticker == ticker)
    assert market.price_ranges
    assert [Decimal(one["start"]) for one in json.loads(ranges)] == [one.start for one in market.price_ranges]
    milestone = next(iter(kalshi.milestone.walk_milestones(limit=100)))
    ((details,),) = query(tmp_path, f"SELECT details FROM milestones WHERE id = '{milestone.id}'")  # nosec B608
    assert json.loads(details) == milestone.to_dict()["details"]


def test_no_credential_is_left_in_files_or_traces(
    kalshi: Kalshi, sandbox: Sandbox, open_pipeline: OpenPipeline, tmp_path: Path
) -> None:
    pipeline = open_pipeline()
    pipeline.run(source(kalshi).with_resources("portfolio_fills"))
    sandbox.kalshi.answer("get_settlements", status=401, body={"code": "no", "message": "no"}, times=5)
    with pytest.raises(Exception, match="get_settlements"):
        pipeline.run(source(kalshi).with_resources("portfolio_settlements"))
    arguments = sandbox.kalshi.client_args
    secret = [arguments["key_id"], *(line for line in arguments["private_key"].splitlines() if len(line) > 30)]
    files = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert any(path.name == "trace.pickle" for path in files)
    assert any(path.name == "state.json" for path in files)
    for path in files:
        content = path.read_bytes()
        assert not [path for one in secret if one.encode() in content]
    assert pipeline.last_trace is not None
    assert not [one for one in secret if one in repr(pipeline.last_trace.asdict())]
