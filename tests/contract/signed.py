"""Valid and invalid signatures for calls of ``requests``."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import requests.auth

from tests.sandbox.signing import signed_headers

if TYPE_CHECKING:
    from venuekit_sandbox import SandboxVenue


class Signed(requests.auth.AuthBase):
    """Signs each request as the venues document, over the bytes on the wire."""

    def __init__(self, venue: SandboxVenue) -> None:
        self._venue = venue

    @property
    def names(self) -> list[str]:
        """Return the names of its headers."""
        return list(signed_headers(self._venue, "/"))

    def __call__(self, request: requests.PreparedRequest) -> requests.PreparedRequest:
        assert request.method
        address, content = urlsplit(request.url), request.body or b""
        assert isinstance(content, bytes)
        path, query = str(address.path), str(address.query)
        request.headers.update(signed_headers(self._venue, path, query=query, method=request.method, body=content))
        return request


class Spoilt(requests.auth.AuthBase):
    """Adds the headers of another signer, with one digit too many in one of them."""

    def __init__(self, signed: Signed, name: str) -> None:
        self._signed = signed
        self._name = name

    def __call__(self, request: requests.PreparedRequest) -> requests.PreparedRequest:
        signed = self._signed(request)
        signed.headers[self._name] = f"{signed.headers[self._name]!s}0"
        return signed
