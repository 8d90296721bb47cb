"""Unknown enum values work everywhere that known ones do."""

from __future__ import annotations

import copy
import operator
import pickle
from collections.abc import Iterator
from enum import Enum
from importlib import import_module
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.fuzz.spec import DISTINCT, EVERY_SPEC, Json
from tests.fuzz.strategies import quick
from venuekit.codec.enums import ClosedIntEnum, ClosedStrEnum, OpenIntEnum, OpenStrEnum
from venuekit.codec.model import to_json
from venuekit.errors import UnknownValue

Described = tuple[str, str, Json]

ENUMS: list[Described] = [
    (venue, name, schema)
    for venue, spec in EVERY_SPEC.items()
    for name, schema in spec.root["components"]["schemas"].items()
    if "enum" in schema
]
ANSWERED = {id(node.schema) for response in DISTINCT for node in response.node.reached() if node.kind == "enum"}
SENT = [described for described in ENUMS if id(described[2]) not in ANSWERED and described[2].get("x-enum") == "closed"]
"""Closed enums, which are only sent: the venue would refuse any other value."""
READ = [described for described in ENUMS if described not in SENT]


def name_of(described: Described) -> str:
    return f"{described[0]}/{described[1]}"


each_enum = pytest.mark.parametrize("described", READ, ids=name_of)
TEXTS = st.text('aB_0 -."\\\x00\né漢🙈', max_size=8) | st.sampled_from(
    ["", "UNKNOWN(x)", "name", "_value_", "mro", "NaN", "None"]
)
DUPLICATES = (copy.copy, copy.deepcopy, *(lambda value, p=p: pickle.loads(pickle.dumps(value, p)) for p in range(2, 6)))


def enum_of(described: Described) -> Any:
    venue, name, _ = described
    return getattr(import_module(f"venuekit_{venue}_api.models"), name)


def closed(described: Described) -> bool:
    return issubclass(enum_of(described), (ClosedStrEnum, ClosedIntEnum))


def values(described: Described) -> st.SearchStrategy[Any]:
    """Return a strategy for unknown values."""
    known: list[Any] = described[2]["enum"]
    new = st.integers(-(1 << 70), 1 << 70) if isinstance(known[0], int) else TEXTS
    return new.filter(lambda value: value not in known)


@each_enum
def test_known_values_are_members(described: Described) -> None:
    enum, known = enum_of(described), described[2]["enum"]
    assert [member.value for member in enum] == known
    for value in known:
        member = enum(value)
        assert member.is_known
        assert enum(value) is member
        assert (hash(member), str(member), to_json(member)) == (hash(value), str(value), to_json(value))
        assert all(duplicate(member) is member for duplicate in DUPLICATES)
    for value, other in pairwise(known):
        assert enum(value) != enum(other)


@each_enum
@given(st.data())
@quick(10)
def test_an_unknown_value_is_kept(described: Described, data: st.DataObject) -> None:
    enum, value = enum_of(described), data.draw(values(described))
    member = enum(value)
    assert isinstance(member, enum)
    assert not member.is_known
    assert (member.value, hash(member), str(member), f"{member}") == (value, hash(value), str(value), str(value))
    assert to_json(member) == to_json(value)
    assert repr(member)
    assert member == enum(value) == value
    assert not member != enum(value)  # noqa: SIM202  # the other operator
    assert {member: 1}[enum(value)] == 1
    for duplicate in DUPLICATES:
        twin = duplicate(member)
        assert (type(twin), twin.value, twin.is_known, twin) == (enum, value, False, member)
    assert [known.value for known in enum] == described[2]["enum"]


@each_enum
@given(st.data())
@quick(5)
def test_different_values_are_not_equal(described: Described, data: st.DataObject) -> None:
    enum = enum_of(described)
    one, other = data.draw(values(described)), data.draw(values(described))
    assert (enum(one) == enum(other)) == (one == other)
    for known in [enum(value) for value in described[2]["enum"]]:
        assert list(compared(enum(one), known, closed(described))) == [False, True, False, True]


def compared(unknown: Enum, known: Enum, closed: bool) -> Iterator[bool]:
    """Yield how an unknown member compares with a known one; a closed enum has no unknown members."""
    if not closed:
        yield from (unknown == known, unknown != known, known == unknown, known != unknown)
        return
    for one, other in ((unknown, known), (known, unknown)):
        for compare in (operator.eq, operator.ne):
            with pytest.raises(UnknownValue):
                compare(one, other)
    yield from (False, True, False, True)


@pytest.mark.parametrize("described", SENT, ids=name_of)
def test_closed_enums_refuse_unknown_values(described: Described) -> None:
    enum = enum_of(described)
    assert [member.value for member in enum] == described[2]["enum"]
    with pytest.raises(ValueError, match="is not a valid"):
        enum("nonsense")


@pytest.mark.parametrize("base", [OpenStrEnum, OpenIntEnum, ClosedStrEnum, ClosedIntEnum])
@pytest.mark.parametrize("value", [None, 1.5, b"a", (), object(), []], ids=lambda value: type(value).__name__)
def test_values_must_be_str_or_int(base: Any, value: object) -> None:
    enum = base("Made", {"ONE": 1} if issubclass(base, int) else {"ONE": "one"})
    with pytest.raises(ValueError, match="is not a valid Made"):
        enum(value)
