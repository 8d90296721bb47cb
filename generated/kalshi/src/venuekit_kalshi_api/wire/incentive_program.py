"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from msgspec import Struct
from venuekit.codec.wire import DecimalText, Moment

from venuekit_kalshi_api.models.incentive_type import IncentiveType


class IncentiveProgram(Struct, gc=False):
    id: str
    market_id: str
    market_ticker: str
    incentive_type: IncentiveType
    start_date: Moment
    end_date: Moment
    period_reward: int
    paid_out: bool
    incentive_description: str | None = None
    discount_factor_bps: int | None = None
    target_size_fp: DecimalText | None = None
    max_reward_per_account: int | None = None
