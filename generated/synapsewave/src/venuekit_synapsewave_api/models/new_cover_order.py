"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec import fields as _fields
from venuekit.codec import parameters as _parameters
from venuekit.codec import writing as _writing
from venuekit.codec.model import Model, Note, WireField, new

if TYPE_CHECKING:
    from ..wire.new_cover_order import NewCoverOrder as WireNewCoverOrder
    from .transaction_type import TransactionType


@define(kw_only=True, eq=False, repr=False)
class NewCoverOrder(Model):
    """A new cover order.

    Source: https://developer.synapsewave.com/docs/MyCloudRest/place-cover-order
    """

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("scrip_info", _writing.dictionary),
        WireField("transactional_type", _writing.plain),
        WireField("transaction_type", _writing.plain),
        WireField("main_leg", _writing.dictionary),
        WireField("stoploss_leg", _writing.dictionary),
        WireField("order_identifier"),
        WireField("part_code"),
        WireField("algo_id"),
        WireField("strategy_id"),
        WireField("vendor_code"),
    )

    scrip_info: ScripInfo
    """The instrument."""
    transactional_type: TransactionType
    """Side of the main order, by the name on the pages."""
    transaction_type: TransactionType | None = None
    """The same side, by the name that regular orders have and that integrators send here. The pages don't print it; pass both if
    the broker refuses the first."""
    main_leg: CoverMainLeg
    """The main order."""
    stoploss_leg: StoplossLeg
    """The stop-loss order."""
    order_identifier: str | None = None
    """Your own identifier of the order. The order book shows it (reported by an integrator). How the venue treats a second use is
    undocumented."""
    part_code: str | None = None
    """The custodian's participant code."""
    algo_id: str | None = None
    """Id of the algorithm, for orders of an algorithm."""
    strategy_id: str | None = None
    """Id of the strategy, for orders of an algorithm."""
    vendor_code: str | None = None
    """Code of an in-house application."""

    @classmethod
    def _built(cls, wire: WireNewCoverOrder, note: Note) -> Self:
        model = new(cls)
        model.scrip_info = ScripInfo._built(wire.scrip_info, note)
        model.transactional_type = wire.transactional_type
        model.transaction_type = wire.transaction_type
        model.main_leg = CoverMainLeg._built(wire.main_leg, note)
        model.stoploss_leg = StoplossLeg._built(wire.stoploss_leg, note)
        model.order_identifier = wire.order_identifier
        model.part_code = wire.part_code
        model.algo_id = wire.algo_id
        model.strategy_id = wire.strategy_id
        model.vendor_code = wire.vendor_code
        return model

    @staticmethod
    def _wire() -> type[WireNewCoverOrder]:
        from ..wire.new_cover_order import NewCoverOrder

        return NewCoverOrder

    def __attrs_post_init__(self) -> None:
        self.check()

    def check(self) -> None:
        """Raise ``ArgumentError``, a ``ValueError``, for the first field that breaks a documented rule."""
        self.scrip_info = _fields.model("scrip_info", self.scrip_info, kind=ScripInfo)
        _parameters.choice("transactional_type", self.transactional_type, allowed=("BUY", "SELL"))
        if self.transaction_type is not None:
            _parameters.choice("transaction_type", self.transaction_type, allowed=("BUY", "SELL"))
        self.main_leg = _fields.model("main_leg", self.main_leg, kind=CoverMainLeg)
        self.stoploss_leg = _fields.model("stoploss_leg", self.stoploss_leg, kind=StoplossLeg)
        if self.order_identifier is not None:
            _parameters.text("order_identifier", self.order_identifier, minimum_length=1, maximum_length=10)
        if self.part_code is not None:
            _parameters.text("part_code", self.part_code)
        if self.algo_id is not None:
            _parameters.text("algo_id", self.algo_id)
        if self.strategy_id is not None:
            _parameters.text("strategy_id", self.strategy_id)
        if self.vendor_code is not None:
            _parameters.text("vendor_code", self.vendor_code)


# At the end, since models may refer to each other; imports inside the methods would be repeated for every value.
from .cover_main_leg import CoverMainLeg
from .scrip_info import ScripInfo
from .stoploss_leg import StoplossLeg
