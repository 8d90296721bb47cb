"""Tolerated formats that no schema allows are decoded exactly.

The promise is the table at the head of ``venuekit.codec.tolerant``: numbers for texts and texts for numbers where decimals
stand, integers in quotes or with an empty fraction, an empty text for a number that may be absent, a tag that isn't known;
and null for whatever is optional.
"""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.fuzz import samples
from tests.fuzz.json_text import Style
from tests.fuzz.meaning import held
from tests.fuzz.spec import COVERING, DISTINCT, EVERY_SPEC, Node, Response
from tests.fuzz.strategies import quick, respelt
from venuekit.codec.unknown import Unknown


def lists_or_null(node: Node) -> set[str]:
    """Return the names of required arrays that may be null."""
    found = node.properties.items() if node.kind == "object" else ()
    return {name for name, inner in found if inner.kind == "array" and inner.nullable and name in node.required}


@pytest.mark.parametrize("response", COVERING, ids=lambda response: response.name)
@given(st.data())
@quick(12)
def test_alternative_formats_decode_equally(response: Response, data: st.DataObject) -> None:
    body = data.draw(respelt(response.node))
    assert held(response.node, response.body.read(body.content)) == body.says


@pytest.mark.parametrize("response", [one for one in DISTINCT if lists_or_null(one.node)], ids=lambda response: response.name)
def test_null_for_a_required_list_is_an_empty_list(response: Response) -> None:
    """Callers can iterate without checking for None."""
    names = lists_or_null(response.node)
    body = samples.body(response.node, lambda _: 0)
    model = response.body.read(Style(0).write({**body, **dict.fromkeys(names)}))
    attributes = [field.name for field in model._wire_fields if (field.wire_name or field.name) in names]
    assert len(attributes) == len(names)
    assert [getattr(model, attribute) for attribute in attributes] == [[] for _ in names]


def find(venue: str, operation: str) -> Response:
    return next(one for one in EVERY_SPEC[venue].responses if one.operation == operation and one.status == "200")


@given(cents=st.integers(-(1 << 63), (1 << 63) - 1), spelling=st.sampled_from(['"{}"', "{}.0", "{}e0", "{}.000", "{}.0E+0"]))
@quick(200)
def test_integers_are_exact_in_every_format(cents: int, spelling: str) -> None:
    """Even beyond 53 bits, where a float would round."""
    written = spelling.format(cents)
    body = b'{"balance": %s, "portfolio_value": 0, "updated_ts": 0}' % written.encode()
    balance = find("kalshi", "get_balance").body.read(body).balance
    assert (type(balance), balance) == (int, cents)


@given(st.decimals(allow_nan=False, allow_infinity=False), st.sampled_from(['"', ""]))
@quick(200)
def test_decimals_are_exact_in_every_format(number: Decimal, quote: str) -> None:
    """Digits, trailing zeros, exponent and sign equal Python's own ``Decimal`` of the text."""
    body = f'[{{"data": [{{"balance": {quote}{number}{quote}}}]}}]'.encode()
    [account] = find("coinapi_ems", "get_balances").body.read(body)
    assert account.data[0].balance.as_tuple() == number.as_tuple()


@given(st.text('ab c"\\é漢🙈', max_size=8))
@quick(30)
def test_unknown_discriminators_are_kept(tag: str) -> None:
    import json

    event = {"eventType": tag, "size": [1, None, "x"]}
    found = find("awkward", "get_events").body.read(json.dumps({"events": [event]}).encode())
    assert found.events == [Unknown(tag, event)]
    assert found.events[0].tag == tag
    assert json.loads(found.to_json()) == {"events": [event]}
