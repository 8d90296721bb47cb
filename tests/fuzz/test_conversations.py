"""All that clients and sandbox say to one another is as the descriptions have it, in the eyes of validators that aren't ours."""

from __future__ import annotations

import inspect
import json
from collections.abc import Iterator
from typing import Any, Protocol

import pytest

from tests.conftest import CALLS, VENUES, Face, OpenClient, signer_of
from tests.fuzz.conversation import Conversation
from tests.fuzz.documented import SAMPLES, Sample
from tests.fuzz.spec import SPECS, Response
from venuekit.errors import CallError
from venuekit_sandbox import Sandbox

OPERATIONS = [(venue, operation) for venue, operations in CALLS.items() for operation in operations]
EVERYTHING: dict[str, dict[str, Any]] = {
    "get_balance": {"subaccount": 63, "exchange_index": 0},
    "get_fills": {
        "ticker": ["KXDEMO-27JAN01-T50", "A&b=é +%/"],
        "order_id": "o/p?#",
        "min_ts": -1,
        "max_ts": 2**33,
        "limit": 1000,
        "subaccount": 0,
        "exchange_index": 2**31 - 1,
    },
    "get_positions": {
        "limit": 1,
        "count_filter": ["position", "total_traded"],
        "settlement_status": "all",
        "ticker": "T",
        "event_ticker": ["E", "F"],
        "subaccount": 1,
        "exchange_index": 1,
    },
    "get_settlements": {"limit": 100, "ticker": "KXDEMO", "event_ticker": "E", "min_ts": 0, "max_ts": 1, "subaccount": 0},
}
"""All that calls of Kalshi take, but for the cursor: that comes from the venue itself."""
KALSHI = SPECS["kalshi"]
WRONG = {venue: {next(iter(inspect.signature(signer_of(venue)).parameters)): "00000000-wrong"} for venue in VENUES}


class Talk(Protocol):
    """Opens a client of a venue, with a record of what is said."""

    def __call__(self, venue: str, /, **options: Any) -> tuple[Face, Conversation]: ...


@pytest.fixture
def talk(sandbox: Sandbox, open_client: OpenClient, mode: str) -> Iterator[Talk]:
    opened: list[tuple[Face, Conversation]] = []

    def begin(venue: str, /, **options: Any) -> tuple[Face, Conversation]:
        conversation = Conversation(venue, sandbox.venues[venue].base_url, mode)
        opened.append((open_client(venue, http_client=conversation.http_client, **options), conversation))
        return opened[-1]

    yield begin
    for face, conversation in opened:
        face.outcome(conversation.close())


def ask(face: Face, operation: str, *positional: Any, **arguments: Any) -> Any:
    """Call an operation."""
    resource = CALLS[face.venue][operation].resource
    return face.outcome(getattr(getattr(face.client, resource), operation)(*positional, **arguments))


@pytest.mark.parametrize(("venue", "operation"), OPERATIONS)
def test_a_plain_call(talk: Talk, venue: str, operation: str) -> None:
    face, conversation = talk(venue)
    face.do(operation)
    assert conversation.complaints() == []
    described = next(one for _, _, one in conversation.spec.operations if one["operationId"] == operation)
    assert [str(answer.status_code) in described["responses"] and answer.is_success for answer in conversation.answers] == [True]


@pytest.mark.parametrize("operation", EVERYTHING)
def test_a_call_with_everything_it_takes(talk: Talk, operation: str) -> None:
    face, conversation = talk("kalshi")
    ask(face, operation, **EVERYTHING[operation])
    assert conversation.complaints() == []
    described = next(one for _, _, one in conversation.spec.operations if one["operationId"] == operation)
    names = {one["name"] for one in map(conversation.spec.resolve, described["parameters"])}
    assert set(conversation.answers[0].request.url.params) == names - {"cursor"}


def test_other_calls_with_arguments(talk: Talk) -> None:
    face, conversation = talk("coinapi_ems")
    ask(face, "get_balances", exchange_id="KRAKEN/JOHN")
    assert conversation.complaints() == []
    face, conversation = talk("synapsewave")
    for kind in ("all", "daily", "expiry"):
        ask(face, "get_positions", kind, intropo_status=1)
    assert conversation.complaints() == []
    face, conversation = talk("habittrade")
    for portfolio in ("a", "a b/c?d#e%2Fé🙈", "x" * 50):
        ask(face, "get_portfolio", portfolio)
    assert conversation.complaints() == []


def test_pages(talk: Talk) -> None:
    face, conversation = talk("kalshi")
    portfolio = face.client.portfolio
    assert len(list(face.walk(portfolio.iter_fills(limit=400)))) == 1000
    assert list(face.walk(portfolio.iter_settlements(limit=30)))
    assert list(face.walk(portfolio.iter_market_positions(limit=20, settlement_status="all")))
    assert list(face.walk(portfolio.iter_event_positions(limit=20, count_filter="position")))
    assert sum("cursor" in answer.request.url.params for answer in conversation.answers) >= 5
    assert conversation.complaints() == []


