"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from msgspec import Struct

from . import structured_target as structured_target_1


class GetStructuredTargetResponse(Struct, gc=False):
    structured_target: structured_target_1.StructuredTarget | None = None
