"""Headers that SynapseWave takes, made without the client's code."""

from __future__ import annotations

from tests.sandbox.signing import Place


def headers(venue: Place, path: str = "/", **_call: object) -> dict[str, str]:
    return {"Authorization": f"Bearer {venue.client_args['access_token']}", "x-api-key": venue.client_args["api_key"]}
