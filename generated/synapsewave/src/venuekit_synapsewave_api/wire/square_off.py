"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from msgspec import Struct, field

from venuekit_synapsewave_api.models.product_type import ProductType
from venuekit_synapsewave_api.models.square_off_type import SquareOffType


class SquareOff(Struct, gc=False):
    type_: SquareOffType = field(name="type")
    exchange: str
    token: str
    product_type: ProductType
    interop: int | None = None
