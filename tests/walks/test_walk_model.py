"""Whatever happens at a venue, every walk delivers all rows once and in order, or raises what it promises and goes on."""

from __future__ import annotations

import pytest
from hypothesis.stateful import run_state_machine_as_test

from tests.walks.machine import AsyncWalkModel, WalkModel


@pytest.mark.parametrize("model", [WalkModel, AsyncWalkModel], ids=["sync", "async"])
def test_every_walk_keeps_its_promises(model: type[WalkModel]) -> None:
    run_state_machine_as_test(model)
