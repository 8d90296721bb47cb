"""Arguments of calls by their description: valid ones, invalid ones, and those parsed from a URL."""

from __future__ import annotations

import inspect
import keyword
import re
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal
from typing import Any, NamedTuple
from urllib.parse import parse_qsl, unquote
from uuid import UUID

from hypothesis import strategies as st

from tests import generated
from tests.fuzz.samples import FIRST, LAST
from tests.fuzz.spec import SPECS, Json, Node, Spec
from venuekit.call.operation import Request

SIGNS = "aZ0129-._~ &=+%/?#;:@!$'()*,[]\"\\<>{}|^`\t\n\x00é漢🙈"
ZONES = [UTC, timezone(timedelta(hours=5, minutes=30)), timezone(-timedelta(hours=11))]
NAIVE = datetime(2026, 1, 1)  # noqa: DTZ001  # that it has no zone is the point
MOST = 1 << 63


class Parameter(NamedTuple):
    """A parameter in the URL."""

    spec: Spec
    described: Json
    argument: str

    @property
    def node(self) -> Node:
        """What its schema says."""
        return self.spec.node(self.described["schema"])

    @property
    def in_path(self) -> bool:
        """Return whether it is a path parameter."""
        return bool(self.described["in"] == "path")

    @property
    def required(self) -> bool:
        """Return whether it is required."""
        return bool(self.described.get("required"))

    @property
    def sample(self) -> Any:
        """Return the documented sample, which every required parameter has."""
        given = self.described["example"]
        return datetime.fromisoformat(str(given)) if self.node.kind == "date-time" else given


class Call(NamedTuple):
    """An operation with all its arguments in the URL."""

    spec: Spec
    operation: str
    path: str
    parameters: list[Parameter]
    window: tuple[str, ...] = ()
    """Arguments that are bounds of a time range."""
    exclusive: tuple[tuple[str, ...], ...] = ()
    """Lists of mutually exclusive arguments."""

    def without_rivals(self, arguments: dict[str, Any], kept: str) -> dict[str, Any]:
        """Remove arguments that exclude ``kept``."""
        rivals = {name for names in self.exclusive if kept in names for name in names} - {kept}
        return {name: value for name, value in arguments.items() if name not in rivals}

    @property
    def name(self) -> str:
        """Venue and operation."""
        return f"{self.spec.venue}/{self.operation}"

    @property
    def module(self) -> Any:
        """Return the operation's module of the package."""
        return generated.operation(f"venuekit_{self.spec.venue}_api", self.operation)

    def request(self, arguments: dict[str, Any]) -> Request[Any]:
        """Return the request that the package builds."""
        positional = [arguments[one.argument] for one in self.ordered if one.in_path]
        by_name = {
            name: value for name, value in arguments.items() if name not in {one.argument for one in self.ordered if one.in_path}
        }
        made: Request[Any] = self.module.request(*positional, **by_name)
        return made

    @property
    def ordered(self) -> list[Parameter]:
        """Return path parameters in order, then the others."""
        return sorted(self.parameters, key=lambda one: self.path.find(f"{{{one.described['name']}}}") if one.in_path else 10**6)

    def signature(self) -> set[str]:
        """Return the names of the package's arguments."""
        return set(inspect.signature(self.module.method).parameters) - {"self"}


def calls() -> Iterator[Call]:
    """Yield every operation of every description, except those with header, cookie, object or body parameters."""
    for spec in SPECS.values():
        for path, _, operation in spec.operations:
            described = [spec.resolve(one) for one in operation["parameters"]]
            simple = all(one["in"] in ("path", "query") and one.get("style") != "deepObject" for one in described)
            if simple and "requestBody" not in operation:
                names = [one["name"] for one in described]
                parameters = [Parameter(spec, one, _argument(one, names, operation["operationId"])) for one in described]
                window = [
                    one.argument for name in operation.get("x-window", []) for one in parameters if one.described["name"] == name
                ]
                argument = {one.described["name"]: one.argument for one in parameters}
                exclusive = tuple(tuple(argument[name] for name in names) for names in operation.get("x-at-most-one", []))
                yield Call(spec, operation["operationId"], path, parameters, tuple(window), exclusive)


TAKEN = {"id": "id", "type": "type_", "range": "range_", "self": "self_", "parameters": "parameters_"}
"""Names that would shadow a name of Python or of the module."""


