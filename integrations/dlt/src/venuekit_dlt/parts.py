"""Long histories in packages of bounded size, so that what was loaded stays loaded."""

from __future__ import annotations

from collections.abc import Mapping
from contextvars import ContextVar
from typing import Any

from dlt.common.pipeline import LoadInfo
from dlt.extract import DltResource, DltSource
from dlt.pipeline.pipeline import Pipeline

from venuekit.errors import ArgumentError
from venuekit_dlt.place import KEY

_batches: ContextVar[int | None] = ContextVar("batches", default=None)


def run_in_parts(pipeline: Pipeline, data: DltSource | DltResource, *, batches: int = 20, **options: Any) -> list[LoadInfo]:
    """Run a pipeline until every walk of ``data`` has come to its end, at most so many batches of a walk each time.

    A killed process loses no more than the part it was at: run the program again, and it goes on after what was loaded, packages first
    that were extracted and not loaded. Listings whose rows have no key are read in one part.

    Args:
        pipeline: The pipeline; its destination has to be set.
        data: What ``source`` or ``walked`` returned.
        batches: Batches of rows of each walk in a part.
        options: Passed on to ``pipeline.run``.

    Returns:
        What each run of the pipeline returned.
    """
    if not isinstance(batches, int) or isinstance(batches, bool) or batches < 1:
        raise ArgumentError("batches", batches, "must be a whole number from 1 on")
    if not isinstance(data, DltSource | DltResource):
        raise ArgumentError("data", data, "must be what `source` or `walked` returned")
    done: list[LoadInfo] = []
    while pipeline.has_pending_data:  # it was extracted by a process that was interrupted, and has its state with it
        if (info := pipeline.run(**options)) is not None:
            done.append(info)
    if done:
        pipeline.sync_destination()
    token = _batches.set(batches)
    try:
        while True:
            if (info := pipeline.run(data, **options)) is not None:
                done.append(info)
            left = _in_progress(pipeline, data)
            if not left and not pipeline.has_pending_data:  # dlt leaves packages when it got a signal
                return done
            if left and isinstance(data, DltSource):
                data = data.with_resources(*left)  # others would be read once more in each part
    finally:
        _batches.reset(token)


def batches_of_a_part() -> int | None:
    """Return how many batches a walk may deliver in this run; None for all."""
    return _batches.get()


def _in_progress(pipeline: Pipeline, data: DltSource | DltResource) -> list[str]:
    """Return the resources of ``data`` whose walks have rows left."""
    names = [data.name] if isinstance(data, DltResource) else list(data.selected_resources)
    sources: Mapping[str, Any] = pipeline.state.get("sources") or {}
    known = [one.get("resources", {}) for one in sources.values()]
    return [name for name in names if any("checkpoint" in resources.get(name, {}).get(KEY, {}) for resources in known)]
