"""A generator of calls that shares no code with this project: whatever it asks the sandbox, the answer is one that the description
allows. Its calls are signed by code of their own, so that neither the clients nor the sandbox vouch for themselves."""

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
"""Calls made up at random for each operation, beside those that the limits of its parameters ask for."""
MOST_CALLS = 150
"""Of those, for all operations of a venue together."""


class Finding(NamedTuple):
    """An answer that the description doesn't allow."""

    operation: str
    check: str
    status: int
    asked: str
    """The address, which says all there is to know of a call without a body."""
    content: bytes
    said: str

    @property
    def kind(self) -> tuple[str, str, int]:
        return self.operation, self.check, self.status


class Outcome:
    """What became of the calls that were made up for one venue."""

    def __init__(self) -> None:
        self.findings: list[Finding] = []
        self.statuses: defaultdict[str, Counter[int]] = defaultdict(Counter)
        """How often each operation answered with each status."""

    def take(self, recorder: ScenarioRecorder) -> None:
        """Note the calls of one operation."""
        for name, node in recorder.cases.items():
            interaction = recorder.interactions[name]
            response = interaction.response
            assert response is not None, f"no answer to {interaction.request.uri}"
            operation = node.value.operation.definition.raw["operationId"]
            self.statuses[operation][response.status_code] += 1
            for check in recorder.checks.get(name, ()):
                if check.failure_info is not None:
                    said = check.failure_info.failure.message
                    found = (operation, check.name, response.status_code, interaction.request.uri, response.content, said)
                    self.findings.append(Finding(*found))


def described(venue: SandboxVenue, examples: int = EXAMPLES) -> Any:
    """The venue's description, with what is asked of its generator."""
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
                # The headers that prove who calls are signed afterwards. That they are needed is checked all the same, by
                # calls without them and with made-up ones (`ignored_auth`).
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
    """Write what is ours in a description as a generator of JSON Schema understands it."""
    if isinstance(node, list):
        for one in node:
            translate(one)
    if not isinstance(node, dict):
        return
    kinds = node.get("type", ())
    if "integer" in kinds and str(node.get("format")).startswith("unix-"):
        node["format"] = "int64"  # it would be an integer of any size
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
    """Make up calls for all operations of a description, have them answered, check the answers."""
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
    """Whether an answer is right although the description doesn't say so, because it can't."""
    given = parse_qs(urlsplit(finding.asked).query, keep_blank_values=True)
    match finding.kind:
        case (_, "positive_data_acceptance", 400 | 490):
            # A cursor is a text to the description, but none except those that the venue gave out is accepted.
            if b"cursor is damaged" in finding.content:
                return given["cursor"] != [""]
            return any(re.search(words, finding.content) for words in BEYOND_SCHEMAS)
        case (_, "negative_data_rejection", 200):
            # Clients never send an empty text. No page says what it would mean, and the sandbox takes it for an absent one.
            blamed = re.findall(r"`(\w+)`", finding.said.partition(" in query")[0].partition("Invalid component: parameter")[2])
            # A list of one looks in a query like its entry.
            return bool(blamed) and all(given.get(one) == [""] or f"{one} (was array" in finding.said for one in blamed)
        case (_, "use_after_free", 200):
            return True  # what is answered by a documented sample doesn't remember that it was deleted
        case (_, "status_code_conformance", 400):
            return b"was given more than once" in finding.content  # which no description speaks of
        case (_, "response_schema_conformance", 200):
            return re.search(rb"E\+[0-9]{3}", finding.content) is not None  # a number larger than the judge's floats
        case (_, "content_type_conformance", 400):
            return finding.content == b"Invalid HTTP request received."  # an address longer than a server reads
    return False


BEYOND_SCHEMAS = (
    rb'^{"error": {',  # refused for what it means, such as an order in a market that doesn't exist
    b"(there is no |ORDER_ID_NOT_FOUND|is not pending|is pending)",
    b"must be an integer from",  # a page beyond all bounds
    b"must be at (least|most) ",  # bounds of decimals in texts
    b"must be integer",  # of 1.0, which is one to JSON Schema
    b"(exclude one another|one of .* may be given)",  # parameters
    b"must be a date-time",  # a year beyond 9999
)
"""Why calls are refused that a description by JSON Schema allows."""


