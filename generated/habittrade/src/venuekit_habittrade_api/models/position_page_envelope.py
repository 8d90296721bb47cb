"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec import writing as _writing
from venuekit.codec.model import Model, Note, WireField, new, whole

if TYPE_CHECKING:
    from ..wire.position_page_envelope import PositionPageEnvelope as WirePositionPageEnvelope


@define(kw_only=True, eq=False, repr=False)
class PositionPageEnvelope(Model):
    """The wrapper of a page of positions. Only `code` is always present; a failure may have no `data` (inferred).

    Source: https://docs.habittrade.com/account/position.html
    """

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("code"),
        WireField("data", _writing.dictionary),
        WireField("message"),
        WireField("details"),
    )

    code: int
    """0 if the call succeeded, otherwise the venue's error code; `ErrorCode` has the documented ones."""
    data: PositionPage | None = None
    """The page of positions."""
    message: str | None = None
    """Error message for people."""
    details: str | None = None
    """Details of the failure; may be empty or absent."""

    @classmethod
    def _built(cls, wire: WirePositionPageEnvelope, note: Note) -> Self:
        model = new(cls)
        model.code = whole(wire.code)
        model.data = None if (data_ := wire.data) is None else PositionPage._built(data_, note)
        model.message = wire.message
        model.details = wire.details
        return model

    @staticmethod
    def _wire() -> type[WirePositionPageEnvelope]:
        from ..wire.position_page_envelope import PositionPageEnvelope

        return PositionPageEnvelope


# At the end, since models may refer to each other; imports inside the methods would be repeated for every value.
from .position_page import PositionPage
