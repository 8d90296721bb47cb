"""How to reach a venue: its host, the proxy if there is one, and the trusted certificates."""

from __future__ import annotations

import os
import ssl
from base64 import b64encode
from functools import lru_cache
from ipaddress import ip_address
from typing import Final
from urllib.parse import SplitResult, unquote, urlsplit
from urllib.request import getproxies, proxy_bypass

import httpx
from msgspec import Struct

from venuekit.auth.secrets import Secret
from venuekit.errors import ConfigurationError

_TRUST: Final = ("SSL_CERT_FILE", "SSL_CERT_DIR", "SSLKEYLOGFILE")
"""Variables that name trusted certificates and a key log file."""
_OWN: Final = "pass your own http_client that is set up for it"
_LONGEST_ANSWER: Final = 16 * 1024


class Proxy(Struct, frozen=True):
    """An HTTP proxy."""

    host: str
    port: int
    authorization: Secret | None


class Route(Struct, frozen=True):
    """The route to a host."""

    host: str
    port: int
    secure: bool
    proxy: Proxy | None

    @property
    def next_hop(self) -> tuple[str, int]:
        """Host and port to connect to."""
        return (self.proxy.host, self.proxy.port) if self.proxy else (self.host, self.port)

    @property
    def context(self) -> ssl.SSLContext | None:
        """The TLS context; None for plain HTTP."""
        return _context(*_trust()) if self.secure else None

    @property
    def tunnel(self) -> bytes:
        """The request that asks the proxy for a tunnel."""
        assert self.proxy is not None  # only called with a proxy
        target = f"[{self.host}]:{self.port}" if ":" in self.host else f"{self.host}:{self.port}"
        lines = [f"CONNECT {target} HTTP/1.1", f"Host: {target}"]
        if self.proxy.authorization is not None:
            lines.append(f"Proxy-Authorization: {self.proxy.authorization.reveal()}")
        return "\r\n".join([*lines, "", ""]).encode("ascii")


def route_to(url: httpx.URL) -> Route:
    """Return the route to a venue according to the environment. Raises ``ConfigurationError`` if it can't be used."""
    secure = url.scheme == "https"
    route = Route(url.raw_host.decode("ascii").strip("[]"), url.port or (443 if secure else 80), secure, _proxy(url))
    if secure and any(_trust()):
        _context(*_trust())  # read now, so that errors appear when the client is built and not at its first call
    return route


def tunnelled(received: bytes) -> bool:
    """Return whether a proxy has opened a tunnel; False if its response is incomplete. Raises ``httpx.ProxyError`` if it refused."""
    head, end, rest = received.partition(b"\r\n\r\n")
    if not received:
        raise httpx.ProxyError("the proxy closed the connection")
    if not end:
        if len(received) > _LONGEST_ANSWER:
            raise httpx.ProxyError("the proxy's answer is not HTTP")
        return False
    version, _, status = head[:12].partition(b" ")
    if not version.startswith(b"HTTP/1.") or not status.isdigit():
        raise httpx.ProxyError("the proxy's answer is not HTTP")
    if status.startswith(b"2") and rest:
        raise httpx.ProxyError("the proxy sent data of its own after its response; is it a proxy for HTTPS?")
    if not status.startswith(b"2"):
        reason = {b"407": ", proxy authentication required"}.get(status, "")
        raise httpx.ProxyError(f"the proxy refused to connect (status {status.decode()}{reason})")
    return True


def is_loopback(host: str) -> bool:
    """Whether a host is this machine."""
    if host == "localhost":
        return True
    try:
        return ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return False


def _proxy(url: httpx.URL) -> Proxy | None:
    if url.scheme != "https" or is_loopback(url.host):
        return None  # plain HTTP is only for loopback, which needs no proxy
    proxies = getproxies()
    address = proxies.get("https") or proxies.get("all")
    if not address or _bypassed(url.host):
        return None
    try:
        return _parsed(address)
    finally:
        del address, proxies  # a password in them would show in a traceback


def _bypassed(host: str) -> bool:
    try:
        return bool(proxy_bypass(host))
    except (ValueError, OSError):  # invalid entries in the proxy settings
        return False


def _parsed(address: str) -> Proxy:
    problem, scheme = "is not an address", ""
    try:
        parts = urlsplit(address if "://" in address else f"http://{address}")
        scheme = parts.scheme.lower()
        if scheme == "http" and parts.hostname and parts.hostname.isascii():
            return Proxy(parts.hostname, parts.port or 80, _authorization(parts))
    except ValueError:
        scheme = ""
    finally:
        address, parts = "", urlsplit("")  # a password in them would show in a traceback
    if scheme.startswith("socks"):
        problem = (
            f'is a SOCKS proxy, which needs another package; {_OWN}: httpx.Client(proxy=…) after `pip install "httpx[socks]"`'
        )
    elif scheme == "https":
        problem = f"is itself reached over TLS; {_OWN}: httpx.Client(proxy=…)"
    raise ConfigurationError(f"the proxy that the environment names (HTTPS_PROXY or ALL_PROXY) {problem}, or unset the variable")


def _authorization(parts: SplitResult) -> Secret | None:
    if parts.username is None:
        return None
    return Secret("Basic " + b64encode(f"{unquote(parts.username)}:{unquote(parts.password or '')}".encode()).decode())


def _trust() -> tuple[str, ...]:
    return tuple(os.environ.get(name, "") for name in _TRUST)


@lru_cache(maxsize=4)
def _context(*trust: str) -> ssl.SSLContext:
    """One context for every client: building it reads the certificates, which takes tens of milliseconds."""
    try:
        context = httpx.create_ssl_context()
    except (OSError, ValueError) as error:  # ssl.SSLError is an OSError
        reason = error.strerror or str(error) if isinstance(error, OSError) else str(error)
        named = ", ".join(f"{name}={value!r}" for name, value in zip(_TRUST, trust, strict=True) if value)
        problem = f"TLS can't be set up with {named or 'the certificates of this installation'}: {reason}"
    else:
        context.set_alpn_protocols(["http/1.1"])
        return context
    raise ConfigurationError(problem)
