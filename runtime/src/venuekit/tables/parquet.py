"""A Parquet file that is written row group by row group, and survives being interrupted at any moment."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq

from venuekit.errors import ArgumentError
from venuekit.tables.parts import Parts, release
from venuekit.tables.sinks import BufferedSink, asked_for

_CHECKPOINT = b"venuekit.checkpoint"


class ParquetSink(BufferedSink):
    """Parts in a folder beside the file, each with the checkpoint after it; put together at the end."""

    def __init__(self, walk: Any, path: Path, size: int) -> None:
        """Raise ``ArgumentError`` if the file or its parts hold anything but rows of this walk."""
        super().__init__(walk, size)
        path = Path(os.path.realpath(path))
        self._check(path)
        self._parts = Parts(path)
        try:
            found = self._parts.schema()
            if found is not None:
                self.walk = self._resumed(found)
        except BaseException:
            self.close()
            raise

    def write(self, table: pa.Table, checkpoint: dict[str, Any]) -> None:
        """Write a part; it is there whole, or not at all."""
        metadata = {**(table.schema.metadata or {}), _CHECKPOINT: json.dumps(checkpoint).encode()}
        self._parts.add(table.replace_schema_metadata(metadata))
        del table
        release()

    def finished(self, checkpoint: dict[str, Any]) -> int:
        """Put the parts together and return how many rows there are."""
        if self._waiting or not self._parts.files:
            self._flush(checkpoint)
        total = self._parts.merge(self.rows.schema)
        self._parts.remove()
        return total

    def close(self) -> None:
        """Let others write there."""
        self._parts.close()

    def _check(self, path: Path) -> None:
        """Raise ``ArgumentError`` if something else would be replaced in the end."""
        if not path.exists() or (path.is_file() and not path.stat().st_size):
            return
        advice = "name a file" if path.is_dir() else "it would be replaced; move it away, or choose another path"
        try:
            found = pq.read_schema(path) if path.is_file() else None
        except (pa.ArrowException, OSError):
            found = None
        if found is None:
            raise ArgumentError("path", str(path), f"exists and is not a Parquet file: {advice}")
        model = self.rows.schema.metadata[b"model"]
        if (found.metadata or {}).get(b"model") != model:
            raise ArgumentError("path", str(path), f"exists and doesn't contain rows of {model.decode()}: {advice}")

    def _resumed(self, found: pa.Schema) -> Any:
        """Return a walk that goes on after the last part. Raises ``ArgumentError`` if that is of another walk."""
        parts, schema = self._parts, self.rows.schema
        checkpoint = json.loads((found.metadata or {}).get(_CHECKPOINT, b"null"))
        if checkpoint is None:
            raise parts.unusable(f"has parts in {parts.folder} that no walk has written")
        there, asked = asked_for(checkpoint), asked_for(self.walk.checkpoint)
        if there != asked:
            raise parts.unusable(f"has parts of another walk in {parts.folder}, over {there}, where this one is over {asked}")
        if not found.equals(schema):
            columns = {field.name: field.type for field in schema}
            names = [name for name in {**columns, **dict.fromkeys(found.names)} if not _has(found, name, columns.get(name))]
            raise parts.unusable(
                f"has parts with other columns in {parts.folder}, by another version of the package: {names or found.names}"
            )
        try:
            return self.walk.resumed(checkpoint)
        except ArgumentError as error:
            raise parts.unusable(f"has parts in {parts.folder} that can't be continued ({error})") from error


def _has(schema: pa.Schema, name: str, kind: pa.DataType | None) -> bool:
    return name in schema.names and schema.field(name).type == kind
