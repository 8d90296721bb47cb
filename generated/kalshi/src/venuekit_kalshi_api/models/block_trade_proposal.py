"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec import writing as _writing
from venuekit.codec.model import Model, Note, WireField, new

if TYPE_CHECKING:
    from ..wire.block_trade_proposal import BlockTradeProposal as WireBlockTradeProposal
    from .side import Side


@define(kw_only=True, eq=False, repr=False)
class BlockTradeProposal(Model):
    """A proposed trade between two members outside the order book. The other party's ids are empty strings.

    Source: https://docs.kalshi.com/api-reference/communications/get-block-trade-proposals
    """

    units: ClassVar[Mapping[str, str]] = {
        "price_centi_cents": "usd-centi-cents",
        "centicount": "centi-contracts",
    }

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("id"),
        WireField("proposer_user_id"),
        WireField("buyer_user_id"),
        WireField("buyer_subtrader_id"),
        WireField("seller_user_id"),
        WireField("seller_subtrader_id"),
        WireField("market_ticker"),
        WireField("price_centi_cents"),
        WireField("centicount"),
        WireField("maker_side", _writing.plain),
        WireField("expiration_ts", _writing.iso_time),
        WireField("status"),
        WireField("created_ts", _writing.iso_time),
        WireField("updated_ts", _writing.iso_time),
        WireField("buyer_accepted"),
        WireField("seller_accepted"),
        WireField("buyer_accepted_ts", _writing.iso_time),
        WireField("seller_accepted_ts", _writing.iso_time),
        WireField("executed_ts", _writing.iso_time),
        WireField("buyer_order_id"),
        WireField("seller_order_id"),
    )

    id: str
    """Id of the proposal."""
    proposer_user_id: str
    """User id of the proposal's creator."""
    buyer_user_id: str
    """User id of the buyer; empty unless the caller is the buyer."""
    buyer_subtrader_id: str | None = None
    """Subtrader of the buyer; empty unless the caller is the buyer."""
    seller_user_id: str
    """User id of the seller; empty unless the caller is the seller."""
    seller_subtrader_id: str | None = None
    """Subtrader of the seller; empty unless the caller is the seller."""
    market_ticker: str
    """Ticker of the market."""
    price_centi_cents: int
    """Price of one contract in hundredths of a cent: 5600 are 56 cents. Unit: usd-centi-cents."""
    centicount: int
    """Size in hundredths of a contract: 250000 are 2500 contracts. Unit: centi-contracts."""
    maker_side: Side
    """The maker's side of the trade."""
    expiration_ts: datetime
    """When the proposal expires. An ISO 8601 time, despite its name."""
    status: str
    """Status of the proposal. The venue doesn't document the values."""
    created_ts: datetime
    """When the proposal was created."""
    updated_ts: datetime
    """When it last changed."""
    buyer_accepted: bool
    """Whether the buyer has accepted."""
    seller_accepted: bool
    """Whether the seller has accepted."""
    buyer_accepted_ts: datetime | None = None
    """When the buyer accepted."""
    seller_accepted_ts: datetime | None = None
    """When the seller accepted."""
    executed_ts: datetime | None = None
    """Time of the trade."""
    buyer_order_id: str | None = None
    """Id of the buyer's order, once the trade is executed."""
    seller_order_id: str | None = None
    """Id of the seller's order, once the trade is executed."""

    @classmethod
    def _built(cls, wire: WireBlockTradeProposal, note: Note) -> Self:
        model = new(cls)
        model.id = wire.id
        model.proposer_user_id = wire.proposer_user_id
        model.buyer_user_id = wire.buyer_user_id
        model.buyer_subtrader_id = wire.buyer_subtrader_id
        model.seller_user_id = wire.seller_user_id
        model.seller_subtrader_id = wire.seller_subtrader_id
        model.market_ticker = wire.market_ticker
        model.price_centi_cents = wire.price_centi_cents
        model.centicount = wire.centicount
        model.maker_side = wire.maker_side
        model.expiration_ts = wire.expiration_ts
        model.status = wire.status
        model.created_ts = wire.created_ts
        model.updated_ts = wire.updated_ts
        model.buyer_accepted = wire.buyer_accepted
        model.seller_accepted = wire.seller_accepted
        model.buyer_accepted_ts = wire.buyer_accepted_ts
        model.seller_accepted_ts = wire.seller_accepted_ts
        model.executed_ts = wire.executed_ts
        model.buyer_order_id = wire.buyer_order_id
        model.seller_order_id = wire.seller_order_id
        return model

    @staticmethod
    def _wire() -> type[WireBlockTradeProposal]:
        from ..wire.block_trade_proposal import BlockTradeProposal

        return BlockTradeProposal
