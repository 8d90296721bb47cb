"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from msgspec import Struct
from venuekit.codec.wire import DecimalText, Moment

from venuekit_kalshi_api.models.rfq_status import RfqStatus

from . import mve_selected_leg


class Rfq(Struct, gc=False):
    id: str
    creator_id: str
    market_ticker: str
    contracts_fp: DecimalText
    status: RfqStatus
    created_ts: Moment
    target_cost_dollars: DecimalText | None = None
    target_cost_excludes_fees: bool | None = None
    mve_collection_ticker: str | None = None
    mve_selected_legs: list[mve_selected_leg.MveSelectedLeg] | None = None
    rest_remainder: bool | None = None
    cancellation_reason: str | None = None
    creator_user_id: str | None = None
    creator_subaccount: int | None = None
    cancelled_ts: Moment | None = None
    updated_ts: Moment | None = None
