"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec import writing as _writing
from venuekit.codec.model import Model, Note, WireField, new

if TYPE_CHECKING:
    from ..wire.get_exchange_schedule_response import GetExchangeScheduleResponse as WireGetExchangeScheduleResponse


@define(kw_only=True, eq=False, repr=False)
class GetExchangeScheduleResponse(Model):
    """The schedule of the exchange.

    Source: https://docs.kalshi.com/api-reference/exchange/get-exchange-schedule
    """

    _wire_fields: ClassVar[tuple[WireField, ...]] = (WireField("schedule", _writing.dictionary),)

    schedule: Schedule
    """The schedule."""

    @classmethod
    def _built(cls, wire: WireGetExchangeScheduleResponse, note: Note) -> Self:
        model = new(cls)
        model.schedule = Schedule._built(wire.schedule, note)
        return model

    @staticmethod
    def _wire() -> type[WireGetExchangeScheduleResponse]:
        from ..wire.get_exchange_schedule_response import GetExchangeScheduleResponse

        return GetExchangeScheduleResponse


# At the end, since models may refer to each other; imports inside the methods would be repeated for every value.
from .schedule import Schedule
