"""A venue or a proxy echoes credentials: no error, hook or log contains them."""

from __future__ import annotations

import html
import itertools
import json
import logging
import socket
from base64 import b64encode, urlsafe_b64encode
from collections.abc import Callable
from typing import TYPE_CHECKING, Any
from urllib.parse import quote, quote_plus

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.conftest import FIRST, VENUES
from tests.faults.leaks import assert_error_hides, assert_hidden
from tests.fuzz.strategies import quick
from venuekit import RetryPolicy
from venuekit.auth.mask import NO_MASK, Mask
from venuekit.errors import CallError

if TYPE_CHECKING:
    from tests.conftest import OpenClient
    from tests.faults.conftest import Serve, Unruly
    from venuekit_sandbox import Sandbox

pytestmark = pytest.mark.slow

SPELLINGS: dict[str, Callable[[str], str]] = {
    "as it came": str,
    "percent-encoded": lambda text: quote(text, safe=""),
    "percent-encoded, slashes left": quote,
    "percent-encoded in lower case": lambda text: (
        quote_plus(text).replace("%2B", "%2b").replace("%2F", "%2f").replace("%3D", "%3d")
    ),
    "percent-encoded twice": lambda text: quote(quote(text, safe=""), safe=""),
    "JSON": lambda text: json.dumps(text)[1:-1],
    "JSON, slashes escaped": lambda text: json.dumps(text)[1:-1].replace("/", "\\/"),
    "JSON, HTML's signs escaped": lambda text: text.replace("+", "\\u002B").replace("&", "\\u0026"),
    "JSON in JSON": lambda text: json.dumps(json.dumps(text))[1:-1],
    "HTML": html.escape,
    "base64": lambda text: b64encode(text.encode()).decode(),
    "base64 for addresses": lambda text: urlsafe_b64encode(text.encode()).decode(),
    "base64 behind something": lambda text: b64encode(f"me:{text}:x".encode()).decode(),
    "base64 behind something else": lambda text: b64encode(f"you:{text}".encode()).decode(),
    "hexadecimal": lambda text: text.encode().hex(),
    "hexadecimal in capitals": lambda text: text.encode().hex().upper(),
}


def secrets_in(head: bytes) -> dict[str, str]:
    """Return the headers of a request that authenticate it."""
    lines = [line.partition(":") for line in head.decode("latin-1").split("\r\n")[1:]]
    plain = {"host", "accept", "accept-encoding", "user-agent", "connection", "content-length", "content-type"}
    found = {name.lower(): value.strip().removeprefix("Bearer ") for name, _, value in lines if value}
    return {name: value for name, value in found.items() if name not in plain and not name.endswith("timestamp")}


def echoing(status: int, spell: Callable[[str], str], form: str) -> Callable[[Unruly, socket.socket], None]:
    def behave(server: Unruly, connection: socket.socket) -> None:
        said = " ".join(spell(value) for value in secrets_in(server.requests[-1]).values())
        body = {
            "JSON": json.dumps(
                {"code": said, "message": said, "msg": said, "error": {"code": said, "message": said}, "data": [said]}
            ),
            "text": f"refused: {said}",
            "JSON by hand": f'{{"status": "error", "code": "{said}", "message": "{said}"}}',
        }[form].encode()
        head = f"HTTP/1.1 {status} X\r\ncontent-type: application/json\r\nx-request-id: {said}\r\nlocation: /{said}\r\n"
        connection.sendall(head.encode() + b"content-length: %d\r\n\r\n" % len(body) + body)

    return behave


