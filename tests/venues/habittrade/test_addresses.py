"""Arguments in HabitTrade's URLs arrive unchanged, with a valid signature."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import unquote

import pytest

from tests.contract.arguments import refused
from venuekit.errors import ArgumentError

if TYPE_CHECKING:
    from tests.conftest import Driver
    from venuekit_sandbox import Sandbox


IDS = (
    "d59c4577-d450-2cbb-43c9-ef06e40f1fde",
    *("a/b?c", "%2e%2e", "%2F", "ü€ 漢", "a b#c", "../..", "...", " ", "+", "&=;,:@!$'()*~", "\\", '"<>', "a\nb", "\x00"),
    "e\u0301",
    "\U0001f600" * 50,
    "x" * 50,
)


@pytest.mark.parametrize("portfolio_id", IDS, ids=ascii)
def test_an_id_is_one_segment_of_the_path(sandbox: Sandbox, habittrade: Driver, portfolio_id: str) -> None:
    portfolio = habittrade.call(lambda client: client.account.get_portfolio(portfolio_id))
    assert portfolio.portfolio_id == portfolio_id
    [request] = sandbox.habittrade.requests
    prefix, _, segment = request.raw_path.rpartition("/")
    assert prefix == "/account/v1/portfolios"
    assert unquote(segment) == portfolio_id
    assert segment.isascii()
    assert (request.query, request.verified) == ("", True)


@pytest.mark.parametrize("portfolio_id", ["", ".", "..", "x" * 51, "漢" * 51, "\ud800", 5, None, b"p"], ids=ascii)
def test_an_id_that_changes_the_path_is_refused(sandbox: Sandbox, habittrade: Driver, portfolio_id: object) -> None:
    with pytest.raises(ArgumentError) as raised:
        habittrade.call(lambda client: client.account.get_portfolio(portfolio_id))
    assert raised.value.argument == "id"
    assert sandbox.habittrade.requests == []


@pytest.mark.parametrize("text", ["x" * 16_385, "é" * 2731, "x" * 10**7], ids=["plain", "encoded", "huge"])
def test_an_id_too_long_for_a_url_is_refused(sandbox: Sandbox, habittrade: Driver, text: str) -> None:
    refused(habittrade, lambda client: client.account.get_portfolio(text), "id")
    assert sandbox.habittrade.requests == []
