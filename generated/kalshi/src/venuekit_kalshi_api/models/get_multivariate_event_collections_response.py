"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from itertools import repeat
from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec import writing as _writing
from venuekit.codec.model import Model, Note, WireField, new

if TYPE_CHECKING:
    from ..wire.get_multivariate_event_collections_response import (
        GetMultivariateEventCollectionsResponse as WireGetMultivariateEventCollectionsResponse,
    )


@define(kw_only=True, eq=False, repr=False)
class GetMultivariateEventCollectionsResponse(Model):
    """One page of collections.

    Source: https://docs.kalshi.com/api-reference/multivariate/get-multivariate-event-collections
    """

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("multivariate_contracts", _writing.each(_writing.dictionary)),
        WireField("cursor"),
    )

    multivariate_contracts: list[MultivariateEventCollection]
    """The collections of this page. The venue may send null for an empty list."""
    cursor: str | None = None
    """Cursor of the next page. Empty, null or absent on the last page."""

    @classmethod
    def _built(cls, wire: WireGetMultivariateEventCollectionsResponse, note: Note) -> Self:
        model = new(cls)
        model.multivariate_contracts = (
            []
            if (multivariate_contracts_ := wire.multivariate_contracts) is None
            else list(map(MultivariateEventCollection._built, multivariate_contracts_, repeat(note)))
        )
        model.cursor = wire.cursor
        return model

    @staticmethod
    def _wire() -> type[WireGetMultivariateEventCollectionsResponse]:
        from ..wire.get_multivariate_event_collections_response import GetMultivariateEventCollectionsResponse

        return GetMultivariateEventCollectionsResponse


# At the end, since models may refer to each other; imports inside the methods would be repeated for every value.
from .multivariate_event_collection import MultivariateEventCollection
