"""Errors of HabitTrade's responses, by envelope and status."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from venuekit import errors
from venuekit.errors import Rejected
from venuekit_habittrade.models import ErrorResponse as HabitTradeError

if TYPE_CHECKING:
    from tests.conftest import Driver
    from venuekit_sandbox import Sandbox


def test_the_documented_bodies_are_parsed(sandbox: Sandbox, habittrade: Driver) -> None:
    sandbox.habittrade.answer("get_portfolio", status=500, body=b'{"code":12010012,"message":"Internal server error"}')
    with pytest.raises(errors.ServerError) as raised:
        habittrade.do("get_portfolio")
    assert isinstance(raised.value.body, HabitTradeError)
    assert str(raised.value.body.code) == "12010012"


@pytest.mark.parametrize("code", [12010012, "12010012", -1, "01"])
@pytest.mark.parametrize("data", [{}, {"data": None}, {"data": {}}, {"data": {"positions": []}}, {"data": "gone"}], ids=str)
def test_an_error_inside_a_success(sandbox: Sandbox, habittrade: Driver, code: object, data: dict[str, object]) -> None:
    body = json.dumps({"code": code, "message": "Internal server error", "details": "d", **data}).encode()
    sandbox.habittrade.answer("get_portfolio", body=body)
    with pytest.raises(Rejected) as raised:
        habittrade.do("get_portfolio")
    error = raised.value
    assert (error.status, error.content) == (200, body)
    assert (error.venue_code, error.venue_message, error.details) == (str(code), "Internal server error", "d")
    assert "Internal server error" in str(error)
    assert isinstance(error.body, HabitTradeError)


@pytest.mark.parametrize("code", ["0", 0])
def test_quoted_codes_are_read(sandbox: Sandbox, habittrade: Driver, code: object) -> None:
    """The description allows a quoted code, so a quoted zero is a success."""
    sandbox.habittrade.answer("get_portfolio", body={"code": code, "data": {"positions": []}})
    assert habittrade.do("get_portfolio").positions == []
