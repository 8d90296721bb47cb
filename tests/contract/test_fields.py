"""Every field of a response may be missing, except the required ones."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, NamedTuple

import pytest

from tests.documents import VENUES
from tests.venues import own
from venuekit.errors import DecodeError, Rejected
from venuekit_sandbox import samples

if TYPE_CHECKING:
    from tests.conftest import Driver
    from venuekit_sandbox import Sandbox

REQUIRED: dict[str, set[str]] = {
    f"{venue}/{operation}": fields for venue in VENUES for operation, fields in own(venue, "cases", "REQUIRED", {}).items()
}
NULLABLE = {venue: own(venue, "cases", "NULLABLE", set()) for venue in VENUES}
"""Required fields that may be null, which means an empty list."""
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
    """Yield every field of every object; of lists, only the first element."""
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
    driver: Driver = request.getfixturevalue(venue)
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
        error = trouble(driver, operation)
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
    assert refused == REQUIRED[f"{venue}/{operation}"] - (NULLABLE[venue] if null else set())


def trouble(driver: Driver, operation: str) -> DecodeError | Rejected | None:
    """Return the error of a call, if any."""
    try:
        driver.do(operation)
    except (DecodeError, Rejected) as error:
        return error
    return None
