"""Large pages of Kalshi are read."""

from __future__ import annotations

import gzip
from typing import TYPE_CHECKING

from venuekit.codec.density import SMALL

if TYPE_CHECKING:
    from tests.conftest import OpenClient
    from venuekit_sandbox import Sandbox


GZIP = {"content-encoding": "gzip"}


def test_no_documented_page_is_dense(sandbox: Sandbox, open_client: OpenClient) -> None:
    """A page with ten times as many rows as documented, each with the fewest fields, is decoded."""
    names = ("fill_id", "trade_id", "order_id", "ticker", "market_ticker")
    row = "{" + ",".join(f'"{name}":""' for name in names) + ',"is_taker":true}'
    body = f'{{"cursor":"","fills":[{",".join([row] * 10_000)}]}}'.encode()
    assert len(body) > SMALL
    sandbox.kalshi.answer("get_fills", body=gzip.compress(body), headers=GZIP)
    assert len(open_client("kalshi").do("get_fills").fills) == 10_000
