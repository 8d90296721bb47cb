"""The two clients."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from venuekit_synapsewave.auth import SynapseWaveSigner, from_environment
from venuekit_synapsewave.login import AsyncLoginClient, LoginClient

if TYPE_CHECKING:
    from venuekit.auth.signing import Credential
    from venuekit.client import AsyncOptionsWithoutAddress, OptionsWithoutAddress


class SynapseWave(LoginClient, credentials_from_env=from_environment):
    """SynapseWave, synchronous; safe to share between threads. Use it in a ``with`` block, or call ``close()``.

    Args:
        access_token: The token that a login returned, or a function that returns one; it is called again when the token has expired.
        api_key: The API key that the broker issued.
        base_url: Address of the API; each broker has its own.

    ``SynapseWave.login(…)`` logs in and returns a client. ``from_env()`` reads ``SYNAPSEWAVE_ACCESS_TOKEN``,
    ``SYNAPSEWAVE_API_KEY`` and ``SYNAPSEWAVE_BASE_URL``.
    """

    def __init__(
        self, *, access_token: Credential, api_key: Credential, base_url: str, **options: Unpack[OptionsWithoutAddress]
    ) -> None:
        super().__init__(SynapseWaveSigner(access_token, api_key), base_url=base_url, **options)


class AsyncSynapseWave(AsyncLoginClient, credentials_from_env=from_environment):
    """The same, asynchronous; safe to share between tasks. Use it in an ``async with`` block, or await ``aclose()``."""

    def __init__(
        self, *, access_token: Credential, api_key: Credential, base_url: str, **options: Unpack[AsyncOptionsWithoutAddress]
    ) -> None:
        super().__init__(SynapseWaveSigner(access_token, api_key), base_url=base_url, **options)
