"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec.model import Model, Note, WireField, new

if TYPE_CHECKING:
    from ..wire.propose_block_trade_response import ProposeBlockTradeResponse as WireProposeBlockTradeResponse


@define(kw_only=True, eq=False, repr=False)
class ProposeBlockTradeResponse(Model):
    """The new proposal.

    Source: https://docs.kalshi.com/api-reference/communications/propose-block-trade
    """

    _wire_fields: ClassVar[tuple[WireField, ...]] = (WireField("block_trade_proposal_id"),)

    block_trade_proposal_id: str
    """Id of the new proposal."""

    @classmethod
    def _built(cls, wire: WireProposeBlockTradeResponse, note: Note) -> Self:
        model = new(cls)
        model.block_trade_proposal_id = wire.block_trade_proposal_id
        return model

    @staticmethod
    def _wire() -> type[WireProposeBlockTradeResponse]:
        from ..wire.propose_block_trade_response import ProposeBlockTradeResponse

        return ProposeBlockTradeResponse
