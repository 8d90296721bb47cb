"""A few seconds of the soak test in a separate process; ``nox -s soak`` runs it for minutes."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

_NEEDS = "needs fork, and /proc to count file descriptors in"
pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not (hasattr(os, "fork") and Path("/proc/self/fd").is_dir()), reason=_NEEDS),
]
LONGEST = 900
"""Timeout in seconds, including the start, on a busy machine."""


def test_soak_for_a_few_seconds() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "tests.soak", "--minutes", "0.1", "--seed", "1"],
        cwd=Path(__file__).parents[2],
        capture_output=True,
        text=True,
        timeout=LONGEST,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert "nothing was wrong" in done.stdout
