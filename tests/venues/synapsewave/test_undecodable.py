"""Undecodable responses of SynapseWave."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from tests.contract.undecodable import failing
from venuekit.errors import DecodeError

if TYPE_CHECKING:
    from tests.conftest import Driver
    from venuekit_sandbox import Sandbox


@pytest.mark.parametrize("text", ["", "x", "1.5", "0x1", "1" * 5000])
def test_a_quoted_integer_that_is_none_is_named_by_its_path(sandbox: Sandbox, synapsewave: Driver, text: str) -> None:
    rows = [{"exchange": "NSE", "scrip_token": token, "net_quantity": 0} for token in ("7", 7, text)]
    error = failing(sandbox, synapsewave, json.dumps({"status": "success", "data": rows}).encode(), "get_positions")
    assert isinstance(error, DecodeError)
    assert error.path == "$.data[2].scrip_token"
