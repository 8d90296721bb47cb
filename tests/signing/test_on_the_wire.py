"""Timestamps of received signatures are the time of the call."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.conftest import FIRST, VENUES, signer_of

if TYPE_CHECKING:
    from tests.conftest import OpenClient
    from venuekit_sandbox import Sandbox

TIMED = [venue for venue in VENUES if signer_of(venue).timed]
"""Venues with a timestamp in their signatures."""


@pytest.mark.parametrize("venue", TIMED)
def test_timestamps_are_the_current_time_in_milliseconds(
    sandbox: Sandbox, clock: list[int], open_client: OpenClient, venue: str
) -> None:
    open_client(venue).do(FIRST[venue])
    [request] = sandbox.venues[venue].requests
    assert str(clock[0] // 1_000_000) in request.headers.values()
