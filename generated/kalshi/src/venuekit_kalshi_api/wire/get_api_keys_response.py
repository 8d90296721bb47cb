"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from msgspec import Struct

from . import api_key


class GetApiKeysResponse(Struct, gc=False):
    api_keys: list[api_key.ApiKey] | None
    api_key_region_expiration_ts: int | None = None
