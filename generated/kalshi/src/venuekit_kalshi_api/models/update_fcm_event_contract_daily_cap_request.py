"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec import parameters as _parameters
from venuekit.codec import writing as _writing
from venuekit.codec.model import Model, Note, WireField, exact, known, new

if TYPE_CHECKING:
    from ..wire.update_fcm_event_contract_daily_cap_request import (
        UpdateFcmEventContractDailyCapRequest as WireUpdateFcmEventContractDailyCapRequest,
    )


@define(kw_only=True, eq=False, repr=False)
class UpdateFcmEventContractDailyCapRequest(Model):
    """The cap to set.

    Source: https://docs.kalshi.com/api-reference/fcm/update-fcm-subtrader-event-contract-daily-cap
    """

    units: ClassVar[Mapping[str, str]] = {
        "limit": "usd",
    }

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("subtrader_id"),
        WireField("limit", _writing.decimal_text),
    )

    subtrader_id: str
    """Full id of the subtrader."""
    limit: Decimal
    """The cap in dollars. Unit: usd."""

    @classmethod
    def _built(cls, wire: WireUpdateFcmEventContractDailyCapRequest, note: Note) -> Self:
        model = new(cls)
        model.subtrader_id = wire.subtrader_id
        model.limit = known(wire.limit) or note(wire.limit) or exact(wire.limit)
        return model

    @staticmethod
    def _wire() -> type[WireUpdateFcmEventContractDailyCapRequest]:
        from ..wire.update_fcm_event_contract_daily_cap_request import UpdateFcmEventContractDailyCapRequest

        return UpdateFcmEventContractDailyCapRequest

    def __attrs_post_init__(self) -> None:
        self.check()

    def check(self) -> None:
        """Raise ``ArgumentError``, a ``ValueError``, for the first field that breaks a documented rule."""
        _parameters.text("subtrader_id", self.subtrader_id, minimum_length=1)
        _parameters.decimal("limit", self.limit, minimum="0")
