"""Headers that CoinAPI EMS takes, made without the client's code."""

from __future__ import annotations

from tests.sandbox.signing import Place


def headers(venue: Place, path: str = "/", **_call: object) -> dict[str, str]:
    return {"X-CoinAPI-Key": venue.client_args["api_key"]}
