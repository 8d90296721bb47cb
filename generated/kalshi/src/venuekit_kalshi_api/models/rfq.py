"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from decimal import Decimal
from itertools import repeat
from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec import writing as _writing
from venuekit.codec.model import Model, Note, WireField, exact, known, new

if TYPE_CHECKING:
    from ..wire.rfq import Rfq as WireRfq
    from .rfq_status import RfqStatus


@define(kw_only=True, eq=False, repr=False)
class Rfq(Model):
    """A request for quotes. Its size is `contracts_fp`, or as many contracts as `target_cost_dollars` buys at the quoted prices.
    User id and subaccount are only shown to its creator.

    Source: https://docs.kalshi.com/api-reference/communications/get-rfq
    """

    units: ClassVar[Mapping[str, str]] = {
        "contracts_fp": "contracts",
        "target_cost_dollars": "usd",
    }

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("id"),
        WireField("creator_id"),
        WireField("market_ticker"),
        WireField("contracts_fp", _writing.decimal_text),
        WireField("target_cost_dollars", _writing.decimal_text),
        WireField("target_cost_excludes_fees"),
        WireField("status", _writing.plain),
        WireField("created_ts", _writing.iso_time),
        WireField("mve_collection_ticker"),
        WireField("mve_selected_legs", _writing.each(_writing.dictionary)),
        WireField("rest_remainder"),
        WireField("cancellation_reason"),
        WireField("creator_user_id"),
        WireField("creator_subaccount"),
        WireField("cancelled_ts", _writing.iso_time),
        WireField("updated_ts", _writing.iso_time),
    )

    id: str
    """Id of the RFQ, a UUID."""
    creator_id: str
    """Public id of the RFQ's creator, a pseudonym. If the creator hides it, others see a placeholder that all hidden members
    share, until a quote is executed."""
    market_ticker: str
    """Ticker of the market."""
    contracts_fp: Decimal
    """Number of contracts requested, with two decimals. Unit: contracts."""
    target_cost_dollars: Decimal | None = None
    """Number of dollars to spend, if that is the RFQ's size. Unit: usd."""
    target_cost_excludes_fees: bool | None = None
    """True if fees are charged on top of `target_cost_dollars`, false if they are paid out of it."""
    status: RfqStatus
    """Whether quotes can still be created and accepted."""
    created_ts: datetime
    """When the RFQ was created. An ISO 8601 time, despite its name."""
    mve_collection_ticker: str | None = None
    """Ticker of the market's collection, if it is a combo."""
    mve_selected_legs: list[MveSelectedLeg] | None = None
    """The legs of the market, if it is a combo."""
    rest_remainder: bool | None = None
    """Whether the unfilled rest stays in the order book as a resting order."""
    cancellation_reason: str | None = None
    """Why the RFQ was cancelled, if it was."""
    creator_user_id: str | None = None
    """User id of the creator. Only shown to the creator."""
    creator_subaccount: int | None = None
    """Number of the creator's subaccount; 0 is the primary one. Only shown to its owner."""
    cancelled_ts: datetime | None = None
    """When the RFQ was cancelled, if it was."""
    updated_ts: datetime | None = None
    """When the RFQ last changed."""

    @classmethod
    def _built(cls, wire: WireRfq, note: Note) -> Self:
        model = new(cls)
        model.id = wire.id
        model.creator_id = wire.creator_id
        model.market_ticker = wire.market_ticker
        model.contracts_fp = known(wire.contracts_fp) or note(wire.contracts_fp) or exact(wire.contracts_fp)
        model.target_cost_dollars = (
            None
            if (target_cost_dollars_ := wire.target_cost_dollars) is None
            else known(target_cost_dollars_) or note(target_cost_dollars_) or exact(target_cost_dollars_)
        )
        model.target_cost_excludes_fees = wire.target_cost_excludes_fees
        model.status = wire.status
        model.created_ts = wire.created_ts
        model.mve_collection_ticker = wire.mve_collection_ticker
        model.mve_selected_legs = (
            None
            if (mve_selected_legs_ := wire.mve_selected_legs) is None
            else list(map(MveSelectedLeg._built, mve_selected_legs_, repeat(note)))
        )
        model.rest_remainder = wire.rest_remainder
        model.cancellation_reason = wire.cancellation_reason
        model.creator_user_id = wire.creator_user_id
        model.creator_subaccount = wire.creator_subaccount
        model.cancelled_ts = wire.cancelled_ts
        model.updated_ts = wire.updated_ts
        return model

    @staticmethod
    def _wire() -> type[WireRfq]:
        from ..wire.rfq import Rfq

        return Rfq


# At the end, since models may refer to each other; imports inside the methods would be repeated for every value.
from .mve_selected_leg import MveSelectedLeg
