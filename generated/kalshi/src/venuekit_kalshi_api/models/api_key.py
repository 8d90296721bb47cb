"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec import writing as _writing
from venuekit.codec.model import Model, Note, WireField, new

if TYPE_CHECKING:
    from ..wire.api_key import ApiKey as WireApiKey
    from .api_key_scope import ApiKeyScope


@define(kw_only=True, eq=False, repr=False)
class ApiKey(Model):
    """An API key, without its private key.

    Source: https://docs.kalshi.com/api-reference/api-keys/get-api-keys
    """

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("api_key_id"),
        WireField("name"),
        WireField("scopes", _writing.each(_writing.plain)),
        WireField("subaccount"),
        WireField("fcm_subtrader_id"),
    )

    api_key_id: str
    """Id of the key: the client's `key_id`."""
    name: str
    """Name of the key."""
    scopes: list[ApiKeyScope]
    """Permissions of the key."""
    subaccount: int | None = None
    """Number of the subaccount that the key is restricted to; 0 is the primary one. Null or absent if unrestricted."""
    fcm_subtrader_id: str | None = None
    """Subtrader that the key is restricted to. Null or absent if unrestricted."""

    @classmethod
    def _built(cls, wire: WireApiKey, note: Note) -> Self:
        model = new(cls)
        model.api_key_id = wire.api_key_id
        model.name = wire.name
        model.scopes = [] if (scopes_ := wire.scopes) is None else scopes_
        model.subaccount = wire.subaccount
        model.fcm_subtrader_id = wire.fcm_subtrader_id
        return model

    @staticmethod
    def _wire() -> type[WireApiKey]:
        from ..wire.api_key import ApiKey

        return ApiKey
