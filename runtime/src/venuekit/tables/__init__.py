"""Rows as Arrow tables, exact: ``pip install venuekit[tables]`` brings pyarrow.

Decimals become ``decimal128(38, 18)``, moments timestamps in UTC to the microsecond, choices dictionaries, nested models structs,
and what has no fixed type JSON text. A value that has no exact place there is a ``TableError``; nothing is rounded. Units stand in
the metadata of columns. The schema follows from the model alone, so that tables of any two pages fit together.

``to_arrow(kalshi.portfolio.walk_fills())`` reads a whole history without building models; ``write_parquet`` and ``to_duckdb`` do so in
flat memory and go on after an interruption.
"""

from __future__ import annotations

from venuekit.tables.rows import Rows, from_models, schema_of
from venuekit.tables.scalars import TableError
from venuekit.tables.walking import to_arrow, to_duckdb, to_pandas, to_polars, write_parquet

__all__ = [
    "Rows",
    "TableError",
    "from_models",
    "schema_of",
    "to_arrow",
    "to_duckdb",
    "to_pandas",
    "to_polars",
    "write_parquet",
]
