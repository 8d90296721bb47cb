"""Calls signed without the clients' code."""

from __future__ import annotations

import json
import time
from decimal import Decimal
from importlib import resources
from typing import Protocol
from urllib.parse import quote, urlencode

import httpx

from tests.kinds import signed_read
from tests.venues import own
from venuekit.auth.signing import Unsigned
from venuekit_sandbox import Document, Sandbox, SandboxVenue

SPECS = resources.files("venuekit_sandbox") / "specs"
VENUES = sorted(path.name for path in SPECS.iterdir() if path.joinpath("openapi.yaml").is_file())
DOCUMENTS = {venue: Document(SPECS / venue) for venue in VENUES}
EVERY_READ = [(venue, one.name) for venue in VENUES for one in DOCUMENTS[venue].operations.values() if one.method == "GET"]

PLAIN = VENUES[0]
"""A venue for tests that work with any venue."""
READ = signed_read(PLAIN)
"""An authenticated read of that venue."""


def now(offset_seconds: float = 0) -> str:
    return str(int((time.time() + offset_seconds) * 1000))


class Place(Protocol):
    """A venue's address and valid credentials."""

    @property
    def base_url(self) -> str: ...

    @property
    def client_args(self) -> dict[str, str]: ...


def signed_headers(
    venue: SandboxVenue, path: str, age: float = 0, *, query: str = "", method: str = "GET", body: str | bytes = ""
) -> dict[str, str]:
    """Return valid headers, signed by a clock that is ``age`` seconds late."""
    by_hand = own(venue.name, "signing", "headers", client_headers)
    headers: dict[str, str] = by_hand(venue, path, age=age, query=query, method=method, body=body)
    return headers


def client_headers(
    venue: SandboxVenue, path: str, *, age: float = 0, query: str = "", method: str = "GET", body: str | bytes = ""
) -> dict[str, str]:
    """Return headers from the venue's client, for venues without signing by hand; the sandbox verifies them with its own code."""
    from tests.conftest import new_signer  # imports all clients, which most of these tests don't need

    content = body if isinstance(body, bytes) else body.encode()
    unsigned = Unsigned(method, path, query, content, int((time.time() - age) * 1000))
    return dict(new_signer(venue.name, venue.credentials()).sign(unsigned))


def sample_path(venue: str, operation: str) -> str:
    """Return the path of the sample call."""
    described = DOCUMENTS[venue].operations[operation]
    return described.path.format_map({name: quote(str(value), safe="") for name, value in described.sample_arguments.items()})


def sample_query(venue: str, operation: str) -> str:
    """Return the query of the sample call."""
    described = DOCUMENTS[venue].operations[operation]
    pairs: list[tuple[str, object]] = []
    for parameter in described.parameters:
        value = described.sample_arguments.get(parameter.name)
        if parameter.where == "query" and value is not None:
            entries = value if isinstance(value, list) else [value]
            pairs += [(parameter.name, one) for one in (entries if parameter.explode else [",".join(map(str, entries))])]
    return urlencode(pairs)


def read_headers(venue: SandboxVenue, query: str = "") -> dict[str, str]:
    """Return valid headers for ``READ``."""
    return signed_headers(venue, sample_path(PLAIN, READ), query=query)


def read_address(venue: SandboxVenue, query: str = "") -> str:
    """Return the URL of ``READ``."""
    return venue.base_url.removesuffix(venue.prefix) + sample_path(PLAIN, READ) + (query and f"?{query}")


def call(http: httpx.Client, sandbox: Sandbox, venue: str, operation: str) -> httpx.Response:
    """Make the sample call of an operation."""
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
