"""Kalshi's errors in each of their formats."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.venues.kalshi.cases import ERROR_BODIES
from venuekit.errors import AuthenticationError, RateLimited
from venuekit_kalshi.models import ErrorDetail, ErrorResponse

if TYPE_CHECKING:
    from tests.conftest import Driver
    from venuekit_sandbox import Sandbox


def test_the_documented_bodies_are_parsed(sandbox: Sandbox, kalshi: Driver) -> None:
    sandbox.kalshi.answer("get_fills", status=401, body=ERROR_BODIES["nested"][0])
    with pytest.raises(AuthenticationError) as refused:
        kalshi.do("get_fills")
    assert isinstance(refused.value.body, ErrorResponse)
    assert isinstance(refused.value.body.error, ErrorDetail)
    assert refused.value.body.error.details == "NOT_FOUND"
    sandbox.kalshi.answer("get_fills", status=429, body=ERROR_BODIES["text"][0])
    with pytest.raises(RateLimited) as limited:
        kalshi.do("get_fills")
    assert isinstance(limited.value.body, ErrorResponse)
    assert limited.value.body.error == "too many requests"
