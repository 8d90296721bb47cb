"""A process that writes a walk, and prints its rows and memory after each page.

``python -m tests.tables.writer ADDRESS FILE ROWS LIMIT sync|async`` writes this many rows at a time to a Parquet file or a DuckDB
database, by the file's name. Each line that it prints is a JSON object; the first one comes before anything is asked for.
"""

from __future__ import annotations

import asyncio
import json
import logging
import sys
from pathlib import Path
from time import perf_counter
from typing import Any

import duckdb
import pyarrow as pa
import pyarrow.parquet as pq  # imported before anything is measured  # noqa: F401
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from venuekit.walks import Progress
from venuekit_kalshi import AsyncKalshi, Kalshi

DUCKDB_LIMIT = 64
"""DuckDB's memory limit in MB; by default it would cache most of a database."""


def memory(name: str) -> int:
    """Return this process's memory in bytes: ``VmRSS``, or the peak ``VmHWM``."""
    lines = Path("/proc/self/status").read_text().splitlines()
    return next(int(line.split()[1]) * 1024 for line in lines if line.startswith(f"{name}:"))


def tell(rows: int, **more: object) -> None:
    """Print a line."""
    print(json.dumps({"rows": rows, "memory": memory("VmRSS"), "most": memory("VmHWM"), **more}), flush=True)


def told(progress: Progress) -> None:
    """Print the progress."""
    tell(progress.rows, restarts=progress.restarts)


def main(address: str, path: str, rows: int, limit: int, mode: str) -> None:
    """Write the walk, and print measurements."""
    logging.getLogger("venuekit.walks").setLevel(logging.ERROR)  # expired cursors are intended
    pa.array([])  # with its first array pyarrow imports pandas if installed, which needs 50 MB
    options: Any = {"key_id": "writer", "private_key": Ed25519PrivateKey.generate(), "base_url": address, "limits": None}
    connection = None
    if not path.endswith(".parquet"):
        connection = duckdb.connect(path, config={"memory_limit": f"{DUCKDB_LIMIT}MB"})

    def begin(client: Any) -> Any:
        walk = client.portfolio.walk_fills(limit=limit, progress=told)
        Path("/proc/self/clear_refs").write_text("5")  # resets the peak
        tell(0)
        if connection is None:
            return walk.write_parquet(path, rows=rows)
        return walk.to_duckdb(connection, "fills", rows=rows)

    async def write() -> int:
        async with AsyncKalshi(**options) as client:
            return int(await begin(client))

    began = perf_counter()
    if mode == "async":
        written = asyncio.run(write())
    else:
        with Kalshi(**options) as client:
            written = begin(client)
    if connection is not None:
        connection.close()
    tell(written, seconds=perf_counter() - began)


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], int(sys.argv[3]), int(sys.argv[4]), sys.argv[5])
