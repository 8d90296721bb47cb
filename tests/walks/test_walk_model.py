"""Whatever happens at a venue, every walk delivers all rows once and in order, or raises a documented error and continues.

``WALK_EXAMPLES=20000 pytest tests/walks/test_walk_model.py`` runs more examples, and others each time.
"""

from __future__ import annotations

import os

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis.stateful import run_state_machine_as_test

from tests.walks.walk_model import AsyncWalkModel, WalkModel

USUAL = "250"
EXAMPLES = os.environ.get("WALK_EXAMPLES", USUAL)


@pytest.mark.parametrize("model", [WalkModel, AsyncWalkModel], ids=["sync", "async"])
def test_walk_model(model: type[WalkModel]) -> None:
    examples = settings(
        max_examples=int(EXAMPLES),
        stateful_step_count=25,
        derandomize=EXAMPLES == USUAL,
        database=None,
        deadline=None,
        phases=[Phase.generate, Phase.shrink],
        report_multiple_bugs=False,
        suppress_health_check=list(HealthCheck),  # pyright: ignore[reportArgumentType]
    )
    run_state_machine_as_test(model, settings=examples)