@pytest.mark.parametrize("spell", SPELLINGS.values(), ids=SPELLINGS)
@pytest.mark.parametrize("venue", VENUES)
def test_echoed_credentials_are_masked(
    sandbox: Sandbox, open_client: OpenClient, serve: Serve, caplog: pytest.LogCaptureFixture, venue: str, spell: Any
) -> None:
    caplog.set_level(logging.DEBUG)
    told: list[CallError] = []
    server = serve(echoing(200, spell, "JSON"))
    retry = RetryPolicy(attempts=2, base=0)
    driver = open_client(venue, base_url=server.base_url, retry=retry, on_error=lambda error, _: told.append(error))
    for form, status in itertools.product(("JSON", "text", "JSON by hand"), (200, 302, 400, 401, 404, 500, 418)):
        server.behave = echoing(status, spell, form)
        with pytest.raises(CallError) as raised:
            driver.do(FIRST[venue])
        sent = secrets_in(server.requests[-1])
        assert sent
        spelt = {f"spelt {name}": spell(value) for name, value in sent.items()}
        assert_error_hides(sandbox.venues[venue].credentials() | sent | spelt, raised.value)
        assert len(told) == raised.value.attempts
        for error in told:
            assert_hidden(sent | spelt, str(error), repr(vars(error)))
        assert b"***" in getattr(raised.value, "content", b"***")
        assert_hidden(sent | spelt, caplog.text)
        told.clear()
        caplog.clear()


@pytest.mark.parametrize("venue", VENUES)
def test_echoed_credentials_are_masked_with_the_callers_http_client(
    sandbox: Sandbox, open_client: OpenClient, serve: Serve, mode: str, venue: str
) -> None:
    own: Any = (httpx.Client if mode == "sync" else httpx.AsyncClient)()
    for status in (200, 302, 401, 500):
        server = serve(echoing(status, str, "JSON"))
        driver = open_client(venue, base_url=server.base_url, http_client=own, retry=RetryPolicy(attempts=1))
        with pytest.raises(CallError) as raised:
            driver.do(FIRST[venue])
        assert_error_hides(sandbox.venues[venue].credentials() | secrets_in(server.requests[-1]), raised.value)
        assert b"***" in getattr(raised.value, "content", b"***")
    driver.outcome(own.close() if mode == "sync" else own.aclose())


@pytest.mark.parametrize(
    "head", ["HTTP/1.1 200 OK\r\ncontent-encoding: gzip\r\nx: {0}\r\n", "HTTP/1.1 {0} {0}\r\n", "{0}: {0}\r\n"]
)
@pytest.mark.parametrize("venue", VENUES)
def test_undecodable_responses_reveal_no_credential(
    sandbox: Sandbox, open_client: OpenClient, serve: Serve, venue: str, head: str
) -> None:
    def behave(server: Unruly, connection: socket.socket) -> None:
        said = next(iter(secrets_in(server.requests[-1]).values()))
        connection.sendall(head.format(said).encode() + b"content-length: 3\r\n\r\nabc")

    server = serve(behave)
    driver = open_client(venue, base_url=server.base_url, retry=RetryPolicy(attempts=1))
    with pytest.raises(CallError) as raised:
        driver.do(FIRST[venue])
    assert_error_hides(sandbox.venues[venue].credentials() | secrets_in(server.requests[-1]), raised.value)


@given(
    st.text(st.characters(min_codepoint=33, max_codepoint=126), min_size=8, max_size=80), st.text(max_size=5), st.text(max_size=5)
)
@quick(200)
def test_every_encoding_of_a_credential_is_masked_anywhere(secret: str, before: str, after: str) -> None:
    mask = Mask([("X-Key", f"Bearer {secret}"), ("X-Timestamp", "1770000000000")])
    for spell in SPELLINGS.values():
        spelt = spell(secret)
        if len(spelt) >= 12 and not any(
            part in spelt for part in ("bWU6", "eW91O")
        ):  # skips texts that begin with the public part
            assert spelt not in mask.text(before + spelt + after)
            assert spelt.encode() not in mask.content((before + spelt + after).encode("utf-8", "replace"))


def test_timestamps_and_short_values_are_not_masked() -> None:
    mask = Mask([("X-Key", "id"), ("X-API-Timestamp", "1770000000000")])
    said = "timestamp 1770000000000 is too old for id"
    assert mask.text(said) == NO_MASK.text(said) == said
    assert repr(mask) == "Mask(…)"
