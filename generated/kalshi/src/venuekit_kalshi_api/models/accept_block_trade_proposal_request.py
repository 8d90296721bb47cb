"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec import exclusive as _exclusive
from venuekit.codec import parameters as _parameters
from venuekit.codec.model import Model, Note, WireField, new

if TYPE_CHECKING:
    from ..wire.accept_block_trade_proposal_request import AcceptBlockTradeProposalRequest as WireAcceptBlockTradeProposalRequest


@define(kw_only=True, eq=False, repr=False)
class AcceptBlockTradeProposalRequest(Model):
    """The account to accept for.

    Pass at most one of ``subtrader_id``, ``subaccount``.

    Source: https://docs.kalshi.com/api-reference/communications/accept-block-trade-proposal
    """

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("subtrader_id"),
        WireField("subaccount"),
    )

    subtrader_id: str | None = None
    """Subtrader to accept for."""
    subaccount: int | None = None
    """Number of the subaccount to accept for; 0 is the primary one."""

    @classmethod
    def _built(cls, wire: WireAcceptBlockTradeProposalRequest, note: Note) -> Self:
        model = new(cls)
        model.subtrader_id = wire.subtrader_id
        model.subaccount = wire.subaccount
        return model

    @staticmethod
    def _wire() -> type[WireAcceptBlockTradeProposalRequest]:
        from ..wire.accept_block_trade_proposal_request import AcceptBlockTradeProposalRequest

        return AcceptBlockTradeProposalRequest

    def __attrs_post_init__(self) -> None:
        self.check()

    def check(self) -> None:
        """Raise ``ArgumentError``, a ``ValueError``, for the first field that breaks a documented rule."""
        if self.subtrader_id is not None:
            _parameters.text("subtrader_id", self.subtrader_id, minimum_length=1)
        if self.subaccount is not None:
            _parameters.integer("subaccount", self.subaccount, minimum=0, maximum=63)
        _exclusive.at_most_one({"subtrader_id": self.subtrader_id, "subaccount": self.subaccount})
