"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from msgspec import Struct

from venuekit_kalshi_api.models.api_key_scope import ApiKeyScope


class CreateApiKeyRequest(Struct, gc=False):
    name: str
    public_key: str
    scopes: list[ApiKeyScope] | None = None
    subaccount: int | None = None
    fcm_subtrader_id: str | None = None
