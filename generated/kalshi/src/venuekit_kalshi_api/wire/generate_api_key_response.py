"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from msgspec import Struct
from venuekit.codec.wire import SecretText

from venuekit_kalshi_api.models.api_key_type import ApiKeyType


class GenerateApiKeyResponse(Struct, gc=False):
    api_key_id: str
    private_key: SecretText
    key_type: ApiKeyType | None = None
    warning: str | None = None
