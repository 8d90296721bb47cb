"""Schemathesis generates calls to the sandbox: every response matches the description.

The calls are signed by separate code, so that neither the clients nor the sandbox check themselves.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import parse_qs, quote, urlsplit

import pytest
import requests.auth
import schemathesis
from schemathesis.config import SchemathesisConfig
from schemathesis.core.failures import FailureGroup
from schemathesis.engine import StopReason, events, from_schema
from schemathesis.specs.openapi.checks import ignored_auth

from tests.conftest import VENUES
from tests.contract.signed import Signed, Spoilt
from tests.kinds import signed_read
from tests.venues import own
from venuekit_sandbox import Document

if TYPE_CHECKING:
    from schemathesis.engine.recorder import ScenarioRecorder

    from venuekit_sandbox import Sandbox, SandboxVenue
    from venuekit_sandbox.document import Operation

pytestmark = pytest.mark.slow

SPECS = Path(__file__).parents[2] / "specs"
EXAMPLES = 12
"""Random calls for each operation, in addition to those at the limits of its parameters."""
MOST_CALLS = 150
"""Random calls for all operations of a venue together."""


class Finding(NamedTuple):
    """A response that doesn't match the description."""

    operation: str
    check: str
    status: int
    asked: str
    """The URL, which identifies a call without a body."""
    content: bytes
    said: str

    @property
    def kind(self) -> tuple[str, str, int]:
        return self.operation, self.check, self.status


class Outcome:
    """Results of the generated calls to one venue."""

    def __init__(self) -> None:
        self.findings: list[Finding] = []
        self.statuses: defaultdict[str, Counter[int]] = defaultdict(Counter)
        """Number of responses by operation and status."""

    def take(self, recorder: ScenarioRecorder) -> None:
        """Record the calls of one operation."""
        for name, node in recorder.cases.items():
            interaction = recorder.interactions[name]
            response = interaction.response
            assert response is not None, f"no response to {interaction.request.uri}"
            operation = node.value.operation.definition.raw["operationId"]
            self.statuses[operation][response.status_code] += 1
            for check in recorder.checks.get(name, ()):
                if check.failure_info is not None:
                    said = check.failure_info.failure.message
                    found = (operation, check.name, response.status_code, interaction.request.uri, response.content, said)
                    self.findings.append(Finding(*found))


