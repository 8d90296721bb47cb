"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define
from venuekit.codec.model import Model, Note, WireField, new, whole

if TYPE_CHECKING:
    from ..wire.acknowledgement import Acknowledgement as WireAcknowledgement


@define(kw_only=True, eq=False, repr=False)
class Acknowledgement(Model):
    """Confirmation of a request that the venue accepted, without a documented payload. The printed sample has only `code`.

    Source: https://docs.habittrade.com/trade/cancel-order.html
    """

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("code"),
        WireField("data"),
        WireField("message"),
        WireField("details"),
    )

    code: int
    """0 if the call succeeded, otherwise the venue's error code; `ErrorCode` has the documented ones."""
    data: Any = None
    """Additional data of the venue; undocumented."""
    message: str | None = None
    """Error message for people."""
    details: str | None = None
    """Details of the failure; may be empty or absent."""

    @classmethod
    def _built(cls, wire: WireAcknowledgement, note: Note) -> Self:
        model = new(cls)
        model.code = whole(wire.code)
        model.data = wire.data
        model.message = wire.message
        model.details = wire.details
        return model

    @staticmethod
    def _wire() -> type[WireAcknowledgement]:
        from ..wire.acknowledgement import Acknowledgement

        return Acknowledgement
