"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec import writing as _writing
from venuekit.codec.model import Model, Note, WireField, new

from ..wire.user_profile import UserProfile as WireUserProfile

if TYPE_CHECKING:
    from ..wire.profile_envelope import ProfileEnvelope as WireProfileEnvelope


@define(kw_only=True, eq=False, repr=False)
class ProfileEnvelope(Model):
    """The wrapper of a profile. `data` may be absent if the call failed (inferred).

    Source: https://developer.synapsewave.com/docs/MyCloudRest/user-profile
    """

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("status"),
        WireField("code"),
        WireField("message"),
        WireField("data", _writing.either),
    )

    status: str
    """`success` if the call succeeded, `error` if it failed."""
    code: str | None = None
    """The venue's result code, such as `s-101`. The codes are not listed."""
    message: str | None = None
    """Message for people about the result; may be empty."""
    data: UserProfile | str | None = None
    """The profile, plain or as one encrypted text."""

    @classmethod
    def _built(cls, wire: WireProfileEnvelope, note: Note) -> Self:
        model = new(cls)
        model.status = wire.status
        model.code = None if (code_ := wire.code) is None else str(code_)
        model.message = wire.message
        model.data = (
            None
            if (data_ := wire.data) is None
            else UserProfile._built(data_, note)
            if isinstance(data_, WireUserProfile)
            else data_
        )
        return model

    @staticmethod
    def _wire() -> type[WireProfileEnvelope]:
        from ..wire.profile_envelope import ProfileEnvelope

        return ProfileEnvelope


# At the end, since models may refer to each other; imports inside the methods would be repeated for every value.
from .user_profile import UserProfile
