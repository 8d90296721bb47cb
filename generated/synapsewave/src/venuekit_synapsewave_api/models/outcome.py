"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec.model import Model, Note, WireField, new

if TYPE_CHECKING:
    from ..wire.outcome import Outcome as WireOutcome


@define(kw_only=True, eq=False, repr=False)
class Outcome(Model):
    """An answer that says no more than that the call succeeded.

    Source: https://developer.synapsewave.com/docs/MyCloudRest/logout
    """

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("status"),
        WireField("code"),
        WireField("message"),
    )

    status: str
    """`success` when the call succeeded, `error` when it failed."""
    code: str | None = None
    """The venue's code of the outcome, such as `s-101`. There is no list of the codes."""
    message: str | None = None
    """The outcome in words, for people to read; may be empty."""

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
