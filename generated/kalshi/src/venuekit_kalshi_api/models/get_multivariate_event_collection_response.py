"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec import writing as _writing
from venuekit.codec.model import Model, Note, WireField, new

if TYPE_CHECKING:
    from ..wire.get_multivariate_event_collection_response import (
        GetMultivariateEventCollectionResponse as WireGetMultivariateEventCollectionResponse,
    )


@define(kw_only=True, eq=False, repr=False)
class GetMultivariateEventCollectionResponse(Model):
    """One collection.

    Source: https://docs.kalshi.com/api-reference/multivariate/get-multivariate-event-collection
    """

    _wire_fields: ClassVar[tuple[WireField, ...]] = (WireField("multivariate_contract", _writing.dictionary),)

    multivariate_contract: MultivariateEventCollection
    """The collection."""

    @classmethod
    def _built(cls, wire: WireGetMultivariateEventCollectionResponse, note: Note) -> Self:
        model = new(cls)
        model.multivariate_contract = MultivariateEventCollection._built(wire.multivariate_contract, note)
        return model

    @staticmethod
    def _wire() -> type[WireGetMultivariateEventCollectionResponse]:
        from ..wire.get_multivariate_event_collection_response import GetMultivariateEventCollectionResponse

        return GetMultivariateEventCollectionResponse


# At the end, since models may refer to each other; imports inside the methods would be repeated for every value.
from .multivariate_event_collection import MultivariateEventCollection
