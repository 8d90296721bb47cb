"""Enumerations that survive values the venue adds later."""

from __future__ import annotations

from enum import IntEnum, StrEnum
from typing import Self


class OpenStrEnum(StrEnum):
    """Known values are ordinary members; any other text becomes a member that keeps it, with ``is_known`` False."""

    @classmethod
    def _missing_(cls, value: object) -> Self | None:
        if not isinstance(value, str):
            return None
        member = str.__new__(cls, value)
        member._name_ = f"UNKNOWN({value})"
        member._value_ = value
        return member

    @property
    def is_known(self) -> bool:
        """Whether the description of the venue knew this value when the package was made."""
        return self._name_ in type(self)._member_map_


class OpenIntEnum(IntEnum):
    """Known values are ordinary members; any other integer becomes a member that keeps it, with ``is_known`` False."""

    @classmethod
    def _missing_(cls, value: object) -> Self | None:
        if not isinstance(value, int):
            return None
        member = int.__new__(cls, value)
        member._name_ = f"UNKNOWN({value})"
        member._value_ = value
        return member

    @property
    def is_known(self) -> bool:
        """Whether the description of the venue knew this value when the package was made."""
        return self._name_ in type(self)._member_map_
