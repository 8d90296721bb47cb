"""Envelopes that are returned as a whole, and envelopes with several values for success."""

from __future__ import annotations

from typing import Any, NamedTuple

import msgspec
import pytest

from venuekit.call.decoding import read
from venuekit.call.operation import Body, Envelope, Operation, Response
from venuekit.errors import DecodeError, Rejected


class Wrapped(msgspec.Struct):
    status: str | bool | None = None
    data: list[str] | None = None


WRAPPER: Body[Any] = Body(lambda: (Wrapped, lambda wire, _note: wire))


def operation(equals: object, payload: str | None = None) -> Operation[Any]:
    envelope = Envelope(payload, payload, "status", "status", equals)
    return Operation(name="get_things", method="GET", path="/things", success={200: WRAPPER}, envelope=envelope)


def answer(content: bytes) -> Response:
    return Response(200, {}, content)


class Case(NamedTuple):
    equals: object
    content: bytes


@pytest.mark.parametrize(
    "case",
    [
        Case("success", b'{"status":"success","data":["a"]}'),
        Case(("success", "SUCCESS"), b'{"status":"SUCCESS","data":["a"]}'),
        Case(True, b'{"status":true,"data":["a"]}'),
    ],
)
def test_an_envelope_without_a_payload_is_returned_whole(case: Case) -> None:
    assert read(operation(case.equals), answer(case.content)).data == ["a"]
    assert read(operation(case.equals, "data"), answer(case.content)) == ["a"]


@pytest.mark.parametrize(
    "case",
    [
        Case("success", b'{"status":"error","data":["a"]}'),
        Case("success", b'{"status":"SUCCESS","data":["a"]}'),
        Case(("success", "SUCCESS"), b'{"status":"Success","data":["a"]}'),
        Case(True, b'{"status":false,"data":["a"]}'),
        Case(True, b'{"status":false,"data":"undocumented"}'),
        Case(("success", "SUCCESS"), b'{"status":"error","data":{}}'),
    ],
)
def test_failure_in_an_envelope_is_rejected(case: Case) -> None:
    with pytest.raises(Rejected):
        read(operation(case.equals), answer(case.content))


@pytest.mark.parametrize(
    "case",
    [
        Case("success", b'{"data":["a"]}'),
        Case("success", b'{"status":null,"data":["a"]}'),
        Case(True, b'{"data":["a"]}'),
        Case(True, b'{"status":true,"data":{}}'),
        Case(("success", "SUCCESS"), b'{"status":"SUCCESS","data":{}}'),
        Case(True, b'{"status":{},"data":["a"]}'),
    ],
)
def test_an_envelope_without_a_status_raises_decode_error(case: Case) -> None:
    with pytest.raises(DecodeError):
        read(operation(case.equals), answer(case.content))
