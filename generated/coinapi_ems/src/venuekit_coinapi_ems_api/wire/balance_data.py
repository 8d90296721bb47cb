"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from msgspec import Struct
from venuekit.codec.wire import DecimalNumber

from venuekit_coinapi_ems_api.models.last_updated_by import LastUpdatedBy


class BalanceData(Struct, gc=False):
    id: str | None = None
    asset_id_exchange: str | None = None
    asset_id_coinapi: str | None = None
    balance: DecimalNumber | None = None
    available: DecimalNumber | None = None
    locked: DecimalNumber | None = None
    last_updated_by: LastUpdatedBy | None = None
    rate_usd: DecimalNumber | None = None
    traded: DecimalNumber | None = None