def _argument(described: Json, names: list[str], operation: str) -> str:
    name = described["name"]
    if names.count(name) > 1:
        return f"{name}_{described['in']}"
    snake = re.sub(r"\W", "", re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", name).lower())
    return TAKEN.get(snake, f"{snake}_" if keyword.iskeyword(snake) or snake == operation else snake)


# Valid arguments


def allowed(node: Node, *, in_path: bool = False) -> st.SearchStrategy[Any]:
    """Return a strategy for arguments within the documented bounds."""
    schema = node.schema
    match node.kind:
        case "text":
            texts = st.text(SIGNS, min_size=schema.get("minLength", 0), max_size=min(schema.get("maxLength", 20), 50))
            if "pattern" in schema:
                texts = st.from_regex(schema["pattern"].replace("$", r"\Z"), fullmatch=True, alphabet=SIGNS)
                texts = texts.filter(lambda text: len(text) <= schema.get("maxLength", 1000))
            return texts.filter(lambda text: text not in ("", ".", "..")) if in_path else texts
        case "integer":
            return st.integers(schema.get("minimum", -MOST), schema.get("maximum", MOST - 1))
        case "moment":
            first = max(schema.get("minimum", FIRST), FIRST + 86_400)
            whole = st.integers(first, LAST - 86_400)
            moments = st.builds(lambda at, zone: datetime.fromtimestamp(at, UTC).astimezone(zone), whole, st.sampled_from(ZONES))
            # Larger integers are refused as seconds, since they can only be milliseconds.
            return moments | whole.filter(lambda at: node.format != "unix-seconds" or abs(at) < 10**11)
        case "decimal":
            bounds = [Decimal(str(schema.get(name, beyond))) for name, beyond in (("minimum", -(10**9)), ("maximum", 10**9))]
            return st.decimals(*bounds, places=6)
        case "array":
            most = min(schema.get("maxItems", 5), 12)
            return st.lists(allowed(node.item), min_size=schema.get("minItems", 0), max_size=most)
        case "date-time":
            return st.datetimes(datetime(2, 1, 1), datetime(9998, 1, 1), timezones=st.sampled_from(ZONES))  # noqa: DTZ001  # as asked for
        case "enum":
            return st.sampled_from([value for value in schema["enum"] if not in_path or value != ""])
    return {"boolean": st.booleans(), "date": st.dates(), "uuid": st.uuids()}[node.kind]


# Invalid arguments


def refused(node: Node, *, in_path: bool = False) -> list[Any]:
    """Return arguments of a wrong type or outside the documented bounds."""
    found = [*_REFUSED.get(node.kind, ()), *_out_of_bounds(node)]
    return [*found, "", ".", ".."] if in_path and node.kind == "text" else found


_REFUSED: dict[str, tuple[Any, ...]] = {
    "array": (1.5, b"a", {"a"}, {"a": 1}, iter(["a"])),
    "boolean": (0, 1, "true", "false"),
    "date": ("2026-01-01", NAIVE, 5),
    "date-time": ("2026-01-01T00:00:00Z", NAIVE, date(2026, 1, 1), 5),
    "decimal": (1.5, "1.5", True, Decimal("NaN"), Decimal("sNaN"), Decimal("Infinity"), Decimal("-Infinity")),
    "enum": ("nonsense", True, 1.5, b"", ["nonsense"], Decimal(10**6)),
    "integer": ("5", 5.0, True, Decimal(5), NAIVE, [5]),
    "moment": ("5", 5.0, True, NAIVE, date(2026, 1, 1)),
    "text": (5, True, b"a", ["a"], date(2026, 1, 1), "\ud800"),
    "uuid": ("123e4567-e89b-12d3-a456-426614174000", 5, b"0" * 16),
}


def _out_of_bounds(node: Node) -> Iterator[Any]:
    schema, kind = node.schema, node.kind
    step = Decimal("0.000001") if kind == "decimal" else 1
    for name, beyond in (("minimum", -step), ("maximum", step)):
        if name in schema:
            yield (Decimal(str(schema[name])) if kind == "decimal" else schema[name]) + beyond
    if schema.get("minLength"):
        yield "a" * (schema["minLength"] - 1)
    if "maxLength" in schema:
        yield "a" * (schema["maxLength"] + 1)
    if "pattern" in schema:
        whole = re.compile(schema["pattern"].replace("$", r"\Z"))
        yield from (text for text in ("", "A", "a,b", ",", "a\n", "a\x00", "é") if not whole.search(text))
    if kind == "array":
        good = {"text": "a", "integer": 1}.get(node.item.kind) or node.item.schema["enum"][0]
        if schema.get("minItems"):
            yield [good] * (schema["minItems"] - 1)
        if "maxItems" in schema:
            yield [good] * (schema["maxItems"] + 1)
        yield from ([good, bad] for bad in refused(node.item))


# Sent arguments


def sent(call: Call, request: Request[Any]) -> dict[str, Any]:
    """Return the arguments in a request's URL, by name."""
    pattern = re.sub(r"\\\{(.+?)\\\}", r"([^/?#]*)", re.escape(call.path))
    found = re.fullmatch(pattern, request.path)
    assert found
    query = parse_qsl(request.query, keep_blank_values=True, strict_parsing=bool(request.query), errors="strict")
    in_path = [one for one in call.ordered if one.in_path]
    given = {
        one.argument: _read(one.node, unquote(text, errors="strict")) for one, text in zip(in_path, found.groups(), strict=True)
    }
    for one in call.parameters:
        texts = [text for name, text in query if name == one.described["name"]]
        if texts and not one.in_path:
            given[one.argument] = _several(one, texts) if one.node.kind == "array" else _read(one.node, *texts)
    return given


def _several(parameter: Parameter, texts: list[str]) -> list[Any]:
    if parameter.described.get("explode", True):
        return [_read(parameter.node.item, text) for text in texts]
    [joined] = texts
    if not joined:  # what OpenAPI makes of an empty list here, and of a list of one empty text
        return []
    return [_read(parameter.node.item, text) for text in joined.split(",")]


def _read(node: Node, text: str) -> Any:
    readings: dict[str, Callable[[str], Any]] = {
        "boolean": {"true": True, "false": False}.__getitem__,
        "date": date.fromisoformat,
        "date-time": datetime.fromisoformat,
        "decimal": Decimal,
        "integer": int,
        "moment": int,
        "uuid": UUID,
    }
    if node.kind == "enum" and "integer" in node.types:
        return int(text)
    return readings.get(node.kind, str)(text)


def meant(parameter: Parameter, value: Any) -> Any:
    """Return an argument as it is parsed from the URL: times as whole seconds or milliseconds."""
    node = parameter.node
    if value == [""] and not parameter.described.get("explode", True):
        return []
    if node.kind == "moment" and isinstance(value, datetime):
        return (value - datetime(1970, 1, 1, tzinfo=UTC)) // timedelta(
            milliseconds=1 if node.format == "unix-milliseconds" else 1000
        )
    return value
