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
    from ..wire.new_multileg_order import NewMultilegOrder as WireNewMultilegOrder
    from .multileg_type import MultilegType
    from .order_type import OrderType
    from .validity import Validity


@define(kw_only=True, eq=False, repr=False)
class NewMultilegOrder(Model):
    """A new multileg order.

    Source: https://developer.synapsewave.com/docs/MyCloudRest/place-multileg-spread-order
    """

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("type_", _writing.plain, wire_name="type"),
        WireField("order_type", _writing.plain),
        WireField("order_identifier"),
        WireField("validity", _writing.plain),
        WireField("algo_id"),
        WireField("leg_details", _writing.each(_writing.dictionary)),
    )

    type_: MultilegType
    """Type of the order. The page spells the name `Type`."""
    order_type: OrderType
    """`RL` or `RL-MKT`; the page supports no other values."""
    order_identifier: str | None = None
    """Your own identifier of the order. The order book shows it (reported by an integrator). How the venue treats a second use is
    undocumented."""
    validity: Validity
    """How long the order is valid, usually `IOC`. The page spells the name `vaildity`."""
    algo_id: str | None = None
    """Id of the algorithm, for orders of an algorithm."""
    leg_details: list[MultilegLeg]
    """The legs."""

    @classmethod
    def _built(cls, wire: WireNewMultilegOrder, note: Note) -> Self:
        model = new(cls)
        model.type_ = wire.type_
        model.order_type = wire.order_type
        model.order_identifier = wire.order_identifier
        model.validity = wire.validity
        model.algo_id = wire.algo_id
        model.leg_details = list(map(MultilegLeg._built, wire.leg_details, repeat(note)))
        return model

    @staticmethod
    def _wire() -> type[WireNewMultilegOrder]:
        from ..wire.new_multileg_order import NewMultilegOrder

        return NewMultilegOrder

    def __attrs_post_init__(self) -> None:
        self.check()

    def check(self) -> None:
        """Raise ``ArgumentError``, a ``ValueError``, for the first field that breaks a documented rule."""
        _parameters.choice("type_", self.type_, allowed=("2L", "3L", "SPREAD"))
        _parameters.choice("order_type", self.order_type, allowed=("RL", "RL-MKT", "SL", "SL-MKT", "LIMIT", "MKT"))
        if self.order_identifier is not None:
            _parameters.text("order_identifier", self.order_identifier, minimum_length=1, maximum_length=10)
        _parameters.choice("validity", self.validity, allowed=("DAY", "IOC", "GTD", "GTC", "EOS", "EOSESS", "EOTODY"))
        if self.algo_id is not None:
            _parameters.text("algo_id", self.algo_id)
        self.leg_details = _fields.items(
            "leg_details", self.leg_details, take=_partial(_fields.model, kind=MultilegLeg), minimum_items=1
        )


# At the end, since models may refer to each other; imports inside the methods would be repeated for every value.
from .multileg_leg import MultilegLeg
