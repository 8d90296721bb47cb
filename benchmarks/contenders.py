"""The same signed balance call with several libraries, as functions without arguments."""

from __future__ import annotations

import ssl
from base64 import b64encode
from collections.abc import Awaitable, Callable, Iterator
from contextlib import AsyncExitStack, ExitStack, contextmanager
from importlib.util import find_spec
from time import time_ns
from typing import Any, NamedTuple
from unittest.mock import patch

import httpx
import msgspec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.padding import MGF1, PSS
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

from benchmarks import peers
from venuekit.http import connection
from venuekit.http.h11_parser import H11Parser
from venuekit.http.httptools_parser import HttptoolsParser
from venuekit_kalshi import AsyncKalshi, Kalshi

Key = RSAPrivateKey | Ed25519PrivateKey
DEFAULT, FAST, HTTPX, AIOHTTP, URLLIB3, OFFICIAL = (
    "venuekit", "venuekit[fast]", "httpx by hand", "aiohttp by hand", "urllib3 by hand", "kalshi-python-sync",
)  # fmt: skip
PARSERS: dict[str, type[Any]] = {DEFAULT: H11Parser} | ({FAST: HttptoolsParser} if find_spec("httptools") else {})
MOST = 100
"""Connections that each contender may keep open; venuekit's own default."""
PATH = "/trade-api/v2"
BALANCE = f"{PATH}/portfolio/balance"
KEY_ID = "a952bcbe-ec3b-4b5b-b8f9-11dae589608c"


class Balance(msgspec.Struct):
    """The result that a user of a plain HTTP library would parse the body into."""

    balance: int
    portfolio_value: int
    updated_ts: int
    balance_dollars: str | None = None


class Venue(NamedTuple):
    """Server address, signing key and trusted certificate."""

    address: str
    key: Key
    certificate: str | None

    @property
    def trust(self) -> ssl.SSLContext:
        """Return the SSL context that trusts the server."""
        return ssl.create_default_context(cafile=self.certificate)

    @property
    def options(self) -> dict[str, Any]:
        """Return the arguments of a venuekit client."""
        return {
            "key_id": KEY_ID,
            "private_key": self.key,
            "base_url": self.address + PATH,
            "limits": None,
            "max_connections": MOST,
        }

    def headers(self) -> dict[str, str]:
        """Return the three signed headers of a call."""
        timestamp = str(time_ns() // 1_000_000)
        text = f"{timestamp}GET{BALANCE}".encode()
        if isinstance(self.key, RSAPrivateKey):
            signature = self.key.sign(text, PSS(MGF1(SHA256()), SHA256().digest_size), SHA256())
        else:
            signature = self.key.sign(text)
        return {
            "KALSHI-ACCESS-KEY": KEY_ID,
            "KALSHI-ACCESS-TIMESTAMP": timestamp,
            "KALSHI-ACCESS-SIGNATURE": b64encode(signature).decode(),
        }


@contextmanager
def parsing(name: str) -> Iterator[None]:
    """Make venuekit clients parse new connections with the parser of that contender."""
    with patch.object(connection, "_Parser", PARSERS[name]) if name in PARSERS else ExitStack():
        yield


def blocking(venue: Venue, stack: ExitStack) -> dict[str, Callable[[], Any]]:
    """Return the blocking contenders; the stack closes them."""
    calls: dict[str, Callable[[], Any]] = {
        name: stack.enter_context(Kalshi(**venue.options)).portfolio.get_balance for name in PARSERS
    }
    url, limits = venue.address + BALANCE, httpx.Limits(max_connections=MOST, max_keepalive_connections=MOST)
    http = stack.enter_context(httpx.Client(verify=venue.trust, limits=limits))
    read = msgspec.json.Decoder(Balance).decode

    def by_httpx() -> Balance:
        return read(http.get(url, headers=venue.headers()).raise_for_status().content)

    calls[HTTPX] = by_httpx
    if find_spec("urllib3"):
        import urllib3

        pool = stack.enter_context(urllib3.PoolManager(maxsize=MOST, ca_certs=venue.certificate))

        def by_urllib3() -> Balance:
            response = pool.request("GET", url, headers=venue.headers())
            assert response.status == 200
            return read(response.data)

        calls[URLLIB3] = by_urllib3
    official = peers.official()
    if official is not None and isinstance(venue.key, RSAPrivateKey):
        settings = official.Configuration(host=venue.address + PATH, ssl_ca_cert=venue.certificate)
        settings.api_key_id = KEY_ID
        settings.private_key_pem = venue.key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()).decode()
        calls[OFFICIAL] = official.KalshiClient(settings).get_balance
    return calls


async def awaited(venue: Venue, stack: AsyncExitStack) -> dict[str, Callable[[], Awaitable[Any]]]:
    """Return the asynchronous contenders; the stack closes them."""
    calls: dict[str, Callable[[], Awaitable[Any]]] = {}
    for name in PARSERS:
        calls[name] = (await stack.enter_async_context(AsyncKalshi(**venue.options))).portfolio.get_balance
    url, limits = venue.address + BALANCE, httpx.Limits(max_connections=MOST, max_keepalive_connections=MOST)
    http = await stack.enter_async_context(httpx.AsyncClient(verify=venue.trust, limits=limits))
    read = msgspec.json.Decoder(Balance).decode

    async def by_httpx() -> Balance:
        return read((await http.get(url, headers=venue.headers())).raise_for_status().content)

    calls[HTTPX] = by_httpx
    if find_spec("aiohttp"):
        import aiohttp

        connector = aiohttp.TCPConnector(limit=MOST, ssl=venue.trust)
        session = await stack.enter_async_context(aiohttp.ClientSession(connector=connector))

        async def by_aiohttp() -> Balance:
            async with session.get(url, headers=venue.headers()) as response:
                response.raise_for_status()
                return read(await response.read())

        calls[AIOHTTP] = by_aiohttp
    return calls


def missing() -> list[str]:
    """Return a note for each contender that is not installed."""
    packages = {"httptools": FAST, "aiohttp": AIOHTTP, "urllib3": URLLIB3, peers.OFFICIAL: OFFICIAL}
    return [
        f"{contender} is left out: {package} is not installed."
        for package, contender in packages.items()
        if not find_spec(package)
    ]
