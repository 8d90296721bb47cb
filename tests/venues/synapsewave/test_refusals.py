"""Credentials that SynapseWave refuses."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.signing.refusals import refusal_of, refused
from venuekit.errors import BadRequest
from venuekit_sandbox import Sandbox

if TYPE_CHECKING:
    from tests.conftest import OpenClient


@pytest.mark.parametrize("changed", [{"access_token": "wrong"}, {"api_key": "wrong"}], ids=["token", "key"])
def test_synapsewave_refuses_wrong_credentials(sandbox: Sandbox, open_client: OpenClient, changed: dict[str, str]) -> None:
    assert refused(open_client, "synapsewave", **changed).venue_code == "e-101"
    assert "unknown" in refusal_of(sandbox.synapsewave.requests)


def test_synapsewave_may_refuse_with_400(open_client: OpenClient) -> None:
    with Sandbox(venues=["synapsewave"], synapsewave={"refusal_status": 400}) as other:
        with pytest.raises(BadRequest) as raised:
            open_client("synapsewave", **other.synapsewave.client_args | {"api_key": "wrong"}).do("get_balance")
        assert raised.value.venue_code == "e-101"
