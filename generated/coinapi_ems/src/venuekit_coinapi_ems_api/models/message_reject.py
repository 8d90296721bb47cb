"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec import writing as _writing
from venuekit.codec.model import Model, Note, WireField, new

if TYPE_CHECKING:
    from ..wire.message_reject import MessageReject as WireMessageReject
    from .reject_reason import RejectReason


@define(kw_only=True, eq=False, repr=False)
class MessageReject(Model):
    """A rejection of a request, the same for all calls; also the response to a successful cancel of all orders. No property is
    documented as always sent.

    Source: https://docs.coinapi.io/ems-api/rest-api/balances/get-balances
    """

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("type_", wire_name="type"),
        WireField("reject_reason", _writing.plain),
        WireField("exchange_id"),
        WireField("message"),
        WireField("rejected_message"),
    )

    type_: str | None = None
    """Kind of the message, always `MESSAGE_REJECT`."""
    reject_reason: RejectReason | None = None
    """The reason of the rejection."""
    exchange_id: str | None = None
    """The exchange account concerned, if any."""
    message: str | None = None
    """Error message for people."""
    rejected_message: str | None = None
    """The rejected request, if known, as JSON in a string."""

    @classmethod
    def _built(cls, wire: WireMessageReject, note: Note) -> Self:
        model = new(cls)
        model.type_ = wire.type_
        model.reject_reason = wire.reject_reason
        model.exchange_id = wire.exchange_id
        model.message = wire.message
        model.rejected_message = wire.rejected_message
        return model

    @staticmethod
    def _wire() -> type[WireMessageReject]:
        from ..wire.message_reject import MessageReject

        return MessageReject
