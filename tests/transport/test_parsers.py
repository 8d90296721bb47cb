"""Both parsers read the same responses, refuse the same invalid ones, and detect surplus bytes."""

from __future__ import annotations

import itertools

import pytest

from venuekit.http.h11_parser import H11Parser
from venuekit.http.httptools_parser import HttptoolsParser
from venuekit.http.parser import MAX_HEAD, BodyTooLong, MalformedResponse, ResponseParser

OK = b"HTTP/1.1 200 OK\r\n"
CHUNKED = OK + b"transfer-encoding: chunked\r\n\r\n"
TWO = OK + b"content-length: 2\r\n\r\n[]"
WHOLE = {
    "a length": (TWO, 200, b"[]", True),
    "chunks": (CHUNKED + b"1\r\n[\r\n1;more=1\r\n]\r\n0\r\nx: y\r\n\r\n", 200, b"[]", True),
    "no body": (b"HTTP/1.1 204 No Content\r\n\r\n", 204, b"", True),
    "a length and no body": (b"HTTP/1.1 304 Not Modified\r\ncontent-length: 5\r\n\r\n", 304, b"", True),
    "the last on its connection": (OK + b"connection: close\r\ncontent-length: 2\r\n\r\n[]", 200, b"[]", False),
    "HTTP/1.0": (b"HTTP/1.0 200 OK\r\ncontent-length: 2\r\n\r\n[]", 200, b"[]", False),
    "early hints first": (b"HTTP/1.1 103 Early Hints\r\nlink: x\r\n\r\n" + TWO, 200, b"[]", True),
    "a go-ahead first": (b"HTTP/1.1 100 Continue\r\n\r\n" + TWO, 200, b"[]", True),
    "no reason": (b"HTTP/1.1 490 \r\ncontent-length: 0\r\n\r\n", 490, b"", True),
    "not ASCII": (OK + b"x: \xe9\r\ncontent-length: 2\r\n\r\n[]", 200, b"[]", True),
}
UNTIL_THE_END = {"1.1": OK + b"\r\n[]", "1.0": b"HTTP/1.0 200 OK\r\n\r\n[]"}
SURPLUS = {"a response": TWO, "junk": b"junk", "half a status line": b"HTTP/1.1 2"}
REFUSED = {
    "a shorter body": [OK + b"content-length: 5\r\n\r\n[", b""],
    "a chunk missing": [CHUNKED + b"1\r\n[\r\n", b""],
    "nothing": [b""],
    "half a head": [OK, b""],
    "another protocol": [b"HTTP/1.1 101 Switching Protocols\r\nupgrade: x\r\nconnection: upgrade\r\n\r\nabc"],
    "a status in words": [b"HTTP/1.1 abc Nope\r\n\r\n"],
    "a negative length": [OK + b"content-length: -2\r\n\r\n[]"],
    "a length in words": [OK + b"content-length: plenty\r\n\r\n[]"],
    "two lengths": [OK + b"content-length: 1\r\ncontent-length: 2\r\n\r\n[]"],
    "a chunk's size in words": [CHUNKED + b"zz\r\n[\r\n"],
    "a blank before a colon": [OK + b"content-length : 2\r\n\r\n[]"],
    "HTTP/2 in words": [b"HTTP/2 200 OK\r\ncontent-length: 2\r\n\r\n[]"],
    "mail": [b"220 mail.example.com ESMTP\r\n\r\n"],
    "endless headers": [OK, *[b"x: " + b"z" * 30_000] * 10],
    "endless hints": [b"HTTP/1.1 103 Early Hints\r\n\r\n" * (MAX_HEAD // 28 + 2)],
}


@pytest.fixture(params=[H11Parser, HttptoolsParser])
def parser(request: pytest.FixtureRequest) -> ResponseParser:
    return request.param()  # type: ignore[no-any-return]


def read(parser: ResponseParser, pieces: list[bytes], limit: int = 1000) -> bool:
    parser.begin("GET", limit)
    return any(parser.feed(piece) for piece in pieces)


@pytest.mark.parametrize(("said", "status", "body", "reusable"), WHOLE.values(), ids=WHOLE)
@pytest.mark.parametrize("bytewise", [False, True])
def test_complete_response_is_parsed(
    parser: ResponseParser, said: bytes, status: int, body: bytes, reusable: bool, bytewise: bool
) -> None:
    pieces = [said[at : at + 1] for at in range(len(said))] if bytewise else [said]
    for _ in range(2 if reusable else 1):
        assert read(parser, pieces)
        assert (parser.status, b"".join(parser.pieces), parser.reusable, parser.surplus) == (status, body, reusable, False)


@pytest.mark.parametrize("said", UNTIL_THE_END.values(), ids=UNTIL_THE_END)
def test_body_without_a_length_ends_with_the_connection(parser: ResponseParser, said: bytes) -> None:
    assert not read(parser, [said])
    assert parser.feed(b"")
    assert b"".join(parser.pieces) == b"[]"
    assert not parser.reusable


@pytest.mark.parametrize("more", SURPLUS.values(), ids=SURPLUS)
@pytest.mark.parametrize("name", ["a length", "chunks", "no body", "the last on its connection"])
def test_surplus_bytes_are_detected(parser: ResponseParser, name: str, more: bytes) -> None:
    said, status, body, _ = WHOLE[name]
    assert read(parser, [said + more])
    assert (parser.status, b"".join(parser.pieces)) == (status, body)
    assert parser.surplus
    assert not parser.reusable


@pytest.mark.parametrize("pieces", REFUSED.values(), ids=REFUSED)
def test_malformed_response_is_refused(parser: ResponseParser, pieces: list[bytes]) -> None:
    with pytest.raises(MalformedResponse) as raised:
        read(parser, pieces)
    assert 5 < len(str(raised.value)) <= 200


def test_body_above_the_limit_is_refused(parser: ResponseParser) -> None:
    with pytest.raises(BodyTooLong):
        read(parser, [OK + b"content-length: 20\r\n\r\n" + b"[]" * 10], limit=19)
    assert parser.status == 200
    assert dict(parser.headers) == {b"content-length": b"20"}


def test_header_names_and_values_are_kept() -> None:
    for kind in (H11Parser, HttptoolsParser):
        parser = kind()
        read(parser, [OK + b"X-Request-Id: 7\r\nx-request-id: 8\r\nContent-Length: 0\r\n\r\n"])
        assert [name.lower() for name, _ in parser.headers] == [b"x-request-id", b"x-request-id", b"content-length"]
        assert list(itertools.chain(*parser.headers))[1::2] == [b"7", b"8", b"0"]
