"""Keep credentials out of tracebacks."""

from __future__ import annotations

import sys
from collections.abc import Callable
from functools import wraps
from types import TracebackType
from typing import ParamSpec, TypeVar

P = ParamSpec("P")
T = TypeVar("T")


def hides_arguments(function: Callable[P, T]) -> Callable[P, T]:
    """Make ``function`` raise its errors without the frames that contain its arguments.

    Debuggers, loggers and error trackers show the local variables of every frame of a traceback. The traceback of a decorated function
    ends at its caller; an explicit cause keeps the frames of the caller's own code.
    """

    @wraps(function)
    def hiding(*args: P.args, **kwargs: P.kwargs) -> T:
        handled = sys.exception()  # the error that the caller was handling remains the context
        try:
            return function(*args, **kwargs)
        except BaseException as error:
            error.__traceback__ = None
            if error is not handled:
                error.__context__ = handled
            if error.__cause__ is not None:
                error.__cause__.__traceback__ = _without_ours(error.__cause__.__traceback__)
            raise error  # noqa: TRY201  # a bare raise would bring the frames back
        finally:
            del args, kwargs

    return hiding


def _without_ours(trace: TracebackType | None) -> TracebackType | None:
    """Return a traceback without this project's frames at its top."""
    while trace is not None and str(trace.tb_frame.f_globals.get("__name__")).partition(".")[0].startswith("venuekit"):
        trace = trace.tb_next
    return trace
