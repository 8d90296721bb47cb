"""Bodies that match a schema: a recursion over the schema, which draws its choices one by one.

The caller supplies the choices: a seeded generator for many bodies, or Hypothesis for a few that shrink.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

from tests.fuzz.json_text import Number, Style
from tests.fuzz.spec import Node

ANYTHING = ("string", "integer", "number", "boolean", "null", "array", "object")
Pick = Callable[[int], int]
"""Returns an integer from 0 up to, not including, its argument. 0 is always the simplest choice."""

DEEPEST = 4
"""Levels below which whatever may be absent or empty is, so that schemas that hold themselves come to an end. Others are filled
down to their last level."""

TEXTS = (
    "", "a", "KXDEMO-27JAN01-T50", " ", "null", "NaN", "0", "-1.50", "true", "\x00", "\u2028", 'say "no" \\ /', "a\tb\r\nc", "\x7f",
    "ünï ©ode", "漢字", "١٢", "\uff11\uff12", "🙈🧮", "e\u0301", "\ufeff", "[]", "{}", "%2F", "x" * 300,
)  # fmt: skip
NUMBERS = (
    "0", "-0", "0.0", "-0.00", "0e5", "1E-30", "1e400", "-1.5E-400", "0.1", "139.0", "0.5600", "1e0", "100", "9007199254740993",
    "0.1000000000000000055511151231257827", "999999999999999999999999999999", "-99999999999999999999.9999999999", "1e+2",
    "18446744073709551616", "-9223372036854775809",
)  # fmt: skip
LOOSE = ("+1.5", "007", "-00.50", ".5", "5.", "+0")
"""Formats that decimal strings may have, and JSON numbers may not."""

FIRST, LAST = -62135596800, 253402300799
"""Unix time of the first and the last second of datetime's range."""


def body(node: Node, pick: Pick, *, succeeds: bool = True) -> Any:
    """Return a body that matches the schema; an envelope reports success if ``succeeds``, otherwise anything."""
    value = sample(node, pick, min(0, DEEPEST - node.height))
    if node.envelope and succeeds:
        payload, success, equals = node.envelope
        value[success] = _equal(node.properties[success], equals[pick(len(equals))], pick)
        if payload is not None and value.get(payload) is None:
            value[payload] = sample(node.properties[payload], pick)
    return value


def write(value: Any, pick: Pick) -> bytes:
    """Return a body as bytes, in a random JSON style."""
    return Style(pick(1 << 16)).write(value)


def sample(node: Node, pick: Pick, depth: int = 0) -> Any:
    """Return a value that matches the schema."""
    if node.nullable and pick(4) == 3:
        return None
    return _KINDS[node.kind](node, pick, depth)


# Kinds: each takes the schema, the source of choices, and the value's depth in the body.


def _object(node: Node, pick: Pick, depth: int) -> Any:
    made: dict[str, Any] = {}
    for name, inner in node.properties.items():
        if name in node.required or (depth < DEEPEST and pick(3)):
            made[name] = sample(inner, pick, depth + 1)
    _add_unknown(made, node, pick, depth)
    return made


def _add_unknown(made: dict[str, Any], node: Node, pick: Pick, depth: int) -> None:
    """Sometimes add an unknown property."""
    if pick(5) == 4:
        name = ("new_field", "is_known", "__class__", "näme", "", "fill id")[pick(6)]
        if name not in node.properties:
            made[name] = _free(node, pick, depth + 1)


def _array(node: Node, pick: Pick, depth: int) -> Any:
    least, most = node.schema.get("minItems", 0), node.schema.get("maxItems", 99)
    return [sample(node.item, pick, depth + 1) for _ in range(min(max(_size(pick, depth), least), most))]


def _map(node: Node, pick: Pick, depth: int) -> Any:
    return {_text(node, pick, depth): sample(node.item, pick, depth + 1) for _ in range(_size(pick, depth))}


def _size(pick: Pick, depth: int) -> int:
    if depth >= DEEPEST:
        return 0
    size = pick(4)
    return size + pick(20) if size == 3 and depth < 2 and pick(8) == 7 else size


def _union(node: Node, pick: Pick, depth: int) -> Any:
    plainest_first = (
        sorted(node.choices, key=lambda choice: choice.kind in ("object", "array")) if depth >= DEEPEST else node.choices
    )
    return sample(plainest_first[0 if depth >= DEEPEST else pick(len(node.choices))], pick, depth)


def _tagged(node: Node, pick: Pick, depth: int) -> Any:
    tags = list(node.by_tag)
    chosen = pick(len(tags) + 1)
    if chosen == len(tags):
        return {"price": Number("1.50"), node.tag: f"new {_text(node, pick, depth)}"}
    made = _object(node.by_tag[tags[chosen]], pick, depth)
    made[node.tag] = tags[chosen]
    return made


def _anything(node: Node, pick: Pick, depth: int) -> Any:
    """Return a value of one of the schema's types, or of any type if it has none."""
    types = [one for one in ANYTHING if one in node.types] or ANYTHING[: 7 if depth <= DEEPEST else 5]
    return _of_type(types[pick(len(types))], node, pick, depth)


def _free(node: Node, pick: Pick, depth: int) -> Any:
    """Return a value without a schema."""
    return _of_type(ANYTHING[pick(7 if depth <= DEEPEST else 5)], node, pick, depth)


