"""Interrupted Parquet files: which parts are left, and which walks may continue them."""

from __future__ import annotations

import asyncio
import inspect
import json
import resource
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path
from typing import Any

import duckdb
import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from tests.walks.history import START, AsyncClient, Client, History, rows_at
from venuekit import tables
from venuekit.errors import ArgumentError, DecodeError, VenueKitError
from venuekit.walks import Progress

PAGE = 10
ROWS = 100
Change = Callable[[pa.Table], pa.Table]


@pytest.fixture
def history() -> History:
    return History(rows_at(range(ROWS)))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "fills.parquet"


def fills(history: History, mode: str = "sync", **filters: Any) -> Any:
    client: Any = Client(history) if mode == "sync" else AsyncClient(history)
    return client.portfolio.walk_fills(**{"limit": PAGE, **filters})


def done(result: Any) -> Any:
    """Return a result, awaited if necessary."""

    async def wait() -> Any:
        return await result

    return asyncio.run(wait()) if inspect.isawaitable(result) else result


def write(history: History, path: Path, mode: str = "sync", **filters: Any) -> int:
    return int(done(fills(history, mode, **filters).write_parquet(path, rows=PAGE)))


def interrupt(history: History, path: Path, mode: str = "sync", **filters: Any) -> list[Path]:
    """Write until the venue fails; returns the parts."""
    history.faults = {len(history.asked) + 6: "html"}
    with pytest.raises(DecodeError):
        write(history, path, mode, **filters)
    history.faults = {}
    history.asked.clear()
    parts = sorted(parts_of(path).glob("*.arrow"))
    assert len(parts) >= 3
    return parts


def parts_of(path: Path) -> Path:
    return path.with_name(f"{path.name}.parts")


def is_whole(path: Path, history: History) -> bool:
    """Return whether a file has all rows and no parts were left."""
    ids = pq.read_table(path)["fill_id"].to_pylist()
    return ids == [row.id for row in history.rows] and list(path.parent.iterdir()) == [path]


@contextmanager
def files_of_at_most(size: int) -> Iterator[None]:
    """Make every write beyond a size fail, like a full disk."""
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, limits[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)


def changed(part: Path, change: Change) -> None:
    """Rewrite a part."""
    with pa.ipc.open_stream(part) as stream:
        table = change(stream.read_all())
    with pa.ipc.new_stream(part, table.schema) as stream:
        stream.write_table(table)


