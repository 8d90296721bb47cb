"""Walks as dlt resources."""

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
"""How long before the latest row the next run begins, if rows never change: some venues list rows late."""
_BATCH: Final = 10_000


def walked(
    method: Callable[..., Walk[Any, Any]], *, lag: timedelta | None = None, batch_rows: int = _BATCH, **arguments: Any
) -> DltResource:
    """Return a dlt resource of a walk method of a synchronous client, such as ``kalshi.portfolio.walk_fills``.

    Args:
        method: The method, bound to its client. Keep the client open until the pipeline has run.
        lag: How long before the latest loaded row the next run begins. The default is an hour if rows never change; otherwise each run
            reads everything from ``since`` on, unless this argument says how long rows may change.
        batch_rows: Number of rows per batch that is passed to dlt.
        arguments: Arguments of the method, except ``resume``: dlt's state contains the checkpoint.

    Raises:
        ArgumentError: An argument is not allowed, the method is not a walk method, or the client is asynchronous.
    """
    _check(method, lag, batch_rows, arguments)
    probe = method(**arguments)
    if isinstance(probe, AsyncWalk):
        raise ArgumentError("method", method, "is a method of an asynchronous client, but dlt has no event loop; "
                            "pass the method of a synchronous client")  # fmt: skip
    if not isinstance(probe, Walk):
        raise ArgumentError("method", method, "is not a walk method; their names begin with walk_")
    if lag is not None and probe.row_time is None:
        raise ArgumentError("lag", lag, "is not supported here: the rows of this listing have no time")
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
    """Return the name of the resource and of the table, such as ``portfolio_fills``."""
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
    """Yield tables, each with the state after it; None for a state that can't be resumed."""
    walk = place.walk()
    batches = walk.batches()
    try:
        first = next(batches, None)
    except PaginationError:
        if not walk.checkpoint["rows"]:
            raise
        walk, first = place.restart(), None  # the checkpoint has expired; repeated rows are merged
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
        # A table without rows is loaded too: it creates the table, or empties it if the listing has become empty.
        yield pa.concat_tables([columns.schema.empty_table(), *waiting]), place.at(walk.checkpoint, latest)


def _hints(walk: Walk[Any, Any], columns: Columns, within: str | None) -> dict[str, Any]:
    """Return how dlt writes the rows: repeated rows are harmless, changed rows are updated."""
    described = {
        name: {"name": name, "description": text} for name, text in columns.descriptions.items() if name in columns.schema.names
    }
    hints: dict[str, Any] = {"columns": described, "write_disposition": "merge"}
    if walk.row_key:
        return {**hints, "primary_key": shown(walk.row_key)}
    if within is not None:
        # Rows with the same time are read together, and replace the rows with that time.
        return {**hints, "primary_key": [*shown([within]), ROW], "merge_key": shown([within])}
    # The current rows replace all earlier rows in one transaction. dlt's "replace" might load a file again that
    # was loaded just before a crash; a merge drops such rows by their number.
    whole = {"disposition": "merge", "strategy": "delete-insert", "destination_scope": "1 = 1"}
    return {**hints, "primary_key": [ROW], "write_disposition": whole}


def _summary(walk: Walk[Any, Any]) -> str:
    said = (inspect.getdoc(walk.row_model) or "").partition("\n\nSource:")[0]
    return " ".join(f"{said} {walk.source}".split())


class _Reached:
    """What has been reached after a table."""

    def __init__(self, state: dict[str, Any], known: dict[str, Any] | None) -> None:
        self.state, self.known = state, known


class _Keep(ItemTransform[Any, Any]):
    """Store the progress of a walk together with its rows: as the last step, since a limit may drop rows before it."""

    placement_affinity: ClassVar[float] = 2

    def __init__(self) -> None:
        super().__init__(lambda item: item)

    def __call__(self, item: Any, meta: Any = None) -> Any:
        if isinstance(meta, _Reached) and meta.known is not None:
            meta.state[KEY] = meta.known
        return item


def _check(method: object, lag: object, batch_rows: object, arguments: dict[str, Any]) -> None:
    if not callable(method):
        raise ArgumentError("method", method, "must be a walk method, such as kalshi.portfolio.walk_fills")
    if "resume" in arguments:
        raise ArgumentError("resume", arguments["resume"], "is not allowed: the checkpoint is kept in dlt's state")
    if lag is not None and not (isinstance(lag, timedelta) and lag >= timedelta(0)):
        raise ArgumentError("lag", lag, "must be a non-negative timedelta")
    if not isinstance(batch_rows, int) or isinstance(batch_rows, bool) or batch_rows < 1:
        raise ArgumentError("batch_rows", batch_rows, "must be a positive integer")
