"""``GET /v1/balances``. Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from collections.abc import Callable
from itertools import repeat
from typing import TYPE_CHECKING, Any

from venuekit.call.operation import Body, Operation, Request
from venuekit.codec import parameters
from venuekit.codec.model import checked

from .. import failures

if TYPE_CHECKING:
    from ..models.balance import Balance


def _list_balance() -> tuple[Any, Callable[[Any], list[Balance]]]:
    from ..models.balance import Balance
    from ..wire.balance import Balance as WireBalance

    return list[WireBalance], lambda content: checked(lambda note: list(map(Balance._built, content, repeat(note))))


OPERATION: Operation[list[Balance]] = Operation(
    name="get_balances",
    method="GET",
    path="/v1/balances",
    success={200: Body(_list_balance)},
    failures={**dict.fromkeys((400, 401, 403, 429), failures.ERROR), 490: failures.MESSAGE_REJECT_EXCHANGE_UNREACHABLE},
    error_fields=failures.ERROR_FIELDS,
    security=("apiKey",),
    repeatable=True,
    source="https://docs.coinapi.io/ems-api/rest-api/balances/get-balances",
)


def request(exchange_id: str | None = None) -> Request[list[Balance]]:
    """The call as data. Raises ``ArgumentError`` if an argument breaks a documented rule."""
    query_pairs: list[tuple[str, str]] = []
    if exchange_id is not None:
        query_pairs.append(("exchange_id", parameters.text("exchange_id", exchange_id, minimum_length=1)))
    return Request(OPERATION, "/v1/balances", query=parameters.query(query_pairs))
