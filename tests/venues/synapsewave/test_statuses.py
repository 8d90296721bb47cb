"""Errors of SynapseWave's responses, by envelope and status."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from venuekit.errors import Rejected

if TYPE_CHECKING:
    from tests.conftest import Driver
    from venuekit_sandbox import Sandbox


def test_an_error_inside_a_success_of_synapsewave(sandbox: Sandbox, synapsewave: Driver) -> None:
    for operation in ("get_positions", "get_balance"):
        sandbox.synapsewave.answer(operation, body={"status": "error", "code": "e-101", "message": "Session expired"})
        with pytest.raises(Rejected, match="Session expired") as raised:
            synapsewave.do(operation)
        assert raised.value.venue_code == "e-101"
