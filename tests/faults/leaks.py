"""Assertions that text, errors and tracebacks contain no credential."""

from __future__ import annotations

import traceback
from base64 import b64encode
from collections.abc import Iterator
from typing import Any
from urllib.parse import quote


def needles(credentials: dict[str, Any]) -> set[str]:
    """Return the strings that would reveal a credential: its text, its lines, and common encodings of it."""
    found = set()
    for value in credentials.values():
        text = value.decode("latin-1") if isinstance(value, bytes) else str(value)
        lines = [line for line in text.splitlines() if line and "-----" not in line]
        found |= {*lines, *(line[:20] for line in lines), *(line[-20:] for line in lines)}
        found |= {b64encode(text.encode()).decode(), quote(text, safe=""), text.encode().hex()}
    return {needle for needle in found if len(needle) >= 8}


def assert_hidden(credentials: dict[str, Any], *places: str | bytes) -> None:
    for place in places:
        shown = place.decode("latin-1") if isinstance(place, bytes) else place
        leaked = [needle for needle in needles(credentials) if needle in shown]
        assert not leaked, f"{leaked[0]!r} in {shown[:2000]!r}"


def frames_of(error: BaseException) -> Iterator[str]:
    """Yield every frame of this project's packages in an error's tracebacks, with its locals, as debuggers and loggers show them."""
    rendered: traceback.TracebackException | None
    queue = [traceback.TracebackException.from_exception(error, capture_locals=True)]
    while queue:
        rendered = queue.pop()
        yield "".join(rendered.format_exception_only())
        for frame in rendered.stack:
            if "venuekit" in frame.filename:
                yield f"{frame.filename}:{frame.lineno} {frame.name} {frame.locals}"
        queue += [chained for chained in (rendered.__cause__, rendered.__context__) if chained is not None]


def chain_of(error: BaseException) -> Iterator[BaseException]:
    """Yield an error with all its causes and contexts, including suppressed ones."""
    seen: list[BaseException] = []
    queue: list[BaseException | None] = [error]
    while queue:
        one = queue.pop()
        if one is not None and one not in seen:
            seen.append(one)
            queue += [one.__cause__, one.__context__]
    yield from seen


def assert_error_hides(credentials: dict[str, Any], error: BaseException) -> None:
    frames = list(frames_of(error))
    assert len(frames) > 1, "the traceback has no frame of the packages"
    assert_hidden(credentials, str(error), repr(error), repr(vars(error)), *frames)
    for one in chain_of(error):
        assert_hidden(credentials, repr(one), repr(one.args), repr(vars(one)))
        assert not hasattr(one, "request"), "the error refers to the signed request"
