"""Every documented operation is described, and every described operation is served."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.documents import is_made_up
from tests.sandbox.signing import DOCUMENTS, VENUES
from tests.venues import own
from venuekit_sandbox import Sandbox

GUIDE = Path(__file__).parents[2] / "docs" / "sandbox.md"
HEAD = "| venue | operations described | served | of these with state | by the sample |\n|---|---|---|---|---|\n"

DOCUMENTED = {venue: count for venue in VENUES if (count := own(venue, "cases", "OPERATIONS")) is not None}
"""Number of operations on the venues' own pages, counted by hand."""


@pytest.fixture(scope="module")
def offered() -> Sandbox:
    return Sandbox()


def rows(offered: Sandbox) -> list[str]:
    """Return the rows of the guide's table."""
    found = []
    for name in (name for name in VENUES if not is_made_up(name)):
        venue = offered.venues[name]
        described, served, sampled = len(DOCUMENTS[name].operations), len(venue.operations), len(venue.sampled)
        found.append(f"| `{name}` | {described} | {served} | {served - sampled} | {sampled} |")
    return found


@pytest.mark.parametrize("venue", VENUES)
def test_every_operation_described_is_served(offered: Sandbox, venue: str) -> None:
    assert sorted(offered.venues[venue].operations) == sorted(DOCUMENTS[venue].operations)


@pytest.mark.parametrize("venue", DOCUMENTED)
def test_every_operation_documented_is_described(venue: str) -> None:
    assert len(DOCUMENTS[venue].operations) == DOCUMENTED[venue]


def test_table_of_the_guide_is_current(offered: Sandbox) -> None:
    """``python -m tests.sandbox.test_operations`` updates the table."""
    assert HEAD + "\n".join(rows(offered)) in GUIDE.read_text(encoding="utf-8")


def write() -> None:
    """Update the guide's table."""
    text = GUIDE.read_text(encoding="utf-8")
    before, _, after = text.partition(HEAD)
    rest = after.splitlines(keepends=True)
    while rest and rest[0].startswith("|"):
        del rest[0]
    GUIDE.write_text(before + HEAD + "\n".join(rows(Sandbox())) + "\n" + "".join(rest), encoding="utf-8")


if __name__ == "__main__":
    write()
