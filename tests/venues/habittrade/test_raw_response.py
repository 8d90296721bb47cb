"""Raw responses with HabitTrade's envelope."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from venuekit.errors import Rejected

if TYPE_CHECKING:
    from tests.conftest import Driver
    from venuekit_sandbox import Sandbox


def test_an_error_inside_the_envelope_shows_when_parsed(sandbox: Sandbox, habittrade: Driver) -> None:
    sandbox.habittrade.answer("get_portfolio", body=b'{"code": 7, "message": "no"}')
    raw = habittrade.raw("get_portfolio")
    with pytest.raises(Rejected, match="no"):
        _ = raw.parsed
