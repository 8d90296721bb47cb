"""Check fields of bodies against the venue's documented rules, and turn them into the values that models hold.

Every function takes the field's name and value and returns the value that the model keeps. It raises ``ArgumentError`` (a
``ValueError``) if a rule is broken; the name in it includes list positions and nested objects, as in ``orders[3].price``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from decimal import Decimal
from enum import Enum
from typing import Any, TypeVar

from attrs import NOTHING, fields_dict

from venuekit.auth.secrets import Secret
from venuekit.codec import parameters
from venuekit.codec.model import Model
from venuekit.codec.parameters import boolean, decimal, integer, text
from venuekit.codec.unknown import Unknown
from venuekit.codec.values import values_by_name
from venuekit.errors import ArgumentError

M = TypeVar("M", bound=Model)
Take = Callable[[str, Any], Any]

MOST_ITEMS = 10_000
_MOST_NESTED = 100


def kept(check: Callable[..., object], **rules: Any) -> Take:
    """Return a function that checks a value as ``check`` does and keeps it as it is."""

    def keep(name: str, value: Any) -> Any:
        check(name, value, **rules)
        return value

    return keep


def made(kind: type[M], /, **values: Any) -> M:
    """Return a request model built from arguments, each checked."""
    return kind(**values)


def model(name: str, value: Any, *, kind: type[M]) -> M:
    """Return a request model: an instance, checked again since it may have been changed, or one built from a dictionary."""
    try:
        if isinstance(value, kind):
            checked: Any = value
            checked.check()
            return value
        if isinstance(value, Mapping):
            return kind(**_named(value, kind))
    except ArgumentError as error:
        raise error.inside(name) from None
    raise ArgumentError(name, value, f"must be a {kind.__name__} or a dict of its fields, not {type(value).__name__}")


def _named(values: Mapping[Any, Any], kind: type[Model]) -> dict[str, Any]:
    """Return a dictionary's values under the names of the model's fields."""
    generated: Any = kind
    known = fields_dict(generated)
    for name, value in values.items():
        if name not in known:
            other = next((one.name for one in kind._wire_fields if one.wire_name == name), None)  # noqa: SLF001  # internal interface of models
            cure = f"write {other}" if other else f"there are {', '.join(known)}"
            raise ArgumentError(str(name), value, f"{kind.__name__} has no such field; {cure}")
    for name, field in known.items():
        if field.default is NOTHING and name not in values:
            raise ArgumentError(name, None, f"is required in a {kind.__name__}")
    return dict(values)


def items(name: str, value: Any, *, take: Take, minimum_items: int = 0, maximum_items: int | None = None) -> list[Any]:
    """Return a list's items, each converted by ``take``. A string is not accepted as a list of letters."""
    if not isinstance(value, Sequence) or isinstance(value, (str, bytes, bytearray, memoryview)):
        raise ArgumentError(name, value, f"must be a list or tuple, not {type(value).__name__}")
    try:
        count = len(value)
    except OverflowError:  # len() of a huge range
        count = MOST_ITEMS + 1
    if count < minimum_items:
        raise ArgumentError(name, value, "must not be empty" if minimum_items == 1 else f"needs at least {minimum_items} items")
    most = MOST_ITEMS if maximum_items is None else maximum_items
    if count > most:
        raise ArgumentError(name, value, f"may have at most {most} items, has {count if count <= MOST_ITEMS else 'more'}")
    return [take(f"{name}[{position}]", item) for position, item in enumerate(value)]


def mapping(name: str, value: Any, *, take: Take) -> dict[str, Any]:
    """Return an object by its keys, each value converted by ``take``."""
    if not isinstance(value, Mapping):
        raise ArgumentError(name, value, f"must be a dict, not {type(value).__name__}")
    return {text(f"a key of {name}", key): take(f"{name}[{key!r}]", item) for key, item in value.items()}


def secret(name: str, value: Any, **rules: Any) -> Secret:
    """Return a secret text, given as ``str`` or ``Secret``. Errors don't show it."""
    try:
        return Secret.of(parameters.secret(name, value, **rules))
    finally:
        del value


