"""What a walk over a whole history reads: a live listing, and an archive where there is one. No input or output."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import Any

from attrs import field, frozen

from venuekit.call.operation import Request
from venuekit.errors import ArgumentError
from venuekit.resource import request_of
from venuekit.walks.listing import Listing


@frozen(kw_only=True)
class Archive:
    """Where older rows of a listing are, and what says where it ends."""

    method: Callable[..., Any]
    """Fetches one page of the archive, in the same model as the live listing."""
    cutoff: Callable[..., Any] | None = None
    """Tells at which moment the archive ends."""
    moment: str = ""
    """Attribute of the cutoff's model that holds the moment."""
    moved: str | None = None
    """Attribute of a row whose time is compared with it, where that isn't the time that the listing goes by."""
    never: Mapping[str, object] = field(factory=dict)
    """Filters whose rows are never in the archive."""


class Course:
    """A live listing, and its archive."""

    def __init__(
        self,
        method: Callable[..., Any],
        items: Callable[[Any], Any],
        *,
        key: str | Sequence[str] | None,
        time: str | None,
        archive: Archive | None,
        defaults: Mapping[str, Any],
        append_only: bool = False,
    ) -> None:
        known: dict[str, Any] = {"key": key, "time": time, "moved": archive.moved if archive else None}
        if archive is not None and archive.cutoff is None:
            known["moved"] = None
        self.live = Listing(method, items, **known)
        self.archive = archive
        self.archived = None if archive is None else Listing(archive.method, items, **known)
        self.defaults = defaults
        self.append_only = append_only
        self.moves_by_time = archive is not None and archive.cutoff is not None and self.live.moves_by_time

    def cutoff_request(self) -> Request[Any]:
        """Return the request for the cutoff."""
        assert self.archive is not None and self.archive.cutoff is not None  # noqa: PT018  # checked by the caller
        return request_of(self.archive.cutoff)

    def cutoff_of(self, page: Any) -> datetime | None:
        """Return the cutoff that an answer names."""
        assert self.archive is not None  # checked by the caller
        found: datetime | None = getattr(page, self.archive.moment)
        return found

    def has_archive(self, filters: Mapping[str, Any]) -> bool:
        """Whether rows of these filters may be in an archive."""
        return self.archive is not None and not any(filters.get(name) == value for name, value in self.archive.never.items())

    def archive_filters(self, filters: Mapping[str, Any]) -> tuple[dict[str, Any], dict[str, frozenset[Any]]]:
        """Return the filters that the archive takes, and those that its rows have to be picked by.

        Raises ``ArgumentError`` for one that neither takes.
        """
        assert self.archived is not None  # checked by the caller
        taken: dict[str, Any] = {}
        picked: dict[str, frozenset[Any]] = {}
        fields = self.archived.row_model.__annotations__
        for name, value in filters.items():
            several = list(value) if isinstance(value, Sequence) and not isinstance(value, str) else [value]
            if name in self.archived.parameters and (len(several) == 1 or self._takes(name, value)):
                taken[name] = value if self._takes(name, value) else several[0]
            elif name in self.live.parameters and name in fields:
                picked[name] = frozenset(several)
            elif value is not None and name not in self.defaults:
                raise ArgumentError(
                    name,
                    value,
                    "the archive can't be filtered by it; leave it out, or read only the live listing with the `iter_` method",
                )
        return taken, picked

    def _takes(self, name: str, value: Any) -> bool:
        assert self.archived is not None  # checked by the caller
        try:
            request_of(self.archived.method, **{name: value})
        except (ArgumentError, TypeError):
            return False
        return True
