"""Signing of calls that no client of ours makes, rightly and wrongly."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import requests.auth

from tests.conftest import signer_of
from tests.venues import own
from venuekit.auth.signing import Unsigned

if TYPE_CHECKING:
    from venuekit_sandbox import SandboxVenue


class Signed(requests.auth.AuthBase):
    """Signs each request as the venues' pages say, over what goes onto the wire."""

    def __init__(self, venue: SandboxVenue) -> None:
        self._venue = venue
        self._by_hand = own(venue.name, "signing", "headers")

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

    def _headers(self, method: str, path: str, query: str, content: bytes) -> dict[str, str]:
        if self._by_hand is None:  # nobody signs for this venue by hand; the sandbox still checks by its own code
            unsigned = Unsigned(method, path, query, content, time.time_ns() // 1_000_000)
            return dict(signer_of(self._venue.name)(**self._venue.credentials()).sign(unsigned))
        headers: dict[str, str] = self._by_hand(self._venue, path, query=query, method=method, body=content)
        return headers


class Spoilt(requests.auth.AuthBase):
    """Signs as another does, but for one header, which is a digit too long."""

    def __init__(self, signed: Signed, name: str) -> None:
        self._signed = signed
        self._name = name

    def __call__(self, request: requests.PreparedRequest) -> requests.PreparedRequest:
        signed = self._signed(request)
        signed.headers[self._name] = f"{signed.headers[self._name]!s}0"
        return signed
