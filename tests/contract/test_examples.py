"""Every documented sample through the real clients: models hold exactly its content."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import pytest

from tests.conftest import VENUES
from tests.documents import description
from tests.venues import own
from venuekit import errors
from venuekit.auth.secrets import Secret
from venuekit.codec.model import Model

if TYPE_CHECKING:
    from tests.conftest import OpenClient
    from venuekit_sandbox import Sandbox

SPECS = Path(__file__).parents[2] / "specs"


def payloads_of(venue: str) -> dict[str, str]:
    """Return the payload property of each operation with an envelope."""
    document = description(venue)
    found = {}
    for operation in (one for path in document["paths"].values() for one in path.values() if "operationId" in one):
        for media in (
            next(body for status, body in operation["responses"].items() if str(status)[0] == "2").get("content", {}).values()
        ):
            name = media["schema"].get("$ref", "").rpartition("/")[2]
            payload = document["components"]["schemas"].get(name, {}).get("x-envelope", {}).get("payload")
            if payload is not None:
                found[operation["operationId"]] = payload
    return found


PAYLOADS = {venue: payloads_of(venue) for venue in VENUES}
LEFT_RAW = {(venue, name) for venue in VENUES for names in own(venue, "cases", "LEFT_RAW", {}).values() for name in names}
"""Parts of bodies without a documented content, which only the raw body holds."""
EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
LAST_SECOND = 10**11
"""Unix time in the year 5138; larger numbers are milliseconds."""


class Example(NamedTuple):
    file: Path

    @property
    def venue(self) -> str:
        return self.file.parents[1].name

    @property
    def operation(self) -> str:
        return self.file.name.split(".")[0]

    @property
    def status(self) -> int:
        return int(self.file.name.split(".")[1])

    @property
    def name(self) -> str:
        return f"{self.venue}/{self.file.stem}"


EXAMPLES = [Example(file) for file in sorted(SPECS.glob("*/examples/*.json"))]
SUCCESSES = [example for example in EXAMPLES if example.status < 300]
FAILURES = [example for example in EXAMPLES if example.status >= 300]


def both_ways(examples: list[Example]) -> list[Any]:
    """Return each sample for the synchronous client, and the first of each venue and status for both, which share the decoder."""
    firsts = {(example.venue, example.status): example for example in reversed(examples)}
    cases = [(example, "sync") for example in examples] + [(example, "async") for example in firsts.values()]
    return [pytest.param(*case, id=f"{case[1]}-{case[0].name}") for case in cases]


class Said(NamedTuple):
    kind: type[errors.VenueError]
    code: str | None = None
    message: str | None = None
    details: str | None = None


EXPECTED: dict[str, Said] = {
    f"{venue}/{name}": Said(*said) for venue in VENUES for name, said in own(venue, "cases", "FAILURES", {}).items()
}
"""Expected errors of some samples: kind, code, message and details."""
KINDS = {400: errors.BadRequest, 401: errors.AuthenticationError, 403: errors.PermissionDenied, 404: errors.NotFound}
KINDS |= {409: errors.Conflict, 422: errors.BadRequest, 429: errors.RateLimited, 500: errors.ServerError, 503: errors.ServerError}


def described(example: Example) -> Said:
    """Return the expected error by the description, for samples without an entry in the venue's cases."""
    schemas = description(example.venue)["components"]["schemas"]
    (places,) = (one["x-error"] for one in schemas.values() if "x-error" in one)
    body = json.loads(example.file.read_bytes())
    parts = [
        next(filter(None, (text_at(body, path) for path in places.get(part, ()))), None)
        for part in ("code", "message", "details")
    ]
    return Said(KINDS[example.status], *parts)


def text_at(body: Any, path: str) -> str | None:
    """Return the text or number at a dotted path of a body, if any."""
    for name in path.split("."):
        body = body.get(name) if isinstance(body, dict) else None
    return str(body) if isinstance(body, str | int) else None


def differences(said: Any, held: Any, path: str = "$") -> Iterator[str]:
    """Yield differences between a model and its JSON, with numbers as Decimal."""
    match said:
        case dict():
            for name, inner in said.items():
                yield from differences(inner, attribute(held, name), f"{path}.{name}")
        case list():
            if not isinstance(held, list) or len(held) != len(said):
                yield f"{path}: {said!r} became {held!r}"
                return
            for position, inner in enumerate(said):
                yield from differences(inner, held[position], f"{path}[{position}]")
        case _ if not same(said, held):
            yield f"{path}: {said!r} became {held!r}"


def described_part(venue: str, said: Any) -> Any:
    """Return a body without the parts that the description leaves raw."""
    match said:
        case dict():
            return {name: described_part(venue, inner) for name, inner in said.items() if (venue, name) not in LEFT_RAW}
        case list():
            return [described_part(venue, inner) for inner in said]
    return said


