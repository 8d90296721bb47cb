"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from msgspec import Struct

from . import shapes_nested_deeper


class ShapesNested(Struct, gc=False):
    deeper: shapes_nested_deeper.ShapesNestedDeeper
