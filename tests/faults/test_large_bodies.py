"""Bodies that are larger than announced, or endless: a client reads no more than ``max_body``."""

from __future__ import annotations

import gzip
import itertools
import random
import socket
import time
import tracemalloc
import zlib
from collections.abc import Callable
from contextlib import suppress
from functools import cache
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.conftest import CLIENTS, MODES
from tests.faults import sockets
from venuekit import RetryPolicy
from venuekit.errors import AnswerTooLarge, CallError, ConfigurationError, DecodeError, NotFound, ServerError
from venuekit.http.body import BodyReader, NotDecompressed, TooLong

if TYPE_CHECKING:
    from tests.conftest import OpenClient
    from tests.faults.conftest import Serve
    from venuekit_sandbox import Sandbox

pytestmark = pytest.mark.slow

MEGABYTE = 1024 * 1024
LIMIT = MEGABYTE
MOST = 20 * MEGABYTE
"""Memory that reading a response may need."""
GZIP = {"content-encoding": "gzip"}
PATIENT = RetryPolicy(attempts=3, base=0, deadline=120)


@cache
def bomb() -> bytes:
    """Return a quarter of a gigabyte of spaces, compressed with gzip."""
    packer = zlib.compressobj(9, wbits=zlib.MAX_WBITS | 16)
    spaces = b" " * MEGABYTE
    return b"".join(packer.compress(spaces) for _ in range(256)) + packer.flush()


def head(encoding: str, length: int | None) -> bytes:
    ends = b"connection: close" if length is None else b"content-length: %d" % length
    return b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-encoding: %b\r\n%b\r\n\r\n" % (encoding.encode(), ends)


def bombing(server: Any, connection: socket.socket) -> None:
    with suppress(OSError):
        connection.sendall(head("gzip", len(bomb())) + bomb())


