"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from msgspec import Struct
from venuekit.codec.wire import DecimalText

from venuekit_awkward_api.models.shapes_nested_deeper_mode import ShapesNestedDeeperMode


class ShapesNestedDeeper(Struct, gc=False):
    price: DecimalText | None = None
    mode: ShapesNestedDeeperMode | None = None
