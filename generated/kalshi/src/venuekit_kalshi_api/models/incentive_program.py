"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec import writing as _writing
from venuekit.codec.model import Model, Note, WireField, exact, known, new

if TYPE_CHECKING:
    from ..wire.incentive_program import IncentiveProgram as WireIncentiveProgram
    from .incentive_type import IncentiveType


@define(kw_only=True, eq=False, repr=False)
class IncentiveProgram(Model):
    """A reward for trading, or for resting orders, in one market over one period.

    Source: https://docs.kalshi.com/api-reference/incentive-programs/get-incentives
    """

    units: ClassVar[Mapping[str, str]] = {
        "period_reward": "usd-centi-cents",
        "discount_factor_bps": "basis-points",
        "target_size_fp": "contracts",
        "max_reward_per_account": "usd-centi-cents",
    }

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("id"),
        WireField("market_id"),
        WireField("market_ticker"),
        WireField("incentive_type", _writing.plain),
        WireField("incentive_description"),
        WireField("start_date", _writing.iso_time),
        WireField("end_date", _writing.iso_time),
        WireField("period_reward"),
        WireField("paid_out"),
        WireField("discount_factor_bps"),
        WireField("target_size_fp", _writing.decimal_text),
        WireField("max_reward_per_account"),
    )

    id: str
    """Id of the program."""
    market_id: str
    """Id of the market, which isn't its ticker."""
    market_ticker: str
    """Ticker of the market."""
    incentive_type: IncentiveType
    """What the program rewards."""
    incentive_description: str | None = None
    """Description of the program."""
    start_date: datetime
    """Start of the period."""
    end_date: datetime
    """End of the period."""
    period_reward: int
    """Reward of all members together for the period, in hundredths of a cent; 10,000 are one dollar. Unit: usd-centi-cents."""
    paid_out: bool
    """Whether the reward was paid."""
    discount_factor_bps: int | None = None
    """Weight of orders behind the best price, in hundredths of a percent. Not documented further. Unit: basis-points."""
    target_size_fp: Decimal | None = None
    """The program's target number of contracts, with two decimals. Unit: contracts."""
    max_reward_per_account: int | None = None
    """Maximum reward of one member. That it is in hundredths of a cent, like the total reward, is inferred. Null or absent without
    a limit. Unit: usd-centi-cents."""

    @classmethod
    def _built(cls, wire: WireIncentiveProgram, note: Note) -> Self:
        model = new(cls)
        model.id = wire.id
        model.market_id = wire.market_id
        model.market_ticker = wire.market_ticker
        model.incentive_type = wire.incentive_type
        model.incentive_description = wire.incentive_description
        model.start_date = wire.start_date
        model.end_date = wire.end_date
        model.period_reward = wire.period_reward
        model.paid_out = wire.paid_out
        model.discount_factor_bps = wire.discount_factor_bps
        model.target_size_fp = (
            None
            if (target_size_fp_ := wire.target_size_fp) is None
            else known(target_size_fp_) or note(target_size_fp_) or exact(target_size_fp_)
        )
        model.max_reward_per_account = wire.max_reward_per_account
        return model

    @staticmethod
    def _wire() -> type[WireIncentiveProgram]:
        from ..wire.incentive_program import IncentiveProgram

        return IncentiveProgram
