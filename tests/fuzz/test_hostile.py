"""Whatever arrives on the wire, a call returns a model or raises the right kind of error."""

from __future__ import annotations

import signal
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from tests.fuzz.calls import call, outcome
from tests.fuzz.damage import DEPTHS, MONSTERS
from tests.fuzz.spec import COVERING, DISTINCT, Response
from tests.fuzz.strategies import damage, quick

pytestmark = pytest.mark.slow

each_response = pytest.mark.parametrize("response", COVERING, ids=lambda response: response.name)


@contextmanager
def at_once(seconds: int = 120) -> Iterator[None]:
    """Fail after a timeout, where the system supports SIGALRM."""

    def stop(_signal: int, _frame: FrameType | None) -> None:
        raise AssertionError(f"not done after {seconds} seconds")

    if not hasattr(signal, "SIGALRM"):
        yield
        return
    before = signal.signal(signal.SIGALRM, stop)
    signal.alarm(seconds)
    try:
        yield
    finally:
        signal.alarm(0)
        signal.signal(signal.SIGALRM, before)


@each_response
@given(st.data())
@quick(20)
def test_damaged_bodies_have_a_valid_outcome(response: Response, data: st.DataObject) -> None:
    with at_once():
        outcome(response, data.draw(damage(response)))


@given(st.sampled_from(DISTINCT), st.binary(max_size=200))
@quick(300)
def test_any_bytes_have_a_valid_outcome(response: Response, content: bytes) -> None:
    with at_once():
        outcome(response, content)


@given(st.sampled_from(DISTINCT), st.text(alphabet='{}[]",:0123456789.-+eEtrufalsn \\', max_size=60))
@example(DISTINCT[0], "{}")
@quick(300)
def test_any_json_characters_have_a_valid_outcome(response: Response, text: str) -> None:
    with at_once():
        outcome(response, text.encode())


@each_response
@pytest.mark.parametrize("opening", [b"[", b'{"a":', b'[{"data":', b'{"data":{"positions":[{"market":'], ids=bytes.decode)
def test_any_depth_has_a_valid_outcome(response: Response, opening: bytes) -> None:
    for depth in (*DEPTHS, 200_000):
        with at_once():
            outcome(response, opening * depth)


@pytest.mark.parametrize("monster", MONSTERS, ids=lambda monster: monster[:24])
def test_huge_values_in_every_field_have_a_valid_outcome(monster: str) -> None:
    for response in DISTINCT:
        properties = response.node.properties if response.node.kind == "object" else {"a": response.node}
        for name in properties:
            with at_once():
                outcome(response, f'{{"{name}": {monster}, "{name}": {monster}}}'.encode())
                outcome(response, f'[{{"{name}": {monster}}}]'.encode())


def test_the_last_of_duplicate_keys_counts() -> None:
    response = next(one for one in DISTINCT if one.name == "kalshi/get_balance.200")
    for first in ("1", '"1"', "1.0"):
        balance = call(response, f'{{"balance": {first}, "portfolio_value": 2, "updated_ts": 3, "balance": 4}}'.encode())
        assert balance.balance == 4
