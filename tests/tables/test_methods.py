"""The ``to_*`` methods of walks, and their errors if a package isn't installed."""

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
"""Number of fills in the sandbox."""
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
def test_each_method_delivers_every_row(sandbox: Sandbox, tmp_path: Path, way: str) -> None:
    with Kalshi(**sandbox.kalshi.client_args) as kalshi:
        assert rows_in(WAYS[way](kalshi.portfolio.walk_fills(), tmp_path)) == ROWS


@pytest.mark.parametrize("way", WAYS)
def test_each_method_of_an_asynchronous_walk_delivers_every_row(sandbox: Sandbox, tmp_path: Path, way: str) -> None:
    async def walk() -> int:
        async with AsyncKalshi(**sandbox.kalshi.client_args) as kalshi:
            return rows_in(await WAYS[way](kalshi.portfolio.walk_fills(), tmp_path))

    assert asyncio.run(walk()) == ROWS


@pytest.mark.parametrize("way", WAYS)
def test_a_missing_package_is_named_before_any_request(
    sandbox: Sandbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, way: str
) -> None:
    missing = NEEDED.get(way, "pyarrow")
    for module in [one for one in sys.modules if one.partition(".")[0] == missing or one.startswith("venuekit.tables")]:
        monkeypatch.delitem(sys.modules, module)
    monkeypatch.setitem(sys.modules, missing, None)
    install = NEEDED.get(way, r"venuekit\[tables\]")
    with Kalshi(**sandbox.kalshi.client_args) as kalshi:
        asked = len(sandbox.kalshi.requests)
        with pytest.raises(ConfigurationError, match=rf'{way}\(\) needs {missing}.*; install it with `pip install "{install}"`'):
            WAYS[way](kalshi.portfolio.walk_fills(), tmp_path)
        assert len(sandbox.kalshi.requests) == asked


def test_a_progress_bar_names_its_missing_package(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "rich.progress", None)
    with pytest.raises(
        ConfigurationError, match=r'RichProgress needs rich.*; install it with `pip install "venuekit\[progress\]"`'
    ):
        RichProgress()
