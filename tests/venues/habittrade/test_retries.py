"""Attempts of HabitTrade's calls are counted."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from venuekit import RetryPolicy
from venuekit.errors import (
    CallError,
    DecodeError,
    Rejected,
)

if TYPE_CHECKING:
    from tests.conftest import OpenClient
    from venuekit_sandbox import Sandbox


THRICE = RetryPolicy(attempts=3, base=0)


@pytest.mark.parametrize(
    ("body", "kind"), [(b"<html>", DecodeError), (b'{"code": 5, "message": "no"}', Rejected)], ids=["HTML", "rejection"]
)
def test_attempts_are_counted_for_undecodable_successes(
    sandbox: Sandbox, open_client: OpenClient, body: bytes, kind: type[CallError]
) -> None:
    sandbox.habittrade.answer("get_portfolio", status=503)
    sandbox.habittrade.answer("get_portfolio", body=body)
    with pytest.raises(kind) as raised:
        open_client("habittrade", retry=THRICE).do("get_portfolio")
    assert raised.value.attempts == 2 == len(sandbox.habittrade.requests)
    assert raised.value.elapsed > 0
