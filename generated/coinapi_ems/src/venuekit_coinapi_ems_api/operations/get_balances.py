"""``GET /v1/balances``. Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from collections.abc import Callable
from itertools import repeat
from typing import TYPE_CHECKING, Any

from venuekit.call.operation import Body, ErrorFields, Failure, Operation, Request
from venuekit.codec import parameters
from venuekit.codec.model import checked
from venuekit.errors import ArgumentError

if TYPE_CHECKING:
    from ..models.balance import Balance
    from ..models.error import Error
    from ..models.message_reject import MessageReject


def _list_balance() -> tuple[Any, Callable[[Any], list[Balance]]]:
    from ..models.balance import Balance
    from ..wire.balance import Balance as WireBalance

    return list[WireBalance], lambda content: checked(lambda note: list(map(Balance._built, content, repeat(note))))


def _error() -> tuple[Any, Callable[[Any], Error]]:
    from ..models.error import Error
    from ..wire.error import Error as WireError

    return WireError, Error._from_wire


def _message_reject() -> tuple[Any, Callable[[Any], MessageReject]]:
    from ..models.message_reject import MessageReject
    from ..wire.message_reject import MessageReject as WireMessageReject

    return WireMessageReject, MessageReject._from_wire


OPERATION: Operation[list[Balance]] = Operation(
    name="get_balances",
    method="GET",
    path="/v1/balances",
    success={
        200: Body(_list_balance),
    },
    failures={
        400: Failure(Body(_error)),
        401: Failure(Body(_error)),
        403: Failure(Body(_error)),
        429: Failure(Body(_error)),
        490: Failure(Body(_message_reject), meaning="exchange-unreachable"),
    },
    error_fields=ErrorFields(
        message=("error", "message"),
        code=("reject_reason",),
    ),
    security=("apiKey",),
    repeatable=True,
    accept="application/json",
    source="https://docs.coinapi.io/ems-api/rest-api/balances/get-balances",
)


def request(*, exchange_id: str | None = None) -> Request[list[Balance]]:
    """The call as data. Raises ``ArgumentError`` if an argument breaks a documented rule."""
    try:
        query_pairs: list[tuple[str, str]] = []
        if exchange_id is not None:
            query_pairs.append(("exchange_id", parameters.text("exchange_id", exchange_id, minimum_length=1)))
        return Request(
            OPERATION,
            "/v1/balances",
            query=parameters.query(query_pairs),
        )
    except ArgumentError as error:
        error.name_operation(OPERATION.name)
        raise
