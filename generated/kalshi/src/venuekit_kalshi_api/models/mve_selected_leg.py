"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec import writing as _writing
from venuekit.codec.model import Model, Note, WireField, exact, known, new

if TYPE_CHECKING:
    from ..wire.mve_selected_leg import MveSelectedLeg as WireMveSelectedLeg


@define(kw_only=True, eq=False, repr=False)
class MveSelectedLeg(Model):
    """A leg of a combo: an outcome that must come true for the combo's yes to win.

    Source: https://docs.kalshi.com/api-reference/market/get-market
    """

    units: ClassVar[Mapping[str, str]] = {
        "yes_settlement_value_dollars": "usd",
    }

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("event_ticker"),
        WireField("market_ticker"),
        WireField("side"),
        WireField("yes_settlement_value_dollars", _writing.decimal_text),
    )

    event_ticker: str | None = None
    """Ticker of the leg's event."""
    market_ticker: str | None = None
    """Ticker of the leg's market."""
    side: str | None = None
    """The leg's side of that market, `yes` or `no`."""
    yes_settlement_value_dollars: Decimal | None = None
    """Payout of a yes contract of the leg's market, in dollars. Only present once that market is determined. Unit: usd."""

    @classmethod
    def _built(cls, wire: WireMveSelectedLeg, note: Note) -> Self:
        model = new(cls)
        model.event_ticker = wire.event_ticker
        model.market_ticker = wire.market_ticker
        model.side = wire.side
        model.yes_settlement_value_dollars = (
            None
            if (yes_settlement_value_dollars_ := wire.yes_settlement_value_dollars) is None
            else known(yes_settlement_value_dollars_)
            or note(yes_settlement_value_dollars_)
            or exact(yes_settlement_value_dollars_)
        )
        return model

    @staticmethod
    def _wire() -> type[WireMveSelectedLeg]:
        from ..wire.mve_selected_leg import MveSelectedLeg

        return MveSelectedLeg
