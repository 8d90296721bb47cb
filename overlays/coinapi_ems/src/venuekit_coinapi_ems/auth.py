"""Authentication for CoinAPI EMS: the API key in a header.

Source: https://docs.coinapi.io/ems-api/authentication
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypedDict

from venuekit import environment
from venuekit.secrets import Secret
from venuekit.signing import Unsigned, credential


class CoinApiEmsSigner:
    """Adds ``X-CoinAPI-Key``. The venue also takes the key in the query; this client never does, since addresses get logged."""

    def __init__(self, api_key: str | Secret) -> None:
        """Raises ``CredentialError`` if the key can't be used."""
        try:
            self._api_key = credential("api_key", api_key)
        finally:
            del api_key  # a traceback shows the locals of its frames

    def sign(self, unsigned: Unsigned) -> Mapping[str, str]:
        """Headers for one attempt."""
        return {"X-CoinAPI-Key": self._api_key.reveal()}


class Credentials(TypedDict):
    """What both clients are built with."""

    api_key: Secret


def from_environment() -> Credentials:
    """From ``COINAPI_EMS_API_KEY``."""
    return {"api_key": environment.secret("COINAPI_EMS_API_KEY")}
