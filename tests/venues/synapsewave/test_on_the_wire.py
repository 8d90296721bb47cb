"""SynapseWave's credentials in received requests."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from venuekit_sandbox import Sandbox

if TYPE_CHECKING:
    from tests.conftest import Driver


def test_plain_credentials_go_into_their_headers(sandbox: Sandbox, synapsewave: Driver) -> None:
    synapsewave.do("get_balance")
    [received] = sandbox.synapsewave.requests
    tokens: dict[str, Any] = sandbox.synapsewave.client_args
    assert received.headers["authorization"] == f"Bearer {tokens['access_token']}"
    assert received.headers["x-api-key"] == tokens["api_key"]