def endless(encoding: str, piece: bytes, first: bytes = b"") -> Callable[[Any, socket.socket], None]:
    """Return a behaviour that sends the same piece until the client disconnects."""

    def behave(server: Any, connection: socket.socket) -> None:
        with suppress(OSError):
            connection.sendall(head(encoding, None) + first)
            while True:
                connection.sendall(piece * (65536 // len(piece)))

    return behave


EMPTY_MEMBER = gzip.compress(b"")
OVERFLOWING: dict[str, Callable[[Any, socket.socket], None]] = {
    "a bomb": bombing,
    "spaces without end": endless("identity", b" "),
    "random bytes without end": endless("identity", random.Random(0).randbytes(1024)),
    "packed bodies without end": endless("gzip", gzip.compress(b" " * 1000)),
    "packed bodies of nothing, without end": endless("gzip", EMPTY_MEMBER),
    "empty blocks without end": endless("gzip", b"\x00\x00\x00\xff\xff", first=EMPTY_MEMBER[:10]),
}


@pytest.mark.parametrize("behave", OVERFLOWING.values(), ids=OVERFLOWING)
def test_body_above_max_body_is_interrupted(
    open_client: OpenClient, serve: Serve, behave: Callable[[Any, socket.socket], None]
) -> None:
    server = serve(behave)
    driver = open_client("coinapi_ems", base_url=server.base_url, max_body=LIMIT, retry=PATIENT)
    bomb()
    began = time.monotonic()
    tracemalloc.start()
    try:
        with pytest.raises(AnswerTooLarge) as raised:
            driver.do("get_balances")
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert peak < MOST
    assert time.monotonic() - began < 120
    error = raised.value
    assert (error.attempts, len(server.requests), error.limit, error.status, error.content) == (1, 1, LIMIT, 200, b"")
    assert "max_body" in str(error)
    assert sockets.busy(driver.client) == 0
    server.behave = lambda server, connection: connection.sendall(sockets.EMPTY_LIST)
    assert driver.do("get_balances") == []


@pytest.mark.parametrize("packed", [False, True], ids=["plain", "packed"])
@pytest.mark.parametrize("limit", [2, 100, 65536, 65537, LIMIT])
def test_body_of_exactly_max_body_is_read(sandbox: Sandbox, open_client: OpenClient, limit: int, packed: bool) -> None:
    driver = open_client("coinapi_ems", max_body=limit)
    for size in (limit, limit + 1):
        content = b"[" + b" " * (size - 2) + b"]"
        body, headers = (gzip.compress(content), GZIP) if packed else (content, {})
        sandbox.coinapi_ems.answer("get_balances", body=body, headers=headers)
        if size == limit:
            assert driver.raw("get_balances").content == content
        else:
            with pytest.raises(AnswerTooLarge, match=str(limit)):
                driver.do("get_balances")


@pytest.mark.parametrize(("status", "kind"), [(404, NotFound), (503, ServerError)])
def test_error_with_a_long_body_is_classified_by_its_status(
    sandbox: Sandbox, open_client: OpenClient, status: int, kind: type[CallError]
) -> None:
    sandbox.coinapi_ems.answer("get_balances", status=status, body=b" " * 1000)
    with pytest.raises(kind) as raised:
        open_client("coinapi_ems", max_body=999).do("get_balances")
    assert getattr(raised.value, "content", None) == b""


def test_default_max_body_exceeds_every_page_of_a_venue(sandbox: Sandbox, open_client: OpenClient) -> None:
    """The default ``max_body`` is many times the largest page of any venue, which is half a megabyte."""
    content = b"[" + b" " * (7 * MEGABYTE) + b"]"
    sandbox.coinapi_ems.answer("get_balances", body=gzip.compress(content, 1), headers=GZIP)
    assert len(open_client("coinapi_ems").raw("get_balances").content) == len(content)


@pytest.mark.parametrize("bad", [0, -1, 1.5, "1", True, None, float("inf")], ids=repr)
@pytest.mark.parametrize("mode", MODES)
def test_invalid_max_body_is_refused(sandbox: Sandbox, mode: str, bad: Any) -> None:
    with pytest.raises(ConfigurationError, match="max_body="):
        CLIENTS["kalshi", mode](**sandbox.kalshi.client_args, max_body=bad)


def test_only_gzip_is_accepted(sandbox: Sandbox, open_client: OpenClient) -> None:
    open_client("kalshi").do("get_balance")
    assert sandbox.kalshi.requests[0].headers["accept-encoding"] == "gzip"


@pytest.mark.parametrize("encoding", ["br", "zstd", "deflate", "compress", "gzip, gzip", "gzip, br", "made-up", "x" * 500])
def test_unrequested_encodings_raise_decode_error(sandbox: Sandbox, open_client: OpenClient, encoding: str) -> None:
    sandbox.coinapi_ems.answer("get_balances", body=b"[]", headers={"content-encoding": encoding})
    with pytest.raises(DecodeError, match="not requested") as raised:
        open_client("coinapi_ems").do("get_balances")
    assert len(str(raised.value)) < 300


@pytest.mark.parametrize("encoding", ["gzip", "GZIP", "x-gzip", "identity", "Identity", ""])
def test_aliases_of_gzip_and_identity_are_accepted(sandbox: Sandbox, open_client: OpenClient, encoding: str) -> None:
    body = gzip.compress(b"[]") if "gzip" in encoding.lower() else b"[]"
    sandbox.coinapi_ems.answer("get_balances", body=body, headers={"content-encoding": encoding})
    assert open_client("coinapi_ems").do("get_balances") == []


def test_concatenated_gzip_members_are_decompressed(sandbox: Sandbox, open_client: OpenClient) -> None:
    body = b"".join(gzip.compress(piece) for piece in (b"[", b"", b" " * 70_000, b"]"))
    sandbox.coinapi_ems.answer("get_balances", body=body, headers=GZIP)
    assert open_client("coinapi_ems").raw("get_balances").content == b"[" + b" " * 70_000 + b"]"


def cut(body: bytes, places: list[int]) -> list[bytes]:
    edges = sorted({0, len(body), *(place % (len(body) + 1) for place in places)})
    return [body[start:end] for start, end in itertools.pairwise(edges)]


CONTENTS = st.lists(st.binary(max_size=300), max_size=4)
PLACES = st.lists(st.integers(0, 5000), max_size=8)


@given(contents=CONTENTS, places=PLACES, slack=st.integers(0, 3))
def test_body_is_the_same_however_it_is_split(contents: list[bytes], places: list[int], slack: int) -> None:
    """Wherever the network splits a body, the content is the same, and the limit counts all pieces together."""
    content = b"".join(contents)
    for encoding, body in (("gzip", b"".join(map(gzip.compress, contents))), ("identity", content)):
        reader = BodyReader({"content-encoding": encoding}, max(1, len(content) + slack))
        for piece in cut(body, places):
            reader.feed(piece)
        assert reader.whole() == content
        if len(content) > 1:
            with pytest.raises(TooLong):
                feed(BodyReader({"content-encoding": encoding}, len(content) - 1), cut(body, places))


def feed(reader: BodyReader, pieces: list[bytes]) -> None:
    for piece in pieces:
        reader.feed(piece)


@given(content=st.binary(min_size=1, max_size=300), places=PLACES, end=st.integers(1, 320))
def test_truncated_gzip_is_never_accepted(content: bytes, places: list[int], end: int) -> None:
    body = gzip.compress(content)
    reader = BodyReader(GZIP, 1000)
    feed(reader, cut(body[: -min(end, len(body) - 1)], places))
    try:
        assert reader.whole() == b"", "nothing is decompressed yet, and no venue documents an empty body"
    except NotDecompressed as problem:
        assert "middle" in str(problem)  # noqa: PT017  # either outcome is correct


@given(body=st.binary(max_size=200), places=PLACES)
def test_random_bytes_raise_no_other_error(body: bytes, places: list[int]) -> None:
    reader = BodyReader(GZIP, 1000)
    with suppress(NotDecompressed, TooLong):
        feed(reader, cut(body, places))
        reader.whole()
