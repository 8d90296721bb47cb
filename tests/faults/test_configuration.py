"""Clients that cannot be built as asked, and what stays whose when they are closed."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from tests.conftest import CLIENTS, MODES, VENUES
from venuekit import RetryPolicy
from venuekit.errors import ConfigurationError

if TYPE_CHECKING:
    from tests.conftest import Face, OpenClient
    from venuekit_sandbox import Sandbox

EVERY_CLIENT = [(venue, mode) for venue in VENUES for mode in MODES]


def refused(sandbox: Sandbox, venue: str, mode: str, **options: Any) -> str:
    """The message of the error that a client built with ``options`` raises."""
    with pytest.raises(ConfigurationError) as raised:
        CLIENTS[venue, mode](**sandbox.venues[venue].client_args | options)
    return str(raised.value)


BAD_ADDRESSES: dict[str, tuple[object, str]] = {
    "http": ("http://api.example.com", "https://"),
    "http, another port": ("http://192.168.0.1:8080", "https://"),
    "http, looks like loopback": ("http://localhost.example.com", "https://"),
    "http, starts like loopback": ("http://127.0.0.1.example.com/", "https://"),
    "ftp": ("ftp://api.example.com", "https://"),
    "no scheme": ("api.example.com", "https://"),
    "no host": ("https://", "host"),
    "empty": ("", "https://"),
    "user and password": ("https://user:hunter2@api.example.com", "credentials"),
    "user": ("https://hunter2@api.example.com", "credentials"),
    "query": ("https://api.example.com/v1?apikey=hunter2", "query"),
    "empty query": ("https://api.example.com/v1?", "query"),
    "fragment": ("https://api.example.com/v1#hunter2", "fragment"),
    "empty fragment": ("https://api.example.com/v1#", "fragment"),
    "line end": ("https://api.example.com\n", "address"),
    "bad port": ("https://api.example.com:hunter2", "address"),
    "a number": (5, "address"),
    "bytes": (b"https://api.example.com", "address"),
    "an httpx.URL": (httpx.URL("https://api.example.com"), "address"),
}


@pytest.mark.parametrize(("address", "reason"), BAD_ADDRESSES.values(), ids=BAD_ADDRESSES)
@pytest.mark.parametrize(("venue", "mode"), EVERY_CLIENT)
def test_addresses_that_will_not_do(sandbox: Sandbox, venue: str, mode: str, address: object, reason: str) -> None:
    message = refused(sandbox, venue, mode, base_url=address)
    assert "base_url" in message
    assert reason in message
    assert "@" not in message
    assert "?" not in message


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "[::1]"])
@pytest.mark.parametrize("end", ["", "/", "//"])
def test_loopback_addresses_will_do(sandbox: Sandbox, host: str, end: str) -> None:
    address = f"http://{host}:8080/trade-api/v2"
    client = CLIENTS["kalshi", "sync"](**sandbox.kalshi.client_args | {"base_url": address + end})
    assert client.base_url == address


def test_a_slash_at_the_end_changes_nothing(sandbox: Sandbox, open_client: OpenClient) -> None:
    open_client("kalshi", base_url=f"{sandbox.kalshi.base_url}/").do("get_balance")
    [request] = sandbox.kalshi.requests
    assert (request.raw_path, request.verified) == ("/trade-api/v2/portfolio/balance", True)


def test_production_is_the_default(sandbox: Sandbox) -> None:
    for venue in ("kalshi", "coinapi_ems", "habittrade"):
        arguments = sandbox.venues[venue].credentials()
        assert CLIENTS[venue, "sync"](**arguments).base_url.startswith("https://")
    with pytest.raises((TypeError, ConfigurationError), match="base_url"):
        CLIENTS["synapsewave", "sync"](**sandbox.synapsewave.credentials())
    assert "base_url" in refused(sandbox, "synapsewave", "sync", base_url=None)


@pytest.mark.parametrize("bad", [0, -1, "5", True, None, float("nan"), float("inf"), (5, 5)], ids=repr)
@pytest.mark.parametrize(("venue", "mode"), EVERY_CLIENT)
def test_timeouts_that_will_not_do(sandbox: Sandbox, venue: str, mode: str, bad: object) -> None:
    assert "timeout" in refused(sandbox, venue, mode, timeout=bad)


@pytest.mark.parametrize("bad", [3, None, True, {"attempts": 3}, RetryPolicy], ids=repr)
@pytest.mark.parametrize(("venue", "mode"), EVERY_CLIENT)
def test_policies_that_will_not_do(sandbox: Sandbox, venue: str, mode: str, bad: object) -> None:
    assert "RetryPolicy" in refused(sandbox, venue, mode, retry=bad)


@pytest.mark.parametrize(("venue", "mode"), EVERY_CLIENT)
def test_connections_of_the_other_kind_are_refused(sandbox: Sandbox, venue: str, mode: str) -> None:
    wrong = (httpx.AsyncClient if mode == "sync" else httpx.Client)()
    for given in (wrong, object(), httpx.Client, "http://127.0.0.1:3128"):
        message = refused(sandbox, venue, mode, http_client=given)
        assert "http_client" in message
        assert "httpx.Client" in message if mode == "sync" else "httpx.AsyncClient" in message


@pytest.mark.parametrize(("venue", "mode"), EVERY_CLIENT)
def test_options_that_do_not_exist_are_named(sandbox: Sandbox, venue: str, mode: str) -> None:
    face = CLIENTS[venue, mode].__name__
    with pytest.raises(TypeError, match=rf"^{face}: there is no option 'retries'; .*\bretry\b"):
        CLIENTS[venue, mode](**sandbox.venues[venue].client_args, retries=3)
    with pytest.raises(TypeError):
        CLIENTS[venue, mode]("credential")


def test_a_closed_client_says_so(sandbox: Sandbox, any_venue: Face) -> None:
    operation = sandbox.venues[any_venue.venue].operations[0]
    any_venue.do(operation)
    any_venue.close()
    any_venue.close()
    with pytest.raises(ConfigurationError, match="closed"):
        any_venue.do(operation)
    assert len(sandbox.venues[any_venue.venue].requests) == 1


def test_a_client_may_be_closed_unused(any_venue: Face) -> None:
    any_venue.close()


def test_a_block_closes_its_client(sandbox: Sandbox) -> None:
    with CLIENTS["kalshi", "sync"](**sandbox.kalshi.client_args) as kalshi:
        kalshi.portfolio.get_balance()
    with pytest.raises(ConfigurationError, match="closed"):
        kalshi.portfolio.get_balance()


def test_an_asynchronous_block_closes_its_client(sandbox: Sandbox) -> None:
    async def use() -> None:
        async with CLIENTS["kalshi", "async"](**sandbox.kalshi.client_args) as kalshi:
            await kalshi.portfolio.get_balance()
        with pytest.raises(ConfigurationError, match="closed"):
            await kalshi.portfolio.get_balance()

    asyncio.run(use())


def test_connections_of_ones_own_stay_open(sandbox: Sandbox, open_client: OpenClient, mode: str) -> None:
    own: Any = (httpx.Client if mode == "sync" else httpx.AsyncClient)(headers={"X-Desk": "7"})
    faces = [open_client(venue, http_client=own) for venue in VENUES]
    for venue, face in zip(VENUES, faces, strict=True):
        face.do(sandbox.venues[venue].operations[0])
        [request] = sandbox.venues[venue].requests
        assert (request.headers["x-desk"], request.verified) == ("7", True)
        face.close()
        assert not own.is_closed
        with pytest.raises(ConfigurationError, match="closed"):
            face.do(sandbox.venues[venue].operations[0])
    faces[0].outcome(own.close() if mode == "sync" else own.aclose())


def test_what_ones_own_connections_would_add_does_not_spoil_signatures(
    sandbox: Sandbox, open_client: OpenClient, mode: str
) -> None:
    own: Any = (httpx.Client if mode == "sync" else httpx.AsyncClient)(
        base_url="https://other.example.com/x", auth=("user", "password"), params={"desk": "7"}, follow_redirects=True
    )
    faces = [open_client(venue, http_client=own) for venue in ("kalshi", "habittrade")]
    for face in faces:
        venue = sandbox.venues[face.venue]
        face.do(venue.operations[0])
        [request] = venue.requests
        assert request.verified
        assert "authorization" not in request.headers
    faces[0].outcome(own.close() if mode == "sync" else own.aclose())


def test_a_client_names_itself(sandbox: Sandbox, any_venue: Face) -> None:
    venue = sandbox.venues[any_venue.venue]
    any_venue.do(venue.operations[0])
    [request] = venue.requests
    assert request.headers["user-agent"].startswith(f"venuekit-{any_venue.venue.replace('_', '-')}/")
    assert "json" in request.headers["accept"]
    assert any_venue.client.base_url == venue.base_url
    assert venue.base_url in repr(any_venue.client)
