"""Authentication for SynapseWave: the user's access token and the broker's API key, in two headers.

Source: https://developer.synapsewave.com/docs/MyCloudRest/cloud-rest-api
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple, TypedDict

from venuekit.auth import environment
from venuekit.auth.secrets import Secret
from venuekit.auth.signing import Credential, Signer, Unsigned, credential
from venuekit.auth.tracebacks import hides_arguments

TOKEN = "synapsewaveToken"  # noqa: S105  # nosec B105  # the name of a security scheme


class NoToken:
    """Placeholder for the access token of a client that has not logged in yet."""


class _Pair(NamedTuple):
    access_token: Secret | None
    api_key: Secret


class SynapseWaveSigner(Signer[_Pair]):
    """Adds ``Authorization: Bearer …`` and ``x-api-key``; only the key for operations that need no session, such as a login."""

    @hides_arguments
    def __init__(self, access_token: Credential | NoToken, api_key: Credential) -> None:
        """Raise ``CredentialError`` if token or key can't be used. Without a token, only operations without a session can be signed."""
        super().__init__(_pair, access_token=access_token, api_key=api_key)

    def account_name(self) -> str:
        """Return the key, which identifies the account; it is hashed before it is stored."""
        return self.by.api_key.reveal()

    def sign(self, unsigned: Unsigned) -> Mapping[str, str]:
        """Return the headers for one attempt."""
        headers = {"x-api-key": self.by.api_key.reveal()}
        if self.by.access_token is not None and TOKEN in (unsigned.schemes or (TOKEN,)):
            return {"Authorization": f"Bearer {self.by.access_token.reveal()}", **headers}
        return headers


def _pair(access_token: str | Secret | NoToken, api_key: str | Secret) -> _Pair:
    return _Pair(
        None if isinstance(access_token, NoToken) else credential("access_token", access_token), credential("api_key", api_key)
    )


class Credentials(TypedDict):
    """The credentials of both clients."""

    access_token: Secret
    api_key: Secret


def from_environment() -> Credentials:
    """Read ``SYNAPSEWAVE_ACCESS_TOKEN`` and ``SYNAPSEWAVE_API_KEY``."""
    return {
        "access_token": environment.secret("SYNAPSEWAVE_ACCESS_TOKEN"),
        "api_key": environment.secret("SYNAPSEWAVE_API_KEY"),
    }
