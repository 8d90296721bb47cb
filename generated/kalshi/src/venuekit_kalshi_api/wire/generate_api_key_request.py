"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from msgspec import Struct

from venuekit_kalshi_api.models.api_key_scope import ApiKeyScope
from venuekit_kalshi_api.models.api_key_type import ApiKeyType


class GenerateApiKeyRequest(Struct, gc=False):
    name: str
    key_type: ApiKeyType | None = None
    scopes: list[ApiKeyScope] | None = None
    subaccount: int | None = None
    fcm_subtrader_id: str | None = None
