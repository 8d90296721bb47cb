"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from itertools import repeat
from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec import writing as _writing
from venuekit.codec.model import Model, Note, WireField, new

if TYPE_CHECKING:
    from ..wire.get_block_trade_proposals_response import GetBlockTradeProposalsResponse as WireGetBlockTradeProposalsResponse


@define(kw_only=True, eq=False, repr=False)
class GetBlockTradeProposalsResponse(Model):
    """One page of block trade proposals.

    Source: https://docs.kalshi.com/api-reference/communications/get-block-trade-proposals
    """

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("block_trade_proposals", _writing.each(_writing.dictionary)),
        WireField("cursor"),
    )

    block_trade_proposals: list[BlockTradeProposal]
    """The proposals of this page. The venue may send null for an empty list."""
    cursor: str | None = None
    """Cursor of the next page. Empty, null or absent on the last page."""

    @classmethod
    def _built(cls, wire: WireGetBlockTradeProposalsResponse, note: Note) -> Self:
        model = new(cls)
        model.block_trade_proposals = (
            []
            if (block_trade_proposals_ := wire.block_trade_proposals) is None
            else list(map(BlockTradeProposal._built, block_trade_proposals_, repeat(note)))
        )
        model.cursor = wire.cursor
        return model

    @staticmethod
    def _wire() -> type[WireGetBlockTradeProposalsResponse]:
        from ..wire.get_block_trade_proposals_response import GetBlockTradeProposalsResponse

        return GetBlockTradeProposalsResponse


# At the end, since models may refer to each other; imports inside the methods would be repeated for every value.
from .block_trade_proposal import BlockTradeProposal
