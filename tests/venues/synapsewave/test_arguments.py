"""Arguments of SynapseWave's calls."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.contract.arguments import refused
from venuekit_synapsewave.models import PositionsType

if TYPE_CHECKING:
    from tests.conftest import Driver
    from venuekit_sandbox import Sandbox


@pytest.mark.parametrize("bad", ["", "ALL", "weekly", 0, True, None, ["all"]], ids=repr)
def test_a_type_of_positions_that_is_not_documented(sandbox: Sandbox, synapsewave: Driver, bad: object) -> None:
    refused(synapsewave, lambda client: client.portfolio.get_positions(bad), "type_")
    assert sandbox.synapsewave.requests == []


@pytest.mark.parametrize("kind", ["all", "daily", "expiry", *PositionsType])
def test_each_type_of_positions(sandbox: Sandbox, synapsewave: Driver, kind: str) -> None:
    positions = synapsewave.call(lambda client: client.portfolio.get_positions(kind, intropo_status=1))
    assert len(positions) == (2 if kind == "all" else 1)
    [request] = sandbox.synapsewave.requests
    assert request.raw_path == f"/transactional/v1/portfolio/positions/{kind}"
    assert request.query == "intropoStatus=1"


@pytest.mark.parametrize("bad", [-1, 2, True, "1", 1.0], ids=repr)
def test_a_flag_out_of_its_range(sandbox: Sandbox, synapsewave: Driver, bad: object) -> None:
    refused(synapsewave, lambda client: client.portfolio.get_positions("all", intropo_status=bad), "intropo_status")
    assert sandbox.synapsewave.requests == []


def test_an_enum_that_is_only_sent_has_no_unknown_members() -> None:
    with pytest.raises(ValueError, match="weekly"):
        PositionsType("weekly")
