"""Check numbers of requests: exact, and within their documented bounds."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from venuekit.errors import ArgumentError

_MOST_DIGITS = 100


def integer(
    name: str,
    value: object,
    *,
    minimum: int | None = None,
    maximum: int | None = None,
    above: int | None = None,
    below: int | None = None,
    multiple_of: int | None = None,
) -> str:
    """Return a whole number within its bounds, and within 64 bits; ``bool`` is not one."""
    if isinstance(value, bool) or not isinstance(value, int):
        raise ArgumentError(name, value, f"must be an int, not {type(value).__name__}")
    plain = int.__int__(value)  # the value of a subclass too
    _within(name, plain, minimum, maximum)
    if above is not None or below is not None or multiple_of is not None:
        _between(name, plain, above, below, multiple_of)
    if plain.bit_length() > 63 and plain != -(1 << 63):
        raise ArgumentError(name, value, "does not fit into 64 bits")
    return format(plain, "d")


def decimal(
    name: str,
    value: object,
    *,
    minimum: str | None = None,
    maximum: str | None = None,
    above: str | None = None,
    below: str | None = None,
    multiple_of: str | None = None,
) -> str:
    """Return an exact number, written without exponent. ``float`` is refused, since it may have lost digits."""
    if isinstance(value, bool) or not isinstance(value, (Decimal, int)):
        raise ArgumentError(name, value, f"must be a Decimal or an int, not {type(value).__name__}")
    number = Decimal(int.__int__(value) if isinstance(value, int) else value)
    if not number.is_finite():
        raise ArgumentError(name, value, "must be finite")
    _within(name, number, None if minimum is None else Decimal(minimum), None if maximum is None else Decimal(maximum))
    if above is not None or below is not None or multiple_of is not None:
        _between(name, number, *(None if bound is None else Decimal(bound) for bound in (above, below, multiple_of)))
    if abs(number.adjusted()) > _MOST_DIGITS or len(number.as_tuple().digits) > _MOST_DIGITS:
        raise ArgumentError(name, value, f"has more than {_MOST_DIGITS} digits before or behind the point")
    return format(number, "f")


def _within(name: str, value: Any, minimum: Any, maximum: Any) -> None:
    if (minimum is not None and value < minimum) or (maximum is not None and value > maximum):
        if minimum is None:
            raise ArgumentError(name, value, f"must be at most {maximum}")
        if maximum is None:
            raise ArgumentError(name, value, f"must be at least {minimum}")
        raise ArgumentError(name, value, f"must be from {minimum} to {maximum}")


def _between(name: str, value: Any, above: Any, below: Any, multiple_of: Any) -> None:
    if above is not None and value <= above:
        raise ArgumentError(name, value, f"must be above {above}")
    if below is not None and value >= below:
        raise ArgumentError(name, value, f"must be below {below}")
    if multiple_of is not None and not _is_multiple(value, multiple_of):
        raise ArgumentError(name, value, f"must be a multiple of {multiple_of}")


def _is_multiple(value: Any, step: Any) -> bool:
    """Compare both as whole numbers of the smallest place of either, since a decimal's remainder is limited by the caller's context."""
    if isinstance(value, int):
        return bool(value % step == 0)
    places = -min(value.as_tuple().exponent, step.as_tuple().exponent, 0)
    if places > _MOST_DIGITS or value.adjusted() > _MOST_DIGITS:
        return False
    return bool(_scaled(value, places) % _scaled(step, places) == 0)


def _scaled(value: Decimal, places: int) -> int:
    sign, digits, exponent = value.as_tuple()
    assert isinstance(exponent, int)  # of a finite number
    whole = int("".join(map(str, digits)) + "0" * (exponent + places))
    return -whole if sign else whole
