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


class _Pair(NamedTuple):
    access_token: Secret
    api_key: Secret


class SynapseWaveSigner(Signer[_Pair]):
    """Adds ``Authorization: Bearer …`` and ``x-api-key``."""

    @hides_arguments
    def __init__(self, access_token: Credential, api_key: Credential) -> None:
        """Raise ``CredentialError`` if token or key can't be used."""
        super().__init__(_pair, access_token=access_token, api_key=api_key)

    def account_name(self) -> str:
        """Return the key, hashed before it is kept: it tells one account from another."""
        return self.by.api_key.reveal()

    def sign(self, unsigned: Unsigned) -> Mapping[str, str]:
        """Headers for one attempt."""
        return {"Authorization": f"Bearer {self.by.access_token.reveal()}", "x-api-key": self.by.api_key.reveal()}


def _pair(access_token: str | Secret, api_key: str | Secret) -> _Pair:
    return _Pair(credential("access_token", access_token), credential("api_key", api_key))


class Credentials(TypedDict):
    """What both clients are built with."""

    access_token: Secret
    api_key: Secret


def from_environment() -> Credentials:
    """From ``SYNAPSEWAVE_ACCESS_TOKEN`` and ``SYNAPSEWAVE_API_KEY``."""
    return {
        "access_token": environment.secret("SYNAPSEWAVE_ACCESS_TOKEN"),
        "api_key": environment.secret("SYNAPSEWAVE_API_KEY"),
    }
