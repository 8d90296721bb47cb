"""Loads that are killed at random moments, and continued."""

from __future__ import annotations

import multiprocessing
import os
import signal
from collections.abc import Callable
from pathlib import Path
from random import Random
from time import monotonic
from typing import Any

from tests.dlt.loads import load, rows_of

PATIENCE = 300.0
"""Timeout of a load in seconds, many times its usual duration."""
_context: Any = multiprocessing.get_context("forkserver")
_context.set_forkserver_preload(
    ["dlt", "dlt.destinations.impl.duckdb.duck", "pyarrow.parquet", "venuekit_dlt", "venuekit_kalshi"]
)


def environment(folder: Path, sandbox_environ: dict[str, str]) -> dict[str, str]:
    """Return the environment of a process that loads."""
    return {**sandbox_environ, "RUNTIME__DLTHUB_TELEMETRY": "false", "DLT_DATA_DIR": str(folder / "dlt")}


def loaded(
    folder: Path, environ: dict[str, str], batch_rows: int, batches: int, *, kill_after: float | None = None,
    meddle: Callable[[], None] | None = None,
) -> int:  # fmt: skip
    """Load in a separate process, killed after ``kill_after`` seconds; returns the exit status, negative for a signal."""
    folder.mkdir(exist_ok=True)
    process = _context.Process(
        target=load, args=(str(folder), environment(folder, environ), batch_rows, batches, meddle), daemon=True
    )
    process.start()
    process.join(PATIENCE if kill_after is None else kill_after)
    if process.is_alive():
        os.kill(process.pid, signal.SIGKILL)
        process.join(PATIENCE)
    status: int = process.exitcode
    process.close()
    return status


def kill_and_compare(
    folder: Path, environ: dict[str, str], *, kills: int, seed: int, batch_rows: int, batches: int
) -> tuple[list[str], float, int]:
    """Kill loads, and continue each to its end.

    Return what was wrong, the seconds of an uninterrupted load, and the number of loads that were killed.
    """
    random, wrong = Random(seed), list[str]()
    began = monotonic()
    assert loaded(folder / "whole", environ, batch_rows, batches) == 0
    took = monotonic() - began
    whole = rows_of(folder / "whole", "portfolio_fills")
    killed, loads = 0, 0
    while True:
        last = killed == kills
        place = folder / f"killed{loads}"
        moment = None if last else random.uniform(0, took / 2)
        status = loaded(place, environ, batch_rows, batches, kill_after=moment)
        if status == -signal.SIGKILL and not last:
            killed += 1
            continue
        if status != 0:
            return [*wrong, f"a load ended with status {status}"], took, loads
        loads += 1
        if (found := rows_of(place, "portfolio_fills")) != whole:
            wrong.append(f"load {loads}: {len(found)} rows, not the {len(whole)} of an uninterrupted one, or others")
        if last:
            return wrong, took, loads
