"""The row groups of an unfinished Parquet file: a folder of files, each complete or absent, for one writer at a time."""

from __future__ import annotations

import errno
import os
import re
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import IO, Final

import pyarrow as pa
import pyarrow.parquet as pq

from venuekit.errors import ArgumentError

try:
    import fcntl
except ImportError:  # Windows has no such locks, so two processes aren't detected there
    fcntl = None  # type: ignore[assignment]

_PART: Final = re.compile(r"\d{8}\.arrow")
_TORN: Final = re.compile(r"(\d{8}|whole)\.new")
"""Incomplete files that an interrupted process left behind."""
_POOL: Final = pa.system_memory_pool()
"""For data that is read once: it reserves less memory than Arrow's default pool."""
_PAGE: Final = 1 << 16
"""Bytes of a column page. Larger pages take more memory and save hardly any space."""
_ROWS: Final = b"venuekit.rows"
_ATTEMPTS: Final = 100
"""Attempts to lock a folder that other writers may be deleting."""
_OPTIONS: Final = pa.ipc.IpcWriteOptions(compression="lz4")


class Parts:
    """The folder ``<path>.parts``. Other files in it are left alone."""

    def __init__(self, path: Path) -> None:
        """Raise ``ArgumentError`` if another process or thread writes there, or parts are missing."""
        self._path, self.folder = path, path.with_name(f"{path.name}.parts")
        self._lock = _locked(path, self.folder)
        try:
            for one in self.folder.iterdir():
                if _TORN.fullmatch(one.name):
                    one.unlink()
            self.files = sorted(one for one in self.folder.iterdir() if _PART.fullmatch(one.name))
            if [one.name for one in self.files] != [f"{number:08d}.arrow" for number in range(len(self.files))]:
                raise self.unusable(f"misses parts in {self.folder}, which has {len(self.files)} up to {self.files[-1].name}")
        except BaseException:
            self.close()
            raise

    def unusable(self, why: str) -> ArgumentError:
        """Return the error that says why these parts can't be continued."""
        return ArgumentError("path", str(self._path), f"{why}; delete that folder to start over, or choose another path")

    def schema(self) -> pa.Schema | None:
        """Return the schema of the last part with its metadata, None if there is no part. Raises ``ArgumentError``."""
        return self._read(self.files[-1]).schema if self.files else None

    def add(self, table: pa.Table) -> None:
        """Write a part. After a kill or a power failure it is either complete or absent."""
        part = self.folder / f"{len(self.files):08d}.arrow"
        schema = table.schema.with_metadata({**(table.schema.metadata or {}), _ROWS: str(table.num_rows)})

        def write(file: IO[bytes]) -> None:
            with pa.ipc.new_stream(file, schema, options=_OPTIONS) as stream:
                stream.write_table(table)

        self._write(part, part.with_suffix(".new"), write)
        self.files.append(part)

    def merge(self, schema: pa.Schema) -> int:
        """Merge the parts into the file, each as a row group, and return the number of rows."""
        total = 0

        def write(file: IO[bytes]) -> None:
            nonlocal total
            with pq.ParquetWriter(
                file, schema, compression="zstd", data_page_size=_PAGE, dictionary_pagesize_limit=_PAGE
            ) as writer:
                for part in self.files:
                    table = self._read(part)
                    writer.write_table(table, row_group_size=max(1, table.num_rows))
                    total += table.num_rows
                    del table
                    release()

        self._write(self._path, self.folder / "whole.new", write)
        return total

    def remove(self) -> None:
        """Delete the parts, the last one first: after a kill, those that are left are still the beginning of the file."""
        while self.files:
            self.files.pop().unlink()

    def close(self) -> None:
        """Release the lock, and delete the folder if it has no parts."""
        with suppress(OSError):  # it contains parts or foreign files
            if not any(_PART.fullmatch(one.name) for one in self.folder.iterdir()):
                (self.folder / "lock").unlink(missing_ok=True)
                self.folder.rmdir()
        if self._lock is not None and fcntl is not None:
            fcntl.flock(self._lock, fcntl.LOCK_UN)  # closing alone would leave the lock to a forked process
            os.close(self._lock)
            self._lock = None

    def _write(self, path: Path, new: Path, write: Callable[[IO[bytes]], object]) -> None:
        """Write a temporary file and rename it, so that ``path`` never holds an incomplete file."""
        try:
            with new.open("wb") as file:
                write(file)
                file.flush()
                os.fsync(file.fileno())
            new.replace(path)
            _sync(path.parent)
        except BaseException as error:
            new.unlink(missing_ok=True)
            if isinstance(error, OSError):
                error.add_note(
                    f"The {len(self.files)} parts in {self.folder} are complete; call this again with a new walk to continue."
                )
            raise

    def _read(self, part: Path) -> pa.Table:
        """Return a part. Raises ``ArgumentError`` if it is damaged."""
        try:
            with pa.memory_map(str(part)) as file, pa.ipc.open_stream(file, memory_pool=_POOL) as stream:
                table = stream.read_all()
            if table.num_rows == int(table.schema.metadata[_ROWS]):
                return table
            problem: Exception = ValueError("rows are missing")
        except (pa.ArrowException, OSError, KeyError, TypeError) as error:
            if getattr(error, "errno", None):  # the file may be valid
                raise
            problem = error
        raise ArgumentError(
            "path",
            str(self._path),
            f"has a part that can't be read, {part} ({problem}); delete it and those after it, and call this again to continue there",
        ) from problem


def release() -> None:
    """Return memory that Arrow holds in reserve to the system; its reserve grows with past needs."""
    pa.default_memory_pool().release_unused()


def _sync(folder: Path) -> None:
    """Make sure that a renamed file survives a power failure."""
    if os.name == "nt":
        return  # Windows can't open folders
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    except OSError as error:
        if error.errno not in (errno.EINVAL, errno.ENOTSUP):  # some file systems don't support fsync of folders
            raise
    finally:
        os.close(descriptor)


def _locked(path: Path, folder: Path) -> int | None:
    """Return a descriptor that locks the folder until it is closed or the process ends; None if the system has no such locks."""
    if fcntl is None:
        folder.mkdir(parents=True, exist_ok=True)
        return None
    for _ in range(_ATTEMPTS):
        folder.mkdir(parents=True, exist_ok=True)
        try:
            descriptor = os.open(folder / "lock", os.O_RDWR | os.O_CREAT)
        except FileNotFoundError:  # its writer has just finished
            continue
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
            with suppress(FileNotFoundError):
                if os.path.samestat(os.fstat(descriptor), (folder / "lock").stat()):
                    return descriptor
            os.close(descriptor)  # its writer has just finished
        except BlockingIOError:
            os.close(descriptor)
            break
        except OSError as error:
            os.close(descriptor)
            error.add_note(f"{folder} can't be locked, as on some network drives; choose a path on a local disk.")
            raise
    raise ArgumentError(
        "path", str(path), "is being written by another walk, here or in another process; wait, or choose another path"
    )