def read_by_hand(venue: SandboxVenue, finding: Finding) -> bool:
    """Whether the sandbox of a venue reads such a body by code of its own, which its own tests are for."""
    assert venue.document is not None
    has_body = venue.document.operations[finding.operation].check_body is not None
    return has_body and not venue.checks_bodies and finding.check in ("positive_data_acceptance", "negative_data_rejection")


def told(findings: list[Finding]) -> str:
    """Each kind of finding with one call that shows it."""
    first = {finding.kind: finding for finding in reversed(findings)}
    return "\n".join(f"{' '.join(map(str, kind))}: {one.asked}\n  {one.said}" for kind, one in first.items())


def nothing(*_given: object) -> Iterator[tuple[str, dict[str, Any], int]]:
    """No operations and parameters that chance would hardly find: what holds for venues that name none."""
    return iter(())


TELLS = {venue: own(venue, "cases", "TELLS", ()) for venue in VENUES}
"""Operations that say themselves whether a header is right."""


def headers_needed(schema: Any, operation: str) -> set[str]:
    """The headers that prove who calls an operation; none if it is open to everybody."""
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
    """The documented sample call."""
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
    """Make one call; returns its status, and what the description doesn't allow in the answer."""
    case = schema.find_operation_by_id(operation).Case(**parameters)
    response = case.call(auth=auth)
    try:
        # How this call was signed isn't known to `ignored_auth`; `explore` makes the calls that it is for.
        case.validate_response(response, excluded_checks=[ignored_auth])
    except FailureGroup as group:
        asked, content = response.request.url, response.content
        return response.status_code, [
            Finding(operation, failure.checks[0], response.status_code, asked, content, failure.message)
            for failure in group.exceptions
        ]
    return response.status_code, []


@pytest.mark.parametrize("venue", VENUES)
def test_every_answer_is_one_that_the_description_allows(sandbox: Sandbox, venue: str) -> None:
    served = sandbox.venues[venue]
    schema = described(served)
    outcome = explore(schema)
    assert set(outcome.statuses) == set(served.operations)
    assert served.document is not None
    for name, statuses in outcome.statuses.items():
        operation = served.document.operations[name]
        # They are tried on calls that were accepted; those of what is gone by now are tried below.
        accepted = any(200 <= status < 300 for status in statuses)
        assert statuses[401] > 1 or operation.public or not accepted, f"no call of {name} with wrong credentials was made"
        same_path = [one for one, other in served.document.operations.items() if other.path == operation.path]
        by_others = sum(outcome.statuses[one][405] for one in same_path)
        assert by_others > 3, f"no call of {name} by another method was made"
    varied = any(operation.parameters for operation in served.document.operations.values())  # else all calls are the same one
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
        # `ignored_auth` never sends all headers with only one of them wrong: tried on one operation of each resource.
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
"""Any venue does, and any operation of it that needs credentials."""
DOCUMENTED = Document(SPECS / CHECKED).operations[READ]
WRONG: dict[str, dict[str, Any]] = {
    "status_code_conformance": {"status": 418, "body": {"error": "a teapot"}},
    "content_type_conformance": {"status": 200, "body": "<html>", "headers": {"content-type": "text/html"}},
    "response_schema_conformance": {"status": 200, "body": b'"many"'},
    "not_a_server_error": {"status": 500, "body": {"error": "broken"}},
    "ignored_auth": {"status": 200, "body": DOCUMENTED.sample.body, "unchecked": True},
}


@pytest.mark.parametrize("check", WRONG)
def test_wrong_answers_are_found(sandbox: Sandbox, check: str) -> None:
    """The checks above are worth something only if they would find an answer that is wrong."""
    venue = sandbox.venues[CHECKED]
    venue.answer(READ, times=1000, **WRONG[check])
    outcome = explore(described(venue, examples=2).include(operation_id=READ))
    assert {finding.operation for finding in outcome.findings} == {READ}
    assert check in {finding.check for finding in outcome.findings if not explained(finding)}


@pytest.mark.parametrize("check", sorted(WRONG.keys() - {"ignored_auth"}))
def test_wrong_answers_to_a_single_call_are_found(sandbox: Sandbox, check: str) -> None:
    venue = sandbox.venues[CHECKED]
    venue.answer(READ, times=9, **WRONG[check])
    _, findings = ask(described(venue), READ, sample(DOCUMENTED), Signed(venue))
    assert check in {finding.check for finding in findings}
