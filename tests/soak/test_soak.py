"""A few seconds of the soak, in a process of its own; ``nox -s soak`` runs it for minutes."""

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
LONGEST = 240
"""Seconds that it may take with all that starts it, on a machine with other things to do; then it hangs."""


def test_a_few_seconds() -> None:
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
