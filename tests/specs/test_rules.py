"""A small description broken on purpose in one place after another, so that a rule which can no longer fail is noticed."""

from __future__ import annotations

import copy
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.specs.reading import Spec, load_yaml
from tests.specs.rules import problems

SPECIMEN = (Path(__file__).parent / "specimen.yaml").read_text(encoding="utf-8")
SPECIMEN_TRADE = """{"code": "0", "data": {"cursor": null, "levels": ["0.1"], "trades":
    [{"price": 139.0, "fee": "0.0700", "side": "yes", "at": "2026-11-21T10:00:00Z", "x-ray": true, "number": 7}]}}"""


@pytest.fixture
def specimen() -> Spec:
    slow_down = '{"message": "Slow down"}'
    examples = {"examples/get_trades.200.json": SPECIMEN_TRADE, "examples/get_trades.418.json": slow_down}
    return Spec(load_yaml(SPECIMEN), examples)


def change(spec: Spec, path: str, *value: Any) -> None:
    """Set what stands at a path of keys, divided by blanks; without a value, take it away."""
    *parents, last = path.split()
    target: Any = spec.document
    for key in parents:
        target = target[int(key) if isinstance(target, list) else key]
    if value:
        (target[last],) = value
    else:
        del target[last]


GET = "paths /trades get"
CURSOR = {"style": "cursor", "parameter": "cursor", "next": "cursor", "items": ["trades"]}
NUMBERED = {"style": "page", "parameter": "cursor", "items": ["trades"]}
OK = f"{GET} responses 200"
SAMPLE = f"{OK} content application/json examples sample"
TRADE = "components schemas Trade properties"


def test_the_specimen_is_sound(specimen: Spec) -> None:
    assert problems(specimen) == []


