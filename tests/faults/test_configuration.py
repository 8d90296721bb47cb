"""Invalid options are refused, and closing a client closes only what it owns."""

from __future__ import annotations

import asyncio
import contextlib
from importlib import import_module
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from cryptography.hazmat.primitives.asymmetric import ed25519
from hypothesis import given
from hypothesis import strategies as st

from tests.conftest import CLIENTS, FIRST, MODES, VENUES, signer_of
from tests.documents import description
from tests.fuzz.strategies import quick
from venuekit import RetryPolicy
from venuekit.errors import ConfigurationError

if TYPE_CHECKING:
    from tests.conftest import Driver, OpenClient
    from venuekit_sandbox import Sandbox

EVERY_CLIENT = [(venue, mode) for venue in VENUES for mode in MODES]


def refused(sandbox: Sandbox, venue: str, mode: str, **options: Any) -> str:
    """Return the message of the error that the constructor raises for these options."""
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
    "IDNA, without content": ("https://xn--.", "address"),
    "IDNA, malformed": ("https://xn--a/", "address"),
    "a label too long": (f"https://{'a' * 64}.com", "address"),
    "a name too long": (f"https://{'a.' * 130}com", "address"),
    "an empty label": ("https://a..b", "address"),
    "a dot alone": ("https://.", "address"),
    "a space in the host": ("https://api example.com", "address"),
    "a lone surrogate": ("https://a\udcff", "address"),
    "a port too high": ("https://api.example.com:99999", "port"),
    "port zero": ("https://api.example.com:0", "port"),
    "longer than any address": ("https://api.example.com/" + "a" * 70_000, "longer"),
}


@pytest.mark.parametrize(("address", "reason"), BAD_ADDRESSES.values(), ids=BAD_ADDRESSES)
@pytest.mark.parametrize(("venue", "mode"), EVERY_CLIENT)
def test_invalid_base_urls_are_refused(sandbox: Sandbox, venue: str, mode: str, address: object, reason: str) -> None:
    message = refused(sandbox, venue, mode, base_url=address)
    assert "base_url" in message
    assert reason in message
    assert "@" not in message
    assert "?" not in message


ADDRESS_PARTS = [
    "https://",
    "http://",
    "xn--",
    ".",
    ":",
    "/",
    "@",
    "?",
    "#",
    "[",
    "]",
    "%",
    "\\",
    "::1",
    "127.0.0.1",
    "a.com",
    "é",
    "\u3002",
]


@given(st.one_of(st.text(max_size=40), st.lists(st.sampled_from(ADDRESS_PARTS) | st.text(max_size=3), max_size=6).map("".join)))
@quick(300)
def test_any_text_is_a_base_url_or_a_configuration_error(address: str) -> None:
    for given_ in (address, f"https://{address}"):
        try:
            client = CLIENTS["coinapi_ems", "sync"](api_key="key", base_url=given_)
        except ConfigurationError as error:
            str(error).encode()
        else:
            assert client.base_url == given_.rstrip("/")
            url = httpx.URL(client.base_url)
            assert (url.userinfo, url.query, url.fragment) == (b"", b"", "")
            assert url.host.encode("idna")


@given(st.from_type(object) | st.floats() | st.integers() | st.text() | st.lists(st.integers()))
@quick(100)
def test_any_value_of_an_option_is_accepted_or_a_configuration_error(value: object) -> None:
    for option in (*OPTIONS, "environment"):
        assert option in said(**{option: value})


def said(**options: Any) -> str:
    """Return the message of the constructor's error, or the names of the options if there is none."""
    try:
        CLIENTS["kalshi", "sync"](key_id="id", private_key=KEY, **options)
    except ConfigurationError as error:
        return str(error)
    return ", ".join(options)


OPTIONS = ["base_url", "timeout", "retry", "limits", "http_client", "drift_sample", "max_body", "on_request", "on_drift"]
KEY = ed25519.Ed25519PrivateKey.generate()
HUGE: list[Any] = [10**5000, -(10**5000), 1e300, [10**5000], "x" * 10**6]


@pytest.mark.parametrize("option", [*OPTIONS, "environment", "max_connections"])
def test_huge_values_of_options_are_refused_or_harmless(option: str) -> None:
    for value in HUGE:
        message = said(**{option: value})
        assert option in message
        assert len(message) < 700


@pytest.mark.parametrize("option", ["attempts", "base", "cap", "deadline", "on"])
def test_huge_values_of_a_policy_are_refused_or_harmless(option: str) -> None:
    for value in HUGE:
        with contextlib.suppress(ConfigurationError):
            RetryPolicy(**{option: value})


