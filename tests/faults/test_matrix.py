"""Every fault ends as it should, for both clients, every path and every kind of call; the page about it is current."""

from __future__ import annotations

import pytest

from tests.faults import matrix
from tests.faults.expected import EXPECTED, ROWS
from tests.made_up.venue import HarbourVenue
from venuekit_sandbox import FAULTS

pytestmark = pytest.mark.slow


@pytest.mark.parametrize(("fault", "mode", "path"), matrix.cases())
def test_a_fault_ends_as_it_should(harbour: HarbourVenue, fault: str, mode: str, path: str) -> None:
    assert matrix.observed(harbour, fault, mode, path) == ROWS[fault]


def test_no_fault_is_left_out() -> None:
    assert EXPECTED.keys() == FAULTS.keys()
    assert len(ROWS) >= 30


def test_the_page_is_current() -> None:
    assert matrix.PAGE.read_text(encoding="utf-8") == matrix.page(), "run `nox -s faults`"
