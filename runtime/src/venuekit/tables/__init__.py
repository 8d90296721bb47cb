"""Rows as Arrow tables, exact: ``pip install venuekit[tables]`` brings pyarrow.

Decimals become ``decimal128(38, 18)``, moments timestamps in UTC to the microsecond, choices dictionaries, nested models structs,
and what has no fixed type JSON text. A value that has no exact place there is a ``TableError``; nothing is rounded. Units stand in
the metadata of columns. The schema follows from the model alone, so that tables of any two pages fit together.
"""

from __future__ import annotations

from venuekit.tables.columns import TableError
from venuekit.tables.rows import Rows, from_models, schema_of

__all__ = ["Rows", "TableError", "from_models", "schema_of"]
