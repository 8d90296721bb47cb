"""Arguments within the documented bounds are sent unchanged; others are refused before sending."""

from __future__ import annotations

import re
from datetime import datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.fuzz.arguments import Call, allowed, calls, meant, refused, sent
from tests.fuzz.strategies import quick
from venuekit.errors import ArgumentError

CALLS = list(calls())
WITH_ARGUMENTS = [call for call in CALLS if call.parameters]


def name_of(call: Call) -> str:
    return call.name


def moment(at: Any) -> float:
    """Return a sort key of a time; numbers share one unit."""
    return at.timestamp() if isinstance(at, datetime) else at


@st.composite
def arguments(draw: st.DrawFn, call: Call) -> dict[str, Any]:
    """Draw arguments of a call: all required ones, and some others."""
    found = {
        one.argument: draw(allowed(one.node, in_path=one.in_path))
        for one in call.parameters
        if one.required or draw(st.booleans())
    }
    for name in draw(st.permutations(sorted(found))):
        found = call.without_rivals(found, name) if name in found else found
    bounds = [name for name in call.window if name in found]
    parameters = {one.argument: one for one in call.parameters}
    ordered = sorted((found[name] for name in bounds), key=lambda at: moment(meant(parameters[bounds[0]], at)))
    return found | dict(zip(bounds, ordered, strict=True))


@pytest.mark.parametrize("call", CALLS, ids=name_of)
@given(st.data())
@quick(12)
def test_valid_arguments_are_sent_unchanged(call: Call, data: st.DataObject) -> None:
    given_ = data.draw(arguments(call))
    request = call.request(given_)
    parameters = {one.argument: one for one in call.parameters}
    arrived = sent(call, request)
    assert {name: arrived.get(name, []) for name in given_} == {name: meant(parameters[name], given_[name]) for name in given_}
    assert arrived.keys() <= given_.keys()
    assert re.fullmatch(r"[A-Za-z0-9\-._~%=&]*", request.query)
    assert re.fullmatch(r"[A-Za-z0-9\-._~%/]*", request.path)
    assert (request.body, request.headers) == (None, ())


@pytest.mark.parametrize("call", WITH_ARGUMENTS, ids=name_of)
@given(st.data())
@quick(2)
def test_invalid_arguments_are_refused_by_name(call: Call, data: st.DataObject) -> None:
    good = data.draw(arguments(call))
    for one in call.parameters:
        for value in refused(one.node, in_path=one.in_path):
            with pytest.raises(ArgumentError) as raised:
                call.request({**call.without_rivals(good, one.argument), one.argument: value})
            assert raised.value.argument.partition("[")[0] == one.argument


@pytest.mark.parametrize("call", CALLS, ids=name_of)
def test_package_arguments_match_the_description(call: Call) -> None:
    assert call.signature() == {one.argument for one in call.parameters}
