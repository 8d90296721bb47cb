"""The one place that knows httpx: requests out, replies in, its exceptions turned into ours."""

from __future__ import annotations

import ssl
from collections.abc import Callable, Generator
from functools import lru_cache
from threading import Lock
from time import time_ns
from typing import Any, Generic, TypeVar

import httpx

from venuekit.errors import (
    CallError,
    ConfigurationError,
    ConnectFailed,
    ConnectionInterrupted,
    DecodeError,
    RequestTimeout,
)
from venuekit.operation import Reply, Request
from venuekit.signing import Signer, Unsigned

DEFAULT_TIMEOUT = 10.0
DEFAULT_CONNECT_TIMEOUT = 5.0
_LOOPBACK = ("localhost", "127.0.0.1", "::1")

HttpClient = TypeVar("HttpClient", httpx.Client, httpx.AsyncClient)


class SigningAuth(httpx.Auth):
    """Runs the signer on the request as it is about to be sent; httpx calls it for each attempt."""

    requires_request_body = True

    def __init__(self, signer: Signer) -> None:
        self._signer = signer

    def auth_flow(self, request: httpx.Request) -> Generator[httpx.Request, httpx.Response, None]:
        """The request, signed."""
        path, _, query = request.url.raw_path.decode("ascii").partition("?")
        request.headers.update(self._signer.sign(Unsigned(request.method, path, query, request.content, time_ns() // 1_000_000)))
        yield request


class Transport(Generic[HttpClient]):
    """One venue's connection pool, opened on first use, and how a request is put on it."""

    def __init__(
        self,
        *,
        base_url: str,
        signer: Signer,
        user_agent: str,
        http_client: HttpClient | None,
        open_client: Callable[..., HttpClient],
    ) -> None:
        try:
            self.base_url = checked_base_url(base_url)
        finally:
            del base_url  # a password in it would show in a traceback
        self._url = httpx.URL(self.base_url)
        self._prefix = self._url.raw_path.decode("ascii").rstrip("/")
        self._auth = SigningAuth(signer)
        self._user_agent = user_agent
        self._http_client: HttpClient | None = http_client
        self._open_client: Callable[..., HttpClient] = open_client
        self._lock = Lock()
        self.owned = http_client is None
        self.closed = False

    def http_client(self) -> HttpClient:
        """The pool; opened here if this transport owns it. Raises ``ConfigurationError`` once closed."""
        if self.closed:
            raise ConfigurationError("this client is closed; build a new one, or keep calls inside its `with` block")
        if self._http_client is None:
            with self._lock:
                if self._http_client is None:
                    self._http_client = self._open_client(verify=_ssl_context(self._url.scheme))
        return self._http_client

    def take_for_closing(self) -> HttpClient | None:
        """Mark closed; returns the pool if it is open and ours to close."""
        with self._lock:
            self.closed = True
            mine, self._http_client = (self._http_client if self.owned else None), None
        return mine

    def build(self, client: HttpClient, request: Request[Any], timeout: httpx.Timeout) -> httpx.Request:
        """The request as httpx sends it, not signed yet."""
        target = self._prefix + request.path + (f"?{request.query}" if request.query else "")
        headers = {"accept": request.operation.accept, "user-agent": self._user_agent, **dict(request.headers)}
        if request.body is not None:
            headers["content-type"] = "application/json"
        return client.build_request(
            request.operation.method,
            self._url.copy_with(raw_path=target.encode("ascii")),
            headers=headers,
            content=request.body,
            timeout=timeout,
        )

    def auth(self, request: Request[Any]) -> httpx.Auth | None:
        """Signs the request if its operation asks for credentials."""
        return self._auth if request.operation.security else None


def send(transport: Transport[httpx.Client], request: Request[Any], timeout: httpx.Timeout) -> Reply:
    """One attempt, blocking. Raises ``TransportError`` or ``DecodeError``."""
    client = transport.http_client()
    response: httpx.Response | None = None
    failed: CallError
    try:
        response = client.send(
            transport.build(client, request, timeout), auth=transport.auth(request), follow_redirects=False, stream=True
        )
        try:
            return Reply(response.status_code, response.headers, response.read())
        finally:
            response.close()
    except httpx.RequestError as error:
        failed = _translated(request.operation.name, error, response, timeout)
    raise failed


async def send_async(
    transport: Transport[httpx.AsyncClient],
    request: Request[Any],
    timeout: httpx.Timeout,  # noqa: ASYNC109  # httpx times each phase
) -> Reply:
    """One attempt, not blocking. Raises ``TransportError`` or ``DecodeError``."""
    client = transport.http_client()
    response: httpx.Response | None = None
    failed: CallError
    try:
        response = await client.send(
            transport.build(client, request, timeout), auth=transport.auth(request), follow_redirects=False, stream=True
        )
        try:
            return Reply(response.status_code, response.headers, await response.aread())
        finally:
            await response.aclose()
    except httpx.RequestError as error:
        failed = _translated(request.operation.name, error, response, timeout)
    raise failed


def timeout_of(seconds: float | httpx.Timeout) -> httpx.Timeout:
    """Limits of each phase from one figure (connecting gets at most 5 s). Raises ``ConfigurationError`` unless finite and positive."""
    if isinstance(seconds, httpx.Timeout):
        return seconds
    if isinstance(seconds, bool) or not isinstance(seconds, (int, float)) or not 0 < seconds < float("inf"):
        raise ConfigurationError(f"timeout={seconds!r}: must be a positive number of seconds, or an httpx.Timeout")
    return httpx.Timeout(seconds, connect=min(seconds, DEFAULT_CONNECT_TIMEOUT))


def checked_base_url(text: str) -> str:
    """``text`` without a trailing slash. Raises ``ConfigurationError`` unless it is an https address, or http on loopback."""
    problem = _fault_of_base_url(text)
    if problem is None:
        return text.rstrip("/")
    # The address is quoted only if it cannot carry a credential.
    shown = repr(text) if isinstance(text, str) and not any(sign in text for sign in "@?#") else "base_url"
    del text
    raise ConfigurationError(f"base_url: {shown} {problem}")


def _fault_of_base_url(text: str) -> str | None:
    try:
        url = httpx.URL(text)
    except (httpx.InvalidURL, TypeError):
        return "is not an address"
    if not isinstance(text, str):
        return "must be an address as text"
    if url.scheme not in ("https", "http") or not url.host:
        return "must start with https:// and name a host"
    if url.scheme == "http" and url.host not in _LOOPBACK:
        return "must start with https://; plain http is accepted for loopback only, credentials would cross the network in clear"
    if url.userinfo or "?" in text or "#" in text:
        return "may hold neither credentials, nor a query, nor a fragment"
    return None


@lru_cache(maxsize=2)
def _ssl_context(scheme: str) -> ssl.SSLContext:
    """One context shared by every client: building it reads the certificate bundle, which takes tens of milliseconds."""
    if scheme == "http":
        return ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)  # loopback without TLS; trusts nobody
    return httpx.create_ssl_context()


def _translated(operation: str, error: httpx.RequestError, response: httpx.Response | None, timeout: httpx.Timeout) -> CallError:
    """Our error for one of httpx's, which is let go because it holds the signed request."""
    said = f"{type(error).__name__}: {error}" if str(error) else type(error).__name__
    if isinstance(error, httpx.DecodingError) and response is not None:
        return DecodeError(
            operation,
            f"the body cannot be decompressed ({said})",
            status=response.status_code,
            headers=response.headers,
            content=b"",
        )
    if isinstance(error, httpx.ConnectTimeout):
        return ConnectFailed(operation, f"no connection within {timeout.connect} s; nothing was sent")
    if isinstance(error, httpx.PoolTimeout):
        return ConnectFailed(operation, f"no free connection in the pool within {timeout.pool} s; nothing was sent")
    if isinstance(error, (httpx.ConnectError, httpx.ProxyError, httpx.UnsupportedProtocol)):
        return ConnectFailed(operation, f"no connection, nothing was sent ({said})")
    if isinstance(error, httpx.TimeoutException):
        return RequestTimeout(operation, f"no answer within {timeout.read} s ({said})")
    return ConnectionInterrupted(operation, f"the connection broke off ({said})")