@pytest.mark.parametrize("bad", [10**400, 1e300, float("nan"), "5", True, None], ids=lambda bad: str(bad)[:9])
def test_invalid_clock_offset_is_refused(sandbox: Sandbox, bad: Any) -> None:
    client = CLIENTS["kalshi", "sync"](**sandbox.kalshi.client_args)
    with pytest.raises(ConfigurationError, match="clock_offset"):
        client.clock_offset = bad
    assert client.clock_offset == 0


DEFAULT_ADDRESS: dict[str, str | None] = {venue: import_module(f"venuekit_{venue}_api").VENUE.base_url for venue in VENUES}
TIMED = [venue for venue in VENUES if signer_of(venue).timed]
"""Venues whose calls are signed with a timestamp."""
ENVIRONMENTS = {
    (venue, server["x-environment"]): server["url"]
    for venue in VENUES
    for server in description(venue)["servers"]
    if "x-environment" in server and "{" not in server["url"]
}


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize(("venue", "environment"), ENVIRONMENTS)
def test_environment_selects_its_base_url(
    sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch, venue: str, environment: str, mode: str
) -> None:
    client: Any = CLIENTS[venue, mode]
    built = client(**sandbox.venues[venue].credentials(), environment=environment)
    assert built.base_url == ENVIRONMENTS[venue, environment]
    for name, value in sandbox.venues[venue].environ.items():
        monkeypatch.setenv(name, value)
    assert client.from_env(environment=environment).base_url == built.base_url
    assert client.from_env().base_url == sandbox.venues[venue].base_url


@pytest.mark.parametrize(("venue", "mode"), EVERY_CLIENT)
def test_invalid_environments_are_refused(sandbox: Sandbox, venue: str, mode: str) -> None:
    assert "not both" in refused(sandbox, venue, mode, environment="demo")
    if DEFAULT_ADDRESS[venue] is None:  # each broker has an address of its own
        return
    arguments = sandbox.venues[venue].credentials()
    for bad in ("nowhere", "", 5, ["demo"]):
        with pytest.raises(ConfigurationError, match="environment=") as raised:
            CLIENTS[venue, mode](**arguments, environment=bad)
        assert len([one for one, _ in ENVIRONMENTS if one == venue]) < 2 or "must be one of 'production', " in str(raised.value)


@pytest.mark.parametrize(
    "phases", [{"read": -1}, {"connect": 0}, {"pool": "5"}, {"write": float("nan")}, {"read": 1e300}], ids=repr
)
def test_httpx_timeout_is_checked_per_phase(sandbox: Sandbox, phases: dict[str, Any]) -> None:
    message = refused(sandbox, "kalshi", "sync", timeout=httpx.Timeout(5, **phases))
    assert f"timeout: {next(iter(phases))}=" in message
    CLIENTS["kalshi", "sync"](**sandbox.kalshi.client_args, timeout=httpx.Timeout(None))


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "[::1]"])
@pytest.mark.parametrize("end", ["", "/", "//"])
def test_loopback_addresses_may_use_http(sandbox: Sandbox, host: str, end: str) -> None:
    address = f"http://{host}:8080/trade-api/v2"
    client = CLIENTS["kalshi", "sync"](**sandbox.kalshi.client_args | {"base_url": address + end})
    assert client.base_url == address


def test_trailing_slash_of_base_url_is_ignored(sandbox: Sandbox, open_client: OpenClient) -> None:
    open_client("kalshi", base_url=f"{sandbox.kalshi.base_url}/").do("get_balance")
    [request] = sandbox.kalshi.requests
    assert (request.raw_path, request.verified) == ("/trade-api/v2/portfolio/balance", True)


def test_production_is_the_default(sandbox: Sandbox) -> None:
    for venue, address in DEFAULT_ADDRESS.items():
        arguments = sandbox.venues[venue].credentials()
        if address is not None:
            assert CLIENTS[venue, "sync"](**arguments).base_url == address
            assert address.startswith("https://")
            continue
        with pytest.raises((TypeError, ConfigurationError), match="base_url"):
            CLIENTS[venue, "sync"](**arguments)
        assert "base_url" in refused(sandbox, venue, "sync", base_url=None)


@pytest.mark.parametrize("bad", [0, -1, "5", True, None, float("nan"), float("inf"), (5, 5)], ids=repr)
@pytest.mark.parametrize(("venue", "mode"), EVERY_CLIENT)
def test_invalid_timeouts_are_refused(sandbox: Sandbox, venue: str, mode: str, bad: object) -> None:
    assert "timeout" in refused(sandbox, venue, mode, timeout=bad)


