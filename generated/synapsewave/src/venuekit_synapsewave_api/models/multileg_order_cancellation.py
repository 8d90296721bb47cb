"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from functools import partial as _partial
from itertools import repeat
from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec import fields as _fields
from venuekit.codec import parameters as _parameters
from venuekit.codec import writing as _writing
from venuekit.codec.model import Model, Note, WireField, new

if TYPE_CHECKING:
    from ..wire.multileg_order_cancellation import MultilegOrderCancellation as WireMultilegOrderCancellation
    from .multileg_type import MultilegType
    from .order_type import OrderType
    from .validity import Validity


@define(kw_only=True, eq=False, repr=False)
class MultilegOrderCancellation(Model):
    """A multileg order to cancel, with its terms repeated.

    Source: https://developer.synapsewave.com/docs/MyCloudRest/cancel-multileg-spread-order
    """

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("type_", _writing.plain, wire_name="type"),
        WireField("order_type", _writing.plain),
        WireField("validity", _writing.plain),
        WireField("leg_details", _writing.each(_writing.dictionary)),
    )

    type_: MultilegType
    """Type of the order."""
    order_type: OrderType
    """`RL` or `RL-MKT`."""
    validity: Validity
    """How long the order is valid, usually `IOC`."""
    leg_details: list[MultilegLeg]
    """The legs."""

    @classmethod
    def _built(cls, wire: WireMultilegOrderCancellation, note: Note) -> Self:
        model = new(cls)
        model.type_ = wire.type_
        model.order_type = wire.order_type
        model.validity = wire.validity
        model.leg_details = list(map(MultilegLeg._built, wire.leg_details, repeat(note)))
        return model

    @staticmethod
    def _wire() -> type[WireMultilegOrderCancellation]:
        from ..wire.multileg_order_cancellation import MultilegOrderCancellation

        return MultilegOrderCancellation

    def __attrs_post_init__(self) -> None:
        self.check()

    def check(self) -> None:
        """Raise ``ArgumentError``, a ``ValueError``, for the first field that breaks a documented rule."""
        _parameters.choice("type_", self.type_, allowed=("2L", "3L", "SPREAD"))
        _parameters.choice("order_type", self.order_type, allowed=("RL", "RL-MKT", "SL", "SL-MKT", "LIMIT", "MKT"))
        _parameters.choice("validity", self.validity, allowed=("DAY", "IOC", "GTD", "GTC", "EOS", "EOSESS", "EOTODY"))
        self.leg_details = _fields.items(
            "leg_details", self.leg_details, take=_partial(_fields.model, kind=MultilegLeg), minimum_items=1
        )


# At the end, since models may refer to each other; imports inside the methods would be repeated for every value.
from .multileg_leg import MultilegLeg
