"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec import fields as _fields
from venuekit.codec import parameters as _parameters
from venuekit.codec import writing as _writing
from venuekit.codec.model import Model, Note, WireField, exact, known, new, number

if TYPE_CHECKING:
    from ..wire.multileg_leg import MultilegLeg as WireMultilegLeg
    from .transaction_type import TransactionType


@define(kw_only=True, eq=False, repr=False)
class MultilegLeg(Model):
    """A leg of a multileg order.

    Source: https://developer.synapsewave.com/docs/MyCloudRest/place-multileg-spread-order
    """

    units: ClassVar[Mapping[str, str]] = {
        "quantity": "contracts",
        "price": "inr",
    }

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("leg_no"),
        WireField("scrip_info", _writing.dictionary),
        WireField("transactional_type", _writing.plain),
        WireField("transaction_type", _writing.plain),
        WireField("quantity"),
        WireField("price", _writing.decimal_text),
        WireField("others", _writing.dictionary),
    )

    leg_no: int
    """Number of the leg, starting at 1."""
    scrip_info: ScripInfo
    """The instrument."""
    transactional_type: TransactionType
    """Side of the leg, by the name on the page."""
    transaction_type: TransactionType | None = None
    """The same side, by the name on the page for dealers; pass both if the broker refuses the first."""
    quantity: Decimal
    """Number of contracts to buy or sell. Unit: contracts."""
    price: Decimal
    """Price of the leg, sent as a string. Rupees are inferred. Unit: inr."""
    others: MultilegOthers
    """Details of the instrument."""

    @classmethod
    def _built(cls, wire: WireMultilegLeg, note: Note) -> Self:
        model = new(cls)
        model.leg_no = wire.leg_no
        model.scrip_info = ScripInfo._built(wire.scrip_info, note)
        model.transactional_type = wire.transactional_type
        model.transaction_type = wire.transaction_type
        model.quantity = wire.quantity if type(wire.quantity) is Decimal else number(wire.quantity)
        model.price = known(wire.price) or note(wire.price) or exact(wire.price)
        model.others = MultilegOthers._built(wire.others, note)
        return model

    @staticmethod
    def _wire() -> type[WireMultilegLeg]:
        from ..wire.multileg_leg import MultilegLeg

        return MultilegLeg

    def __attrs_post_init__(self) -> None:
        self.check()

    def check(self) -> None:
        """Raise ``ArgumentError``, a ``ValueError``, for the first field that breaks a documented rule."""
        _parameters.integer("leg_no", self.leg_no, minimum=1)
        self.scrip_info = _fields.model("scrip_info", self.scrip_info, kind=ScripInfo)
        _parameters.choice("transactional_type", self.transactional_type, allowed=("BUY", "SELL"))
        if self.transaction_type is not None:
            _parameters.choice("transaction_type", self.transaction_type, allowed=("BUY", "SELL"))
        _parameters.decimal("quantity", self.quantity, minimum="0")
        _parameters.decimal("price", self.price)
        self.others = _fields.model("others", self.others, kind=MultilegOthers)


# At the end, since models may refer to each other; imports inside the methods would be repeated for every value.
from .multileg_others import MultilegOthers
from .scrip_info import ScripInfo
