"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define
from venuekit.codec.model import Model, Note, WireField, new

if TYPE_CHECKING:
    from ..wire.user_ids_envelope import UserIdsEnvelope as WireUserIdsEnvelope


@define(kw_only=True, eq=False, repr=False)
class UserIdsEnvelope(Model):
    """The wrapper of the user ids that were found. `data` may be absent if the call failed (inferred).

    Source: https://developer.synapsewave.com/docs/MyCloudRest/forgot-user-id
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
    """The user ids."""

    @classmethod
    def _built(cls, wire: WireUserIdsEnvelope, note: Note) -> Self:
        model = new(cls)
        model.status = wire.status
        model.code = None if (code_ := wire.code) is None else str(code_)
        model.message = wire.message
        model.data = wire.data
        return model

    @staticmethod
    def _wire() -> type[WireUserIdsEnvelope]:
        from ..wire.user_ids_envelope import UserIdsEnvelope

        return UserIdsEnvelope
