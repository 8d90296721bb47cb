"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec import exclusive as _exclusive
from venuekit.codec import parameters as _parameters
from venuekit.codec import writing as _writing
from venuekit.codec.model import Model, Note, WireField, new

if TYPE_CHECKING:
    from ..wire.propose_block_trade_request import ProposeBlockTradeRequest as WireProposeBlockTradeRequest
    from .side import Side


@define(kw_only=True, eq=False, repr=False)
class ProposeBlockTradeRequest(Model):
    """A block trade to propose. Specify a party that has subtraders by subtrader or by subaccount, not by both.

    Pass at most one of ``buyer_subtrader_id``, ``buyer_subaccount``.

    Pass at most one of ``seller_subtrader_id``, ``seller_subaccount``.

    Source: https://docs.kalshi.com/api-reference/communications/propose-block-trade
    """

    units: ClassVar[Mapping[str, str]] = {
        "price_centi_cents": "usd-centi-cents",
        "centicount": "centi-contracts",
    }

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("buyer_user_id"),
        WireField("buyer_subtrader_id"),
        WireField("buyer_subaccount"),
        WireField("seller_user_id"),
        WireField("seller_subtrader_id"),
        WireField("seller_subaccount"),
        WireField("market_ticker"),
        WireField("price_centi_cents"),
        WireField("centicount"),
        WireField("maker_side", _writing.plain),
        WireField("expiration_ts", _writing.iso_time),
    )

    buyer_user_id: str
    """User id of the buyer."""
    buyer_subtrader_id: str | None = None
    """Subtrader of the buyer."""
    buyer_subaccount: int | None = None
    """Number of the buyer's subaccount; 0 is the primary one."""
    seller_user_id: str
    """User id of the seller."""
    seller_subtrader_id: str | None = None
    """Subtrader of the seller."""
    seller_subaccount: int | None = None
    """Number of the seller's subaccount; 0 is the primary one."""
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

    @classmethod
    def _built(cls, wire: WireProposeBlockTradeRequest, note: Note) -> Self:
        model = new(cls)
        model.buyer_user_id = wire.buyer_user_id
        model.buyer_subtrader_id = wire.buyer_subtrader_id
        model.buyer_subaccount = wire.buyer_subaccount
        model.seller_user_id = wire.seller_user_id
        model.seller_subtrader_id = wire.seller_subtrader_id
        model.seller_subaccount = wire.seller_subaccount
        model.market_ticker = wire.market_ticker
        model.price_centi_cents = wire.price_centi_cents
        model.centicount = wire.centicount
        model.maker_side = wire.maker_side
        model.expiration_ts = wire.expiration_ts
        return model

    @staticmethod
    def _wire() -> type[WireProposeBlockTradeRequest]:
        from ..wire.propose_block_trade_request import ProposeBlockTradeRequest

        return ProposeBlockTradeRequest

    def __attrs_post_init__(self) -> None:
        self.check()

    def check(self) -> None:
        """Raise ``ArgumentError``, a ``ValueError``, for the first field that breaks a documented rule."""
        _parameters.text("buyer_user_id", self.buyer_user_id, minimum_length=1)
        if self.buyer_subtrader_id is not None:
            _parameters.text("buyer_subtrader_id", self.buyer_subtrader_id, minimum_length=1)
        if self.buyer_subaccount is not None:
            _parameters.integer("buyer_subaccount", self.buyer_subaccount, minimum=0, maximum=63)
        _parameters.text("seller_user_id", self.seller_user_id, minimum_length=1)
        if self.seller_subtrader_id is not None:
            _parameters.text("seller_subtrader_id", self.seller_subtrader_id, minimum_length=1)
        if self.seller_subaccount is not None:
            _parameters.integer("seller_subaccount", self.seller_subaccount, minimum=0, maximum=63)
        _parameters.text("market_ticker", self.market_ticker, minimum_length=1)
        _parameters.integer("price_centi_cents", self.price_centi_cents, minimum=1)
        _parameters.integer("centicount", self.centicount, minimum=1)
        _parameters.choice("maker_side", self.maker_side, allowed=("yes", "no"))
        _parameters.iso_time("expiration_ts", self.expiration_ts)
        _exclusive.at_most_one({"buyer_subtrader_id": self.buyer_subtrader_id, "buyer_subaccount": self.buyer_subaccount})
        _exclusive.at_most_one({"seller_subtrader_id": self.seller_subtrader_id, "seller_subaccount": self.seller_subaccount})
