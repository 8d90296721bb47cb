"""After ``kill -9`` at random moments, every entry of the journal reconciles to the truth, and no order was placed twice.

A handful of kills; ``python -m tests.orders`` does many, and thousands of placements.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.orders.killing import TRADED, killing


@pytest.mark.slow
@pytest.mark.parametrize("venue", TRADED)
def test_after_kills_at_random_moments(venue: str, tmp_path: Path) -> None:
    with killing(venue, tmp_path, seed=20261121) as run:
        run.run(5, longest=0.8)
    assert run.found.wrong == []
    assert run.found.placed > 5
    assert run.found.listed > 0


@pytest.mark.slow
@pytest.mark.parametrize("venue", TRADED)
def test_amid_faults_without_kills(venue: str, tmp_path: Path) -> None:
    with killing(venue, tmp_path, seed=20261121) as run:
        run.run(0, orders=25)
    assert run.found.wrong == []
    assert run.found.noted == 100