@pytest.mark.parametrize("bad", [3, None, True, {"attempts": 3}, RetryPolicy], ids=repr)
@pytest.mark.parametrize(("venue", "mode"), EVERY_CLIENT)
def test_invalid_retry_policies_are_refused(sandbox: Sandbox, venue: str, mode: str, bad: object) -> None:
    assert "RetryPolicy" in refused(sandbox, venue, mode, retry=bad)


@pytest.mark.parametrize(("venue", "mode"), EVERY_CLIENT)
def test_http_client_of_the_other_kind_is_refused(sandbox: Sandbox, venue: str, mode: str) -> None:
    wrong = (httpx.AsyncClient if mode == "sync" else httpx.Client)()
    for bad in (wrong, object(), httpx.Client, "http://127.0.0.1:3128"):
        message = refused(sandbox, venue, mode, http_client=bad)
        assert "http_client" in message
        assert "httpx.Client" in message if mode == "sync" else "httpx.AsyncClient" in message


@pytest.mark.parametrize(("venue", "mode"), EVERY_CLIENT)
def test_unknown_options_are_named_in_the_error(sandbox: Sandbox, venue: str, mode: str) -> None:
    name = CLIENTS[venue, mode].__name__
    with pytest.raises(TypeError, match=rf"^{name}: there is no option 'retries'; .*\bretry\b"):
        CLIENTS[venue, mode](**sandbox.venues[venue].client_args, retries=3)
    with pytest.raises(TypeError):
        CLIENTS[venue, mode]("credential")


def test_calls_on_a_closed_client_are_refused(sandbox: Sandbox, any_venue: Driver) -> None:
    operation = FIRST[any_venue.venue]
    any_venue.do(operation)
    any_venue.close()
    any_venue.close()
    with pytest.raises(ConfigurationError, match="closed"):
        any_venue.do(operation)
    assert len(sandbox.venues[any_venue.venue].requests) == 1


def test_unused_client_can_be_closed(any_venue: Driver) -> None:
    any_venue.close()


def test_with_block_closes_its_client(sandbox: Sandbox) -> None:
    with CLIENTS["kalshi", "sync"](**sandbox.kalshi.client_args) as kalshi:
        kalshi.portfolio.get_balance()
    with pytest.raises(ConfigurationError, match="closed"):
        kalshi.portfolio.get_balance()


def test_async_with_block_closes_its_client(sandbox: Sandbox) -> None:
    async def use() -> None:
        async with CLIENTS["kalshi", "async"](**sandbox.kalshi.client_args) as kalshi:
            await kalshi.portfolio.get_balance()
        with pytest.raises(ConfigurationError, match="closed"):
            await kalshi.portfolio.get_balance()

    asyncio.run(use())


def test_the_callers_http_client_stays_open(sandbox: Sandbox, open_client: OpenClient, mode: str) -> None:
    own: Any = (httpx.Client if mode == "sync" else httpx.AsyncClient)(headers={"X-Desk": "7"})
    drivers = [open_client(venue, http_client=own) for venue in VENUES]
    for venue, driver in zip(VENUES, drivers, strict=True):
        driver.do(FIRST[venue])
        [request] = sandbox.venues[venue].requests
        assert (request.headers["x-desk"], request.verified) == ("7", True)
        driver.close()
        assert not own.is_closed
        with pytest.raises(ConfigurationError, match="closed"):
            driver.do(FIRST[venue])
    drivers[0].outcome(own.close() if mode == "sync" else own.aclose())


def test_defaults_of_the_callers_http_client_do_not_break_signatures(
    sandbox: Sandbox, open_client: OpenClient, mode: str
) -> None:
    own: Any = (httpx.Client if mode == "sync" else httpx.AsyncClient)(
        base_url="https://other.example.com/x", auth=("user", "password"), params={"desk": "7"}, follow_redirects=True
    )
    drivers = [open_client(venue, http_client=own) for venue in TIMED]
    for driver in drivers:
        venue = sandbox.venues[driver.venue]
        driver.do(FIRST[driver.venue])
        [request] = venue.requests
        assert request.verified
        assert "authorization" not in request.headers
    drivers[0].outcome(own.close() if mode == "sync" else own.aclose())


def test_user_agent_names_the_client(sandbox: Sandbox, any_venue: Driver) -> None:
    venue = sandbox.venues[any_venue.venue]
    any_venue.do(FIRST[any_venue.venue])
    [request] = venue.requests
    assert request.headers["user-agent"].startswith(f"venuekit-{any_venue.venue.replace('_', '-')}/")
    assert "json" in request.headers["accept"]
    assert any_venue.client.base_url == venue.base_url
    assert venue.base_url in repr(any_venue.client)
