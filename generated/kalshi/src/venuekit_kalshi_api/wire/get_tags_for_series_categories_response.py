"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from msgspec import Struct


class GetTagsForSeriesCategoriesResponse(Struct, gc=False):
    tags_by_categories: dict[str, list[str] | None]
