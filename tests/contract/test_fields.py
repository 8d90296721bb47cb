"""Which fields an answer may lack: every one but those that say what it is about."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, NamedTuple

import pytest

from venuekit.errors import DecodeError, Rejected
from venuekit_sandbox import samples

if TYPE_CHECKING:
    from tests.conftest import Face
    from venuekit_sandbox import Sandbox

REQUIRED = {
    "kalshi/get_balance": {
        *("$.balance", "$.portfolio_value", "$.updated_ts"),
        *("$.balance_breakdown[].exchange_index", "$.balance_breakdown[].balance"),
    },
    "kalshi/get_fills": {
        "$.fills",
        *(f"$.fills[].{name}" for name in ("fill_id", "trade_id", "order_id", "ticker", "market_ticker", "is_taker")),
    },
    "kalshi/get_portfolio_resting_order_total_value": {
        "$.total_resting_order_value",
        *("$.resting_order_value_breakdown[].exchange_index", "$.resting_order_value_breakdown[].balance"),
    },
    "kalshi/get_positions": {
        *("$.market_positions", "$.event_positions"),
        *("$.market_positions[].ticker", "$.event_positions[].event_ticker"),
    },
    "kalshi/get_settlements": {
        "$.settlements",
        *(f"$.settlements[].{name}" for name in ("ticker", "market_result", "revenue", "settled_time", "fee_cost")),
    },
    "coinapi_ems/get_balances": set(),
    "habittrade/get_portfolio": {
        *("$.code", "$.data", "$.data.positions"),
        *(f"$.data.positions[].{name}" for name in ("market", "product_code", "qty")),
    },
    "synapsewave/get_positions": {
        *("$.status", "$.data"),
        *(f"$.data[].{name}" for name in ("exchange", "scrip_token", "net_quantity")),
    },
    "synapsewave/get_balance": {
        *("$.status", "$.data"),
        *(f"$.data.{segment}.net_available" for segment in ("equity", "commodity", "currency")),
    },
}
NULLABLE = {"$.fills", "$.market_positions", "$.event_positions", "$.settlements"}
"""Those of them that may come as null, for an empty list."""
OPERATIONS = [tuple(name.split("/")) for name in REQUIRED]


class Place(NamedTuple):
    """A field of a JSON object: the object, the field's name, and the path of the object."""

    holder: dict[str, Any]
    name: str
    above: str

    @property
    def path(self) -> str:
        return f"{self.above}.{self.name}"


def places(value: Any, path: str = "$") -> Iterator[Place]:
    """Every field of every object; of lists, only the first element is looked into."""
    if isinstance(value, list) and value:
        yield from places(value[0], f"{path}[0]")
    elif isinstance(value, dict):
        for name, inner in list(value.items()):
            yield Place(value, name, path)
            yield from places(inner, f"{path}.{name}")


@pytest.mark.parametrize("null", [True, False], ids=["null", "absent"])
@pytest.mark.parametrize(("venue", "operation"), OPERATIONS, ids=REQUIRED)
def test_a_field_may_be_missing_unless_it_is_required(
    sandbox: Sandbox, request: pytest.FixtureRequest, mode: str, venue: str, operation: str, null: bool
) -> None:
    face: Face = request.getfixturevalue(venue)
    sample = samples.parse(samples.one(venue, operation, 200))
    refused = set()
    for place in list(places(sample)):
        kept = dict(place.holder)
        if null:
            place.holder[place.name] = None
        else:
            del place.holder[place.name]
        body = samples.write(sample)
        sandbox.venues[venue].answer(operation, body=body)
        error = trouble(face, operation)
        if isinstance(error, Rejected):
            assert place.path in ("$.code", "$.status")
        elif error is not None:
            assert error.path in (place.path, place.above)
            assert place.name in str(error)
        if error is not None:
            refused.add(place.path.replace("[0]", "[]"))
            assert (error.operation, error.status, error.content) == (operation, 200, body)
        place.holder.clear()
        place.holder.update(kept)
    assert refused == REQUIRED[f"{venue}/{operation}"] - (NULLABLE if null else set())


def trouble(face: Face, operation: str) -> DecodeError | Rejected | None:
    """What is wrong with the answer to a call, if anything is."""
    try:
        face.do(operation)
    except (DecodeError, Rejected) as error:
        return error
    return None
