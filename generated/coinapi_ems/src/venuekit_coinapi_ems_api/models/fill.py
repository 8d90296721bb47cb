"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec.model import Model, Note, WireField, new, number

if TYPE_CHECKING:
    from ..wire.fill import Fill as WireFill


@define(kw_only=True, eq=False, repr=False)
class Fill(Model):
    """One execution of an order, in part or in full.

    Source: https://docs.coinapi.io/ems-api/rest-api
    """

    units: ClassVar[Mapping[str, str]] = {
        "price": "quote-currency",
        "amount": "exchange-units",
    }

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("time"),
        WireField("price"),
        WireField("amount"),
    )

    time: str | None = None
    """Time of the execution, as the venue sends it: ISO 8601 with seven fractional digits, one more than a `datetime` holds."""
    price: Decimal | None = None
    """Price of one unit, in the market's quote currency (inferred). Unit: quote-currency."""
    amount: Decimal | None = None
    """Executed amount, in the exchange's unit for this market (inferred). Unit: exchange-units."""

    @classmethod
    def _built(cls, wire: WireFill, note: Note) -> Self:
        model = new(cls)
        model.time = wire.time
        model.price = None if (price_ := wire.price) is None else price_ if type(price_) is Decimal else number(price_)
        model.amount = None if (amount_ := wire.amount) is None else amount_ if type(amount_) is Decimal else number(amount_)
        return model

    @staticmethod
    def _wire() -> type[WireFill]:
        from ..wire.fill import Fill

        return Fill
