"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from msgspec import Struct, field

from venuekit_synapsewave_api.models.multileg_type import MultilegType
from venuekit_synapsewave_api.models.order_type import OrderType
from venuekit_synapsewave_api.models.validity import Validity

from . import multileg_leg


class NewMultilegOrder(Struct, gc=False):
    type_: MultilegType = field(name="type")
    order_type: OrderType
    validity: Validity
    leg_details: list[multileg_leg.MultilegLeg]
    order_identifier: str | None = None
    algo_id: str | None = None
