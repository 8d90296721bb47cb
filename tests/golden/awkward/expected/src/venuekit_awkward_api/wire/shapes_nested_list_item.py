"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from msgspec import Struct

from venuekit_awkward_api.models.side import Side


class ShapesNestedListItem(Struct, gc=False):
    side: Side | None = None
