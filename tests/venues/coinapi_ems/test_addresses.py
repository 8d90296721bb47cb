"""Arguments in CoinAPI EMS' URLs arrive unchanged."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import parse_qs

import pytest

from venuekit.errors import ExchangeUnreachable
from venuekit_coinapi_ems.models import MessageReject, RejectReason
from venuekit_sandbox import samples

if TYPE_CHECKING:
    from tests.conftest import Driver
    from venuekit_sandbox import Sandbox


@pytest.mark.parametrize("exchange_id", ["KRAKEN/JOHN", "BITSTAMP/2574", *(f"X{sign}Y" for sign in "~/.,:;!@#$%^&*-_+= ü漢")])
def test_exchange_ids_arrive_unchanged(sandbox: Sandbox, coinapi_ems: Driver, exchange_id: str) -> None:
    balances = coinapi_ems.call(lambda client: client.balances.get_balances(exchange_id=exchange_id))
    assert [balance.exchange_id for balance in balances] == (["KRAKEN/JOHN"] if exchange_id == "KRAKEN/JOHN" else [])
    [request] = sandbox.coinapi_ems.requests
    assert request.raw_path == "/v1/balances"
    assert parse_qs(request.query, strict_parsing=True) == {"exchange_id": [exchange_id]}


@pytest.mark.parametrize("media_type", ["appliction/json", "application/json", "application/json; charset=utf-8", ""])
def test_an_unreachable_exchange_is_decoded_with_any_media_type(sandbox: Sandbox, coinapi_ems: Driver, media_type: str) -> None:
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


def test_the_sandbox_answers_490_by_itself(sandbox: Sandbox, coinapi_ems: Driver) -> None:
    with pytest.raises(ExchangeUnreachable, match="BINANCE") as raised:
        coinapi_ems.call(lambda client: client.balances.get_balances(exchange_id="BINANCE"))
    assert raised.value.headers["content-type"] == "appliction/json"
    assert raised.value.attempts == 1