@pytest.mark.parametrize(
    ("path", "value", "expected"),
    [
        ("openapi", "3.0.3", "not 3.1"),
        ("servers", [], "production address"),
        ("info version", " ", "info.version: missing"),
        (f"{GET} responses", {}, "paths//trades/get/responses:"),
        (f"{GET} operationId", "getTrades", "not snake_case"),
        (f"{GET} operationId", "create_trade", "is taken"),
        (f"{GET} tags", ["trading", "market"], "2 tags"),
        (f"{GET} tags", ["Market Data"], "cannot name a resource"),
        (f"{GET} description", "", "no description"),
        (f"{GET} parameters 0 description", "", "parameter cursor has no description"),
        (f"{GET} x-retries", "safe", "x-retries is not in the table"),
        (f"{GET} x-error-kind", "server", "does not belong on operation"),
        (f"{GET} parameters 0 x-source", {}, "does not belong on parameter"),
        ("info x-source", {}, "does not belong on anything else"),
        (f"{TRADE} price x-units", "usd", "x-units is not in the table"),
        (f"{GET} x-source", {"page": "/pages/trades.html", "read": "2026-11-21"}, "is not a web address"),
        (f"{GET} x-source", {"page": "https://docs.example.com", "read": "21.11.2026"}, "is not YYYY-MM-DD"),
        (f"{GET} x-source", {"page": "https://docs.example.com", "read": "2026-13-01"}, "is not YYYY-MM-DD"),
        (f"{GET} x-source", {"page": "https://docs.example.com"}, "needs page and read"),
        (f"{GET} x-source", [], "x-source is empty"),
        (f"{GET} x-retry", "often", "x-retry is neither"),
        ("paths /trades post x-client-key field", "order_id", "names 'order_id'"),
        ("paths /trades post x-client-key venue", "finds", "needs an x-client-key that the venue deduplicates by"),
        ("paths /trades post x-client-key", {"field": "client_id"}, "needs field and venue"),
        ("paths /trades post x-client-key taken", {"status": 409}, "taken needs status and code"),
        (f"{GET} x-client-key", {"field": "client_id", "venue": "finds"}, "names 'client_id'"),
        (f"{GET} summary", "Trades", "starts with 'Return one page of'"),
        (f"{GET} x-pagination next", "after", "next 'after' does not exist"),
        (f"{GET} x-pagination parameter", "after", "parameter 'after' does not exist"),
        (f"{GET} x-pagination items", ["data.fills"], "items 'data.fills' does not exist"),
        (f"{GET} x-pagination items", ["cursor"], "is no array"),
        (f"{GET} x-pagination style", "scroll", "style 'scroll' is unknown"),
        (f"{GET} x-window", ["cursor", "end"], "x-window does not name two"),
        (f"{GET} x-window", ["cursor", "cursor"], "x-window does not name two"),
        (f"{GET} x-window", "cursor", "x-window does not name two"),
        (f"{GET} x-at-most-one", [["cursor", "end"]], "x-at-most-one does not name two"),
        (f"{GET} x-exactly-one", ["cursor", "least"], "x-exactly-one does not name two"),
        (f"{GET} x-exactly-one", [["cursor"]], "x-exactly-one does not name two"),
        ("components schemas Trades x-at-most-one", [["cursor", "trades"]], "x-at-most-one names something required"),
        ("servers 0 x-host", "other", "not of an operation"),
        (f"{GET} servers", [{"url": "https://other.example.com"}], "do not have one x-host"),
        (f"{GET} servers", [{"url": "https://other.example.com", "x-host": "Other Host"}], "do not have one x-host"),
        (f"{GET} parameters 0 x-argument", "The Cursor", "not a word in snake_case"),
        ("servers 0 x-environment", "Production", "not a word in kebab-case"),
        ("servers 0 x-environment", "demo", "production is not the first"),
        (f"{GET} x-pagination total", 100, "nothing else"),
        (f"{GET} x-pagination", ["cursor"], "style None is unknown"),
        (f"{GET} x-pagination size", "least", "one of size and largest without the other"),
        (f"{GET} x-pagination", {**CURSOR, "size": "count", "largest": 100}, "size 'count' does not exist"),
        (f"{GET} x-pagination", {**CURSOR, "size": "least", "largest": 100}, "largest 100 is not the maximum"),
        (f"{GET} x-pagination", NUMBERED, "needs end, items, parameter, style"),
        (f"{GET} x-pagination", {**NUMBERED, "end": "last-page"}, "end 'last-page' is unknown"),
        (f"{GET} x-pagination", {**NUMBERED, "end": {"last": "data"}}, "is unknown"),
        (f"{GET} x-pagination", {**NUMBERED, "end": {"more": "cursor"}}, "more needs a property of type boolean"),
        (f"{GET} x-pagination", {**NUMBERED, "end": {"total-items": "total"}}, "total-items needs a property of type integer"),
        (f"{GET} x-rate-cost tokens", "10", "x-rate-cost needs a bucket"),
        (f"{GET} x-rate-cost bucket", "write", "basic lacks write"),
        ("x-rate-limits tiers basic read capacity", 0, "above 0"),
        ("x-rate-limits x-source page", "limits", "is not a web address"),
        (f"{GET} x-rate-limits", {}, "does not belong on operation"),
        (f"{GET} responses 418 x-error-kind", "teapot", "'teapot' is unknown"),
        ("paths /trades post requestBody required", False, "request body is not required"),
        ("paths /trades post requestBody content", {"text/csv": {}}, "not application/json alone"),
        (f"{OK} content", {"text/csv": {}}, "text/csv, but no JSON"),
        ("components schemas Event discriminator propertyName", "sort", "does not require 'sort'"),
        ("components schemas Settled required", [], "Settled does not require 'kind'"),
        ("components schemas Event discriminator mapping settled", "#/components/schemas/Money", "is no alternative"),
        (f"{OK} content application/json schema $ref", "#/components/schemas/Gone", "leads nowhere"),
        (f"{OK} content application/json schema $ref", "#/components/schemas/Trades", "no success answers with it"),
        (f"{OK} content application/json examples", {}, "no example for 200"),
        (f"{GET} responses 418 content application/json examples", {}, "no example for failures"),
        (f"{OK} content application/json example", {"code": 0}, "instead of a file"),
        (f"{SAMPLE} externalValue", "examples/a.json", "is not called"),
        (f"{SAMPLE} externalValue", "examples/get_trades.418.json", "is not called"),
        (f"{SAMPLE} externalValue", "examples/create_trade.200.json", "is not called"),
        (f"{SAMPLE} externalValue", "examples/a.json", "but not there"),
        (f"{SAMPLE} externalValue", "examples/a.json", "not named in the doc"),
        ("components schemas Envelope x-envelope payload", "result", "names 'result'"),
        ("components schemas Envelope x-envelope success property", "status", "names 'status'"),
        ("components schemas Envelope x-envelope success", {"property": "code"}, "needs property and equals"),
        ("components schemas Envelope x-envelope", {"payload": "data"}, "needs success"),
        ("components schemas Envelope x-envelope success equals", [], "equals nothing"),
        ("components schemas Failure x-error code", ["error.number"], "names 'error.number'"),
        ("components schemas Failure x-error code", "code", "is not a list of paths"),
        ("components schemas Failure x-error", {"text": ["message"]}, "may have code, message and details"),
        ("components schemas Trade x-error", {"code": ["price"], "message": ["price"]}, "no failure answers with it"),
        ("components schemas Trade required", ["prize"], "requires 'prize'"),
        ("components schemas trade_list", {"type": "object", "description": "."}, "not PascalCase"),
        (f"{TRADE} price", {"type": "number", "x-unit": "usd", "description": "."}, "would be a float"),
        (f"{TRADE} price", {"type": "number", "format": "decimal", "description": "."}, "decimal without x-unit"),
        (f"{TRADE} price x-unit", "US dollars", "not a word in kebab-case"),
        (f"{TRADE} price description", "", "no description"),
        (f"{TRADE} side", {"type": "string", "description": ".", "enum": ["a"]}, "without a name"),
        (f"{TRADE} side", {"type": "object", "description": "."}, "without a name"),
        (f"{TRADE} side", {"description": "."}, "no type"),
        (f"{TRADE} side", {"type": "integer", "description": "."}, "not in the table of types"),
        (f"{TRADE} side", {"type": ["string", "boolean"], "description": "."}, "not in the table of types"),
        (f"{TRADE} side x-enum", "open", "x-enum without enum"),
        ("components schemas Side x-enum", "ajar", "neither open nor closed"),
        ("components schemas Side enum", [True, False], "quotes missing"),
    ],
)
def test_a_fault_is_found(specimen: Spec, path: str, value: Any, expected: str) -> None:
    change(specimen, path, copy.deepcopy(value))
    assert any(expected in problem for problem in problems(specimen)), problems(specimen)


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        (f"{GET} x-source", "GET /trades: no x-source"),
        (f"{GET} x-retry", "GET /trades: no x-retry"),
        (f"{GET} tags", "GET /trades: has 0 tags"),
        (f"{SAMPLE} x-source", "example sample: no x-source"),
        ("components schemas Inner x-source", "Inner: no x-source"),
        ("components schemas Inner description", "Inner: no description"),
        ("components schemas Money x-unit", "Trade.fee: a decimal without x-unit"),
        ("components schemas Trades properties levels x-unit", "levels/items: a decimal without x-unit"),
        (f"{GET} parameters 1 schema x-unit", "a decimal without x-unit"),
    ],
)
def test_a_gap_is_found(specimen: Spec, path: str, expected: str) -> None:
    change(specimen, path)
    assert any(expected in problem for problem in problems(specimen)), problems(specimen)


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ('"trades":', '"deals":', "'trades' is a required property"),
        ("139.0", '"139.0"', "is not of type 'number'"),
        ('"0.0700"', '"NaN"', "is not valid under any"),
        ('"yes"', '"perhaps"', "is not one of"),
        ('"0"', '"zero"', "is not a 'int64'"),
        ("10:00:00Z", "ten", "is not a 'date-time'"),
        ("139.0", "NaN", "NaN is not JSON"),
        ("139.0", "139.0,", "not JSON"),
        ('"fee"', '"price"', "given twice"),
    ],
)
def test_a_broken_example_is_found(specimen: Spec, old: str, new: str, expected: str) -> None:
    file = "examples/get_trades.200.json"
    assert specimen.examples[file].count(old) == 1
    specimen.examples[file] = specimen.examples[file].replace(old, new)
    assert any(expected in problem for problem in problems(specimen)), problems(specimen)


def test_a_stray_file_is_found(specimen: Spec) -> None:
    specimen.examples["examples/notes.txt"] = "..."
    assert problems(specimen) == ["examples/notes.txt: not named in the document"]


def test_a_key_given_twice_is_refused() -> None:
    with pytest.raises(yaml.constructor.ConstructorError, match="given twice"):
        load_yaml("a: 1\na: 2\n")
