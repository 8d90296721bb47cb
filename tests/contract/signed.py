"""Signing of calls that no client of ours makes, rightly and wrongly."""

from __future__ import annotations

import base64
import hashlib
import hmac
import time
from collections.abc import Callable
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import requests.auth
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import padding, rsa

from tests.conftest import signer_of
from venuekit.auth.signing import Unsigned

if TYPE_CHECKING:
    from venuekit_sandbox import SandboxVenue


class Signed(requests.auth.AuthBase):
    """Signs each request as the venues' pages say, over what goes onto the wire."""

    def __init__(self, venue: SandboxVenue) -> None:
        self._given = venue.credentials()
        self._venue = venue.name
        self._headers: Callable[[str, str, str, bytes], dict[str, str]] = getattr(self, f"_{venue.name}", self._by_its_own_signer)
        if venue.name == "kalshi":
            self._key = serialization.load_pem_private_key(self._given["private_key"].encode(), None)

    @property
    def names(self) -> list[str]:
        """The headers that it adds."""
        return list(self._headers("GET", "/", "", b""))

    def __call__(self, request: requests.PreparedRequest) -> requests.PreparedRequest:
        assert request.method
        address, content = urlsplit(request.url), request.body or b""
        assert isinstance(content, bytes)
        request.headers.update(self._headers(request.method, str(address.path), str(address.query), content))
        return request

    def _kalshi(self, method: str, path: str, _query: str, _content: bytes) -> dict[str, str]:
        now = str(time.time_ns() // 1_000_000)
        assert isinstance(self._key, rsa.RSAPrivateKey)
        signature = self._key.sign(
            f"{now}{method}{path}".encode(), padding.PSS(padding.MGF1(hashes.SHA256()), 32), hashes.SHA256()
        )
        return {
            "KALSHI-ACCESS-KEY": self._given["key_id"],
            "KALSHI-ACCESS-TIMESTAMP": now,
            "KALSHI-ACCESS-SIGNATURE": base64.b64encode(signature).decode(),
        }

    def _coinapi_ems(self, *_request: object) -> dict[str, str]:
        return {"X-CoinAPI-Key": self._given["api_key"]}

    def _habittrade(self, method: str, path: str, query: str, content: bytes) -> dict[str, str]:
        now = str(time.time_ns() // 1_000_000)
        text = f"{method}|{path}|{now}|".encode() + (query.encode() if method == "GET" else content)
        signature = hmac.new(self._given["api_secret"].encode(), text, hashlib.sha256).digest()
        return {
            "X-API-Key": self._given["api_key"],
            "X-API-Timestamp": now,
            "X-API-Signature": base64.b64encode(signature).decode(),
        }

    def _by_its_own_signer(self, method: str, path: str, query: str, content: bytes) -> dict[str, str]:
        """For venues that nobody signs for by hand here; the sandbox still checks by its own code."""
        unsigned = Unsigned(method, path, query, content, time.time_ns() // 1_000_000)
        return dict(signer_of(self._venue)(**self._given).sign(unsigned))

    def _synapsewave(self, *_request: object) -> dict[str, str]:
        return {"Authorization": f"Bearer {self._given['access_token']}", "x-api-key": self._given["api_key"]}


class Spoilt(requests.auth.AuthBase):
    """Signs as another does, but for one header, which is a digit too long."""

    def __init__(self, signed: Signed, name: str) -> None:
        self._signed = signed
        self._name = name

    def __call__(self, request: requests.PreparedRequest) -> requests.PreparedRequest:
        signed = self._signed(request)
        signed.headers[self._name] = f"{signed.headers[self._name]!s}0"
        return signed
