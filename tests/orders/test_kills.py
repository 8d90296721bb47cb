"""After ``kill -9`` at random moments, every journal entry reconciles correctly, and no order was placed twice.

A few kills; ``python -m tests.orders`` runs many, with thousands of orders.
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
    assert run.found.placed >= 5
    assert run.found.listed > 0


@pytest.mark.slow
@pytest.mark.parametrize("venue", TRADED)
def test_with_faults_and_without_kills(venue: str, tmp_path: Path) -> None:
    with killing(venue, tmp_path, seed=20261121) as run:
        run.run(0, orders=25)
    assert run.found.wrong == []
    assert run.found.noted == 100
