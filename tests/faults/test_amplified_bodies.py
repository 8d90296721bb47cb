"""Bodies that are small on the wire and huge in memory are refused early or decoded within a memory bound."""

from __future__ import annotations

import gzip
import time
import tracemalloc
from collections.abc import Callable
from functools import cache
from typing import TYPE_CHECKING, Any

import pytest

from tests.conftest import FIRST, VENUES
from tests.documents import success
from tests.venues import own
from venuekit import RetryPolicy
from venuekit.codec.density import FEW, SMALL
from venuekit.errors import AnswerTooLarge, DecodeError, VenueError, VenueKitError
from venuekit.http.body import DEFAULT_MAX_BODY

if TYPE_CHECKING:
    from tests.conftest import OpenClient
    from venuekit_sandbox import Sandbox

pytestmark = pytest.mark.slow

MEGABYTE = 1024 * 1024
MOST = 200 * MEGABYTE
ON_THE_WIRE = 64 * 1024
LONGEST = 240
"""Seconds, with memory traced on a busy machine; without tracing, each test takes less than one."""
GZIP = {"content-encoding": "gzip"}
ONCE = RetryPolicy(attempts=1, deadline=LONGEST)


def repeated(first: str, unit: str, last: str) -> Callable[[int], bytes]:
    return lambda size: (first + unit * ((size - len(first) - len(last)) // len(unit)) + last).encode()


def counted(first: str, unit: str, last: str) -> Callable[[int], bytes]:
    """Return a function that repeats a unit with a counter in it; only so often that it stays small on the wire."""
    return lambda size: (first + "".join(unit % number for number in range(min(9_000, size // len(unit)))) + last).encode()


BODIES: dict[str, Callable[[int], bytes]] = {
    "zeros": repeated("[0", ",0", "]"),
    "empty lists": repeated("[[]", ",[]", "]"),
    "empty objects": repeated("[{}", ",{}", "]"),
    "objects without what is required": repeated('{"cursor":"","fills":[{}', ",{}", "]}"),
    "objects, the last one wrong": repeated("[{}", ",{}", ",5]"),
    "rows, the last one wrong": repeated('[{"data":[{"balance":0}', ',{"balance":1.5}', ',{"balance":"x"}]}]'),
    "depth": lambda size: b"[" * (size // 2) + b"]" * (size // 2),
    "escapes": repeated('[{"exchange_id":"', "\\n", '"}]'),
    "surrogate pairs": repeated('[{"exchange_id":"', "\\ud83d\\ude00", '"}]'),
    "half a pair in wide text": repeated('[{"exchange_id":"\U0001f600\\ud800', "a", '"}]'),
    "a number of millions of digits": repeated('[{"data":[{"balance":', "7", "}]}]"),
    "a fraction of millions of digits": repeated('[{"data":[{"balance":0.', "7", "}]}]"),
    "a quoted number of millions of digits": repeated('[{"data":[{"balance":"', "7", '"}]}]'),
    "an integer of millions of digits": repeated('{"balance":1,"code":', "7", "}"),
    "unknown fields": counted('[{"data":[]', ',"field-%x":{}', "}]"),
    "the same field again and again": repeated('[{"data":[]', ',"data":[]', "}]"),
    "unknown values": counted('[{"data":[{}', ',{"last_updated_by":"%x"}', "]}]"),
    "a verdict and zeros": repeated('{"code":0,"status":"success","data":[0', ",0", "]}"),
    "a verdict that is a list": repeated('{"status":[0],"code":[0', ",0", "]}"),
    "a reason that is a list": repeated('{"error":{"message":[0', ",0", "]}}"),
    "a reason without end": repeated('{"message":"', "x", '"}'),
}


def form(schema: dict[str, Any]) -> tuple[bool, bool]:
    return schema.get("type") == "array", "x-envelope" in schema


LISTINGS = {venue: own(venue, "cases", "LISTING", FIRST[venue]) for venue in VENUES}
ONE_OF_EACH = sorted({form(success(venue, LISTINGS[venue])): venue for venue in reversed(VENUES)}.values())
"""A venue for each form of response: a list, an envelope, an object."""

BY_TURNS = [(name, ("sync", "async")[number % 2]) for number, name in enumerate(BODIES)]
"""Each body with one kind of client, since both use the same decoder."""


@cache
def packed(name: str, size: int) -> bytes:
    body = gzip.compress(BODIES[name](size), 6)
    assert len(body) <= ON_THE_WIRE
    return body


def traced(call: Callable[[], object]) -> int:
    """Return the peak memory of a call in bytes; the call returns or raises a ``VenueKitError``."""
    began = time.monotonic()
    tracemalloc.start()
    try:
        try:
            call()
        except VenueKitError as error:
            assert len(str(error)) < 1000 or isinstance(error, VenueError)  # noqa: PT017  # a result is fine too
        return tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
        assert time.monotonic() - began < LONGEST


@pytest.mark.parametrize("size", [SMALL, DEFAULT_MAX_BODY], ids=["not counted", "at the limit"])
@pytest.mark.parametrize(("name", "mode"), BY_TURNS)
@pytest.mark.parametrize("venue", ONE_OF_EACH)
def test_amplified_success_body_is_decoded_in_bounded_memory(
    sandbox: Sandbox, open_client: OpenClient, venue: str, name: str, size: int
) -> None:
    sandbox.venues[venue].answer(LISTINGS[venue], body=packed(name, size), headers=GZIP)
    driver = open_client(venue, retry=ONCE, drift_sample=1)
    assert traced(lambda: driver.do(LISTINGS[venue])) < MOST


@pytest.mark.parametrize("status", [400, 429, 500])
@pytest.mark.parametrize(("name", "mode"), BY_TURNS)
def test_amplified_error_body_keeps_the_error_of_its_status(
    sandbox: Sandbox, open_client: OpenClient, name: str, status: int
) -> None:
    venue = VENUES[0]
    sandbox.venues[venue].answer(LISTINGS[venue], status=status, body=packed(name, DEFAULT_MAX_BODY), headers=GZIP)
    driver = open_client(venue, retry=ONCE)

    def call() -> None:
        with pytest.raises(VenueError) as raised:
            driver.do(LISTINGS[venue])
        assert raised.value.status == status

    assert traced(call) < MOST / 4


@pytest.mark.parametrize("size", [DEFAULT_MAX_BODY + 1000, 40 * MEGABYTE])
def test_body_above_max_body_is_not_read(sandbox: Sandbox, open_client: OpenClient, size: int) -> None:
    venue = VENUES[0]
    sandbox.venues[venue].answer(LISTINGS[venue], body=packed("zeros", size), headers=GZIP)
    with pytest.raises(AnswerTooLarge, match="max_body"):
        open_client(venue, retry=ONCE).do(LISTINGS[venue])


def test_error_for_a_dense_body_names_the_limit(sandbox: Sandbox, open_client: OpenClient) -> None:
    venue = VENUES[0]
    sandbox.venues[venue].answer(LISTINGS[venue], body=packed("empty objects", MEGABYTE), headers=GZIP)
    with pytest.raises(
        DecodeError, match=f"at most {FEW} values in 10485.. bytes, found .* far more than in any documented"
    ) as raised:
        open_client(venue, retry=ONCE).do(LISTINGS[venue])
    assert raised.value.path == "$"
