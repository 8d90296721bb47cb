"""A process that writes a walk, and says after each page how many rows have come and how much memory it has.

``python -m tests.tables.writing ADDRESS FILE ROWS LIMIT`` writes to a Parquet file with row groups of so many rows, or to a DuckDB
database, by the file's name. Each line that it prints is a JSON object; the first one comes before anything is asked for.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from time import perf_counter

import duckdb
import pyarrow as pa
import pyarrow.parquet as pq
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from venuekit import tables
from venuekit.walks import Progress
from venuekit_kalshi import Kalshi


def memory(name: str) -> int:
    """Bytes of this process's memory: ``VmRSS``, or ``VmHWM``, the most so far."""
    lines = Path("/proc/self/status").read_text().splitlines()
    return next(int(line.split()[1]) * 1024 for line in lines if line.startswith(f"{name}:"))


def tell(**said: object) -> None:
    """Print a line."""
    print(json.dumps(said), flush=True)


def page(progress: Progress) -> None:
    """Say what has come."""
    tell(rows=progress.rows, memory=memory("VmRSS"), most=memory("VmHWM"), restarts=progress.restarts)


def main(address: str, path: str, rows: int, limit: int) -> None:
    """Write, and say so."""
    with Kalshi(key_id="writer", private_key=Ed25519PrivateKey.generate(), base_url=address, limits=None) as kalshi:
        pa.array([])  # at its first array, pyarrow imports pandas where that is installed, which takes 50 MB
        walk = kalshi.portfolio.walk_fills(limit=limit, progress=page)
        connection = None if path.endswith(".parquet") else duckdb.connect(path)
        Path("/proc/self/clear_refs").write_text("5")  # the most so far is what there is now
        tell(rows=0, memory=memory("VmRSS"), most=memory("VmHWM"), restarts=0)
        began = perf_counter()
        to_parquet = connection is None
        written = tables.write_parquet(walk, path, rows=rows) if to_parquet else tables.to_duckdb(walk, connection, "fills")
        seconds = perf_counter() - began
        tell(rows=written, memory=memory("VmRSS"), most=memory("VmHWM"), seconds=seconds, arrow=pa.total_allocated_bytes())
        assert pq is not None  # it was there before anything was measured


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], int(sys.argv[3]), int(sys.argv[4]))
