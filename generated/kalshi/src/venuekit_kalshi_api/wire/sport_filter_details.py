"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from msgspec import Struct

from . import scope_list


class SportFilterDetails(Struct, gc=False):
    scopes: list[str] | None
    competitions: dict[str, scope_list.ScopeList]
