"""What bytes become first. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from decimal import Decimal

from msgspec import Struct

from venuekit_coinapi_ems_api.models.last_updated_by import LastUpdatedBy


class BalanceData(Struct, gc=False):
    id: str | None = None
    asset_id_exchange: str | None = None
    asset_id_coinapi: str | None = None
    balance: Decimal | None = None
    available: Decimal | None = None
    locked: Decimal | None = None
    last_updated_by: LastUpdatedBy | None = None
    rate_usd: Decimal | None = None
    traded: Decimal | None = None
