"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from msgspec import Struct

from . import multivariate_event_collection


class GetMultivariateEventCollectionsResponse(Struct, gc=False):
    multivariate_contracts: list[multivariate_event_collection.MultivariateEventCollection] | None
    cursor: str | None = None
