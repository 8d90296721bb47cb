"""Restore models from what ``to_dict`` and ``to_json`` return."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from datetime import date, datetime
from decimal import Decimal
from functools import cache
from typing import Any, Final, TypeVar
from uuid import UUID

from venuekit.auth.secrets import Secret
from venuekit.codec import tolerant
from venuekit.codec.body import Body
from venuekit.codec.misread import Misread
from venuekit.codec.model import Model
from venuekit.codec.scalars import Digits, Instant
from venuekit.codec.unknown import Unknown
from venuekit.errors import ArgumentError

M = TypeVar("M", bound=Model)


def model_of_mapping(kind: type[M], values: Mapping[str, Any]) -> M:
    """Return a model from wire names with plain or Python values. Raises ``ArgumentError``."""
    if not isinstance(values, Mapping):
        raise ArgumentError("values", values, f"must be a mapping, not {type(values).__name__}")
    body: Body[M] = _body(kind)
    try:
        decoded = _decoded(values)
        model = body.model(tolerant.read_value(body.wire, decoded))
        _check(model, decoded)
    except (Misread, RecursionError) as problem:
        raise _refused("values", values, kind, problem) from None
    return model


def model_of_json(kind: type[M], content: bytes | str) -> M:
    """Return a model from JSON. Raises ``ArgumentError``."""
    if not isinstance(content, (bytes, str)):
        raise ArgumentError("content", content, f"must be JSON as bytes or str, not {type(content).__name__}")
    try:
        encoded = content.encode() if isinstance(content, str) else content
        model: M = _body(kind).read(encoded)
        if hasattr(kind, "check"):
            _check(model, json.loads(encoded))
    except ArgumentError:
        raise
    except (ValueError, RecursionError) as problem:
        raise _refused("content", content, kind, problem) from None
    return model


def _new_body(kind: type[Model]) -> Body[Any]:
    return Body(lambda: (kind._wire(), kind._built))  # noqa: SLF001  # internal interface of models


_body: Final[Callable[[Any], Body[Any]]] = cache(_new_body)


def _refused(argument: str, given: object, kind: type[Model], problem: Exception) -> ArgumentError:
    if isinstance(problem, Misread):
        rule = f"{problem} at {problem.path}"
    elif isinstance(problem, RecursionError):
        rule = "it is nested too deeply"
    else:
        rule = f"it is not JSON ({problem})"
    return ArgumentError(argument, given, f"cannot be read as {kind.__name__}: {rule}")


def _check(model: Model, given: Any) -> None:
    """Check a request model against the venue's rules: a misspelt field must not be dropped silently."""
    check = getattr(model, "check", None)
    if check is not None:
        _refuse_surplus(given, model.to_dict())
        check()


def _refuse_surplus(given: Any, kept: Any) -> None:
    """Raise ``Misread`` if ``given`` has a field that ``kept`` doesn't have."""
    if isinstance(given, list):
        for position, (inner, kept_inner) in enumerate(zip(given, kept, strict=True)):
            _inside(f"[{position}]", inner, kept_inner)
    elif isinstance(given, dict):
        for key, inner in given.items():
            if key in kept:
                _inside(f".{key}", inner, kept[key])
            elif inner is not None:
                raise Misread("a documented field with a value", f"the key {json.dumps(key[:40])}").inside(f".{key}")


def _inside(step: str, given: Any, kept: Any) -> None:
    try:
        _refuse_surplus(given, kept)
    except Misread as problem:
        problem.inside(step)
        raise


def _decoded(value: Any) -> Any:
    """Return a value as the tolerant reader gets it from JSON. Raises ``Misread`` for values that JSON can't represent exactly."""
    if value is None or isinstance(value, bool):
        return value
    if isinstance(value, str):
        return _text(value)
    if isinstance(value, (int, Decimal)):
        return _number(value)
    if isinstance(value, datetime):
        return Instant(value)
    if isinstance(value, Secret):
        return value.reveal()
    if isinstance(value, (date, UUID)):
        return str(value)
    if isinstance(value, (Model, Unknown)):
        return _decoded(value.to_dict())
    if isinstance(value, (list, tuple)):
        return [_entry(f"[{position}]", item) for position, item in enumerate(value)]
    if isinstance(value, Mapping):
        return {_key(key): _entry(f".{key}", item) for key, item in value.items()}
    if isinstance(value, float):
        raise Misread("an exact number (a Decimal, an int, or text)", f"the float {value!r}")
    raise Misread("a value that JSON can represent", f"an instance of {type(value).__name__}")


def _entry(step: str, value: Any) -> Any:
    try:
        return _decoded(value)
    except Misread as problem:
        problem.inside(step)
        raise


def _key(key: object) -> str:
    if not isinstance(key, str):
        raise Misread("text as the key", f"an instance of {type(key).__name__}")
    return _text(key)


def _text(value: str) -> str:
    text = str.__str__(value)  # not str(): enum members and other subclasses may override it
    try:
        text.encode()
    except UnicodeEncodeError:
        raise Misread("text", "half a surrogate pair") from None
    return text


def _number(value: int | Decimal) -> Digits:
    if isinstance(value, int):
        try:
            return Digits(int.__repr__(value))
        except ValueError:  # Python limits the number of digits of an int
            raise Misread("a number of at most a few thousand digits", "a longer integer") from None
    if not value.is_finite():
        raise Misread("a finite number", str(value))
    return Digits(Decimal.__str__(value))
