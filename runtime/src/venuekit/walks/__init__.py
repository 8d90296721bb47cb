"""Whole histories: each row once, resumable at any row, with prefetching and shards."""

from venuekit.walks.async_walk import AsyncWalk
from venuekit.walks.checkpoint import Checkpoint
from venuekit.walks.course import Archive
from venuekit.walks.declaration import walked, walked_async
from venuekit.walks.progress import Progress, RichProgress
from venuekit.walks.walk import Walk

__all__ = ["Archive", "AsyncWalk", "Checkpoint", "Progress", "RichProgress", "Walk", "walked", "walked_async"]
