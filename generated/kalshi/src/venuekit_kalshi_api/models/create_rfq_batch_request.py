"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from functools import partial as _partial
from itertools import repeat
from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec import fields as _fields
from venuekit.codec import parameters as _parameters
from venuekit.codec import writing as _writing
from venuekit.codec.model import Model, Note, WireField, exact, known, new

if TYPE_CHECKING:
    from ..wire.create_rfq_batch_request import CreateRfqBatchRequest as WireCreateRfqBatchRequest


@define(kw_only=True, eq=False, repr=False)
class CreateRfqBatchRequest(Model):
    """A request for quotes on several markets.

    Source: https://docs.kalshi.com/openapi.yaml
    """

    units: ClassVar[Mapping[str, str]] = {
        "contracts_fp": "contracts",
        "target_cost_dollars": "usd",
    }

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("children", _writing.each(_writing.dictionary)),
        WireField("mve_collection_ticker"),
        WireField("contracts_fp", _writing.decimal_text),
        WireField("target_cost_dollars", _writing.decimal_text),
        WireField("target_cost_excludes_fees"),
        WireField("rest_remainder"),
        WireField("replace_existing"),
        WireField("obscure_creator_id"),
        WireField("client_batch_id"),
        WireField("subtrader_id"),
        WireField("subaccount"),
    )

    children: list[CreateRfqBatchChild]
    """One entry for each RFQ."""
    mve_collection_ticker: str | None = None
    """Ticker of the collection of the children's legs, if they are combos."""
    contracts_fp: Decimal | None = None
    """Number of contracts to request for each child, in steps of 0.01. Unit: contracts."""
    target_cost_dollars: Decimal | None = None
    """Amount to spend on each child, in dollars. That it applies to each, not to all together, is inferred. Unit: usd."""
    target_cost_excludes_fees: bool | None = None
    """Whether fees are charged on top of the target cost. Only with a target cost."""
    rest_remainder: bool | None = None
    """Whether the unfilled rest stays in the order book as resting orders."""
    replace_existing: bool | None = None
    """Whether this request also closes batches that are already open."""
    obscure_creator_id: bool | None = None
    """Whether to hide the account's public id from others until a quote is executed."""
    client_batch_id: str | None = None
    """Client-assigned id of the batch; the venue returns it in the batch."""
    subtrader_id: str | None = None
    """Subtrader to request for. For futures commission merchants only."""
    subaccount: int | None = None
    """Number of the subaccount to request for; 0 is the primary one. For direct members only."""

    @classmethod
    def _built(cls, wire: WireCreateRfqBatchRequest, note: Note) -> Self:
        model = new(cls)
        model.children = list(map(CreateRfqBatchChild._built, wire.children, repeat(note)))
        model.mve_collection_ticker = wire.mve_collection_ticker
        model.contracts_fp = (
            None
            if (contracts_fp_ := wire.contracts_fp) is None
            else known(contracts_fp_) or note(contracts_fp_) or exact(contracts_fp_)
        )
        model.target_cost_dollars = (
            None
            if (target_cost_dollars_ := wire.target_cost_dollars) is None
            else known(target_cost_dollars_) or note(target_cost_dollars_) or exact(target_cost_dollars_)
        )
        model.target_cost_excludes_fees = wire.target_cost_excludes_fees
        model.rest_remainder = wire.rest_remainder
        model.replace_existing = wire.replace_existing
        model.obscure_creator_id = wire.obscure_creator_id
        model.client_batch_id = wire.client_batch_id
        model.subtrader_id = wire.subtrader_id
        model.subaccount = wire.subaccount
        return model

    @staticmethod
    def _wire() -> type[WireCreateRfqBatchRequest]:
        from ..wire.create_rfq_batch_request import CreateRfqBatchRequest

        return CreateRfqBatchRequest

    def __attrs_post_init__(self) -> None:
        self.check()

    def check(self) -> None:
        """Raise ``ArgumentError``, a ``ValueError``, for the first field that breaks a documented rule."""
        self.children = _fields.items(
            "children", self.children, take=_partial(_fields.model, kind=CreateRfqBatchChild), minimum_items=2, maximum_items=57
        )
        if self.mve_collection_ticker is not None:
            _parameters.text("mve_collection_ticker", self.mve_collection_ticker, minimum_length=1)
        if self.contracts_fp is not None:
            _parameters.decimal("contracts_fp", self.contracts_fp)
        if self.target_cost_dollars is not None:
            _parameters.decimal("target_cost_dollars", self.target_cost_dollars)
        if self.target_cost_excludes_fees is not None:
            _parameters.boolean("target_cost_excludes_fees", self.target_cost_excludes_fees)
        if self.rest_remainder is not None:
            _parameters.boolean("rest_remainder", self.rest_remainder)
        if self.replace_existing is not None:
            _parameters.boolean("replace_existing", self.replace_existing)
        if self.obscure_creator_id is not None:
            _parameters.boolean("obscure_creator_id", self.obscure_creator_id)
        if self.client_batch_id is not None:
            _parameters.text("client_batch_id", self.client_batch_id, minimum_length=1)
        if self.subtrader_id is not None:
            _parameters.text("subtrader_id", self.subtrader_id, minimum_length=1)
        if self.subaccount is not None:
            _parameters.integer("subaccount", self.subaccount, minimum=0, maximum=63)


# At the end, since models may refer to each other; imports inside the methods would be repeated for every value.
from .create_rfq_batch_child import CreateRfqBatchChild
