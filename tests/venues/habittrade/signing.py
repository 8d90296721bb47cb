"""HabitTrade's signatures, made without the client's code."""

from __future__ import annotations

import base64
import hashlib
import hmac
from typing import Any
from urllib.parse import quote

import httpx

from tests.sandbox.signing import Place, now

SIGNER_OPTIONS = {"signature_encoding": "base64"}
"""Other arguments of its signer."""


def broken_arguments(good: dict[str, Any]) -> list[dict[str, Any]]:
    """Return more invalid arguments of the client."""
    return [good | {"signature_encoding": "base32"}]


def headers(
    venue: Place,
    path: str,
    *,
    age: float = 0,
    timestamp: str | None = None,
    query: str = "",
    encoding: str = "base64",
    method: str = "GET",
    body: str | bytes = "",
) -> dict[str, str]:
    timestamp = timestamp or now(-age)
    parameters = query if method == "GET" else body
    text = f"{method}|{path}|{timestamp}|".encode() + (parameters if isinstance(parameters, bytes) else parameters.encode())
    digest = hmac.new(venue.client_args["api_secret"].encode(), text, hashlib.sha256).digest()
    return {
        "X-API-Key": venue.client_args["api_key"],
        "X-API-Timestamp": timestamp,
        "X-API-Signature": digest.hex() if encoding == "hex" else base64.b64encode(digest).decode(),
    }


def get(http: httpx.Client, venue: Place, portfolio_id: str) -> httpx.Response:
    path = f"/account/v1/portfolios/{quote(portfolio_id, safe='')}"
    return http.get(venue.base_url + path, headers=headers(venue, path))
