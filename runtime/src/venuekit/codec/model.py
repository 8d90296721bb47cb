"""The base of every generated model, and the value readers that generated models use."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta
from decimal import MAX_EMAX, MAX_PREC, MIN_EMIN, Context, Decimal
from itertools import count
from reprlib import recursive_repr
from typing import Any, ClassVar, Final, Literal, NamedTuple, Self

import msgspec

from venuekit.auth.secrets import Secret
from venuekit.codec.values import hashable, values_by_name, values_of
from venuekit.errors import ArgumentError

PLAIN: Final = "0123456789.-+eE"
"""The allowed text of a decimal. ``Decimal`` accepts more: spaces, underscores, non-ASCII digits, NaN and Infinity."""

new: Final = object.__new__
"""Creates a model without its constructor, so that rules for requests aren't applied to what a venue sends."""

exact: Final = Context(prec=MAX_PREC, Emax=MAX_EMAX, Emin=MIN_EMIN, traps=list(Context().traps)).create_decimal
"""Returns a decimal from its text with all digits. ``Decimal`` would return NaN for invalid text if the caller's context allows it."""

_all_plain = re.compile(f"[{re.escape(PLAIN)}]*").fullmatch
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


Note = Callable[[str], Literal[False]]
"""Collects a decimal's text, to check all texts of a body together. Returns a false value, for ``note(text) or exact(text)``."""

_REMEMBERED = 4096
_LONGEST_REMEMBERED = 7
_FROM_ONE_BODY = 64
_memory: dict[str, Decimal] = {}

known: Final = _memory.get
"""Returns the decimal of a text that was checked before; None if it isn't cached. Prices and counts are often repeated."""


def check_plain(texts: list[str]) -> None:
    """Raise ``ValueError`` unless all decimal texts of a body are plain; cache some. One check of many costs less than many checks."""
    if texts[0].strip(PLAIN) if len(texts) == 1 else _all_plain("".join(texts)) is None:
        raise ValueError("not plain decimals")
    for text in texts if len(texts) <= _FROM_ONE_BODY else texts[:_FROM_ONE_BODY]:
        if len(text) <= _LONGEST_REMEMBERED:  # longer texts rarely repeat
            if len(_memory) >= _REMEMBERED:
                _memory.clear()
            _memory[text] = exact(text)


class WireField(NamedTuple):
    """How a field is written back."""

    name: str
    """Attribute of the model."""
    write: Callable[[Any], Any] | None = None
    """Converts the attribute's value to a JSON-ready one; None if no conversion is needed."""
    wire_name: str | None = None
    """Name on the wire, if it differs."""
    null: bool = False
    """Whether None is written, as null, rather than left out."""


