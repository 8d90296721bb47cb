"""Text of the caller's in addresses: it arrives as it is, in its one place, under a signature that fits."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import parse_qs, unquote

import pytest

from venuekit.errors import ArgumentError, ExchangeUnreachable
from venuekit_coinapi_ems.models import MessageReject, RejectReason
from venuekit_sandbox import samples

if TYPE_CHECKING:
    from tests.conftest import Face
    from venuekit_sandbox import Sandbox

IDS = (
    "d59c4577-d450-2cbb-43c9-ef06e40f1fde",
    *("a/b?c", "%2e%2e", "%2F", "ü€ 漢", "a b#c", "../..", "...", " ", "+", "&=;,:@!$'()*~", "\\", '"<>', "a\nb", "\x00"),
    "e\u0301",
    "\U0001f600" * 50,
    "x" * 50,
)


@pytest.mark.parametrize("portfolio_id", IDS, ids=ascii)
def test_an_id_is_one_segment_of_the_path(sandbox: Sandbox, habittrade: Face, portfolio_id: str) -> None:
    portfolio = habittrade.call(lambda client: client.account.get_portfolio(portfolio_id))
    assert portfolio.portfolio_id == portfolio_id
    [request] = sandbox.habittrade.requests
    prefix, _, segment = request.raw_path.rpartition("/")
    assert prefix == "/account/v1/portfolios"
    assert unquote(segment) == portfolio_id
    assert segment.isascii()
    assert (request.query, request.verified) == ("", True)


@pytest.mark.parametrize("portfolio_id", ["", ".", "..", "x" * 51, "漢" * 51, "\ud800", 5, None, b"p"], ids=ascii)
def test_an_id_that_would_address_something_else_is_refused(sandbox: Sandbox, habittrade: Face, portfolio_id: object) -> None:
    with pytest.raises(ArgumentError) as raised:
        habittrade.call(lambda client: client.account.get_portfolio(portfolio_id))
    assert raised.value.argument == "id"
    assert sandbox.habittrade.requests == []


@pytest.mark.parametrize("exchange_id", ["KRAKEN/JOHN", "BITSTAMP/2574", *(f"X{sign}Y" for sign in "~/.,:;!@#$%^&*-_+= ü漢")])
def test_exchange_ids_arrive_whole(sandbox: Sandbox, coinapi_ems: Face, exchange_id: str) -> None:
    balances = coinapi_ems.call(lambda client: client.balances.get_balances(exchange_id=exchange_id))
    assert [balance.exchange_id for balance in balances] == (["KRAKEN/JOHN"] if exchange_id == "KRAKEN/JOHN" else [])
    [request] = sandbox.coinapi_ems.requests
    assert request.raw_path == "/v1/balances"
    assert parse_qs(request.query, strict_parsing=True) == {"exchange_id": [exchange_id]}


@pytest.mark.parametrize("media_type", ["appliction/json", "application/json", "application/json; charset=utf-8", ""])
def test_an_unreachable_exchange_is_told_under_any_media_type(sandbox: Sandbox, coinapi_ems: Face, media_type: str) -> None:
    body = samples.one("coinapi_ems", "get_balances", 490)
    sandbox.coinapi_ems.answer("get_balances", status=490, body=body, headers={"content-type": media_type})
    with pytest.raises(ExchangeUnreachable) as raised:
        coinapi_ems.call(lambda client: client.balances.get_balances(exchange_id="BINANCE"))
    error = raised.value
    assert (error.status, error.content) == (490, body)
    assert isinstance(error.body, MessageReject)
    assert error.body.reject_reason is RejectReason.ORDER_ID_NOT_FOUND
    assert error.body.exchange_id == "BINANCE"
    assert error.body.rejected_message is not None


def test_the_sandbox_answers_490_by_itself(sandbox: Sandbox, coinapi_ems: Face) -> None:
    with pytest.raises(ExchangeUnreachable, match="BINANCE") as raised:
        coinapi_ems.call(lambda client: client.balances.get_balances(exchange_id="BINANCE"))
    assert raised.value.headers["content-type"] == "appliction/json"
    assert raised.value.attempts == 1
