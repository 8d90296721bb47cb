"""The codec and an independent decoder agree on every value."""

from __future__ import annotations

from random import Random

import pytest

from tests.fuzz import samples
from tests.fuzz.documented import SAMPLES, Sample
from tests.fuzz.json_text import parse
from tests.fuzz.oracle import Oracle, comparable, disagreements, within_floats
from tests.fuzz.spec import DISTINCT, EVERY_SPEC, Response

BODIES = 30
"""Generated bodies for each schema."""
COMPARED = [response for response in DISTINCT if comparable(response)]


@pytest.fixture(scope="session")
def oracles(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Oracle]:
    folder = tmp_path_factory.mktemp("oracles")
    return {venue: Oracle(spec, folder) for venue, spec in EVERY_SPEC.items()}


def agree(oracles: dict[str, Oracle], response: Response, content: bytes) -> None:
    ours, theirs = response.body.read(content), oracles[response.spec.venue].read(response, content)
    assert list(disagreements(response.node, parse(content), ours, theirs)) == []


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda sample: sample.name)
def test_decoders_agree_on_samples(oracles: dict[str, Oracle], sample: Sample) -> None:
    agree(oracles, sample.response, sample.content)


@pytest.mark.parametrize("response", COMPARED, ids=lambda response: response.name)
def test_decoders_agree_on_generated_bodies(oracles: dict[str, Oracle], response: Response) -> None:
    compared = 0
    for seed in range(BODIES):
        pick = Random(seed).randrange
        value = samples.body(response.node, pick)
        if within_floats(value):
            agree(oracles, response, samples.write(value, pick))
            compared += 1
    assert compared > BODIES // 2


def test_every_response_is_compared() -> None:
    left_out = {response.name for response in DISTINCT if response not in COMPARED}
    assert all(name.startswith("awkward/") for name in left_out)


def test_a_disagreement_is_detected(oracles: dict[str, Oracle]) -> None:
    """The comparison detects differences."""
    response = next(one for one in DISTINCT if one.name == "kalshi/get_balance.200")
    content = b'{"balance": 1, "portfolio_value": 2, "updated_ts": 3, "balance_dollars": "0.01"}'
    theirs = oracles["kalshi"].read(response, content.replace(b"0.01", b"0.02").replace(b"1,", b"7,"))
    found = list(disagreements(response.node, parse(content), response.body.read(content), theirs))
    assert [line.partition(":")[0] for line in found] == ["$.balance", "$.balance_dollars"]
