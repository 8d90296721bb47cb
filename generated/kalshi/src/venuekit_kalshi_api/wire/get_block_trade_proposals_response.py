"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from msgspec import Struct

from . import block_trade_proposal


class GetBlockTradeProposalsResponse(Struct, gc=False):
    block_trade_proposals: list[block_trade_proposal.BlockTradeProposal] | None
    cursor: str | None = None
