"""What a walk does by its methods, and what it says where something isn't installed."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from venuekit.errors import ConfigurationError
from venuekit.walks import RichProgress
from venuekit_kalshi import AsyncKalshi, Kalshi
from venuekit_sandbox import Sandbox

duckdb = pytest.importorskip("duckdb")
ROWS = 1001
"""Fills that the sandbox has."""
WAYS: dict[str, Callable[[Any, Path], Any]] = {
    "to_arrow": lambda walk, _: walk.to_arrow(),
    "to_polars": lambda walk, _: walk.to_polars(),
    "to_pandas": lambda walk, _: walk.to_pandas(),
    "write_parquet": lambda walk, folder: walk.write_parquet(folder / "fills.parquet", rows=100),
    "to_duckdb": lambda walk, _: walk.to_duckdb(duckdb.connect(), "fills"),
}
NEEDED = {"to_polars": "polars", "to_pandas": "pandas"}


def rows_in(made: Any) -> int:
    if isinstance(made, int):
        return made
    return int(getattr(made, "num_rows", None) or len(made))


@pytest.mark.parametrize("way", WAYS)
def test_each_way_takes_every_row(sandbox: Sandbox, tmp_path: Path, way: str) -> None:
    with Kalshi(**sandbox.kalshi.client_args) as kalshi:
        assert rows_in(WAYS[way](kalshi.portfolio.walk_fills(), tmp_path)) == ROWS


@pytest.mark.parametrize("way", WAYS)
def test_each_way_of_an_asynchronous_walk_takes_every_row(sandbox: Sandbox, tmp_path: Path, way: str) -> None:
    async def walk() -> int:
        async with AsyncKalshi(**sandbox.kalshi.client_args) as kalshi:
            return rows_in(await WAYS[way](kalshi.portfolio.walk_fills(), tmp_path))

    assert asyncio.run(walk()) == ROWS


@pytest.mark.parametrize("way", WAYS)
def test_what_is_not_installed_is_named_before_anything_is_sent(
    sandbox: Sandbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, way: str
) -> None:
    missing = NEEDED.get(way, "pyarrow")
    for module in [one for one in sys.modules if one.partition(".")[0] == missing or one.startswith("venuekit.tables")]:
        monkeypatch.delitem(sys.modules, module)
    monkeypatch.setitem(sys.modules, missing, None)
    install = NEEDED.get(way, r"venuekit\[tables\]")
    with Kalshi(**sandbox.kalshi.client_args) as kalshi:
        asked = len(sandbox.kalshi.requests)
        with pytest.raises(ConfigurationError, match=rf'{way}\(\) needs {missing}.*; `pip install "{install}"` brings it'):
            WAYS[way](kalshi.portfolio.walk_fills(), tmp_path)
        assert len(sandbox.kalshi.requests) == asked


def test_a_progress_bar_says_what_it_needs(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "rich.progress", None)
    with pytest.raises(ConfigurationError, match=r'RichProgress needs rich.*; `pip install "venuekit\[progress\]"` brings it'):
        RichProgress()