def _of_type(kind: str, node: Node, pick: Pick, depth: int) -> Any:
    match kind:
        case "string":
            return _text(node, pick, depth)
        case "integer":
            return Number(str(pick(1 << 64) - (1 << 63)))
        case "number":
            return Number(_number(pick))
        case "boolean":
            return bool(pick(2))
        case "null":
            return None
        case "array":
            return [_free(node, pick, depth + 2) for _ in range(pick(3))]
        case _:
            return {_text(node, pick, depth): _free(node, pick, depth + 2) for _ in range(pick(3))}


def _text(node: Node, pick: Pick, _depth: int) -> Any:
    text = TEXTS[1 - pick(2) if not pick(2) else pick(len(TEXTS))]
    return text.ljust(node.schema.get("minLength", 0), "a")


def _bare_text(node: Node, pick: Pick, depth: int) -> Any:
    return Number(str(_whole(node, pick))) if pick(2) else _text(node, pick, depth)


def _boolean(_node: Node, pick: Pick, _depth: int) -> Any:
    return bool(pick(2))


def _decimal(node: Node, pick: Pick, _depth: int) -> Any:
    if node.types[pick(len(node.types))] == "number":
        return Number(_number(pick))
    return LOOSE[pick(len(LOOSE))] if pick(20) == 19 else _number(pick)


def _number(pick: Pick) -> str:
    """Return a JSON number of up to 30 digits."""
    form = pick(8)
    if form == 7:
        return NUMBERS[pick(len(NUMBERS))]
    sign = "-" if form % 2 else ""
    before = str(pick(10 ** (1 + pick(15))))
    if not pick(4):
        return sign + before
    places = 1 + pick(15)
    after = str(pick(10**places)).zfill(places)
    exponent = f"{'eE'[pick(2)]}{('', '+', '-')[pick(3)]}{pick(60)}" if pick(8) == 7 else ""
    return f"{sign}{before}.{after}{exponent}"


def _integer(node: Node, pick: Pick, _depth: int) -> Any:
    value = _whole(node, pick)
    if "string" not in node.types or pick(2):
        return Number("-0" if value == 0 and pick(4) == 3 else str(value))
    return f"{'-' if value < 0 else ''}{'0' * (pick(6) // 5)}{abs(value)}"  # a venue sends some with a leading zero


def _whole(node: Node, pick: Pick) -> int:
    bits = 31 if node.format == "int32" else 63
    least, most = node.schema.get("minimum", -(1 << bits)), node.schema.get("maximum", (1 << bits) - 1)
    match pick(5):
        case 0 | 1:
            return int(min(max(pick(10_000) - 100, least), most))
        case 2:
            return int((least, most, min(max((1 << 53) + 1, least), most))[pick(3)])
    return int(least + pick(most - least + 1))


def _moment(node: Node, pick: Pick, _depth: int) -> Any:
    per_second = 1000 if node.format == "unix-milliseconds" else 1
    first, last = FIRST * per_second, LAST * per_second + per_second - 1
    match pick(4):
        case 0:
            value = 1_767_225_600 * per_second + pick(10**7)
        case 1:
            value = (first, last, 0, -1)[pick(4)]
        case _:
            value = first + pick(last - first + 1)
    return Number(str(value))


def _time(_node: Node, pick: Pick, _depth: int) -> Any:
    # No leap second: RFC 3339 allows it, but datetime doesn't.
    day = datetime(2026, 1, 1) + timedelta(days=pick(400)) if pick(2) else datetime(1, 1, 1) + timedelta(days=pick(3_652_059))  # noqa: DTZ001
    moment = day + timedelta(seconds=pick(86_400))
    places = pick(7)
    fraction = f".{str(pick(10**places)).zfill(places)}" if places else ""
    offset = ("Z", "+00:00", "-00:00", "z", f"{'+-'[pick(2)]}{pick(24):02}:{pick(60):02}")[pick(5)]
    return f"{moment.isoformat(sep='t' if offset == 'z' else 'T')}{fraction}{offset}"


def _date(_node: Node, pick: Pick, _depth: int) -> Any:
    return (datetime(1, 1, 1) + timedelta(days=pick(3_652_059))).date().isoformat()  # noqa: DTZ001  # only the day is taken


def _uuid(_node: Node, pick: Pick, _depth: int) -> Any:
    digits = f"{pick(1 << 128):032x}"
    text = "-".join((digits[:8], digits[8:12], digits[12:16], digits[16:20], digits[20:]))
    return text.upper() if pick(4) == 3 else text


def _enum(node: Node, pick: Pick, _depth: int) -> Any:
    values = node.schema["enum"]
    new = node.open and pick(5) == 4
    if isinstance(values[0], int):
        return Number(str(_whole(node, pick) if new else values[pick(len(values))]))
    return f"new {TEXTS[pick(len(TEXTS))]}" if new else values[pick(len(values))]


def _equal(node: Node, value: Any, pick: Pick) -> Any:
    """Return a value in any of the forms that a schema allows."""
    if isinstance(value, int) and not isinstance(value, bool):
        return str(value) if "string" in node.types and pick(2) else Number(str(value))
    return value


_KINDS: dict[str, Callable[[Node, Pick, int], Any]] = {
    "anything": _anything,
    "array": _array,
    "bare text": _bare_text,
    "boolean": _boolean,
    "date": _date,
    "date-time": _time,
    "decimal": _decimal,
    "enum": _enum,
    "integer": _integer,
    "map": _map,
    "moment": _moment,
    "object": _object,
    "tagged": _tagged,
    "text": _text,
    "union": _union,
    "uuid": _uuid,
}
