"""Hundreds of thousands of bodies, generated like those of the tests, with choices from a seeded generator.

A body depends only on the seed and its number, so each can be reproduced separately. Of six bodies, three match the schema and one has
alternative spellings: writing their models back must give the same content. One has a wrong value, whose path the error must name. One
is damaged, and may only result in a model or the right error.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from random import Random
from time import perf_counter
from typing import Any, NamedTuple

from tests.fuzz import samples
from tests.fuzz.calls import call, outcome
from tests.fuzz.damage import damaged
from tests.fuzz.json_text import parse
from tests.fuzz.meaning import held, meaning
from tests.fuzz.samples import Pick
from tests.fuzz.spec import DISTINCT, RESPONSES, Response
from tests.fuzz.wrong_values import blank, respell, spoil
from venuekit.codec.misread import Misread
from venuekit.errors import DecodeError, Rejected, VenueError

ALLOWED, RESPELT, WRONG, DAMAGED = "allowed", "respelt", "wrong", "damaged"
MIXTURE = (ALLOWED, WRONG, ALLOWED, RESPELT, ALLOWED, DAMAGED)
TURNS = [response for response in RESPONSES if response.succeeds for _ in range(3)]
TURNS += [response for response in DISTINCT if not response.succeeds]
"""Responses in turn; of error responses, one for each schema."""


class Made(NamedTuple):
    """One body, and its expected outcome."""

    number: int
    response: Response
    sort: str
    content: bytes
    path: str | None
    """Path of the wrong value."""
    says: Any
    """Its content, if it is valid."""


class Failed(NamedTuple):
    """A body with an unexpected outcome."""

    made: Made
    problem: BaseException


def make(seed: int, number: int) -> Made:
    """Return the body of a number."""
    response = TURNS[number % len(TURNS)]
    sort = MIXTURE[number // len(TURNS) % len(MIXTURE)]
    pick = _picking(Random(f"{seed}/{number}"))
    node, path, says = response.node, None, None
    box = [samples.body(node, pick)]
    if sort == WRONG:
        path = spoil(node, box, pick)
    elif sort == RESPELT:
        blank(node, box, pick)
        says = meaning(node, box[0])
        respell(node, box, pick)
    content = samples.write(box[0], pick)
    if sort == ALLOWED:
        says = meaning(node, parse(content))
    elif sort == DAMAGED:
        content = damaged(content, pick)
    return Made(number, response, sort, content, path, says)


def _picking(random: Random) -> Pick:
    fraction, whole = random.random, random.randrange
    return lambda number: int(fraction() * number) if number < 1 << 50 else whole(number)


def check(made: Made) -> str:
    """Return the outcome of a body; raises if it is unexpected."""
    response, content = made.response, made.content
    if made.sort == DAMAGED:
        return outcome(response, content)
    if made.sort == WRONG:
        return _refused(made)
    if held(response.node, response.body.read(content)) != made.says:
        raise AssertionError("the model doesn't say what the body said")
    return "model"


def _refused(made: Made) -> str:
    response, content = made.response, made.content
    try:
        call(response, content) if response.succeeds else response.body.read(content)
    except Rejected:
        envelope = response.node.envelope
        if envelope and made.path == f"$.{envelope[1]}":  # what no longer says success is taken for saying failure
            return "Rejected"
        raise
    except (DecodeError, Misread) as error:
        if error.path != made.path:
            raise AssertionError(f"{error.path} is named, though {made.path} is wrong") from error
        return "DecodeError" if response.succeeds else "failure without a body"
    except VenueError:
        raise AssertionError("a failure's body was read though it has a wrong value") from None
    raise AssertionError(f"it was read, though {made.path} is wrong")


class Tally:
    """Outcomes of the bodies of one kind of response."""

    def __init__(self) -> None:
        self.outcomes: Counter[str] = Counter()
        self.bytes = 0
        self.seconds = 0.0
        """Seconds of decoding, encoding and comparing, without generation."""

    @property
    def bodies(self) -> int:
        """Return the number of bodies."""
        return self.outcomes.total()


def run(seed: int, numbers: range, tallies: dict[str, Tally]) -> Iterator[Failed | None]:
    """Try bodies one after another; yields for each its failure or None."""
    for number in numbers:
        made = make(seed, number)
        tally = tallies.setdefault(made.response.name, Tally())
        tally.bytes += len(made.content)
        started = perf_counter()
        try:
            tally.outcomes[check(made)] += 1
        except Exception as problem:  # noqa: BLE001  # whatever it is, it is what we are looking for
            tally.outcomes["FAILED"] += 1
            yield Failed(made, problem)
        else:
            yield None
        tally.seconds += perf_counter() - started
