"""Whole histories: each row once, resumable at any row, with prefetching and shards."""

from __future__ import annotations

from typing import TYPE_CHECKING

from venuekit.walks.checkpoint import Checkpoint
from venuekit.walks.course import Archive
from venuekit.walks.declaration import walked, walked_async
from venuekit.walks.progress import Progress, RichProgress
from venuekit.walks.walk import Walk

if TYPE_CHECKING:
    from venuekit.walks.async_walk import AsyncWalk

__all__ = ["Archive", "AsyncWalk", "Checkpoint", "Progress", "RichProgress", "Walk", "walked", "walked_async"]


def __getattr__(name: str) -> object:
    if name != "AsyncWalk":
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from venuekit.walks.async_walk import AsyncWalk  # imports asyncio, which blocking clients don't need

    globals()[name] = AsyncWalk
    return AsyncWalk
