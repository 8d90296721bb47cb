"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec.model import Model, Note, WireField, new

if TYPE_CHECKING:
    from ..wire.conversion_result import ConversionResult as WireConversionResult


@define(kw_only=True, eq=False, repr=False)
class ConversionResult(Model):
    """Id of a conversion, in one of two fields.

    Source: https://developer.synapsewave.com/docs/MyCloudRest/position-conversion
    """

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("order_id", wire_name="order_ID"),
        WireField("oder_id", wire_name="oderID"),
    )

    order_id: str | None = None
    """The id, by its name in the page's table."""
    oder_id: str | None = None
    """The id, by its name in the page's sample."""

    @classmethod
    def _built(cls, wire: WireConversionResult, note: Note) -> Self:
        model = new(cls)
        model.order_id = wire.order_id
        model.oder_id = wire.oder_id
        return model

    @staticmethod
    def _wire() -> type[WireConversionResult]:
        from ..wire.conversion_result import ConversionResult

        return ConversionResult
