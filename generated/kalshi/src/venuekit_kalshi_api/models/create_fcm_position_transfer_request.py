"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec import parameters as _parameters
from venuekit.codec.model import Model, Note, WireField, new

if TYPE_CHECKING:
    from ..wire.create_fcm_position_transfer_request import (
        CreateFcmPositionTransferRequest as WireCreateFcmPositionTransferRequest,
    )


@define(kw_only=True, eq=False, repr=False)
class CreateFcmPositionTransferRequest(Model):
    """The position to transfer, its destination and its price.

    Source: https://docs.kalshi.com/api-reference/fcm/create-fcm-position-transfer
    """

    units: ClassVar[Mapping[str, str]] = {
        "position_centicount": "centi-contracts",
        "price_centicents": "usd-centi-cents",
    }

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("source_subtrader_id"),
        WireField("target_subtrader_id"),
        WireField("market_ticker"),
        WireField("position_centicount"),
        WireField("price_centicents"),
    )

    source_subtrader_id: str
    """Full id of the subtrader that the position is transferred from."""
    target_subtrader_id: str
    """Full id of the subtrader of the error account: that account's user id, an underscore, and 1 to 16 letters and digits."""
    market_ticker: str
    """Ticker of the market."""
    position_centicount: int
    """Position to transfer in hundredths of a contract, in whole contracts and not 0: 1000 transfers 10 yes contracts, -500
    transfers 5 no contracts. Unit: centi-contracts."""
    price_centicents: int
    """Price of one yes contract in hundredths of a cent, in whole cents, for no contracts too: 4500 are 45 cents. Unit:
    usd-centi-cents."""

    @classmethod
    def _built(cls, wire: WireCreateFcmPositionTransferRequest, note: Note) -> Self:
        model = new(cls)
        model.source_subtrader_id = wire.source_subtrader_id
        model.target_subtrader_id = wire.target_subtrader_id
        model.market_ticker = wire.market_ticker
        model.position_centicount = wire.position_centicount
        model.price_centicents = wire.price_centicents
        return model

    @staticmethod
    def _wire() -> type[WireCreateFcmPositionTransferRequest]:
        from ..wire.create_fcm_position_transfer_request import CreateFcmPositionTransferRequest

        return CreateFcmPositionTransferRequest

    def __attrs_post_init__(self) -> None:
        self.check()

    def check(self) -> None:
        """Raise ``ArgumentError``, a ``ValueError``, for the first field that breaks a documented rule."""
        _parameters.text("source_subtrader_id", self.source_subtrader_id, minimum_length=1)
        _parameters.text("target_subtrader_id", self.target_subtrader_id, minimum_length=1)
        _parameters.text("market_ticker", self.market_ticker, minimum_length=1)
        _parameters.integer("position_centicount", self.position_centicount)
        _parameters.integer("price_centicents", self.price_centicents, minimum=0, maximum=10000)
