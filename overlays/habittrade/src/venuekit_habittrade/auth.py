"""Signing for HabitTrade: HMAC-SHA256 over method, path, timestamp and parameters.

Source: https://docs.habittrade.com/authentication/http-https-authentication.html
"""

from __future__ import annotations

import hmac
from base64 import b64encode
from collections.abc import Mapping
from typing import Literal, NamedTuple, TypedDict

from venuekit.auth import environment
from venuekit.auth.secrets import Secret
from venuekit.auth.signing import Credential, Signer, Unsigned, credential
from venuekit.auth.tracebacks import hides_arguments
from venuekit.errors import ConfigurationError

Encoding = Literal["base64", "hex"]


class _Pair(NamedTuple):
    api_key: Secret
    api_secret: Secret


class HabitTradeSigner(Signer[_Pair]):
    """Adds ``X-API-Key``, ``X-API-Timestamp`` and ``X-API-Signature``.

    The signed text is ``METHOD|path|timestamp|parameters``: path and query exactly as sent, the timestamp in milliseconds; the
    parameters are the query of a GET and the body of anything else. The page about the encoding of REST signatures
    could not be read. Base64 is documented for the venue's WebSocket, but the sample of a REST header looks like hex.
    """

    timed = True

    @hides_arguments
    def __init__(self, api_key: Credential, api_secret: Credential, signature_encoding: Encoding) -> None:
        """Raise ``CredentialError`` if key or secret can't be used."""
        if signature_encoding not in ("base64", "hex"):
            raise ConfigurationError(f"signature_encoding={signature_encoding!r}: must be 'base64' or 'hex'")
        super().__init__(_pair, api_key=api_key, api_secret=api_secret)
        self._in_hex = signature_encoding == "hex"

    def account_name(self) -> str:
        """Return the API key, which identifies the account; it is hashed before it is stored."""
        return self.by.api_key.reveal()

    def sign(self, unsigned: Unsigned) -> Mapping[str, str]:
        """Return the headers for one attempt."""
        api_key, api_secret = self.by
        parameters = unsigned.query.encode() if unsigned.method == "GET" else unsigned.body
        head = f"{unsigned.method}|{unsigned.path}|{unsigned.timestamp_milliseconds}|".encode()
        digest = hmac.digest(api_secret.reveal().encode(), head + parameters, "sha256")
        return {
            "X-API-Key": api_key.reveal(),
            "X-API-Timestamp": str(unsigned.timestamp_milliseconds),
            "X-API-Signature": digest.hex() if self._in_hex else b64encode(digest).decode(),
        }


def _pair(api_key: str | Secret, api_secret: str | Secret) -> _Pair:
    return _Pair(credential("api_key", api_key), credential("api_secret", api_secret))


class Credentials(TypedDict):
    """The credentials of both clients."""

    api_key: Secret
    api_secret: Secret


def from_environment() -> Credentials:
    """Read ``HABITTRADE_API_KEY`` and ``HABITTRADE_API_SECRET``."""
    return {"api_key": environment.secret("HABITTRADE_API_KEY"), "api_secret": environment.secret("HABITTRADE_API_SECRET")}
