"""A Parquet file that is written row group by row group, and survives being interrupted at any moment."""

from __future__ import annotations

import json
import os
import shutil
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq

from venuekit.errors import ArgumentError
from venuekit.tables.sinks import BufferedSink

_PLACE = b"venuekit.checkpoint"


class ParquetSink(BufferedSink):
    """Parts in a folder beside the file, each with the checkpoint after it; put together at the end."""

    def __init__(self, walk: Any, path: Path, size: int) -> None:
        """Raise ``ArgumentError`` if the folder of parts can't be gone on with."""
        super().__init__(walk, size)
        self._path, self._folder = path, path.with_name(f"{path.name}.parts")
        self._folder.mkdir(parents=True, exist_ok=True)
        for torn in self._folder.glob("*.new"):
            torn.unlink()
        self._parts = sorted(self._folder.glob("*.parquet"))
        if self._parts:
            schema = pq.read_schema(self._parts[-1])
            self.checkpoint = json.loads((schema.metadata or {}).get(_PLACE, b"null"))
            if self.checkpoint is None or not schema.equals(self.rows.schema):
                raise ArgumentError(
                    "path", str(path), f"has parts of other rows in {self._folder}; delete that folder, or choose another path"
                )

    def write(self, table: pa.Table, checkpoint: dict[str, Any]) -> None:
        """Write a part; it is there whole, or not at all."""
        metadata = {**(table.schema.metadata or {}), _PLACE: json.dumps(checkpoint).encode()}
        part = self._folder / f"{len(self._parts):08d}.parquet"
        new = part.with_suffix(".new")
        with new.open("wb") as file:
            pq.write_table(table.replace_schema_metadata(metadata), file)
            file.flush()
            os.fsync(file.fileno())
        new.replace(part)
        self._parts.append(part)

    def finished(self, checkpoint: dict[str, Any]) -> int:
        """Put the parts together and return how many rows there are."""
        if self._waiting or not self._parts:
            self._flush(checkpoint)
        new, total = self._path.with_name(f"{self._path.name}.new"), 0
        with new.open("wb") as file:
            with pq.ParquetWriter(file, self.rows.schema) as writer:
                for part in self._parts:
                    table = pq.read_table(part, schema=self.rows.schema)
                    writer.write_table(table, row_group_size=max(1, table.num_rows))
                    total += table.num_rows
            file.flush()
            os.fsync(file.fileno())
        new.replace(self._path)
        shutil.rmtree(self._folder)
        return total
