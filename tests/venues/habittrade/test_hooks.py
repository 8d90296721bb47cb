"""The log of HabitTrade's calls."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from tests.conftest import CALLS
from tests.faults.test_hooks_and_logs import everything_said, logged, telling

if TYPE_CHECKING:
    import pytest

    from tests.conftest import OpenClient
    from tests.faults.test_hooks_and_logs import Told


def test_log_shows_parameter_names_of_paths(open_client: OpenClient, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG, logger="venuekit")
    told: Told = []
    open_client("habittrade", **telling(told)).do("get_portfolio")
    [value] = CALLS["habittrade"]["get_portfolio"].arguments
    assert "{" in logged(caplog, "habittrade")[0]
    assert value not in caplog.text
    assert not any(value in said for said in everything_said(told))
