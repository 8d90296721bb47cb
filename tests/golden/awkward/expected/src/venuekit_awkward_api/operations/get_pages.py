"""``GET /pages``. Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from venuekit.call.operation import Cursor, Operation, RateCost, Request, model_body
from venuekit.codec import parameters

if TYPE_CHECKING:
    from ..models.page import Page


OPERATION: Operation[Page] = Operation(
    name="get_pages",
    method="GET",
    path="/pages",
    success={200: model_body("venuekit_awkward_api", "page", "Page")},
    pagination=Cursor(parameter="page_token", next="next_page", items=("pairs",)),
    security=("awkwardKey",),
    repeatable=True,
    rate_cost=RateCost("read", 3),
    source="https://docs.example.com/pages",
)


def request(page_token: str | None = None) -> Request[Page]:
    """The call as data. Raises ``ArgumentError`` if an argument breaks a documented rule."""
    query_pairs: list[tuple[str, str]] = []
    if page_token is not None:
        query_pairs.append(("pageToken", parameters.text("page_token", page_token)))
    return Request(OPERATION, "/pages", query=parameters.query(query_pairs))
