"""Every fault has its expected outcome, for both clients, every path and every kind of call; ``docs/reliability.md`` is current."""

from __future__ import annotations

import pytest

from tests.faults import matrix
from tests.faults.expected import EXPECTED, ROWS
from tests.made_up.venue import HarbourVenue
from venuekit_sandbox import FAULTS

pytestmark = pytest.mark.slow


@pytest.mark.parametrize(("fault", "mode", "path"), matrix.cases())
def test_fault_has_its_expected_outcome(harbour: HarbourVenue, fault: str, mode: str, path: str) -> None:
    assert matrix.observed(harbour, fault, mode, path) == ROWS[fault]


def test_every_fault_has_an_expected_outcome() -> None:
    assert EXPECTED.keys() == FAULTS.keys()
    assert len(ROWS) >= 30


def test_reliability_page_is_current() -> None:
    assert matrix.PAGE.read_text(encoding="utf-8") == matrix.page(), "run `nox -s faults`"
