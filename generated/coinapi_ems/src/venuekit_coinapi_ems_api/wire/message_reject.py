"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from msgspec import Struct, field

from venuekit_coinapi_ems_api.models.reject_reason import RejectReason


class MessageReject(Struct, gc=False):
    type_: str | None = field(name="type", default=None)
    reject_reason: RejectReason | None = None
    exchange_id: str | None = None
    message: str | None = None
    rejected_message: str | None = None
