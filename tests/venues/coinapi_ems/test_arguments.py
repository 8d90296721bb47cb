"""Arguments of CoinAPI EMS' calls."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.contract.arguments import refused

if TYPE_CHECKING:
    from tests.conftest import Driver
    from venuekit_sandbox import Sandbox


@pytest.mark.parametrize("bad", ["", 5, True, b"KRAKEN", ["KRAKEN"], "\udc80"], ids=repr)
def test_an_exchange_that_is_not_text_is_refused(sandbox: Sandbox, coinapi_ems: Driver, bad: object) -> None:
    refused(coinapi_ems, lambda client: client.balances.get_balances(exchange_id=bad), "exchange_id")
    assert sandbox.coinapi_ems.requests == []


def test_an_empty_exchange_is_refused(sandbox: Sandbox, coinapi_ems: Driver) -> None:
    with pytest.raises(TypeError):
        coinapi_ems.call(lambda client: client.balances.get_balances("KRAKEN"))
    assert sandbox.coinapi_ems.requests == []


@pytest.mark.parametrize("text", ["x" * 16_385, "é" * 2731, "x" * 10**7], ids=["plain", "encoded", "huge"])
def test_an_exchange_too_long_for_a_url_is_refused(sandbox: Sandbox, coinapi_ems: Driver, text: str) -> None:
    refused(coinapi_ems, lambda client: client.balances.get_balances(exchange_id=text), "exchange_id")
    assert sandbox.coinapi_ems.requests == []
