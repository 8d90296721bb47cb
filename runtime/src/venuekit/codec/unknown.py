"""What a response holds in place of a model that the package doesn't know."""

from __future__ import annotations

from typing import Any

from venuekit.codec.values import hashable


class Unknown:
    """An alternative whose tag the package doesn't know; the rest of the response is not affected."""

    __slots__ = ("raw", "tag")

    def __init__(self, tag: str, raw: dict[str, Any]) -> None:
        self.tag = tag
        """The venue's tag of this alternative."""
        self.raw = raw
        """The JSON object, numbers with a fraction as ``Decimal``."""

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object."""
        return self.raw

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Unknown) and self.raw == other.raw

    def __hash__(self) -> int:
        return hash(hashable(self.raw))

    def __repr__(self) -> str:
        return f"Unknown(tag={self.tag!r}, raw={self.raw!r})"
