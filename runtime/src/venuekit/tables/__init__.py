"""Rows as exact Arrow tables. Needs ``pip install "venuekit[tables]"``, which includes pyarrow.

Decimals become ``decimal128(38, 18)``, times timestamps in UTC with microseconds, enums dictionaries, nested models structs, and
free-form JSON becomes JSON text. A value that can't be stored exactly raises ``TableError``; nothing is rounded. The metadata of a
column has its unit. The schema depends only on the model, so tables of any two pages have the same columns.

Walks have methods for tables: ``kalshi.portfolio.walk_fills().to_arrow()`` reads a whole history without building models.
``write_parquet`` and ``to_duckdb`` do so in flat memory and can be resumed.
"""

from __future__ import annotations

from venuekit.tables.rows import Rows, from_models, schema_of
from venuekit.tables.scalars import TableError

__all__ = ["Rows", "TableError", "from_models", "schema_of"]
