"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from msgspec import Struct, field


class Tree(Struct, gc=False):
    name: str
    children: list[Tree]
    parent: Tree | None = None
    by_name: dict[str, Tree] | None = field(name="byName", default=None)