@pytest.mark.parametrize("venue", VENUES)
def test_wrong_credentials(talk: Talk, venue: str) -> None:
    face, conversation = talk(venue, **WRONG[venue])
    signed = SPECS[venue].root.get("security") or max((one["security"] for _, _, one in SPECS[venue].operations), key=str)
    refused = []
    for _, _, described in SPECS[venue].operations:
        operation = described["operationId"]
        if described.get("security", signed) == signed and operation != "validate_session":
            refused.append(operation)
            with pytest.raises(CallError):
                face.do(operation)
        else:  # public, or signed by only those credentials that are right, or there to say whether they are
            face.do(operation)
    assert refused
    assert len(conversation.answers) == len(CALLS[venue])
    assert conversation.complaints() == []


def test_refusals_of_the_sandbox_itself(talk: Talk) -> None:
    kalshi, first = talk("kalshi")
    for operation in ("get_fills", "get_positions", "get_settlements"):
        with pytest.raises(CallError):
            ask(kalshi, operation, cursor="broken")
    coinapi_ems, second = talk("coinapi_ems")
    with pytest.raises(CallError):
        ask(coinapi_ems, "get_balances", exchange_id="BINANCE")
    habittrade, third = talk("habittrade")
    with pytest.raises(CallError):
        ask(habittrade, "get_portfolio", "error")
    assert [answer.status_code for one in (first, second, third) for answer in one.answers] == [400, 400, 400, 490, 200]
    assert [complaint for one in (first, second, third) for complaint in one.complaints()] == []


def answered() -> Iterator[Any]:
    """Every sample with the blocking client; the first of each venue and status with the other one too."""
    firsts = {(one.response.spec.venue, one.response.status): one for one in reversed(SAMPLES)}
    for mode, samples in (("sync", SAMPLES), ("async", firsts.values())):
        yield from (pytest.param(mode, one, id=f"{mode}-{one.name}") for one in samples)


def sharing(sample: Sample) -> list[Response]:
    """The operations that a sample is an answer of: the first of each resource, since most of them share their failures."""
    first = sample.response
    resources: dict[str, Response] = {}
    for one in first.spec.responses:
        if (one.schema, one.status) == (first.schema, first.status):
            resources.setdefault(CALLS[first.spec.venue][one.operation].resource, one)
    return list(resources.values())


@pytest.mark.parametrize(("mode", "sample"), list(answered()))
def test_every_documented_answer(sandbox: Sandbox, talk: Talk, mode: str, sample: Sample) -> None:
    venue = sample.response.spec.venue
    face, conversation = talk(venue)
    for response in sharing(sample):
        sandbox.venues[venue].answer(response.operation, status=response.code, body=sample.content)
        try:
            face.do(response.operation)
        except CallError:
            assert not response.succeeds
    assert conversation.answers
    assert conversation.complaints() == []


SIGNED = ("KALSHI-ACCESS-KEY", "KALSHI-ACCESS-SIGNATURE", "KALSHI-ACCESS-TIMESTAMP")
COMPLAINTS = (
    "$.balance: '1' is not of type 'integer'",
    "$.balance_dollars: Decimal('1.5') is not of type 'string'",
    "418 is not documented",
    "Response violates schema",
    "'1' is not of type 'integer'",
    "Unknown response http status: 418",
    "64 is greater than the maximum of 63",
    "subaccount is there 2 times",
    "limit is not a documented parameter",
    "Security not found",
    "no operation has this address",
)


def test_complaints_are_made(sandbox: Sandbox, talk: Talk) -> None:
    """The judgement is worth something only if it would complain."""
    face, conversation = talk("kalshi")
    good = json.loads((KALSHI.path.parent / "examples" / "get_balance.200.json").read_bytes())
    for changed in ({"balance": "1"}, {"balance_dollars": 1.5}):
        sandbox.kalshi.answer("get_balance", body={**good, **changed})
        face.do("get_balance")
    sandbox.kalshi.answer("get_balance", status=418)
    with pytest.raises(CallError):
        face.do("get_balance")
    for address in ("balance?subaccount=64&limit=1", "balance?subaccount=64&subaccount=64", "balances"):
        for headers in ({}, dict.fromkeys(SIGNED, "1")):
            face.outcome(conversation.http_client.get(f"{sandbox.kalshi.base_url}/portfolio/{address}", headers=headers))
    said = "\n".join(conversation.complaints())
    assert [complaint for complaint in COMPLAINTS if complaint not in said] == []
