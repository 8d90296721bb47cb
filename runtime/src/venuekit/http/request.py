"""Build httpx requests: address, headers and signature of one attempt."""

from __future__ import annotations

from functools import lru_cache
from time import monotonic
from typing import Any, Final

import httpx

from venuekit.auth.clock import Clock
from venuekit.auth.mask import Mask
from venuekit.auth.signing import Signer, Unsigned
from venuekit.call.operation import Operation, Request, Sent
from venuekit.errors import ArgumentError
from venuekit.http.body import ACCEPTED
from venuekit.http.options import checked_base_url

_BASES: Final = 16
_ADDRESSES: Final = 256
"""Numbers of cached parsed addresses, for all clients together; most calls use the same few."""


class RequestBuilder:
    """Builds the requests of one client, a new one for each attempt since signatures contain the time."""

    def __init__(self, base_url: str, signer: Signer[Any], clock: Clock, user_agent: str) -> None:
        """Raise ``ConfigurationError`` if ``base_url`` can't be used."""
        try:
            self.base_url = checked_base_url(base_url)
        finally:
            del base_url  # a password in it would show in a traceback
        self._signer = signer
        self._clock = clock
        self._user_agent = user_agent

    @property
    def url(self) -> httpx.URL:
        """The address of the API."""
        return _parsed(self.base_url)

    @property
    def host(self) -> str:
        """Host and port, for messages."""
        return self.url.netloc.decode("ascii")

    def build(self, request: Request[Any], extensions: dict[str, Any]) -> httpx.Request:
        """Return the request, signed if its operation needs it."""
        url = _address(self.base_url, request.path, request.query)
        headers = self.headers(request)
        signature = self.signature(request.operation, url.raw_path, request.body)
        headers += signature
        extensions["sent"] = self.sent(request, signature)
        return httpx.Request(request.operation.method, url, headers=headers, content=request.body, extensions=extensions)

    @property
    def timed(self) -> bool:
        """Whether signatures contain the time."""
        return self._signer.timed

    def sign_again(self, request: Request[Any], built: httpx.Request) -> None:
        """Replace the signature of a request that was built."""
        signature = self.signature(request.operation, built.url.raw_path, request.body)
        for name, value in signature:
            built.headers[name] = value
        built.extensions["sent"] = self.sent(request, signature)

    def address(self, request: Request[Any]) -> str:
        """Return the address of a request as text."""
        return str(_address(self.base_url, request.path, request.query))

    def headers(self, request: Request[Any]) -> list[tuple[str, str]]:
        """Return the headers of a request without those that authenticate it."""
        headers = [
            ("accept", request.operation.accept),
            ("accept-encoding", ACCEPTED),
            ("user-agent", self._user_agent),
            *request.headers,
        ]
        if request.body is not None:
            headers.append(("content-type", "application/json"))
        return headers

    def signature(self, operation: Operation[Any], target: bytes, body: bytes | None) -> list[tuple[str, str]]:
        """Return the headers that authenticate a request; none for a public operation."""
        if not operation.security:
            return []
        path, _, query = target.decode("ascii").partition("?")
        unsigned = Unsigned(operation.method, path, query, body or b"", self._clock.milliseconds(), operation.security)
        return list(self._signer.sign(unsigned).items())

    def sent(self, request: Request[Any], signature: list[tuple[str, str]]) -> Sent:
        """Return what an error may show of a request with this signature."""
        return Sent(self.base_url, Mask(signature, request.secrets), monotonic())


@lru_cache(_BASES)
def _parsed(base_url: str) -> httpx.URL:
    return httpx.URL(base_url)


@lru_cache(_ADDRESSES)
def _address(base_url: str, path: str, query: str) -> httpx.URL:
    base = _parsed(base_url)
    target = base.raw_path.decode("ascii").rstrip("/") + (f"{path}?{query}" if query else path)
    try:
        return base.copy_with(raw_path=target.encode("ascii"))
    except httpx.InvalidURL:
        pass
    raise ArgumentError("arguments", f"{len(target)} characters in total", "are too long for a URL")
