"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from msgspec import Struct

from . import event_fee_change


class GetEventFeeChangesResponse(Struct, gc=False):
    event_fee_changes: list[event_fee_change.EventFeeChange] | None
    cursor: str | None = None
