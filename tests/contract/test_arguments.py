"""Arguments are checked before sending: each value is refused by name or can be sent."""

from __future__ import annotations

import contextlib
from array import array
from collections import deque
from datetime import UTC, date, datetime, time, timedelta, timezone
from decimal import Decimal
from fractions import Fraction
from itertools import product
from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from tests.fuzz.arguments import calls
from tests.fuzz.strategies import quick
from venuekit.errors import ArgumentError

IST = timezone(timedelta(hours=5, minutes=30))
WIDEST = [
    max((one for one in calls() if one.spec.venue == venue), key=lambda one: len(one.parameters))
    for venue in sorted({one.spec.venue for one in calls()})
]
"""The call of each venue with the most arguments."""


class Hostile:
    def __eq__(self, other: object) -> bool:
        raise RuntimeError("compared")

    __hash__ = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        raise RuntimeError("shown")

    def __bool__(self) -> bool:
        raise RuntimeError("taken for a truth value")


STRANGE: list[object] = [
    *(
        Hostile(),
        [Hostile()],
        10**5000,
        [10**5000],
        Decimal("1e999999999"),
        Decimal("sNaN"),
        float("nan"),
        1j,
        ...,
        NotImplemented,
    ),
    *(range(2**70), range(10**9), memoryview(b"ab"), array("i", [1]), deque(["A"]), b"", bytearray(b"a"), {}, set(), object()),
    *("\ud800", "a\x00", "\u202e", Fraction(1, 3), UUID(int=1), date(2026, 1, 1), time(1), timedelta(1), type, len),
    *(datetime.min.replace(tzinfo=UTC), datetime.max.replace(tzinfo=IST), datetime.min.replace(tzinfo=IST), [[["A"]]]),
]


def test_whatever_is_passed_ends_in_an_argument_error_or_a_request() -> None:
    for one in calls():
        for parameter, value in product(one.parameters, STRANGE):
            needed = {other.argument: other.sample for other in one.parameters if other.required}
            named = one.window if parameter.argument in one.window else (parameter.argument,)
            try:
                request = one.request({**needed, parameter.argument: value})
            except ArgumentError as error:
                found = (error.argument.partition("[")[0], error.operation)
                str(error).encode("utf-8", "backslashreplace")
            else:
                found = (parameter.argument, one.operation)
                assert (request.path + request.query).isascii()
            assert found in [(name, one.operation) for name in named]


@given(st.from_type(object) | st.recursive(st.none() | st.booleans() | st.floats() | st.integers() | st.text(), st.lists))
@quick(150)
def test_anything_ends_in_an_argument_error_or_a_request(value: object) -> None:
    for one in WIDEST:
        needed = {other.argument: other.sample for other in one.parameters if other.required}
        for parameter in one.parameters:
            with contextlib.suppress(ArgumentError):
                assert one.request({**needed, parameter.argument: value}).query.isascii()
