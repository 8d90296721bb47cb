"""Authentication for CoinAPI EMS: the API key in a header.

Source: https://docs.coinapi.io/ems-api/authentication
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypedDict

from venuekit.auth import environment
from venuekit.auth.secrets import Secret
from venuekit.auth.signing import Credential, Signer, Unsigned, credential
from venuekit.auth.tracebacks import hides_arguments


class CoinApiEmsSigner(Signer[Secret]):
    """Adds ``X-CoinAPI-Key``. The venue also accepts the key in the query; this client never sends it there, since URLs are logged."""

    @hides_arguments
    def __init__(self, api_key: Credential) -> None:
        """Raise ``CredentialError`` if the key can't be used."""
        super().__init__(_key, api_key=api_key)

    def account_name(self) -> str:
        """Return the API key, which identifies the account; it is hashed before it is stored."""
        return self.by.reveal()

    def sign(self, unsigned: Unsigned) -> Mapping[str, str]:
        """Return the headers for one attempt."""
        return {"X-CoinAPI-Key": self.by.reveal()}


def _key(api_key: str | Secret) -> Secret:
    return credential("api_key", api_key)


class Credentials(TypedDict):
    """The credentials of both clients."""

    api_key: Secret


def from_environment() -> Credentials:
    """Read ``COINAPI_EMS_API_KEY``."""
    return {"api_key": environment.secret("COINAPI_EMS_API_KEY")}
