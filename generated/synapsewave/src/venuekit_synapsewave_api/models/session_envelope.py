"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec import writing as _writing
from venuekit.codec.model import Model, Note, WireField, new

if TYPE_CHECKING:
    from ..wire.session_envelope import SessionEnvelope as WireSessionEnvelope


@define(kw_only=True, eq=False, repr=False)
class SessionEnvelope(Model):
    """The wrapper of a session. `data` may be absent if the call failed (inferred).

    Source: https://developer.synapsewave.com/docs/MyCloudRest/login
    """

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("status"),
        WireField("code"),
        WireField("message"),
        WireField("data", _writing.dictionary),
    )

    status: str
    """`success` if the call succeeded, `error` if it failed."""
    code: str | None = None
    """The venue's result code, such as `s-101`. The codes are not listed."""
    message: str | None = None
    """Message for people about the result; may be empty."""
    data: LoginSession | None = None
    """The session."""

    @classmethod
    def _built(cls, wire: WireSessionEnvelope, note: Note) -> Self:
        model = new(cls)
        model.status = wire.status
        model.code = None if (code_ := wire.code) is None else str(code_)
        model.message = wire.message
        model.data = None if (data_ := wire.data) is None else LoginSession._built(data_, note)
        return model

    @staticmethod
    def _wire() -> type[WireSessionEnvelope]:
        from ..wire.session_envelope import SessionEnvelope

        return SessionEnvelope


# At the end, since models may refer to each other; imports inside the methods would be repeated for every value.
from .login_session import LoginSession
