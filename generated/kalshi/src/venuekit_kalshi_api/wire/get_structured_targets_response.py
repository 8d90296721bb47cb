"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from msgspec import Struct

from . import structured_target


class GetStructuredTargetsResponse(Struct, gc=False):
    structured_targets: list[structured_target.StructuredTarget] | None = None
    cursor: str | None = None