def described(venue: SandboxVenue, examples: int = EXAMPLES) -> Any:
    """Return the venue's description as a configured schema."""
    examples = min(examples, max(1, MOST_CALLS // len(venue.operations)))
    config = SchemathesisConfig.from_dict(
        {
            "base-url": venue.base_url,
            "continue-on-failure": True,
            "request-timeout": 10,
            "seed": 1,
            "generation": {
                "deterministic": True,
                "database": "none",
                "max-examples": examples,
                # Authentication headers are signed later. `ignored_auth` still checks that they are required, by calls
                # without them and with random ones.
                "with-security-parameters": False,
            },
            "phases": {"coverage": {"generate-duplicate-query-parameters": True}},
        }
    )
    schema = schemathesis.openapi.from_path(SPECS / venue.name / "openapi.yaml", config=config)
    translate(schema.raw_schema)
    schema.auth.set_from_requests(Signed(venue))
    return schema


def translate(node: Any) -> None:
    """Translate our formats into those of JSON Schema."""
    if isinstance(node, list):
        for one in node:
            translate(one)
    if not isinstance(node, dict):
        return
    kinds = node.get("type", ())
    if "integer" in kinds and str(node.get("format")).startswith("unix-"):
        node["format"] = "int64"  # otherwise an integer of any size
    if "string" in kinds and node.get("format") == "decimal":
        node["pattern"] = r"^[+-]?[0-9]+(\.[0-9]+)?$"
    if "properties" in node:
        rules: list[Any] = [{"not": {"required": names}} for names in node.get("x-at-most-one", ())]
        rules += [{"oneOf": [{"required": [name]} for name in names]} for names in node.get("x-exactly-one", ())]
        if rules:
            node["allOf"] = [*node.get("allOf", ()), *rules]
    for inner in list(node.values()):
        translate(inner)


def explore(schema: Any) -> Outcome:
    """Generate calls for all operations of a description, make them, and check the responses."""
    outcome = Outcome()
    for event in from_schema(schema).execute():
        match event:
            case events.ScenarioFinished():
                outcome.take(event.recorder)
            case events.NonFatalError():
                raise event.value
            case events.FatalError():
                raise event.exception
            case events.EngineFinished():
                assert event.stop_reason == StopReason.COMPLETED
    return outcome


def explained(finding: Finding) -> bool:
    """Return whether a response is right although the description can't express it."""
    given = parse_qs(urlsplit(finding.asked).query, keep_blank_values=True)
    match finding.kind:
        case (_, "positive_data_acceptance", 400 | 490):
            # A cursor is any string in the description, but only those issued by the venue are accepted.
            if b"cursor is damaged" in finding.content:
                return given["cursor"] != [""]
            return any(re.search(words, finding.content) for words in BEYOND_SCHEMAS)
        case (_, "negative_data_rejection", 200):
            # Clients never send an empty string. Its meaning isn't documented, and the sandbox treats it as absent.
            blamed = re.findall(r"`(\w+)`", finding.said.partition(" in query")[0].partition("Invalid component: parameter")[2])
            # In a query, a list of one item looks like the item.
            return bool(blamed) and all(given.get(one) == [""] or f"{one} (was array" in finding.said for one in blamed)
        case (_, "use_after_free", 200):
            return True  # operations that return samples don't remember deletions
        case (_, "status_code_conformance", 400):
            return b"was given more than once" in finding.content  # descriptions can't express this
        case (_, "response_schema_conformance", 200):
            return re.search(rb"E\+[0-9]{3}", finding.content) is not None  # a number larger than the validator's floats
        case (_, "content_type_conformance", 400):
            return finding.content == b"Invalid HTTP request received."  # a URL longer than the server accepts
    return False


BEYOND_SCHEMAS = (
    rb'^{"error": {',  # refused for its content, such as an order in an unknown market
    b"(there is no |ORDER_ID_NOT_FOUND|is not pending|is pending)",
    b"must be an integer from",  # a page out of range
    b"must be at (least|most) ",  # bounds of decimals in texts
    b"must be integer",  # 1.0 is an integer in JSON Schema
    b"(exclude one another|one of .* may be given)",  # parameters
    b"must be a date-time",  # a year beyond 9999
)
"""Refusals of calls that JSON Schema allows."""


def read_by_hand(venue: SandboxVenue, finding: Finding) -> bool:
    """Return whether the sandbox parses such a body with its own code, which has its own tests."""
    assert venue.document is not None
    has_body = venue.document.operations[finding.operation].check_body is not None
    return has_body and not venue.checks_bodies and finding.check in ("positive_data_acceptance", "negative_data_rejection")


def told(findings: list[Finding]) -> str:
    """Return each kind of finding with one example."""
    first = {finding.kind: finding for finding in reversed(findings)}
    return "\n".join(f"{' '.join(map(str, kind))}: {one.asked}\n  {one.said}" for kind, one in first.items())


def nothing(*_given: object) -> Iterator[tuple[str, dict[str, Any], int]]:
    """The default for venues without extra calls."""
    return iter(())


TELLS = {venue: own(venue, "cases", "TELLS", ()) for venue in VENUES}
"""Operations that check a header themselves."""


def headers_needed(schema: Any, operation: str) -> set[str]:
    """Return the authentication headers of an operation; none if it is public."""
    raw = schema.raw_schema
    (described,) = (
        one
        for path in raw["paths"].values()
        for one in path.values()
        if isinstance(one, dict) and one.get("operationId") == operation
    )
    schemes = raw["components"].get("securitySchemes", {})
    names = {name for choice in described.get("security", raw.get("security", [])) for name in choice}
    return {str(schemes[name].get("name", "authorization")).lower() for name in names}


def sample(operation: Operation) -> dict[str, Any]:
    """Return the arguments of the sample call."""
    found: dict[str, Any] = {"path_parameters": {}, "query": {}, "header": {}}
    for parameter in operation.parameters:
        if parameter.name in operation.sample_arguments:
            value = operation.sample_arguments[parameter.name]
            if parameter.where == "path":
                found["path_parameters"][parameter.name] = quote(str(value), safe="")
                continue
            where = found[parameter.where]
            where[parameter.name] = value if parameter.explode or not isinstance(value, list) else ",".join(map(str, value))
    given = {"headers" if name == "header" else name: value for name, value in found.items() if value}
    return given if operation.sample_body is None else {**given, "body": operation.sample_body, "media_type": "application/json"}


def ask(
    schema: Any, operation: str, parameters: dict[str, Any], auth: requests.auth.AuthBase | None
) -> tuple[int, list[Finding]]:
    """Make one call; returns its status, and the errors of its response."""
    case = schema.find_operation_by_id(operation).Case(**parameters)
    response = case.call(auth=auth)
    try:
        # `ignored_auth` doesn't know how this call was signed; `explore` uses it.
        case.validate_response(response, excluded_checks=[ignored_auth])
    except FailureGroup as group:
        asked, content = response.request.url, response.content
        return response.status_code, [
            Finding(operation, failure.checks[0], response.status_code, asked, content, failure.message)
            for failure in group.exceptions
        ]
    return response.status_code, []


@pytest.mark.parametrize("venue", VENUES)
def test_every_response_matches_the_description(sandbox: Sandbox, venue: str) -> None:
    served = sandbox.venues[venue]
    schema = described(served)
    outcome = explore(schema)
    assert set(outcome.statuses) == set(served.operations)
    assert served.document is not None
    for name, statuses in outcome.statuses.items():
        operation = served.document.operations[name]
        # Wrong credentials are tried after accepted calls; deleted objects are tried below.
        accepted = any(200 <= status < 300 for status in statuses)
        assert statuses[401] > 1 or operation.public or not accepted, f"{name} was not called with wrong credentials"
        same_path = [one for one, other in served.document.operations.items() if other.path == operation.path]
        by_others = sum(outcome.statuses[one][405] for one in same_path)
        assert by_others > 3, f"{name} was not called with another method"
    varied = any(operation.parameters for operation in served.document.operations.values())  # otherwise all calls are equal
    assert sum(request.verified for request in served.requests) > (EXAMPLES if varied else 1)

    findings = [finding for finding in outcome.findings if not explained(finding) and not read_by_hand(served, finding)]
    served.reset()
    for name, parameters, expected in own(venue, "cases", "particular", nothing)(schema, Signed(served)):
        status, found = ask(schema, name, parameters, Signed(served))
        assert status == expected
        findings += found
    signed = Signed(served)
    tried: set[str] = set()
    for name, operation in served.document.operations.items():
        served.reset()
        status, found = ask(schema, name, sample(operation), signed)
        assert status == operation.sample.status
        findings += found
        # `ignored_auth` never sends all headers with only one wrong; this tries it on one operation of each resource.
        needed = headers_needed(schema, name) if operation.resource not in tried else ()
        if needed:
            tried.add(operation.resource)
        for auth in (
            () if not needed else (None, *(Spoilt(signed, header) for header in signed.names if header.lower() in needed))
        ):
            status, found = ask(schema, name, sample(operation), auth)
            assert status == 401 or (auth is not None and name in TELLS[venue])
            findings += found
    assert not findings, told(findings)


CHECKED, READ = VENUES[0], signed_read(VENUES[0])
"""Any venue, and any authenticated operation of it."""
DOCUMENTED = Document(SPECS / CHECKED).operations[READ]
WRONG: dict[str, dict[str, Any]] = {
    "status_code_conformance": {"status": 418, "body": {"error": "a teapot"}},
    "content_type_conformance": {"status": 200, "body": "<html>", "headers": {"content-type": "text/html"}},
    "response_schema_conformance": {"status": 200, "body": b'"many"'},
    "not_a_server_error": {"status": 500, "body": {"error": "broken"}},
    "ignored_auth": {"status": 200, "body": DOCUMENTED.sample.body, "unchecked": True},
}


@pytest.mark.parametrize("check", WRONG)
def test_wrong_responses_are_detected(sandbox: Sandbox, check: str) -> None:
    """The checks above detect wrong responses."""
    venue = sandbox.venues[CHECKED]
    venue.answer(READ, times=1000, **WRONG[check])
    outcome = explore(described(venue, examples=2).include(operation_id=READ))
    assert {finding.operation for finding in outcome.findings} == {READ}
    assert check in {finding.check for finding in outcome.findings if not explained(finding)}


@pytest.mark.parametrize("check", sorted(WRONG.keys() - {"ignored_auth"}))
def test_wrong_responses_to_a_single_call_are_detected(sandbox: Sandbox, check: str) -> None:
    venue = sandbox.venues[CHECKED]
    venue.answer(READ, times=9, **WRONG[check])
    _, findings = ask(described(venue), READ, sample(DOCUMENTED), Signed(venue))
    assert check in {finding.check for finding in findings}
