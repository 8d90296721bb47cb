"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define
from venuekit.codec.model import Model, Note, WireField, new

if TYPE_CHECKING:
    from ..wire.margin_info_envelope import MarginInfoEnvelope as WireMarginInfoEnvelope


@define(kw_only=True, eq=False, repr=False)
class MarginInfoEnvelope(Model):
    """The wrapper of margin information. `data` may be absent if the call failed (inferred).

    Source: https://developer.synapsewave.com/docs/MyCloudRest/margin-info
    """

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("status"),
        WireField("code"),
        WireField("message"),
        WireField("data"),
    )

    status: str
    """`success` if the call succeeded, `error` if it failed."""
    code: str | None = None
    """The venue's result code, such as `s-101`. The codes are not listed."""
    message: str | None = None
    """Message for people about the result; may be empty."""
    data: list[dict[str, Any]] | None = None
    """The rows."""

    @classmethod
    def _built(cls, wire: WireMarginInfoEnvelope, note: Note) -> Self:
        model = new(cls)
        model.status = wire.status
        model.code = None if (code_ := wire.code) is None else str(code_)
        model.message = wire.message
        model.data = wire.data
        return model

    @staticmethod
    def _wire() -> type[WireMarginInfoEnvelope]:
        from ..wire.margin_info_envelope import MarginInfoEnvelope

        return MarginInfoEnvelope