class Model:
    """Base of every generated model: an attrs class with slots and keyword-only fields named in snake_case.

    Models are equal, and have equal hashes, if they have the same class and equal values. Models are mutable, but don't change one
    that is in a set or a key of a dictionary: it would no longer be found there.
    """

    __slots__ = ()

    units: ClassVar[Mapping[str, str]] = {}
    """Unit of each numeric field that has one, by field name, e.g. ``{"balance": "usd-cents"}``."""

    _wire_fields: ClassVar[tuple[WireField, ...]] = ()

    @classmethod
    def _built(cls, wire: Any, note: Note) -> Self:
        """Return the model of a decoded wire object; ``note`` collects the texts of decimals, for ``check_plain``.

        Raises ``ValueError``, ``TypeError`` or ``ArithmeticError`` if a value is invalid.
        """
        raise NotImplementedError  # generated models override it

    @staticmethod
    def _wire() -> Any:
        """Return the class of the decoded wire objects that ``_built`` accepts."""
        raise NotImplementedError  # generated models override it

    @classmethod
    def from_dict(cls, values: Mapping[str, Any]) -> Self:
        """Return a model from a mapping with wire names, as ``to_dict`` returns it.

        Dates, times, UUIDs, decimals, enum members and models are also accepted. Everything that is accepted from the venue is accepted
        here too, including unknown fields; only models of requests refuse fields that the venue doesn't document.
        Raises ``ArgumentError``, a ``ValueError``, saying what is wrong and where.
        """
        from venuekit.codec.restoring import model_of_mapping

        return model_of_mapping(cls, values)

    @classmethod
    def from_json(cls, content: bytes | str) -> Self:
        """Return a model from JSON, as ``to_json`` returns it or as the venue sends it, with exact numbers.

        Raises ``ArgumentError``, a ``ValueError``, saying what is wrong and where.
        """
        from venuekit.codec.restoring import model_of_json

        return model_of_json(cls, content)

    def to_dict(self) -> dict[str, Any]:
        """Return a dictionary with wire names and plain values, without fields that are None.

        Decimals that the venue writes as text are ``str``; those that it writes as numbers stay ``Decimal``, since a float would lose
        digits. Use ``to_json`` to get JSON.
        """
        written: dict[str, Any] = {}
        for name, write, wire_name, null in self._wire_fields:
            value = getattr(self, name)
            if value is not None:
                written[wire_name or name] = value if write is None else write(value)
            elif null:
                written[wire_name or name] = None
        return written

    def to_json(self) -> bytes:
        """Return JSON as the venue would write it, with exact numbers."""
        return to_json(self.to_dict())

    @recursive_repr()
    def __repr__(self) -> str:
        shown = ", ".join(f"{name}={value!r}" for name, value in values_by_name(self) if value is not None)
        return f"{type(self).__name__}({shown})"

    def __eq__(self, other: object) -> bool:
        if type(other) is not type(self):
            return NotImplemented
        values = values_of(type(self))
        return bool(values(self) == values(other))

    def __hash__(self) -> int:
        return hash((type(self), hashable(values_of(type(self))(self))))

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: Any) -> Any:
        """Tell pydantic how to validate and to serialize this model."""
        from venuekit.codec.pydantic import core_schema_of

        return core_schema_of(cls)

    @classmethod
    def __get_pydantic_json_schema__(cls, core_schema: Any, handler: Any) -> dict[str, Any]:
        """Tell pydantic the JSON schema of this model."""
        from venuekit.codec.pydantic import json_schema_of

        return json_schema_of(cls, handler)


def to_json(value: Any) -> bytes:
    """Return JSON of plain values and ``Decimal``, with exact numbers. Raises ``ArgumentError`` for anything else."""
    return _encode(value)


def _without_subclass(value: object) -> Any:
    """Return the plain value of an instance of a subclass of ``str``, ``int`` or ``Decimal``, ignoring overridden methods."""
    if isinstance(value, str):
        return str.__str__(value)
    if isinstance(value, int):
        return int.__int__(value)
    if isinstance(value, Decimal):
        return Decimal(value)
    raise ArgumentError("body", value, f"a {type(value).__name__} cannot be written as JSON")


_encode = msgspec.json.Encoder(enc_hook=_without_subclass, decimal_format="number").encode


# Value readers: from a decoded wire value to the model's. An invalid value raises ValueError, TypeError or ArithmeticError; then the
# tolerant reader reads the body again, and either succeeds or says where the body is wrong.


def decimal(text: str) -> Decimal:
    """Return a decimal from its text, after checking it."""
    if text.strip(PLAIN):
        raise ValueError("not a plain decimal")
    return exact(text)


def number(value: object) -> Decimal:
    """Return a decimal from a JSON number or text."""
    if type(value) is Decimal:
        return value
    if type(value) is int:
        if value == 0:
            next(zeros)
        return Decimal(value)
    if type(value) is str:
        return decimal(value)
    raise TypeError("not a number")


zeros: Final = count()
"""Counts integer zeros that are read as decimals: the decoder also returns one for a bare ``-0``, which loses its sign.

If it changed during decoding, the body is checked again. All threads share it: a change by another thread only costs a check.
"""


sealed: Final = Secret.of
"""Return a text as a ``Secret``."""


def whole(value: int | str) -> int:
    """Return an integer that may be quoted."""
    if type(value) is int:
        return value
    if type(value) is str and value.isascii() and value.lstrip("-").isdecimal():
        return int(value)
    raise ValueError("not an integer")


def moment(value: int, per_second: int) -> datetime:
    """Return Unix time as an aware ``datetime``, exact to the unit."""
    return _EPOCH + timedelta(microseconds=value * (1_000_000 // per_second))
