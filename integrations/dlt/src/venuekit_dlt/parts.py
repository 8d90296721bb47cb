"""Load long histories in packages of bounded size; a crash loses at most one of them."""

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
    """Run a pipeline repeatedly until every walk of ``data`` is complete, with at most ``batches`` batches of each walk per run.

    If the process is killed, only the current part is lost: run the program again to resume after the last loaded part. Packages that
    were extracted but not loaded are loaded first. Listings whose rows have no key are loaded in one part.

    Args:
        pipeline: The pipeline, with a destination.
        data: The result of ``source`` or ``walked``.
        batches: Number of batches of each walk in a part.
        options: Passed to ``pipeline.run``.

    Returns:
        The result of each run of the pipeline.
    """
    if not isinstance(batches, int) or isinstance(batches, bool) or batches < 1:
        raise ArgumentError("batches", batches, "must be a positive integer")
    if not isinstance(data, DltSource | DltResource):
        raise ArgumentError("data", data, "must be a result of `source` or `walked`")
    done: list[LoadInfo] = []
    while pipeline.has_pending_data:  # packages of an interrupted process contain their state
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
            if not left and not pipeline.has_pending_data:  # after a signal, dlt leaves packages
                return done
            if left and isinstance(data, DltSource):
                data = data.with_resources(*left)  # the others would be read again in each part
    finally:
        _batches.reset(token)


def batches_of_a_part() -> int | None:
    """Return how many batches a walk may deliver in this run; None means all."""
    return _batches.get()


def _in_progress(pipeline: Pipeline, data: DltSource | DltResource) -> list[str]:
    """Return the resources of ``data`` whose walks are not complete."""
    names = [data.name] if isinstance(data, DltResource) else list(data.selected_resources)
    sources: Mapping[str, Any] = pipeline.state.get("sources") or {}
    known = [one.get("resources", {}) for one in sources.values()]
    return [name for name in names if any("checkpoint" in resources.get(name, {}).get(KEY, {}) for resources in known)]
