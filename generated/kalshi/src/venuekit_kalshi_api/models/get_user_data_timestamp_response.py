"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec import writing as _writing
from venuekit.codec.model import Model, Note, WireField, new

if TYPE_CHECKING:
    from ..wire.get_user_data_timestamp_response import GetUserDataTimestampResponse as WireGetUserDataTimestampResponse


@define(kw_only=True, eq=False, repr=False)
class GetUserDataTimestampResponse(Model):
    """When the account data was last updated.

    Source: https://docs.kalshi.com/api-reference/exchange/get-user-data-timestamp
    """

    _wire_fields: ClassVar[tuple[WireField, ...]] = (WireField("as_of_time", _writing.iso_time),)

    as_of_time: datetime
    """Approximate time of the last update of the account data."""

    @classmethod
    def _built(cls, wire: WireGetUserDataTimestampResponse, note: Note) -> Self:
        model = new(cls)
        model.as_of_time = wire.as_of_time
        return model

    @staticmethod
    def _wire() -> type[WireGetUserDataTimestampResponse]:
        from ..wire.get_user_data_timestamp_response import GetUserDataTimestampResponse

        return GetUserDataTimestampResponse