def secret_number(name: str, value: Any, **rules: Any) -> Secret:
    """Return a secret whole number, given as ``int`` or ``Secret``. Errors don't show it."""
    try:
        return Secret.of(parameters.secret_number(name, value, **rules))
    finally:
        del value


def secrets(*values: Any) -> tuple[Secret, ...]:
    """Return the secrets in a request: secret arguments, those in lists, and those inside models."""
    return tuple(_secrets(values, texts=True))


def _secrets(value: Any, *, texts: bool) -> Iterator[Secret]:
    if isinstance(value, Secret):
        yield value
    elif isinstance(value, str):
        if texts:
            yield Secret.of(value)
    elif isinstance(value, Model):
        yield from _secrets([inner for _, inner in values_by_name(value)], texts=False)
    elif isinstance(value, Mapping):
        yield from _secrets(list(value.values()), texts=texts)
    elif isinstance(value, Sequence):
        for inner in value:
            yield from _secrets(inner, texts=texts)


def either(name: str, value: Any, **takes: Take) -> Any:
    """Return one of several alternatives, chosen by its Python type."""
    kind = next((kind for kind, types in _TYPES.items() if kind in takes and isinstance(value, types)), None)
    if kind is None or (isinstance(value, bool) and kind != "boolean"):
        raise ArgumentError(name, value, f"must be {' or '.join(_WORDS[one] for one in takes)}, not {type(value).__name__}")
    return takes[kind](name, value)


_TYPES: dict[str, type | tuple[type, ...]] = {
    "boolean": bool,
    "integer": int,
    "text": str,
    "model": (Model, Mapping),
    "array": Sequence,
}
_WORDS = {"boolean": "a bool", "integer": "an int", "text": "a str", "model": "a model or dict", "array": "a list"}


def tagged(name: str, value: Any, *, tag: str, kinds: Mapping[str, type[Model]]) -> Any:
    """Return one of several models; a dictionary names its model by a tag."""
    kind = type(value) if isinstance(value, Model) else None
    if isinstance(value, Mapping):
        found = value.get(tag)
        if not isinstance(found, str) or found not in kinds:
            raise ArgumentError(f"{name}.{tag}", found, f"must be one of {', '.join(map(repr, kinds))}")
        kind = kinds[found]
    if kind is None or kind not in kinds.values():
        names = " or ".join(one.__name__ for one in kinds.values())
        raise ArgumentError(name, value, f"must be a {names}, or a dict of its fields, not {type(value).__name__}")
    return model(name, value, kind=kind)


def anything(name: str, value: Any, depth: int = 0) -> Any:
    """Return any value that JSON can represent exactly."""
    if value is None or isinstance(value, (bool, str, int, Decimal)):
        _check_scalar(name, value)
        return value
    if isinstance(value, float):
        raise ArgumentError(name, value, "must be exact; pass a Decimal or an int, since a float may have lost digits")
    if depth >= _MOST_NESTED:
        raise ArgumentError(name, type(value), f"is nested more than {_MOST_NESTED} deep")
    if isinstance(value, (Model, Unknown)):
        return value.to_dict()
    if isinstance(value, Mapping):
        return mapping(name, value, take=lambda inner, item: anything(inner, item, depth + 1))
    if isinstance(value, Sequence) and not isinstance(value, (bytes, bytearray, memoryview)):
        return items(name, value, take=lambda inner, item: anything(inner, item, depth + 1))
    raise ArgumentError(
        name, value, f"a {type(value).__name__} cannot be written as JSON; pass plain values, lists, dicts or models"
    )


def _check_scalar(name: str, value: Any) -> None:
    plain = value.value if isinstance(value, Enum) else value
    if isinstance(plain, bool):
        boolean(name, plain)
    elif isinstance(plain, str):
        text(name, plain)
    elif isinstance(plain, int):
        integer(name, plain)
    elif isinstance(plain, Decimal):
        decimal(name, plain)
