"""Types of the clients' keyword arguments, except credentials."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    import httpx

    from venuekit.call.drift import Drift
    from venuekit.call.hooks import Attempt, RateLimitWait, ResponseInfo
    from venuekit.call.retry import RetryPolicy
    from venuekit.errors import CallError
    from venuekit.journal.journal import Journal
    from venuekit.limits.base import Limits


class Settings(TypedDict, total=False):
    """Options of every client besides its credentials, documented at ``Client``; all have defaults."""

    timeout: float | httpx.Timeout
    retry: RetryPolicy
    limits: Limits | str | None
    on_request: Callable[[Attempt], object] | None
    on_response: Callable[[ResponseInfo], object] | None
    on_wait: Callable[[RateLimitWait], object] | None
    on_error: Callable[[CallError, float | None], object] | None
    on_drift: Callable[[Drift], object] | None
    drift_sample: int
    max_body: int
    max_connections: int
    fresh_connection_for_writes: bool
    environment: str
    base_urls: Mapping[str, str] | None
    journal: Journal | str | os.PathLike[str] | None


class OptionsWithoutAddress(Settings, total=False):
    """Keyword arguments of a synchronous client whose venue has no common address."""

    http_client: httpx.Client | None


class AsyncOptionsWithoutAddress(Settings, total=False):
    """Keyword arguments of an asynchronous client whose venue has no common address."""

    http_client: httpx.AsyncClient | None


class Options(OptionsWithoutAddress, total=False):
    """Keyword arguments of every other synchronous client takes."""

    base_url: str | None


class AsyncOptions(AsyncOptionsWithoutAddress, total=False):
    """Keyword arguments of every other asynchronous client takes."""

    base_url: str | None
