"""Kalshi's signatures, made without the client's code."""

from __future__ import annotations

import base64
from functools import cache
from typing import Any
from urllib.parse import urlencode

import httpx
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, padding, rsa
from cryptography.hazmat.primitives.asymmetric.types import PrivateKeyTypes

from tests.faults.planted_secrets import LOCKED
from tests.sandbox.signing import Place, now

NOT_PLAIN = ("private_key",)
"""Credentials that aren't plain text."""
WRONG = {"private_key": ed25519.Ed25519PrivateKey.generate()}
"""Credentials that the venue refuses, if not any text works."""


CURVE = (
    ec.generate_private_key(ec.SECP256R1())
    .private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    .decode()
)
BAD_CREDENTIALS: dict[str, list[Any]] = {
    "private_key": [
        *(LOCKED, LOCKED.encode(), CURVE, CURVE[:150]),
        *("planted-0123456789", "", None, ["planted-0123456789"]),
    ]
}
"""Invalid credentials, if not any odd text works."""


def broken_arguments(good: dict[str, Any]) -> list[dict[str, Any]]:
    """Return more invalid arguments of the client."""
    return [good | {"key_id": good["private_key"], "private_key": good["key_id"]}]


@cache
def private_key(pem: str) -> PrivateKeyTypes:
    return serialization.load_pem_private_key(pem.encode(), password=None)


def quicker(arguments: dict[str, Any]) -> dict[str, Any]:
    """Return arguments with a loaded key, since loading an RSA key takes longer than most tests."""
    return {"private_key": private_key(arguments["private_key"])}


def headers(
    venue: Place,
    path: str,
    *,
    age: float = 0,
    timestamp: str | None = None,
    query: str = "",
    method: str = "GET",
    body: str | bytes = "",
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
    made = {
        "KALSHI-ACCESS-KEY": venue.client_args["key_id"],
        "KALSHI-ACCESS-TIMESTAMP": timestamp,
        "KALSHI-ACCESS-SIGNATURE": base64.b64encode(signature).decode(),
    }
    return made | {f"KALSHI-ACCESS-{name.upper()}": value for name, value in changed.items()}


def get(http: httpx.Client, venue: Place, path: str, **query: object) -> httpx.Response:
    url = venue.base_url + path + (f"?{urlencode(query)}" if query else "")
    return http.get(url, headers=headers(venue, f"/trade-api/v2{path}"))
