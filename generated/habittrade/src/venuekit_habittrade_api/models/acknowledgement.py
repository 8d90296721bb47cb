"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define
from venuekit.codec.model import Model, Note, WireField, new, whole

if TYPE_CHECKING:
    from ..wire.acknowledgement import Acknowledgement as WireAcknowledgement


@define(kw_only=True, eq=False, repr=False)
class Acknowledgement(Model):
    """A request that the venue has accepted, without a documented payload. The printed sample has `code` alone.

    Source: https://docs.habittrade.com/trade/cancel-order.html
    """

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("code"),
        WireField("data"),
        WireField("message"),
        WireField("details"),
    )

    code: int
    """0 when the call succeeded, else the venue's number of the failure; `ErrorCode` has the documented ones."""
    data: Any = None
    """Whatever the venue sends along; nothing is documented."""
    message: str | None = None
    """What went wrong, for people to read."""
    details: str | None = None
    """More about the failure; may be empty or absent."""

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
