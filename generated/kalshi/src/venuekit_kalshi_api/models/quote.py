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
    from ..wire.quote import Quote as WireQuote
    from .quote_status import QuoteStatus
    from .side import Side


@define(kw_only=True, eq=False, repr=False)
class Quote(Model):
    """A response to an RFQ: the maker's bid for a yes contract, and the bid for a no contract. User ids, subaccounts and order ids
    are only shown to the party they belong to.

    Source: https://docs.kalshi.com/api-reference/communications/get-quotes
    """

    units: ClassVar[Mapping[str, str]] = {
        "contracts_fp": "contracts",
        "yes_bid_dollars": "usd",
        "no_bid_dollars": "usd",
        "rfq_target_cost_dollars": "usd",
        "yes_contracts_fp": "contracts",
        "no_contracts_fp": "contracts",
    }

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("id"),
        WireField("rfq_id"),
        WireField("creator_id"),
        WireField("rfq_creator_id"),
        WireField("market_ticker"),
        WireField("contracts_fp", _writing.decimal_text),
        WireField("yes_bid_dollars", _writing.decimal_text),
        WireField("no_bid_dollars", _writing.decimal_text),
        WireField("created_ts", _writing.iso_time),
        WireField("updated_ts", _writing.iso_time),
        WireField("status", _writing.plain),
        WireField("accepted_side", _writing.plain),
        WireField("accepted_ts", _writing.iso_time),
        WireField("confirmed_ts", _writing.iso_time),
        WireField("executed_ts", _writing.iso_time),
        WireField("cancelled_ts", _writing.iso_time),
        WireField("rest_remainder"),
        WireField("post_only"),
        WireField("cancellation_reason"),
        WireField("creator_user_id"),
        WireField("rfq_creator_user_id"),
        WireField("rfq_target_cost_dollars", _writing.decimal_text),
        WireField("target_cost_excludes_fees"),
        WireField("rfq_creator_order_id"),
        WireField("creator_order_id"),
        WireField("creator_subaccount"),
        WireField("rfq_creator_subaccount"),
        WireField("yes_contracts_fp", _writing.decimal_text),
        WireField("no_contracts_fp", _writing.decimal_text),
    )

    id: str
    """Id of the quote, a UUID."""
    rfq_id: str
    """Id of the RFQ, a UUID."""
    creator_id: str
    """Public id of the maker."""
    rfq_creator_id: str
    """Public id of the RFQ's creator. If the creator hides it, others see a placeholder that all hidden members share, until the
    quote is executed."""
    market_ticker: str
    """Ticker of the market."""
    contracts_fp: Decimal
    """Number of contracts of the quote, with two decimals. Unit: contracts."""
    yes_bid_dollars: Decimal
    """The maker's bid for one yes contract, in dollars; 0 declines this side. Unit: usd."""
    no_bid_dollars: Decimal
    """The maker's bid for one no contract, in dollars; 0 declines this side. Unit: usd."""
    created_ts: datetime
    """When the quote was created. An ISO 8601 time, despite its name."""
    updated_ts: datetime
    """When the quote last changed."""
    status: QuoteStatus
    """Status of the quote."""
    accepted_side: Side | None = None
    """The accepted side of the quote, if any."""
    accepted_ts: datetime | None = None
    """When it was accepted."""
    confirmed_ts: datetime | None = None
    """When the maker confirmed it."""
    executed_ts: datetime | None = None
    """When its orders entered the order book."""
    cancelled_ts: datetime | None = None
    """When it was cancelled."""
    rest_remainder: bool | None = None
    """Whether the unfilled rest stays in the order book as a resting order."""
    post_only: bool | None = None
    """Whether the maker's order may only rest in the order book. Only shown to the maker."""
    cancellation_reason: str | None = None
    """Why the quote was cancelled, if it was."""
    creator_user_id: str | None = None
    """User id of the maker. Only shown to the maker."""
    rfq_creator_user_id: str | None = None
    """User id of the RFQ's creator. Only shown to the creator."""
    rfq_target_cost_dollars: Decimal | None = None
    """Number of dollars that the RFQ spends, if that is its size. Unit: usd."""
    target_cost_excludes_fees: bool | None = None
    """True if the RFQ's fees are charged on top of its target cost, so the offered sizes leave no room for them."""
    rfq_creator_order_id: str | None = None
    """Id of the RFQ creator's order. Only shown to the creator."""
    creator_order_id: str | None = None
    """Id of the maker's order. Only shown to the maker."""
    creator_subaccount: int | None = None
    """Number of the maker's subaccount; 0 is the primary one. Only shown to the maker."""
    rfq_creator_subaccount: int | None = None
    """Number of the RFQ creator's subaccount; 0 is the primary one. Only shown to its owner."""
    yes_contracts_fp: Decimal | None = None
    """Number of yes contracts offered at that price, with two decimals. Unit: contracts."""
    no_contracts_fp: Decimal | None = None
    """Number of no contracts offered at that price, with two decimals. Unit: contracts."""

    @classmethod
    def _built(cls, wire: WireQuote, note: Note) -> Self:
        model = new(cls)
        model.id = wire.id
        model.rfq_id = wire.rfq_id
        model.creator_id = wire.creator_id
        model.rfq_creator_id = wire.rfq_creator_id
        model.market_ticker = wire.market_ticker
        model.contracts_fp = known(wire.contracts_fp) or note(wire.contracts_fp) or exact(wire.contracts_fp)
        model.yes_bid_dollars = known(wire.yes_bid_dollars) or note(wire.yes_bid_dollars) or exact(wire.yes_bid_dollars)
        model.no_bid_dollars = known(wire.no_bid_dollars) or note(wire.no_bid_dollars) or exact(wire.no_bid_dollars)
        model.created_ts = wire.created_ts
        model.updated_ts = wire.updated_ts
        model.status = wire.status
        model.accepted_side = wire.accepted_side
        model.accepted_ts = wire.accepted_ts
        model.confirmed_ts = wire.confirmed_ts
        model.executed_ts = wire.executed_ts
        model.cancelled_ts = wire.cancelled_ts
        model.rest_remainder = wire.rest_remainder
        model.post_only = wire.post_only
        model.cancellation_reason = wire.cancellation_reason
        model.creator_user_id = wire.creator_user_id
        model.rfq_creator_user_id = wire.rfq_creator_user_id
        model.rfq_target_cost_dollars = (
            None
            if (rfq_target_cost_dollars_ := wire.rfq_target_cost_dollars) is None
            else known(rfq_target_cost_dollars_) or note(rfq_target_cost_dollars_) or exact(rfq_target_cost_dollars_)
        )
        model.target_cost_excludes_fees = wire.target_cost_excludes_fees
        model.rfq_creator_order_id = wire.rfq_creator_order_id
        model.creator_order_id = wire.creator_order_id
        model.creator_subaccount = wire.creator_subaccount
        model.rfq_creator_subaccount = wire.rfq_creator_subaccount
        model.yes_contracts_fp = (
            None
            if (yes_contracts_fp_ := wire.yes_contracts_fp) is None
            else known(yes_contracts_fp_) or note(yes_contracts_fp_) or exact(yes_contracts_fp_)
        )
        model.no_contracts_fp = (
            None
            if (no_contracts_fp_ := wire.no_contracts_fp) is None
            else known(no_contracts_fp_) or note(no_contracts_fp_) or exact(no_contracts_fp_)
        )
        return model

    @staticmethod
    def _wire() -> type[WireQuote]:
        from ..wire.quote import Quote

        return Quote
