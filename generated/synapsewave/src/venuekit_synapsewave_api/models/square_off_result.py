"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec import writing as _writing
from venuekit.codec.model import Model, Note, WireField, new

if TYPE_CHECKING:
    from ..wire.square_off_result import SquareOffResult as WireSquareOffResult


@define(kw_only=True, eq=False, repr=False)
class SquareOffResult(Model):
    """The result of one order that closes positions.

    Source: https://developer.synapsewave.com/docs/MyCloudRest/square-off-all-orders
    """

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("scrip_token"),
        WireField("symbol"),
        WireField("status"),
        WireField("message"),
        WireField("data", _writing.dictionary),
    )

    scrip_token: str | None = None
    """The exchange's number of the instrument."""
    symbol: str | None = None
    """Symbol of the instrument."""
    status: str
    """Whether this order was accepted. Check it for every order."""
    message: str | None = None
    """Message for people about the result."""
    data: OrderReference | None = None
    """Id of the order."""

    @classmethod
    def _built(cls, wire: WireSquareOffResult, note: Note) -> Self:
        model = new(cls)
        model.scrip_token = None if (scrip_token_ := wire.scrip_token) is None else str(scrip_token_)
        model.symbol = wire.symbol
        model.status = wire.status
        model.message = wire.message
        model.data = None if (data_ := wire.data) is None else OrderReference._built(data_, note)
        return model

    @staticmethod
    def _wire() -> type[WireSquareOffResult]:
        from ..wire.square_off_result import SquareOffResult

        return SquareOffResult


# At the end, since models may refer to each other; imports inside the methods would be repeated for every value.
from .order_reference import OrderReference
