"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec.model import Model, Note, WireField, new

if TYPE_CHECKING:
    from ..wire.get_tags_for_series_categories_response import (
        GetTagsForSeriesCategoriesResponse as WireGetTagsForSeriesCategoriesResponse,
    )


@define(kw_only=True, eq=False, repr=False)
class GetTagsForSeriesCategoriesResponse(Model):
    """The tags of each category.

    Source: https://docs.kalshi.com/api-reference/search/get-tags-for-series-categories
    """

    _wire_fields: ClassVar[tuple[WireField, ...]] = (WireField("tags_by_categories"),)

    tags_by_categories: dict[str, list[str] | None]
    """The tags, by category."""

    @classmethod
    def _built(cls, wire: WireGetTagsForSeriesCategoriesResponse, note: Note) -> Self:
        model = new(cls)
        model.tags_by_categories = wire.tags_by_categories
        return model

    @staticmethod
    def _wire() -> type[WireGetTagsForSeriesCategoriesResponse]:
        from ..wire.get_tags_for_series_categories_response import GetTagsForSeriesCategoriesResponse

        return GetTagsForSeriesCategoriesResponse
