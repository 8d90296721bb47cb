"""Calls signed by hand, with nothing of the clients in between."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import time
from decimal import Decimal
from functools import cache
from importlib import resources
from typing import Protocol
from urllib.parse import quote, urlencode

import httpx
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ed25519, padding, rsa
from cryptography.hazmat.primitives.asymmetric.types import PrivateKeyTypes

from venuekit_sandbox import Document, Sandbox, SandboxVenue

SPECS = resources.files("venuekit_sandbox") / "specs"
VENUES = sorted(path.name for path in SPECS.iterdir() if path.joinpath("openapi.yaml").is_file())
DOCUMENTS = {venue: Document(SPECS / venue) for venue in VENUES}
EVERY_READ = [(venue, one.name) for venue in VENUES for one in DOCUMENTS[venue].operations.values() if one.method == "GET"]


def now(offset_seconds: float = 0) -> str:
    return str(int((time.time() + offset_seconds) * 1000))


@cache
def private_key(pem: str) -> PrivateKeyTypes:
    return serialization.load_pem_private_key(pem.encode(), password=None)


class Place(Protocol):
    """Whatever knows its address and the credentials that pass there."""

    @property
    def base_url(self) -> str: ...

    @property
    def client_args(self) -> dict[str, str]: ...


def kalshi_headers(
    venue: Place,
    path: str,
    *,
    age: float = 0,
    timestamp: str | None = None,
    method: str = "GET",
    salt: int = 32,
    **changed: str,
) -> dict[str, str]:
    timestamp = timestamp or now(-age)
    key = private_key(venue.client_args["private_key"])
    text = f"{timestamp}{method}{path}".encode()
    if isinstance(key, ed25519.Ed25519PrivateKey):
        signature = key.sign(text)
    else:
        assert isinstance(key, rsa.RSAPrivateKey)
        signature = key.sign(text, padding.PSS(padding.MGF1(hashes.SHA256()), salt), hashes.SHA256())
    headers = {
        "KALSHI-ACCESS-KEY": venue.client_args["key_id"],
        "KALSHI-ACCESS-TIMESTAMP": timestamp,
        "KALSHI-ACCESS-SIGNATURE": base64.b64encode(signature).decode(),
    }
    headers.update({f"KALSHI-ACCESS-{name.upper()}": value for name, value in changed.items()})
    return headers


def kalshi_get(http: httpx.Client, venue: Place, path: str, **query: object) -> httpx.Response:
    url = venue.base_url + path + (f"?{urlencode(query)}" if query else "")
    return http.get(url, headers=kalshi_headers(venue, f"/trade-api/v2{path}"))


def habittrade_headers(
    venue: Place,
    path: str,
    query: str = "",
    *,
    timestamp: str | None = None,
    encoding: str = "base64",
    method: str = "GET",
    body: str = "",
) -> dict[str, str]:
    timestamp = timestamp or now()
    parameters = query if method == "GET" else body
    text = f"{method}|{path}|{timestamp}|{parameters}".encode()
    digest = hmac.new(venue.client_args["api_secret"].encode(), text, hashlib.sha256).digest()
    return {
        "X-API-Key": venue.client_args["api_key"],
        "X-API-Timestamp": timestamp,
        "X-API-Signature": digest.hex() if encoding == "hex" else base64.b64encode(digest).decode(),
    }


def habittrade_get(http: httpx.Client, venue: Place, portfolio_id: str) -> httpx.Response:
    path = f"/account/v1/portfolios/{quote(portfolio_id, safe='')}"
    return http.get(venue.base_url + path, headers=habittrade_headers(venue, path))


def coinapi_headers(venue: Place) -> dict[str, str]:
    return {"X-CoinAPI-Key": venue.client_args["api_key"]}


def synapsewave_headers(venue: Place) -> dict[str, str]:
    return {"Authorization": f"Bearer {venue.client_args['access_token']}", "x-api-key": venue.client_args["api_key"]}


def signed_headers(
    venue: SandboxVenue, path: str, age: float = 0, *, query: str = "", method: str = "GET", body: str = ""
) -> dict[str, str]:
    """Headers that pass, made by a clock that is ``age`` seconds late."""
    match venue.name:
        case "kalshi":
            return kalshi_headers(venue, path, age=age, method=method)
        case "coinapi_ems":
            return coinapi_headers(venue)
        case "habittrade":
            return habittrade_headers(venue, path, query, timestamp=now(-age), method=method, body=body)
        case "synapsewave":
            return synapsewave_headers(venue)
        case _:
            return client_headers(venue, path)


def client_headers(venue: SandboxVenue, path: str) -> dict[str, str]:
    """The same as the venue's own client makes them, for venues that nobody signs for by hand."""
    from tests.conftest import CALLS, CLIENTS  # all clients; most tests here need none

    ((route, _), *_) = venue.route(path)
    logged = len(venue.requests)
    with CLIENTS[venue.name, "sync"](**venue.client_args) as client:
        CALLS[venue.name][route.operation].on(client)
    received = venue.requests.pop(logged)
    return {name: value for name, value in received.headers.items() if name not in ("host", "connection", "accept-encoding")}


def sample_path(venue: str, operation: str) -> str:
    """The path of the documented sample call."""
    described = DOCUMENTS[venue].operations[operation]
    return described.path.format_map({name: quote(str(value), safe="") for name, value in described.sample_arguments.items()})


def sample_query(venue: str, operation: str) -> str:
    """The query of the documented sample call."""
    described = DOCUMENTS[venue].operations[operation]
    pairs: list[tuple[str, object]] = []
    for parameter in described.parameters:
        value = described.sample_arguments.get(parameter.name)
        if parameter.where == "query" and value is not None:
            entries = value if isinstance(value, list) else [value]
            pairs += [(parameter.name, one) for one in (entries if parameter.explode else [",".join(map(str, entries))])]
    return urlencode(pairs)


def call(http: httpx.Client, sandbox: Sandbox, venue: str, operation: str) -> httpx.Response:
    """The documented sample call of an operation."""
    place, described = sandbox.venues[venue], DOCUMENTS[venue].operations[operation]
    path, query = sample_path(venue, operation), sample_query(venue, operation)
    body = "" if described.sample_body is None else json.dumps(described.sample_body)
    headers = signed_headers(place, path, query=query, method=described.method, body=body)
    address = place.base_url.removesuffix(place.prefix) + path + (f"?{query}" if query else "")
    if body:
        headers["content-type"] = "application/json"
    return http.request(described.method, address, content=body.encode(), headers=headers)


def example(venue: str, name: str) -> bytes:
    return (SPECS / venue / "examples" / name).read_bytes()


def exact(text: bytes) -> object:
    return json.loads(text, parse_float=Decimal)
