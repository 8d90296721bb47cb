"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from msgspec import Struct
from venuekit.codec.wire import UnixSeconds

from venuekit_kalshi_api.models.exchange_instance import ExchangeInstance


class ApiUsageLevelGrant(Struct, gc=False):
    exchange_instance: ExchangeInstance
    level: str
    source: str
    expires_ts: UnixSeconds | None = None
