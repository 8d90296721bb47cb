"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from typing import Any

from msgspec import Struct
from venuekit.codec.wire import DecimalNumber, DecimalText, Moment

from venuekit_kalshi_api.models.market_outcome import MarketOutcome
from venuekit_kalshi_api.models.market_status import MarketStatus
from venuekit_kalshi_api.models.market_type import MarketType
from venuekit_kalshi_api.models.settlement_bounds_type import SettlementBoundsType
from venuekit_kalshi_api.models.strike_type import StrikeType

from . import mve_selected_leg, price_range


class Market(Struct, gc=False):
    ticker: str
    event_ticker: str
    market_type: MarketType
    open_time: Moment
    close_time: Moment
    status: MarketStatus
    result: MarketOutcome
    title: str | None = None
    subtitle: str | None = None
    yes_sub_title: str | None = None
    no_sub_title: str | None = None
    created_time: Moment | None = None
    updated_time: Moment | None = None
    expected_expiration_time: Moment | None = None
    expiration_time: Moment | None = None
    latest_expiration_time: Moment | None = None
    settlement_timer_seconds: int | None = None
    yes_bid_dollars: DecimalText | None = None
    yes_bid_size_fp: DecimalText | None = None
    yes_ask_dollars: DecimalText | None = None
    yes_ask_size_fp: DecimalText | None = None
    no_bid_dollars: DecimalText | None = None
    no_ask_dollars: DecimalText | None = None
    last_price_dollars: DecimalText | None = None
    volume_fp: DecimalText | None = None
    volume_24h_fp: DecimalText | None = None
    can_close_early: bool | None = None
    open_interest_fp: DecimalText | None = None
    notional_value_dollars: DecimalText | None = None
    previous_yes_bid_dollars: DecimalText | None = None
    previous_yes_ask_dollars: DecimalText | None = None
    previous_price_dollars: DecimalText | None = None
    settlement_value_dollars: DecimalText | None = None
    settlement_ts: Moment | None = None
    settlement_bounds_type: SettlementBoundsType | None = None
    settlement_floor_dollars: DecimalText | None = None
    expiration_value: str | None = None
    occurrence_datetime: Moment | None = None
    fee_waiver_expiration_time: Moment | None = None
    early_close_condition: str | None = None
    strike_type: StrikeType | None = None
    floor_strike: DecimalNumber | None = None
    cap_strike: DecimalNumber | None = None
    functional_strike: str | None = None
    custom_strike: dict[str, Any] | None = None
    rules_primary: str | None = None
    rules_secondary: str | None = None
    mve_collection_ticker: str | None = None
    mve_selected_legs: list[mve_selected_leg.MveSelectedLeg] | None = None
    primary_participant_key: str | None = None
    price_level_structure: str | None = None
    price_ranges: list[price_range.PriceRange] | None = None
    is_provisional: bool | None = None
    exchange_index: int | None = None
