"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from decimal import Decimal
from itertools import repeat
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define
from venuekit.codec import writing as _writing
from venuekit.codec.model import Model, Note, WireField, exact, known, new, number

if TYPE_CHECKING:
    from ..wire.market import Market as WireMarket
    from .market_outcome import MarketOutcome
    from .market_status import MarketStatus
    from .market_type import MarketType
    from .settlement_bounds_type import SettlementBoundsType
    from .strike_type import StrikeType


@define(kw_only=True, eq=False, repr=False)
class Market(Model):
    """A question to trade, which pays one dollar per contract to one side, or splits it between both. Prices and sizes are as of
    the response. A price of 0 dollars means that a side has no bid, and 1 dollar that it has no offer (inferred from the order
    book). Prices and counts are those of 2026; the integers of December 2025 aren't described.

    Source: https://docs.kalshi.com/api-reference/market/get-market
    """

    units: ClassVar[Mapping[str, str]] = {
        "settlement_timer_seconds": "seconds",
        "yes_bid_dollars": "usd",
        "yes_bid_size_fp": "contracts",
        "yes_ask_dollars": "usd",
        "yes_ask_size_fp": "contracts",
        "no_bid_dollars": "usd",
        "no_ask_dollars": "usd",
        "last_price_dollars": "usd",
        "volume_fp": "contracts",
        "volume_24h_fp": "contracts",
        "open_interest_fp": "contracts",
        "notional_value_dollars": "usd",
        "previous_yes_bid_dollars": "usd",
        "previous_yes_ask_dollars": "usd",
        "previous_price_dollars": "usd",
        "settlement_value_dollars": "usd",
        "settlement_floor_dollars": "usd",
        "floor_strike": "underlying-units",
        "cap_strike": "underlying-units",
    }

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("ticker"),
        WireField("event_ticker"),
        WireField("market_type", _writing.plain),
        WireField("title"),
        WireField("subtitle"),
        WireField("yes_sub_title"),
        WireField("no_sub_title"),
        WireField("created_time", _writing.iso_time),
        WireField("updated_time", _writing.iso_time),
        WireField("open_time", _writing.iso_time),
        WireField("close_time", _writing.iso_time),
        WireField("expected_expiration_time", _writing.iso_time),
        WireField("expiration_time", _writing.iso_time),
        WireField("latest_expiration_time", _writing.iso_time),
        WireField("settlement_timer_seconds"),
        WireField("status", _writing.plain),
        WireField("yes_bid_dollars", _writing.decimal_text),
        WireField("yes_bid_size_fp", _writing.decimal_text),
        WireField("yes_ask_dollars", _writing.decimal_text),
        WireField("yes_ask_size_fp", _writing.decimal_text),
        WireField("no_bid_dollars", _writing.decimal_text),
        WireField("no_ask_dollars", _writing.decimal_text),
        WireField("last_price_dollars", _writing.decimal_text),
        WireField("volume_fp", _writing.decimal_text),
        WireField("volume_24h_fp", _writing.decimal_text),
        WireField("result", _writing.plain),
        WireField("can_close_early"),
        WireField("open_interest_fp", _writing.decimal_text),
        WireField("notional_value_dollars", _writing.decimal_text),
        WireField("previous_yes_bid_dollars", _writing.decimal_text),
        WireField("previous_yes_ask_dollars", _writing.decimal_text),
        WireField("previous_price_dollars", _writing.decimal_text),
        WireField("settlement_value_dollars", _writing.decimal_text),
        WireField("settlement_ts", _writing.iso_time),
        WireField("settlement_bounds_type", _writing.plain),
        WireField("settlement_floor_dollars", _writing.decimal_text),
        WireField("expiration_value"),
        WireField("occurrence_datetime", _writing.iso_time),
        WireField("fee_waiver_expiration_time", _writing.iso_time),
        WireField("early_close_condition"),
        WireField("strike_type", _writing.plain),
        WireField("floor_strike"),
        WireField("cap_strike"),
        WireField("functional_strike"),
        WireField("custom_strike"),
        WireField("rules_primary"),
        WireField("rules_secondary"),
        WireField("mve_collection_ticker"),
        WireField("mve_selected_legs", _writing.each(_writing.dictionary)),
        WireField("primary_participant_key"),
        WireField("price_level_structure"),
        WireField("price_ranges", _writing.each(_writing.dictionary)),
        WireField("is_provisional"),
        WireField("exchange_index"),
    )

    ticker: str
    """Ticker of the market."""
    event_ticker: str
    """Ticker of the market's event."""
    market_type: MarketType
    """Whether the market pays only one side, or may split the payout."""
    title: str | None = None
    """The question. Deprecated in favour of the event's title and `yes_sub_title`."""
    subtitle: str | None = None
    """More about the question. Deprecated in favour of `yes_sub_title`."""
    yes_sub_title: str | None = None
    """Short meaning of yes."""
    no_sub_title: str | None = None
    """Short meaning of no."""
    created_time: datetime | None = None
    """When the market was created."""
    updated_time: datetime | None = None
    """When the market's description last changed; trading isn't a change."""
    open_time: datetime
    """When trading starts."""
    close_time: datetime
    """When trading ends, unless the market closes early."""
    expected_expiration_time: datetime | None = None
    """When the outcome is expected to be known; may be before `close_time`."""
    expiration_time: datetime | None = None
    """When the market expires. Deprecated in favour of `latest_expiration_time`."""
    latest_expiration_time: datetime | None = None
    """When the market expires at the latest."""
    settlement_timer_seconds: int | None = None
    """Time from determination to settlement, in seconds. Unit: seconds."""
    status: MarketStatus
    """Status of the market. The `status` filter of the list has different values."""
    yes_bid_dollars: Decimal | None = None
    """Highest bid for yes, in dollars. Unit: usd."""
    yes_bid_size_fp: Decimal | None = None
    """Contracts bid at that price, with two decimals. Unit: contracts."""
    yes_ask_dollars: Decimal | None = None
    """Lowest offer of yes, in dollars. Unit: usd."""
    yes_ask_size_fp: Decimal | None = None
    """Contracts offered at that price, with two decimals. Unit: contracts."""
    no_bid_dollars: Decimal | None = None
    """Highest bid for no, in dollars; one dollar minus `yes_ask_dollars`. Unit: usd."""
    no_ask_dollars: Decimal | None = None
    """Lowest offer of no, in dollars; one dollar minus `yes_bid_dollars`. Unit: usd."""
    last_price_dollars: Decimal | None = None
    """Price of yes in the last trade, in dollars. Unit: usd."""
    volume_fp: Decimal | None = None
    """Contracts traded so far, with two decimals. Unit: contracts."""
    volume_24h_fp: Decimal | None = None
    """Contracts traded in the last 24 hours, with two decimals. Unit: contracts."""
    result: MarketOutcome
    """Result of the market. Empty until it is determined."""
    can_close_early: bool | None = None
    """Whether the market may close before `close_time`."""
    open_interest_fp: Decimal | None = None
    """Contracts held, with two decimals, before yes and no of one member are netted. Unit: contracts."""
    notional_value_dollars: Decimal | None = None
    """Total value of one contract at settlement, yes and no together, in dollars. Unit: usd."""
    previous_yes_bid_dollars: Decimal | None = None
    """Highest bid for yes a day ago, in dollars. Unit: usd."""
    previous_yes_ask_dollars: Decimal | None = None
    """Lowest offer of yes a day ago, in dollars. Unit: usd."""
    previous_price_dollars: Decimal | None = None
    """Price of yes in the last trade, as of a day ago, in dollars. Unit: usd."""
    settlement_value_dollars: Decimal | None = None
    """Payout of one yes contract, in dollars. Only present once the market is determined. Unit: usd."""
    settlement_ts: datetime | None = None
    """When the market was settled. An ISO 8601 time, despite its name. Only present once it was paid out."""
    settlement_bounds_type: SettlementBoundsType | None = None
    """Whether a minimum payout may be set before the market is determined."""
    settlement_floor_dollars: Decimal | None = None
    """Current minimum payout of one yes contract, in dollars. Only for markets that can have one. Unit: usd."""
    expiration_value: str | None = None
    """The value that determined the outcome, as a string. Empty until there is one."""
    occurrence_datetime: datetime | None = None
    """When the subject of the market took place, if recorded."""
    fee_waiver_expiration_time: datetime | None = None
    """When the market's fee waiver ends."""
    early_close_condition: str | None = None
    """The condition for closing the market early."""
    strike_type: StrikeType | None = None
    """How the expiration value is compared with the strikes."""
    floor_strike: Decimal | None = None
    """Lowest expiration value for which yes wins, in the unit of the market's subject. Unit: underlying-units."""
    cap_strike: Decimal | None = None
    """Highest expiration value for which yes wins, in the unit of the market's subject. Unit: underlying-units."""
    functional_strike: str | None = None
    """Function from expiration values to settlement values, for strikes of the type `functional`."""
    custom_strike: dict[str, Any] | None = None
    """The expiration value of each target for which yes wins, for strikes of the types `custom` and `structured`."""
    rules_primary: str | None = None
    """The main rules in plain language."""
    rules_secondary: str | None = None
    """Additional rules in plain language."""
    mve_collection_ticker: str | None = None
    """Ticker of a combo's collection. Only for combos."""
    mve_selected_legs: list[MveSelectedLeg] | None = None
    """The legs of a combo. Only for combos."""
    primary_participant_key: str | None = None
    """Key of the market's main participant. Not documented further."""
    price_level_structure: str | None = None
    """Label of the price grid. New labels are added regularly; use `price_ranges` to find valid order prices."""
    price_ranges: list[PriceRange] | None = None
    """The valid order prices. The venue rejects a price that isn't on this grid."""
    is_provisional: bool | None = None
    """Whether the market may be removed after its determination if it has no trades."""
    exchange_index: int | None = None
    """Number of the market's exchange shard, counted from 0."""

    @classmethod
    def _built(cls, wire: WireMarket, note: Note) -> Self:
        model = new(cls)
        model.ticker = wire.ticker
        model.event_ticker = wire.event_ticker
        model.market_type = wire.market_type
        model.title = wire.title
        model.subtitle = wire.subtitle
        model.yes_sub_title = wire.yes_sub_title
        model.no_sub_title = wire.no_sub_title
        model.created_time = wire.created_time
        model.updated_time = wire.updated_time
        model.open_time = wire.open_time
        model.close_time = wire.close_time
        model.expected_expiration_time = wire.expected_expiration_time
        model.expiration_time = wire.expiration_time
        model.latest_expiration_time = wire.latest_expiration_time
        model.settlement_timer_seconds = wire.settlement_timer_seconds
        model.status = wire.status
        model.yes_bid_dollars = (
            None
            if (yes_bid_dollars_ := wire.yes_bid_dollars) is None
            else known(yes_bid_dollars_) or note(yes_bid_dollars_) or exact(yes_bid_dollars_)
        )
        model.yes_bid_size_fp = (
            None
            if (yes_bid_size_fp_ := wire.yes_bid_size_fp) is None
            else known(yes_bid_size_fp_) or note(yes_bid_size_fp_) or exact(yes_bid_size_fp_)
        )
        model.yes_ask_dollars = (
            None
            if (yes_ask_dollars_ := wire.yes_ask_dollars) is None
            else known(yes_ask_dollars_) or note(yes_ask_dollars_) or exact(yes_ask_dollars_)
        )
        model.yes_ask_size_fp = (
            None
            if (yes_ask_size_fp_ := wire.yes_ask_size_fp) is None
            else known(yes_ask_size_fp_) or note(yes_ask_size_fp_) or exact(yes_ask_size_fp_)
        )
        model.no_bid_dollars = (
            None
            if (no_bid_dollars_ := wire.no_bid_dollars) is None
            else known(no_bid_dollars_) or note(no_bid_dollars_) or exact(no_bid_dollars_)
        )
        model.no_ask_dollars = (
            None
            if (no_ask_dollars_ := wire.no_ask_dollars) is None
            else known(no_ask_dollars_) or note(no_ask_dollars_) or exact(no_ask_dollars_)
        )
        model.last_price_dollars = (
            None
            if (last_price_dollars_ := wire.last_price_dollars) is None
            else known(last_price_dollars_) or note(last_price_dollars_) or exact(last_price_dollars_)
        )
        model.volume_fp = (
            None if (volume_fp_ := wire.volume_fp) is None else known(volume_fp_) or note(volume_fp_) or exact(volume_fp_)
        )
        model.volume_24h_fp = (
            None
            if (volume_24h_fp_ := wire.volume_24h_fp) is None
            else known(volume_24h_fp_) or note(volume_24h_fp_) or exact(volume_24h_fp_)
        )
        model.result = wire.result
        model.can_close_early = wire.can_close_early
        model.open_interest_fp = (
            None
            if (open_interest_fp_ := wire.open_interest_fp) is None
            else known(open_interest_fp_) or note(open_interest_fp_) or exact(open_interest_fp_)
        )
        model.notional_value_dollars = (
            None
            if (notional_value_dollars_ := wire.notional_value_dollars) is None
            else known(notional_value_dollars_) or note(notional_value_dollars_) or exact(notional_value_dollars_)
        )
        model.previous_yes_bid_dollars = (
            None
            if (previous_yes_bid_dollars_ := wire.previous_yes_bid_dollars) is None
            else known(previous_yes_bid_dollars_) or note(previous_yes_bid_dollars_) or exact(previous_yes_bid_dollars_)
        )
        model.previous_yes_ask_dollars = (
            None
            if (previous_yes_ask_dollars_ := wire.previous_yes_ask_dollars) is None
            else known(previous_yes_ask_dollars_) or note(previous_yes_ask_dollars_) or exact(previous_yes_ask_dollars_)
        )
        model.previous_price_dollars = (
            None
            if (previous_price_dollars_ := wire.previous_price_dollars) is None
            else known(previous_price_dollars_) or note(previous_price_dollars_) or exact(previous_price_dollars_)
        )
        model.settlement_value_dollars = (
            None
            if (settlement_value_dollars_ := wire.settlement_value_dollars) is None
            else known(settlement_value_dollars_) or note(settlement_value_dollars_) or exact(settlement_value_dollars_)
        )
        model.settlement_ts = wire.settlement_ts
        model.settlement_bounds_type = wire.settlement_bounds_type
        model.settlement_floor_dollars = (
            None
            if (settlement_floor_dollars_ := wire.settlement_floor_dollars) is None
            else known(settlement_floor_dollars_) or note(settlement_floor_dollars_) or exact(settlement_floor_dollars_)
        )
        model.expiration_value = wire.expiration_value
        model.occurrence_datetime = wire.occurrence_datetime
        model.fee_waiver_expiration_time = wire.fee_waiver_expiration_time
        model.early_close_condition = wire.early_close_condition
        model.strike_type = wire.strike_type
        model.floor_strike = (
            None
            if (floor_strike_ := wire.floor_strike) is None
            else floor_strike_
            if type(floor_strike_) is Decimal
            else number(floor_strike_)
        )
        model.cap_strike = (
            None
            if (cap_strike_ := wire.cap_strike) is None
            else cap_strike_
            if type(cap_strike_) is Decimal
            else number(cap_strike_)
        )
        model.functional_strike = wire.functional_strike
        model.custom_strike = wire.custom_strike
        model.rules_primary = wire.rules_primary
        model.rules_secondary = wire.rules_secondary
        model.mve_collection_ticker = wire.mve_collection_ticker
        model.mve_selected_legs = (
            None
            if (mve_selected_legs_ := wire.mve_selected_legs) is None
            else list(map(MveSelectedLeg._built, mve_selected_legs_, repeat(note)))
        )
        model.primary_participant_key = wire.primary_participant_key
        model.price_level_structure = wire.price_level_structure
        model.price_ranges = (
            None if (price_ranges_ := wire.price_ranges) is None else list(map(PriceRange._built, price_ranges_, repeat(note)))
        )
        model.is_provisional = wire.is_provisional
        model.exchange_index = wire.exchange_index
        return model

    @staticmethod
    def _wire() -> type[WireMarket]:
        from ..wire.market import Market

        return Market


# At the end, since models may refer to each other; imports inside the methods would be repeated for every value.
from .mve_selected_leg import MveSelectedLeg
from .price_range import PriceRange