@pytest.fixture(params=["sync", "async"])
def mode(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def test_a_walk_continues_after_the_last_part(history: History, path: Path, mode: str) -> None:
    written = len(interrupt(history, path, mode))
    assert write(history, path, mode) == ROWS
    assert is_whole(path, history)
    assert len(history.asked) <= ROWS // PAGE - written + 4  # its current page, both cutoffs, the end of the archive


@pytest.mark.parametrize("ordered", [True, False])
def test_shards_are_continued(history: History, path: Path, mode: str, ordered: bool) -> None:
    shards = {"since": START - timedelta(hours=1), "until": START + timedelta(hours=1), "shards": 3, "ordered": ordered}
    interrupt(history, path, mode, **shards)
    assert write(history, path, mode, **shards) == ROWS
    assert sorted(pq.read_table(path)["fill_id"].to_pylist(), reverse=True) == [row.id for row in history.rows]


def test_a_cancelled_task_releases_the_path(history: History, path: Path) -> None:
    async def cancelled() -> None:
        def cancel(progress: Progress) -> None:
            if progress.pages == 4:
                task.cancel()

        walk = fills(history, "async", progress=cancel)
        task: asyncio.Task[int] = asyncio.ensure_future(walk.write_parquet(path, rows=PAGE))
        with pytest.raises(asyncio.CancelledError):
            await task
        assert asyncio.all_tasks() == {asyncio.current_task()}

    asyncio.run(cancelled())
    assert len(list(parts_of(path).glob("*.arrow"))) >= 2
    assert write(history, path) == ROWS
    assert is_whole(path, history)


def test_a_walk_without_rows_writes_a_file(path: Path, mode: str) -> None:
    assert write(History([]), path, mode) == 0
    assert pq.read_table(path).schema.equals(tables.schema_of(Client(History([])).portfolio.walk_fills().row_model))
    assert list(path.parent.iterdir()) == [path]


def test_a_full_disk_while_a_part_is_written(history: History, path: Path, mode: str) -> None:
    with files_of_at_most(1_000), pytest.raises(OSError, match="File too large") as raised:
        write(history, path, mode)
    assert "0 parts" in raised.value.__notes__[0]
    assert list(path.parent.iterdir()) == []
    assert write(history, path, mode) == ROWS
    assert is_whole(path, history)


def test_a_full_disk_while_the_file_is_assembled(history: History, path: Path, mode: str) -> None:
    size = max(part.stat().st_size for part in interrupt(history, path, mode))
    with files_of_at_most(size + 500), pytest.raises(OSError, match="File too large") as raised:
        write(history, path, mode)
    assert "are complete; call this again with a new walk to continue" in raised.value.__notes__[0]
    assert not path.exists()
    assert list(parts_of(path).glob("*.new")) == []
    history.asked.clear()
    assert write(history, path, mode) == ROWS
    assert is_whole(path, history)
    assert len(history.asked) <= 4


def test_a_torn_part_is_ignored(history: History, path: Path) -> None:
    interrupt(history, path)
    for name in ("00000004.new", "whole.new"):
        (parts_of(path) / name).write_bytes(b"ARROW1")
    assert write(history, path) == ROWS
    assert is_whole(path, history)


def test_a_kill_while_parts_are_deleted_loses_nothing(history: History, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    unlink, deleted = Path.unlink, []

    def dying(self: Path, **options: Any) -> None:
        if self.suffix == ".arrow":
            deleted.append(self.name)
            if len(deleted) == 3:
                raise KeyboardInterrupt
        unlink(self, **options)

    monkeypatch.setattr(Path, "unlink", dying)
    with pytest.raises(KeyboardInterrupt):
        write(history, path)
    monkeypatch.undo()
    assert pq.read_metadata(path).num_rows == ROWS
    assert len(list(parts_of(path).iterdir())) > 3
    assert write(history, path) == ROWS
    assert is_whole(path, history)


@pytest.mark.parametrize(
    ("first", "then"),
    [
        ({"ticker": "T"}, {}),
        ({}, {"ticker": "T"}),
        ({"ticker": "T"}, {"ticker": "U"}),
        ({"since": START}, {}),
        ({}, {"until": 2_000_000_000}),
        ({"since": START}, {"since": 1_000_000_000}),
        ({}, {"limit": PAGE + 1}),
    ],
)
def test_parts_of_other_arguments_are_refused(history: History, path: Path, first: Any, then: Any) -> None:
    interrupt(history, path, **first)
    with pytest.raises(ArgumentError, match=r"path=.*: has parts .*; delete that folder to start over, or choose another path"):
        write(history, path, **then)
    assert history.asked == []
    assert write(history, path, **first) == ROWS


def test_parts_of_another_listing_are_refused(history: History, path: Path) -> None:
    interrupt(history, path)
    walk = Client(history).portfolio.walk_settlements()
    with pytest.raises(ArgumentError, match="parts of another walk"):
        walk.write_parquet(path)


def test_parts_with_other_columns_are_refused(history: History, path: Path) -> None:
    changed(interrupt(history, path)[-1], lambda table: table.drop_columns(["ts"]))
    with pytest.raises(
        ArgumentError, match=r"other columns in .*, by another version of the package: \['ts'\]; delete that folder"
    ):
        write(history, path)


def test_parts_with_a_column_of_another_type_are_refused(history: History, path: Path) -> None:
    def narrower(table: pa.Table) -> pa.Table:
        return table.set_column(table.schema.get_field_index("ts"), "ts", table["ts"].cast(pa.int32()))

    changed(interrupt(history, path)[-1], narrower)
    with pytest.raises(ArgumentError, match=r"by another version of the package: \['ts'\]"):
        write(history, path)


def test_parts_by_another_version_of_checkpoints_are_refused(history: History, path: Path) -> None:
    def newer(table: pa.Table) -> pa.Table:
        about = dict(table.schema.metadata)
        about[b"venuekit.checkpoint"] = json.dumps({**json.loads(about[b"venuekit.checkpoint"]), "venuekit": 99}).encode()
        return table.replace_schema_metadata(about)

    changed(interrupt(history, path)[-1], newer)
    with pytest.raises(ArgumentError, match=r"can't be continued .*another version.*; delete that folder"):
        write(history, path)


@pytest.mark.parametrize("damage", ["cut", "shortened", "empty", "another file"])
@pytest.mark.parametrize("number", [0, -1])
def test_a_damaged_part_is_named_and_can_be_deleted(history: History, path: Path, number: int, damage: str) -> None:
    parts = interrupt(history, path)
    part, content = parts[number], parts[number].read_bytes()
    match damage:
        case "cut":
            part.write_bytes(content[: len(content) - 200])
        case "shortened":  # at the end of a message, which Arrow doesn't detect
            changed(part, lambda table: table.slice(0, 3))
        case "empty":
            part.write_bytes(b"")
        case _:
            part.write_text("something else, and long enough to be looked at as a stream of messages")
    with pytest.raises(ArgumentError, match=r"a part that can't be read.*delete it and those after it") as raised:
        write(history, path)
    assert str(part) in str(raised.value)
    assert not path.exists()
    for one in parts[parts.index(part) :]:
        one.unlink()
    for one in parts_of(path).glob("*.arrow"):  # parts written in the meantime
        if one.name > part.name:
            one.unlink()
    assert write(history, path) == ROWS
    assert is_whole(path, history)


def test_a_missing_part_is_detected(history: History, path: Path) -> None:
    interrupt(history, path)[1].unlink()
    with pytest.raises(ArgumentError, match=r"misses parts in .*; delete that folder"):
        write(history, path)


def test_a_second_writer_is_refused(history: History, path: Path) -> None:
    told: list[str] = []

    def write_concurrently(_progress: object) -> None:
        with pytest.raises(ArgumentError, match=r"is being written by another walk.*; wait, or choose another path"):
            fills(history).write_parquet(path)
        told.append("refused")

    assert write(history, path, progress=write_concurrently) == ROWS
    assert len(told) > 3
    assert is_whole(path, history)


def test_a_second_process_is_refused(history: History, path: Path) -> None:
    opening = "from venuekit.tables.parts import Parts; parts = Parts(Path(sys.argv[1]))"
    script = f"import sys; from pathlib import Path; {opening}; print('opened', flush=True); input()"
    environment = {"PYTHONPATH": ":".join(sys.path)}
    pipes: Any = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "text": True}
    with subprocess.Popen([sys.executable, "-c", script, str(path)], env=environment, **pipes) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "opened\n"
        with pytest.raises(ArgumentError, match="in another process"):
            write(history, path)
        other.kill()
    assert write(history, path) == ROWS
    assert is_whole(path, history)


def test_a_walk_that_was_already_read_is_refused(history: History, path: Path, mode: str) -> None:
    """The file would lack the rows that were already read, for example before an error that was caught."""
    history.faults = {4: "html"}
    walk = fills(history, mode)
    with pytest.raises(DecodeError):
        done(walk.write_parquet(path))
    functions: list[Callable[[], Any]] = [
        lambda: walk.write_parquet(path),
        lambda: walk.to_arrow(),
        lambda: walk.to_duckdb(duckdb.connect(), "fills"),
    ]
    for again in functions:
        with pytest.raises(
            ArgumentError, match="was read from already, so its first rows would be missing; call its method again"
        ):
            done(again())
    assert list(path.parent.iterdir()) == []


def test_a_resumed_walk_writes_the_rest(history: History, path: Path) -> None:
    walk = fills(history)
    first = [next(walk).fill_id for _ in range(PAGE + 3)]
    assert write(history, path, resume=walk.checkpoint) == ROWS - len(first)
    assert first + pq.read_table(path)["fill_id"].to_pylist() == [row.id for row in history.rows]


def test_an_existing_file_is_not_replaced(history: History, path: Path) -> None:
    path.write_text("the only copy")
    with pytest.raises(ArgumentError, match="exists and is not a Parquet file: it would be replaced; move it away"):
        write(history, path)
    assert path.read_text() == "the only copy"
    pq.write_table(pa.table({"fill_id": ["mine"]}), path)
    with pytest.raises(ArgumentError, match="exists and doesn't contain rows of Fill: it would be replaced"):
        write(history, path)
    with pytest.raises(ArgumentError, match="is not a Parquet file: name a file"):
        write(history, path.parent)
    assert history.asked == []
    assert list(path.parent.iterdir()) == [path]


def test_overwrite_replaces_the_file_at_the_end(history: History, path: Path) -> None:
    path.touch()  # like a temporary file
    assert write(history, path) == ROWS
    history.rows = history.rows[:-1]
    interrupt(history, path)
    assert pq.read_metadata(path).num_rows == ROWS
    assert write(history, path) == ROWS - 1
    assert is_whole(path, history)


def test_a_symbolic_link_is_kept(history: History, tmp_path: Path) -> None:
    real, link = tmp_path / "real" / "fills.parquet", tmp_path / "link.parquet"
    real.parent.mkdir()
    link.symlink_to(real)
    assert write(history, link) == ROWS
    assert link.is_symlink()
    assert is_whole(real, history)


def test_other_files_beside_the_parts_are_kept(history: History, path: Path) -> None:
    interrupt(history, path)
    (parts_of(path) / "notes.txt").write_text("mine")
    assert write(history, path) == ROWS
    assert sorted(one.name for one in path.parent.rglob("*")) == [path.name, parts_of(path).name, "notes.txt"]


@pytest.mark.parametrize("place", ["file", "/sys"])
def test_an_unwritable_path_is_refused_before_any_request(history: History, tmp_path: Path, place: str) -> None:
    (tmp_path / "file").touch()
    path = tmp_path / place / "fills.parquet"
    if not path.parent.exists():
        pytest.skip(f"there is no {place} here")
    with pytest.raises(OSError, match=r"fills\.parquet\.parts"):
        write(history, path)
    assert history.asked == []


@pytest.mark.parametrize("rows", [0, -1])
def test_row_groups_have_at_least_that_many_rows(history: History, path: Path, rows: int) -> None:
    with pytest.raises(ArgumentError, match="must be 1 or more"):
        fills(history).write_parquet(path, rows=rows)


def test_a_refused_value_keeps_the_rows_before_it(history: History, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    build, count = tables.Rows.batch, []

    def refusing(self: tables.Rows, rows: Any) -> pa.RecordBatch:
        count.append(len(rows))
        if len(count) == 4:
            raise tables.TableError("count_fp", "no")
        return build(self, rows)

    monkeypatch.setattr(tables.Rows, "batch", refusing)
    with pytest.raises(VenueKitError, match="count_fp: no"):
        write(history, path)
    assert write(history, path) == ROWS
    assert is_whole(path, history)
