"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec import exclusive as _exclusive
from venuekit.codec import parameters as _parameters
from venuekit.codec import writing as _writing
from venuekit.codec.model import Model, Note, WireField, exact, known, new

if TYPE_CHECKING:
    from ..wire.create_rfq_request import CreateRfqRequest as WireCreateRfqRequest


@define(kw_only=True, eq=False, repr=False)
class CreateRfqRequest(Model):
    """A request for quotes. Exactly one of the four size properties must be given; the venue itself accepts `contracts` and
    `contracts_fp` together if they agree.

    Pass exactly one of ``contracts``, ``contracts_fp``, ``target_cost_centi_cents``, ``target_cost_dollars``.

    Source: https://docs.kalshi.com/api-reference/communications/create-rfq
    """

    units: ClassVar[Mapping[str, str]] = {
        "contracts": "contracts",
        "contracts_fp": "contracts",
        "target_cost_centi_cents": "usd-centi-cents",
        "target_cost_dollars": "usd",
    }

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("market_ticker"),
        WireField("contracts"),
        WireField("contracts_fp", _writing.decimal_text),
        WireField("target_cost_centi_cents"),
        WireField("target_cost_dollars", _writing.decimal_text),
        WireField("target_cost_excludes_fees"),
        WireField("obscure_creator_id"),
        WireField("rest_remainder"),
        WireField("replace_existing"),
        WireField("subtrader_id"),
        WireField("subaccount"),
    )

    market_ticker: str
    """Ticker of the market. A combo's market must first be created with `create_market_in_multivariate_event_collection`."""
    contracts: int | None = None
    """Number of contracts to request, as an integer. Unit: contracts."""
    contracts_fp: Decimal | None = None
    """Number of contracts to request, in steps of 0.01. Unit: contracts."""
    target_cost_centi_cents: int | None = None
    """Amount to spend, in hundredths of a cent: 10000 are one dollar. Deprecated in favour of `target_cost_dollars`. Unit:
    usd-centi-cents."""
    target_cost_dollars: Decimal | None = None
    """Amount to spend, in dollars, including fees unless `target_cost_excludes_fees` is set. Unit: usd."""
    target_cost_excludes_fees: bool | None = None
    """Whether fees are charged on top of the target cost. The default is false. Only with a target cost."""
    obscure_creator_id: bool | None = None
    """Whether to hide the account's public id from others until a quote is executed. The default is false."""
    rest_remainder: bool
    """Whether the unfilled rest stays in the order book as a resting order."""
    replace_existing: bool | None = None
    """Whether this request also deletes RFQs that are already open. The default is false."""
    subtrader_id: str | None = None
    """Subtrader to request for. For futures commission merchants only."""
    subaccount: int | None = None
    """Number of the subaccount to request for; 0 is the primary one. For direct members only."""

    @classmethod
    def _built(cls, wire: WireCreateRfqRequest, note: Note) -> Self:
        model = new(cls)
        model.market_ticker = wire.market_ticker
        model.contracts = wire.contracts
        model.contracts_fp = (
            None
            if (contracts_fp_ := wire.contracts_fp) is None
            else known(contracts_fp_) or note(contracts_fp_) or exact(contracts_fp_)
        )
        model.target_cost_centi_cents = wire.target_cost_centi_cents
        model.target_cost_dollars = (
            None
            if (target_cost_dollars_ := wire.target_cost_dollars) is None
            else known(target_cost_dollars_) or note(target_cost_dollars_) or exact(target_cost_dollars_)
        )
        model.target_cost_excludes_fees = wire.target_cost_excludes_fees
        model.obscure_creator_id = wire.obscure_creator_id
        model.rest_remainder = wire.rest_remainder
        model.replace_existing = wire.replace_existing
        model.subtrader_id = wire.subtrader_id
        model.subaccount = wire.subaccount
        return model

    @staticmethod
    def _wire() -> type[WireCreateRfqRequest]:
        from ..wire.create_rfq_request import CreateRfqRequest

        return CreateRfqRequest

    def __attrs_post_init__(self) -> None:
        self.check()

    def check(self) -> None:
        """Raise ``ArgumentError``, a ``ValueError``, for the first field that breaks a documented rule."""
        _parameters.text("market_ticker", self.market_ticker, minimum_length=1)
        if self.contracts is not None:
            _parameters.integer("contracts", self.contracts, minimum=1)
        if self.contracts_fp is not None:
            _parameters.decimal("contracts_fp", self.contracts_fp)
        if self.target_cost_centi_cents is not None:
            _parameters.integer("target_cost_centi_cents", self.target_cost_centi_cents, minimum=1)
        if self.target_cost_dollars is not None:
            _parameters.decimal("target_cost_dollars", self.target_cost_dollars)
        if self.target_cost_excludes_fees is not None:
            _parameters.boolean("target_cost_excludes_fees", self.target_cost_excludes_fees)
        if self.obscure_creator_id is not None:
            _parameters.boolean("obscure_creator_id", self.obscure_creator_id)
        _parameters.boolean("rest_remainder", self.rest_remainder)
        if self.replace_existing is not None:
            _parameters.boolean("replace_existing", self.replace_existing)
        if self.subtrader_id is not None:
            _parameters.text("subtrader_id", self.subtrader_id, minimum_length=1)
        if self.subaccount is not None:
            _parameters.integer("subaccount", self.subaccount, minimum=0, maximum=63)
        _exclusive.exactly_one(
            {
                "contracts": self.contracts,
                "contracts_fp": self.contracts_fp,
                "target_cost_centi_cents": self.target_cost_centi_cents,
                "target_cost_dollars": self.target_cost_dollars,
            }
        )
