"""The base of every generated model, and the readings that the wire codec leaves to it."""

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
"""All that a decimal's text may hold. ``Decimal`` itself takes more: blanks, underscores, other scripts' digits, NaN, Infinity."""

new: Final = object.__new__
"""Makes a model without its constructor: nothing that a venue sends is refused for breaking a rule of what it takes."""

exact: Final = Context(prec=MAX_PREC, Emax=MAX_EMAX, Emin=MIN_EMIN, traps=list(Context().traps)).create_decimal
"""A decimal from its text, all digits kept. ``Decimal`` itself makes NaN of nonsense where the caller's context doesn't trap that."""

_all_plain = re.compile(f"[{re.escape(PLAIN)}]*").fullmatch
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


Note = Callable[[str], Literal[False]]
"""Keeps a decimal's text, to be checked with all others of the body. False, so that ``note(text) or exact(text)`` reads it."""

_REMEMBERED = 4096
_LONGEST_REMEMBERED = 7
_FROM_ONE_BODY = 64
_memory: dict[str, Decimal] = {}

known: Final = _memory.get
"""The decimal of a text that was checked before; None if it isn't remembered. Prices and counts come again and again."""


def check_plain(texts: list[str]) -> None:
    """Raise ``ValueError`` unless all decimals' texts of a body are plain; remember some. One look at many costs less than one each."""
    if texts[0].strip(PLAIN) if len(texts) == 1 else _all_plain("".join(texts)) is None:
        raise ValueError("not plain decimals")
    for text in texts if len(texts) <= _FROM_ONE_BODY else texts[:_FROM_ONE_BODY]:
        if len(text) <= _LONGEST_REMEMBERED:  # longer ones seldom come again
            if len(_memory) >= _REMEMBERED:
                _memory.clear()
            _memory[text] = exact(text)


class WireField(NamedTuple):
    """How a field is written back."""

    name: str
    """Attribute of the model."""
    write: Callable[[Any], Any] | None = None
    """From the attribute's value to a JSON-ready one; None if it is that already."""
    wire_name: str | None = None
    """Name on the wire, where it is another."""
    null: bool = False
    """Whether None is written, as null, rather than left out."""


class Model:
    """What every generated model is: an attrs class with slots and keyword-only fields named in snake_case.

    Models are equal, and hash alike, if they are of one class and hold equal values. They can be changed; one that is a key of a
    dictionary or in a set must not be, or it is not found there any more.
    """

    __slots__ = ()

    units: ClassVar[Mapping[str, str]] = {}
    """Unit of each numeric field that has one, by field name, e.g. ``{"balance": "usd-cents"}``."""

    _wire_fields: ClassVar[tuple[WireField, ...]] = ()

    @classmethod
    def _built(cls, wire: Any, note: Note) -> Self:
        """Return the model of a decoded wire object; ``note`` takes the texts of decimals, for ``check_plain``.

        Raises ``ValueError``, ``TypeError`` or ``ArithmeticError`` if a value makes no sense.
        """
        raise NotImplementedError  # every generated model has its own

    @staticmethod
    def _wire() -> Any:
        """Return the class of the decoded wire objects that ``_built`` takes."""
        raise NotImplementedError  # every generated model has its own

    @classmethod
    def from_dict(cls, values: Mapping[str, Any]) -> Self:
        """Return the model of a mapping by wire names, as ``to_dict`` returns it.

        Dates, times, UUIDs, decimals, enum members and models are also taken as they are. Forms that are accepted from the venue are
        accepted here, too, and so are unknown fields, except by models that are sent: those refuse what the venue doesn't document.
        Raises ``ArgumentError``, a ``ValueError``, saying what is wrong and where.
        """
        from venuekit.codec.restoring import model_of_mapping

        return model_of_mapping(cls, values)

    @classmethod
    def from_json(cls, content: bytes | str) -> Self:
        """Return the model of JSON as ``to_json`` returns it, or as the venue sends it, every number exact.

        Raises ``ArgumentError``, a ``ValueError``, saying what is wrong and where.
        """
        from venuekit.codec.restoring import model_of_json

        return model_of_json(cls, content)

    def to_dict(self) -> dict[str, Any]:
        """Wire names and plain values, what is None left out.

        Decimals that the venue writes as text are texts; those it writes as numbers stay ``Decimal``, since a float would lose digits:
        use ``to_json`` where JSON is wanted.
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
        """JSON as the venue would write it, every number exact."""
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
    """Return JSON of plain values and ``Decimal``, every number exact. Raises ``ArgumentError`` for what JSON has no form of."""
    return _encode(value)


def _without_subclass(value: object) -> Any:
    """Return the text or number that an instance of a subclass of ``str``, ``int`` or ``Decimal`` is, whatever its methods say."""
    if isinstance(value, str):
        return str.__str__(value)
    if isinstance(value, int):
        return int.__int__(value)
    if isinstance(value, Decimal):
        return Decimal(value)
    raise ArgumentError("body", value, f"a {type(value).__name__} cannot be written as JSON")


_encode = msgspec.json.Encoder(enc_hook=_without_subclass, decimal_format="number").encode


class Unknown:
    """One of several alternatives whose tag the package doesn't know; the rest of the answer is not affected."""

    __slots__ = ("raw", "tag")

    def __init__(self, tag: str, raw: dict[str, Any]) -> None:
        self.tag = tag
        """What the venue calls this alternative."""
        self.raw = raw
        """The JSON object, numbers with a fraction as ``Decimal``."""

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object itself."""
        return self.raw

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Unknown) and self.raw == other.raw

    def __hash__(self) -> int:
        return hash(hashable(self.raw))

    def __repr__(self) -> str:
        return f"Unknown(tag={self.tag!r}, raw={self.raw!r})"


# Readings: from a decoded wire value to the model's. A value that makes no sense raises ValueError, TypeError or ArithmeticError; the
# tolerant reader then goes over the body again and either makes sense of it or says where it doesn't.


def decimal(text: str) -> Decimal:
    """Return a decimal from its text, checked by itself."""
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
"""Moves on when an integer zero is read as a decimal: the decoder makes one of a bare ``-0`` too, which loses its sign.

Whoever sees it moved looks at the body again. Shared by all threads: one that moves it for another costs a look, and loses nothing.
"""


sealed: Final = Secret.of
"""Hides a text that no representation may show."""


def whole(value: int | str) -> int:
    """Return an integer that may come quoted."""
    if type(value) is int:
        return value
    if type(value) is str and value.isascii() and value.lstrip("-").isdecimal():
        return int(value)
    raise ValueError("not an integer")


def moment(value: int, per_second: int) -> datetime:
    """Unix time as an aware ``datetime``, exact to the unit."""
    return _EPOCH + timedelta(microseconds=value * (1_000_000 // per_second))
