"""``POST /events``. Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Literal
from uuid import UUID

from venuekit.call.operation import Body, ErrorFields, Failure, NoBody, Operation, Request
from venuekit.codec import parameters
from venuekit.errors import ArgumentError

if TYPE_CHECKING:
    from ..models.filter_ import Filter
    from ..models.new_event import NewEvent
    from ..models.problem import Problem
    from ..models.side import Side


def _problem() -> tuple[Any, Callable[[Any], Problem]]:
    from ..models.problem import Problem
    from ..wire.problem import Problem as WireProblem

    return WireProblem, Problem._from_wire


OPERATION: Operation[None] = Operation(
    name="add_event",
    method="POST",
    path="/events",
    success={
        204: NoBody(),
    },
    failures={
        400: Failure(Body(_problem)),
    },
    error_fields=ErrorFields(
        code=("error.code", "code"),
        message=("error.message", "message"),
    ),
    security=("awkwardKey",),
    repeatable=False,
    accept="application/json",
    source="https://docs.example.com/events",
)


def request(
    body: NewEvent,
    *,
    x_request_id: UUID,
    x_side: Side
    | Literal[
        "2fast",
        "",
        "with space",
        "buy",
        "SELL",
        "camelCase",
        "None",
        "class",
        "with-dash",
        "with.dot",
        "\u00fcn\u00efcode",
        "back\\slash",
        'quo"te',
        "name",
        "mro",
    ]
    | None = None,
    session: str | None = None,
    header: str | None = None,
    body_: str | None = None,
    filter_: Filter | None = None,
) -> Request[None]:
    """The call as data. Raises ``ArgumentError`` if an argument breaks a documented rule."""
    from ..models.filter_ import Filter
    from ..models.new_event import NewEvent

    try:
        query_pairs: list[tuple[str, str]] = []
        if header is not None:
            query_pairs.append(("header", parameters.text("header", header)))
        if body_ is not None:
            query_pairs.append(("body", parameters.text("body_", body_)))
        if filter_ is not None:
            query_pairs.extend(parameters.deep_object("filter", parameters.model("filter_", filter_, kind=Filter).to_dict()))
        header_pairs: list[tuple[str, str]] = []
        header_pairs.append(
            ("X-Request-Id", parameters.header("x_request_id", parameters.identifier("x_request_id", x_request_id)))
        )
        if x_side is not None:
            header_pairs.append(
                (
                    "X-Side",
                    parameters.header(
                        "x_side",
                        parameters.choice(
                            "x_side",
                            x_side,
                            allowed=(
                                "2fast",
                                "",
                                "with space",
                                "buy",
                                "SELL",
                                "camelCase",
                                "None",
                                "class",
                                "with-dash",
                                "with.dot",
                                "ünïcode",
                                "back\\slash",
                                'quo"te',
                                "name",
                                "mro",
                            ),
                        ),
                    ),
                )
            )
        cookie_pairs: list[tuple[str, str]] = []
        if session is not None:
            cookie_pairs.append(("session", parameters.cookie("session", parameters.text("session", session))))
        if cookie_pairs:
            header_pairs.append(("cookie", "; ".join(f"{name}={value}" for name, value in cookie_pairs)))
        checked_body = parameters.model("body", body, kind=NewEvent)
        return Request(
            OPERATION,
            "/events",
            query=parameters.query(query_pairs),
            body=checked_body.to_json(),
            headers=tuple(header_pairs),
        )
    except ArgumentError as error:
        error.name_operation(OPERATION.name)
        raise
