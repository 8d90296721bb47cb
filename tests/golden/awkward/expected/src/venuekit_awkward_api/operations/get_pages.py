"""``GET /pages``. Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from venuekit.call.operation import Body, Cursor, Operation, RateCost, Request
from venuekit.codec import parameters
from venuekit.errors import ArgumentError

if TYPE_CHECKING:
    from ..models.page import Page


def _page() -> tuple[Any, Callable[[Any], Page]]:
    from ..models.page import Page
    from ..wire.page import Page as WirePage

    return WirePage, Page._from_wire


OPERATION: Operation[Page] = Operation(
    name="get_pages",
    method="GET",
    path="/pages",
    success={
        200: Body(_page),
    },
    pagination=Cursor(
        parameter="page_token",
        next="next_page",
        items=("pairs",),
    ),
    security=("awkwardKey",),
    repeatable=True,
    rate_cost=RateCost("read", 3),
    accept="application/json",
    source="https://docs.example.com/pages",
)


def request(*, page_token: str | None = None) -> Request[Page]:
    """The call as data. Raises ``ArgumentError`` if an argument breaks a documented rule."""
    try:
        query_pairs: list[tuple[str, str]] = []
        if page_token is not None:
            query_pairs.append(("pageToken", parameters.text("page_token", page_token)))
        return Request(
            OPERATION,
            "/pages",
            query=parameters.query(query_pairs),
        )
    except ArgumentError as error:
        error.name_operation(OPERATION.name)
        raise
