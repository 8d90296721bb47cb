"""Answers that are not what a venue documents: one kind of error, with everything needed to see why."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from tests.conftest import FIRST
from venuekit.errors import CallError, DecodeError, VenueError

if TYPE_CHECKING:
    from tests.conftest import Face
    from venuekit_sandbox import Sandbox

HTML = b"<!doctype html><title>Maintenance</title>"
OPERATION = FIRST | {"kalshi": "get_fills"}
NOT_JSON = {
    "HTML": HTML,
    "empty": b"",
    "blank": b" \r\n\t",
    "invalid UTF-8": b'{"code": 0, "status": "success", "cursor": "\xff\xfe"}',
    "not text at all": bytes(range(256)),
    "cut off": b'{"fills": [{"fill_id": "0a1b", "trade',
    "two values": b"{} {}",
    "a lone bracket": b"[",
    "single quotes": b"{'code': 0}",
    "too deep": b"[" * 100_000,
}
OF_ANOTHER_SHAPE: dict[str, object] = {"text": "OK", "number": 5, "true": True, "null": None, "list of lists": [[[]]]}


def failing(sandbox: Sandbox, face: Face, body: bytes, **options: Any) -> CallError:
    """The error of a call that is answered with ``body``."""
    operation = OPERATION[face.venue]
    sandbox.venues[face.venue].answer(operation, body=body, **options)
    with pytest.raises(CallError) as raised:
        face.do(operation)
    error: Any = raised.value
    assert (error.operation, error.status, error.content) == (operation, options.get("status", 200), body)
    assert error.request_id == sandbox.venues[face.venue].requests[-1].request_id
    assert operation in str(error)
    return raised.value


@pytest.mark.parametrize("body", NOT_JSON.values(), ids=NOT_JSON)
def test_a_body_that_is_not_json(sandbox: Sandbox, any_venue: Face, body: bytes) -> None:
    error = failing(sandbox, any_venue, body)
    assert isinstance(error, DecodeError)
    assert "200" in str(error)
    assert str(len(body)) in str(error)


@pytest.mark.parametrize("body", OF_ANOTHER_SHAPE.values(), ids=OF_ANOTHER_SHAPE)
def test_json_of_another_shape(sandbox: Sandbox, any_venue: Face, body: object) -> None:
    error = failing(sandbox, any_venue, json.dumps(body).encode())
    assert isinstance(error, DecodeError)
    assert error.path is not None
    assert error.path.startswith("$")


def test_html_is_called_by_its_name(sandbox: Sandbox, any_venue: Face) -> None:
    error = failing(sandbox, any_venue, HTML, headers={"content-type": "text/html; charset=utf-8"})
    assert isinstance(error, DecodeError)
    assert "text/html" in str(error)
    assert error.headers["content-type"] == "text/html; charset=utf-8"


def test_a_good_body_is_read_whatever_it_calls_itself(sandbox: Sandbox, coinapi_ems: Face) -> None:
    for media_type in ("text/plain", "application/octet-stream", "appliction/json", "application/problem+json"):
        sandbox.coinapi_ems.answer("get_balances", body=[], headers={"content-type": media_type})
        assert coinapi_ems.do("get_balances") == []


@pytest.mark.parametrize("body", NOT_JSON.values(), ids=NOT_JSON)
def test_an_unreadable_failure_is_still_that_failure(sandbox: Sandbox, any_venue: Face, body: bytes) -> None:
    error = failing(sandbox, any_venue, body, status=503)
    assert isinstance(error, VenueError)
    assert (error.body, error.venue_code, error.venue_message, error.details) == (None, None, None, None)
    assert "503" in str(error)


@pytest.mark.parametrize(
    ("row", "path"),
    [
        ({"ticker": 5}, "$.fills[1].ticker"),
        ({"is_taker": "yes"}, "$.fills[1].is_taker"),
        ({"count": 2.5}, "$.fills[1].count"),
        ({"count": True}, "$.fills[1].count"),
        ({"created_time": "yesterday"}, "$.fills[1].created_time"),
        ({"created_time": 5}, "$.fills[1].created_time"),
        ({"fee_cost": {}}, "$.fills[1].fee_cost"),
        ({"fee_cost": True}, "$.fills[1].fee_cost"),
    ],
    ids=str,
)
def test_a_value_of_another_type_is_named_by_its_path(sandbox: Sandbox, kalshi: Face, row: dict[str, object], path: str) -> None:
    names = ("fill_id", "trade_id", "order_id", "ticker", "market_ticker")
    good: dict[str, object] = {**dict.fromkeys(names, "x"), "is_taker": True}
    body = json.dumps({"fills": [good, {**good, **row}, good], "cursor": ""}).encode()
    error = failing(sandbox, kalshi, body)
    assert isinstance(error, DecodeError)
    assert error.path == path
    assert path in str(error)


@pytest.mark.parametrize("seconds", [10**18, -(10**18), 10**300])
def test_a_time_beyond_the_calendar_is_named_by_its_path(sandbox: Sandbox, habittrade: Face, seconds: int) -> None:
    position = {"market": "usex", "product_code": "A", "qty": 1, "contract_time": seconds}
    error = failing(sandbox, habittrade, json.dumps({"code": 0, "data": {"positions": [position]}}).encode())
    assert isinstance(error, DecodeError)
    assert error.path == "$.data.positions[0].contract_time"


@pytest.mark.parametrize("text", ["", "x", "1.5", "0x1", "1" * 5000])
def test_a_quoted_integer_that_is_none_is_named_by_its_path(sandbox: Sandbox, synapsewave: Face, text: str) -> None:
    rows = [{"exchange": "NSE", "scrip_token": token, "net_quantity": 0} for token in ("7", 7, text)]
    error = failing(sandbox, synapsewave, json.dumps({"status": "success", "data": rows}).encode())
    assert isinstance(error, DecodeError)
    assert error.path == "$.data[2].scrip_token"


def test_a_success_without_its_payload(sandbox: Sandbox, habittrade: Face, synapsewave: Face) -> None:
    for face, body in ((habittrade, b'{"code": 0}'), (synapsewave, b'{"status": "success"}')):
        error = failing(sandbox, face, body)
        assert isinstance(error, DecodeError)
        assert error.path == "$.data"
