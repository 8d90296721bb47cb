"""Long walks into files need constant memory, and killed writers lose and repeat no row.

A small version of ``python -m tests.tables``, which writes a million rows with ten kills.
"""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from tests.tables.bulk import MOST, differing, kill, measure, wrong_groups, wrong_rows
from tests.tables.venue import Fills, serving
from venuekit_kalshi import Kalshi

pytestmark = pytest.mark.slow


@pytest.mark.skipif(sys.platform != "linux", reason="reads the memory of a process from /proc")
def test_memory_is_flat(tmp_path: Path) -> None:
    fills, file = Fills(100_000, 7), tmp_path / "fills.parquet"
    with serving(fills) as address:
        found = measure(address, file, rows=20_000, limit=1_000, early=50_000)
    assert found.wrong(fills.rows, MOST) == []
    assert wrong_rows(file, fills) == []
    assert wrong_groups(file, rows=20_000, limit=1_000) == []


@pytest.mark.skipif(sys.platform != "linux", reason="reads the memory of a process from /proc")
@pytest.mark.parametrize("name", ["fills.parquet", "fills.db"])
def test_the_next_writer_continues_after_a_kill(tmp_path: Path, name: str) -> None:
    fills, file = Fills(20_000, 7), tmp_path / name
    with serving(fills) as address:
        kill(address, file, rows=2_000, limit=200, kills=3, of=fills.rows, seed=7)
    assert wrong_rows(file, fills) == []
    if name.endswith("db"):
        return
    assert wrong_groups(file, rows=2_000, limit=200) == []
    with serving(fills) as address:
        key = Ed25519PrivateKey.generate()
        with Kalshi(key_id="writer", private_key=key, base_url=address, limits=None) as kalshi:
            kalshi.portfolio.walk_fills(limit=1_000).write_parquet(tmp_path / "whole.parquet")
    assert differing(file, tmp_path / "whole.parquet") == []
