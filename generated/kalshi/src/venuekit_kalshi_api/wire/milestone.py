"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from typing import Any

from msgspec import Struct, field
from venuekit.codec.wire import Moment


class Milestone(Struct, gc=False):
    id: str
    category: str
    type_: str = field(name="type")
    start_date: Moment
    title: str
    end_date: Moment | None = None
    related_event_tickers: list[str] | None = None
    notification_message: str | None = None
    source_id: str | None = None
    source_ids: dict[str, str] | None = None
    details: dict[str, Any] | None = None
    primary_event_tickers: list[str] | None = None
    last_updated_ts: Moment | None = None