def attribute(model: Any, name: str) -> Any:
    """Return the attribute of a wire name; for free-form values, the member itself."""
    if isinstance(model, dict):
        return model.get(name, f"no {name}")
    if not isinstance(model, Model):
        return f"no model but {model!r}"
    fields = {field.wire_name or field.name: field.name for field in type(model)._wire_fields}
    return getattr(model, fields[name]) if name in fields else f"no attribute for {name} on {type(model).__name__}"


def same(said: Any, held: Any) -> bool:
    """Return whether a scalar equals the sent one to the last digit."""
    match held:
        case bool() | None:
            return held is said
        case Decimal() | int():
            return isinstance(said, (Decimal, str)) and Decimal(said).as_tuple() == Decimal(held).as_tuple()
        case datetime() if isinstance(said, Decimal):
            unit = timedelta(milliseconds=1) if said > LAST_SECOND else timedelta(seconds=1)
            return bool(held == EPOCH + int(said) * unit)
        case datetime():
            return held.utcoffset() is not None and held == datetime.fromisoformat(said)
        case str():
            return bool(str(said) == held)  # values that are sometimes numbers are always text
        case Secret():
            return bool(said == held.reveal())
    return False


def parsed(content: bytes) -> Any:
    return json.loads(content, parse_float=Decimal, parse_int=Decimal)


def test_every_example_is_tested() -> None:
    assert {example.name for example in FAILURES} >= set(EXPECTED) != set()
    assert {example.venue for example in SUCCESSES} == set(VENUES)
    assert len(SUCCESSES) + len(FAILURES) == len(list(SPECS.glob("*/examples/*.json")))


@pytest.mark.parametrize(("example", "mode"), both_ways(SUCCESSES))
def test_models_hold_the_content_of_the_sample(example: Example, mode: str, sandbox: Sandbox, open_client: OpenClient) -> None:
    content = example.file.read_bytes()
    sandbox.venues[example.venue].answer(example.operation, status=example.status, body=content, times=2)
    driver = open_client(example.venue)

    model = driver.do(example.operation)
    raw = driver.raw(example.operation)

    said = described_part(example.venue, parsed(content))
    name = PAYLOADS[example.venue].get(example.operation)
    payload = said if name is None else said[name]
    assert payload or payload == {}
    assert list(differences(payload, model)) == []
    assert (raw.status_code, raw.content, raw.parsed) == (example.status, content, model)
    assert [request.verified for request in sandbox.venues[example.venue].requests] == [True, True]


@pytest.mark.parametrize(("example", "mode"), both_ways(FAILURES))
def test_errors_hold_the_content_of_the_sample(example: Example, mode: str, sandbox: Sandbox, open_client: OpenClient) -> None:
    content = example.file.read_bytes()
    sandbox.venues[example.venue].answer(example.operation, status=example.status, body=content)
    expected = EXPECTED.get(example.name) or described(example)

    with pytest.raises((errors.VenueError, errors.OutcomeUnknown)) as raised:
        open_client(example.venue).do(example.operation)

    error: Any = raised.value
    if isinstance(error, errors.OutcomeUnknown):
        error = error.reason
    assert type(error) is expected.kind
    assert (error.operation, error.status, error.content) == (example.operation, example.status, content)
    assert (error.venue_code, error.venue_message, error.details) == expected[1:]
    assert error.request_id == sandbox.venues[example.venue].requests[-1].request_id
    assert error.body is not None
    said = described_part(example.venue, parsed(content))
    assert list(differences(said, error.body)) == []
    assert all(part in str(error) for part in (example.operation, str(example.status), *filter(None, expected[1:])))


def test_differences_are_found() -> None:
    """The comparison above detects differences."""
    held = [datetime(2026, 1, 1, tzinfo=UTC)]
    assert list(differences(parsed(b'["2026-01-01T00:00:01Z"]'), held))
    assert list(differences(parsed(b"[139.0]"), [Decimal(139)]))
    assert list(differences(parsed(b'["0.50"]'), [Decimal("0.5")]))
    assert list(differences(parsed(b"[1]"), [True]))
    assert list(differences(parsed(b"[1, 2]"), [1]))
    assert list(differences(parsed(b"[null]"), [0]))
    assert list(differences(parsed(b'[{"name": "a"}]'), [object()]))
    for seconds in (b"1767225600", b"1767225600000"):
        assert list(differences(parsed(b"[%b]" % seconds), held)) == []
    for seconds in (b"1767225601", b"1767225600001", b"-1767225600"):
        assert list(differences(parsed(b"[%b]" % seconds), held))
