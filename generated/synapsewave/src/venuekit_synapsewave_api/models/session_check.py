"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec import writing as _writing
from venuekit.codec.model import Model, Note, WireField, new

if TYPE_CHECKING:
    from ..wire.session_check import SessionCheck as WireSessionCheck
    from .session_state import SessionState


@define(kw_only=True, eq=False, repr=False)
class SessionCheck(Model):
    """Whether a session is active.

    Source: https://developer.synapsewave.com/docs/MyCloudRest/validate-session
    """

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("status"),
        WireField("code"),
        WireField("message"),
        WireField("data", _writing.plain),
    )

    status: str
    """`success` if the call succeeded, `error` if it failed."""
    code: str | None = None
    """The venue's result code, such as `s-101`. The codes are not listed."""
    message: str | None = None
    """Message for people about the result; may be empty."""
    data: SessionState | None = None
    """The state. It is a string: compare it, don't test its truth value."""

    @classmethod
    def _built(cls, wire: WireSessionCheck, note: Note) -> Self:
        model = new(cls)
        model.status = wire.status
        model.code = None if (code_ := wire.code) is None else str(code_)
        model.message = wire.message
        model.data = wire.data
        return model

    @staticmethod
    def _wire() -> type[WireSessionCheck]:
        from ..wire.session_check import SessionCheck

        return SessionCheck
