"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec.model import Model, Note, WireField, new

if TYPE_CHECKING:
    from ..wire.outcome import Outcome as WireOutcome


@define(kw_only=True, eq=False, repr=False)
class Outcome(Model):
    """A response that has no content other than the result of the call.

    Source: https://developer.synapsewave.com/docs/MyCloudRest/logout
    """

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("status"),
        WireField("code"),
        WireField("message"),
    )

    status: str
    """`success` if the call succeeded, `error` if it failed."""
    code: str | None = None
    """The venue's result code, such as `s-101`. The codes are not listed."""
    message: str | None = None
    """Message for people about the result; may be empty."""

    @classmethod
    def _built(cls, wire: WireOutcome, note: Note) -> Self:
        model = new(cls)
        model.status = wire.status
        model.code = None if (code_ := wire.code) is None else str(code_)
        model.message = wire.message
        return model

    @staticmethod
    def _wire() -> type[WireOutcome]:
        from ..wire.outcome import Outcome

        return Outcome
