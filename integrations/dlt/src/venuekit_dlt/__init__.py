"""A dlt source for every venuekit client: whole account histories into a warehouse, exact, incremental and resumable.

``source(client)`` has a resource for every walk of the client, ``walked(client.portfolio.walk_fills)`` is a single one. dlt loads,
merges and evolves the tables; ``run_in_parts`` loads long histories in packages of bounded size.
"""

from __future__ import annotations

from venuekit_dlt.parts import run_in_parts
from venuekit_dlt.resource import walked
from venuekit_dlt.source import source

__all__ = ["run_in_parts", "source", "walked"]
__version__ = "0.1.0"
