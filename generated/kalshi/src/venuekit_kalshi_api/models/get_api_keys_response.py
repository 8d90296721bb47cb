"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import repeat
from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec import writing as _writing
from venuekit.codec.model import Model, Note, WireField, new

if TYPE_CHECKING:
    from ..wire.get_api_keys_response import GetApiKeysResponse as WireGetApiKeysResponse


@define(kw_only=True, eq=False, repr=False)
class GetApiKeysResponse(Model):
    """The API keys of the account.

    Source: https://docs.kalshi.com/api-reference/api-keys/get-api-keys
    """

    units: ClassVar[Mapping[str, str]] = {
        "api_key_region_expiration_ts": "unix-seconds",
    }

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("api_keys", _writing.each(_writing.dictionary)),
        WireField("api_key_region_expiration_ts"),
    )

    api_keys: list[ApiKey]
    """The keys. The venue may send null for an empty list."""
    api_key_region_expiration_ts: int | None = None
    """When the account's location attestation expires, in Unix seconds. Null or absent if there is none (inferred). Unit:
    unix-seconds."""

    @classmethod
    def _built(cls, wire: WireGetApiKeysResponse, note: Note) -> Self:
        model = new(cls)
        model.api_keys = [] if (api_keys_ := wire.api_keys) is None else list(map(ApiKey._built, api_keys_, repeat(note)))
        model.api_key_region_expiration_ts = wire.api_key_region_expiration_ts
        return model

    @staticmethod
    def _wire() -> type[WireGetApiKeysResponse]:
        from ..wire.get_api_keys_response import GetApiKeysResponse

        return GetApiKeysResponse


# At the end, since models may refer to each other; imports inside the methods would be repeated for every value.
from .api_key import ApiKey
