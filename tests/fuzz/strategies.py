"""Hypothesis strategies for the bodies of ``samples``."""

from __future__ import annotations

from functools import cache
from typing import Any, NamedTuple

from hypothesis import HealthCheck, assume, settings
from hypothesis import strategies as st

from tests.fuzz import samples
from tests.fuzz.damage import damaged
from tests.fuzz.meaning import meaning
from tests.fuzz.samples import Pick
from tests.fuzz.spec import Node, Response
from tests.fuzz.wrong_values import blank, respell, spoil


def quick(examples: int) -> settings:
    """Return settings for a few deterministic examples; ``python -m tests.fuzz`` tries many."""
    slow = [HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.large_base_example, HealthCheck.filter_too_much]
    return settings(max_examples=examples, derandomize=True, database=None, deadline=None, suppress_health_check=slow)


class Spoiled(NamedTuple):
    """A body with one value wrong or missing."""

    content: bytes
    path: str


class Respelt(NamedTuple):
    """A body with alternative spellings of values, and its content."""

    content: bytes
    says: Any


@cache
def _below(number: int) -> st.SearchStrategy[int]:
    return st.integers(0, number - 1)


def _picking(draw: st.DrawFn) -> Pick:
    return lambda number: draw(_below(number))


@st.composite
def body(draw: st.DrawFn, node: Node) -> bytes:
    """Draw the JSON of a body that matches the schema; an envelope reports success."""
    pick = _picking(draw)
    return samples.write(samples.body(node, pick), pick)


@st.composite
def rejection(draw: st.DrawFn, node: Node) -> bytes:
    """Draw an envelope that reports a failure."""
    assert node.envelope
    pick = _picking(draw)
    value = samples.body(node, pick, succeeds=False)
    _, success, equals = node.envelope
    assume(meaning(node.properties[success], value[success]) not in (*equals, ""))  # an empty string means absent
    return samples.write(value, pick)


@st.composite
def spoiled(draw: st.DrawFn, node: Node) -> Spoiled:
    """Draw a body with one wrong value."""
    pick = _picking(draw)
    box = [samples.body(node, pick)]
    path = spoil(node, box, pick)
    assert path is not None
    return Spoiled(samples.write(box[0], pick), path)


@st.composite
def respelt(draw: st.DrawFn, node: Node) -> Respelt:
    """Draw a body with alternative spellings of the same content."""
    pick = _picking(draw)
    box = [samples.body(node, pick)]
    blank(node, box, pick)
    says = meaning(node, box[0])
    respell(node, box, pick)
    return Respelt(samples.write(box[0], pick), says)


@st.composite
def damage(draw: st.DrawFn, response: Response) -> bytes:
    """Draw a damaged body."""
    pick = _picking(draw)
    return damaged(samples.write(samples.body(response.node, pick), pick), pick)
