"""A walk as a resource of dlt."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterator
from datetime import timedelta
from itertools import chain
from typing import Any, ClassVar, Final
from urllib.parse import urlsplit

import dlt
import pyarrow as pa
from dlt.extract import DltResource
from dlt.extract.items import DataItemWithMeta
from dlt.extract.items_transform import ItemTransform

from venuekit.errors import ArgumentError, PaginationError
from venuekit.walks import AsyncWalk, Walk
from venuekit_dlt.columns import ROW, Columns, newest, shown
from venuekit_dlt.parts import batches_of_a_part
from venuekit_dlt.place import KEY, Place

LAG: Final = timedelta(hours=1)
"""How long before the latest row the next run begins, where rows never change: some venues show rows late."""
_BATCH: Final = 10_000


def walked(
    method: Callable[..., Walk[Any, Any]], *, lag: timedelta | None = None, batch_rows: int = _BATCH, **arguments: Any
) -> DltResource:
    """Return a dlt resource of a walking method of a synchronous client, such as ``kalshi.portfolio.walk_fills``.

    Args:
        method: The method, bound to its client. Keep the client open until the pipeline has run.
        lag: How long before the latest row that was loaded the next run begins. An hour, where rows never change; otherwise each run
            reads everything from ``since`` on, unless this says how long rows may change.
        batch_rows: Rows that are handed to dlt at once.
        arguments: Those of the method, ``resume`` excepted: dlt's state says where to go on.

    Raises:
        ArgumentError: An argument is not allowed, or the method is none that walks, or of an asynchronous client.
    """
    _check(method, lag, batch_rows, arguments)
    probe = method(**arguments)
    if isinstance(probe, AsyncWalk):
        raise ArgumentError("method", method, "is of an asynchronous client, and dlt extracts without an event loop of yours; "
                            "pass that of a synchronous client")  # fmt: skip
    if not isinstance(probe, Walk):
        raise ArgumentError("method", method, "is no method that walks; those begin with walk_")
    if lag is not None and probe.row_time is None:
        raise ArgumentError("lag", lag, "can't be kept to: the rows of this listing have no time")
    if lag is None and probe.append_only:
        lag = LAG
    time = probe.row_time
    within = time if lag is not None else None
    columns = Columns(probe.row_model, probe.source, probe.row_key, within)

    def begin(**place: Any) -> Walk[Any, Any]:
        kept = {name: value for name, value in arguments.items() if "resume" not in place or name not in ("since", "until")}
        return method(**{**kept, **place})

    def rows() -> Iterator[DataItemWithMeta]:
        state = dlt.current.resource_state()
        place = Place(state, begin, lag, _address(method))
        most = batches_of_a_part() if probe.row_key else None
        for number, (table, known) in enumerate(_tables(place, columns, batch_rows, time, resumable=bool(probe.row_key)), 1):
            yield DataItemWithMeta(_Reached(state, known), table)
            if number == most:
                return

    resource = dlt.resource(rows, name=name_of(method), **_hints(probe, columns, within))
    resource.apply_hints(additional_table_hints={"description": _summary(probe)})
    resource.add_step(_Keep())
    return resource


def name_of(method: Callable[..., Any]) -> str:
    """Return the name of the resource, and of the table: ``portfolio_fills``."""
    owner: Any = getattr(method, "__self__", None)
    client = getattr(owner, "_client", None)
    group = next((name for name, value in vars(client).items() if value is owner), "") if hasattr(client, "__dict__") else ""
    rows = method.__name__.removeprefix("walk_")
    return rows if not group or rows.startswith(group) else f"{group}_{rows}"


def _address(method: Any) -> str:
    parts = urlsplit(method.__self__._client.base_url)  # noqa: SLF001  # a resource's client
    return f"{parts.hostname}:{parts.port or ''}{parts.path}"


def _tables(
    place: Place, columns: Columns, size: int, time: str | None, *, resumable: bool
) -> Iterator[tuple[pa.Table, dict[str, Any] | None]]:
    """Yield tables, each with the state after it; None for a state that can't be gone on from."""
    walk = place.walk()
    batches = walk.batches()
    try:
        first = next(batches, None)
    except PaginationError:
        if not walk.checkpoint["rows"]:
            raise
        walk, first = place.anew(), None  # the place where an earlier run stopped is gone; what comes again is merged
        batches = walk.batches()
    numbering, waiting, latest = columns.numbering(), list[pa.Table](), None
    with walk:
        for rows, checkpoint in batches if first is None else chain([first], batches):
            waiting.append(columns.table(rows, numbering))
            if time is not None:
                latest = max((one for one in (latest, newest(waiting[-1], time)) if one is not None), default=None)
            if sum(one.num_rows for one in waiting) >= size:
                yield pa.concat_tables(waiting), place.at(checkpoint, latest) if resumable else None
                waiting = []
        # Without rows as well: so the table is made, and a listing that has become empty empties it.
        yield pa.concat_tables([columns.schema.empty_table(), *waiting]), place.at(walk.checkpoint, latest)


def _hints(walk: Walk[Any, Any], columns: Columns, within: str | None) -> dict[str, Any]:
    """Return how dlt writes the rows: repeated ones are harmless, changed ones updated."""
    described = {
        name: {"name": name, "description": text} for name, text in columns.descriptions.items() if name in columns.schema.names
    }
    hints: dict[str, Any] = {"columns": described, "write_disposition": "merge"}
    if walk.row_key:
        return {**hints, "primary_key": shown(walk.row_key)}
    if within is not None:
        # Rows of one moment are read together, and take the place of those of that moment.
        return {**hints, "primary_key": [*shown([within]), ROW], "merge_key": shown([within])}
    # What the venue lists now takes the place of all that was there, in one transaction. dlt's "replace" might load a file again that
    # was loaded just before a crash; a merge drops such rows by their number.
    whole = {"disposition": "merge", "strategy": "delete-insert", "destination_scope": "1 = 1"}
    return {**hints, "primary_key": [ROW], "write_disposition": whole}


def _summary(walk: Walk[Any, Any]) -> str:
    said = (inspect.getdoc(walk.row_model) or "").partition("\n\nSource:")[0]
    return " ".join(f"{said} {walk.source}".split())


class _Reached:
    """What a table stands for."""

    def __init__(self, state: dict[str, Any], known: dict[str, Any] | None) -> None:
        self.state, self.known = state, known


class _Keep(ItemTransform[Any, Any]):
    """Stores how far a walk has come together with the rows: last of all, since a limit may drop rows before."""

    placement_affinity: ClassVar[float] = 2

    def __init__(self) -> None:
        super().__init__(lambda item: item)

    def __call__(self, item: Any, meta: Any = None) -> Any:
        if isinstance(meta, _Reached) and meta.known is not None:
            meta.state[KEY] = meta.known
        return item


def _check(method: object, lag: object, batch_rows: object, arguments: dict[str, Any]) -> None:
    if not callable(method):
        raise ArgumentError("method", method, "must be a method that walks, such as kalshi.portfolio.walk_fills")
    if "resume" in arguments:
        raise ArgumentError("resume", arguments["resume"], "is kept in dlt's state; leave it out")
    if lag is not None and not (isinstance(lag, timedelta) and lag >= timedelta(0)):
        raise ArgumentError("lag", lag, "must be a timedelta that isn't negative")
    if not isinstance(batch_rows, int) or isinstance(batch_rows, bool) or batch_rows < 1:
        raise ArgumentError("batch_rows", batch_rows, "must be a whole number from 1 on")
