"""Enums that accept values which the venue adds later.

Open enums accept any value. Closed enums stand for states that must not be guessed: an unknown value still arrives, with its text, but
comparing it with a known member raises ``UnknownValue``, so that no branch of a program mistakes it for something else.
"""

from __future__ import annotations

from enum import IntEnum, StrEnum
from typing import Any, Self

from venuekit.errors import UnknownValue


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

    def __reduce_ex__(self, protocol: object) -> tuple[Any, ...]:
        return type(self), (self._value_,)  # by value, since unknown members have no name in the class

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

    def __reduce_ex__(self, protocol: object) -> tuple[Any, ...]:
        return type(self), (self._value_,)  # by value, since unknown members have no name in the class

    @property
    def is_known(self) -> bool:
        """Whether the description of the venue knew this value when the package was made."""
        return self._name_ in type(self)._member_map_


class ClosedStrEnum(OpenStrEnum):
    """Like ``OpenStrEnum``, but comparing an unknown value with a known one raises ``UnknownValue``."""

    __hash__ = str.__hash__

    def __eq__(self, other: object) -> bool:
        if isinstance(other, type(self)) and self.is_known != other.is_known:
            raise UnknownValue(type(self).__name__, other if self.is_known else self)
        return str.__eq__(self, other)

    def __ne__(self, other: object) -> bool:
        return not self == other


class ClosedIntEnum(OpenIntEnum):
    """Like ``OpenIntEnum``, but comparing an unknown value with a known one raises ``UnknownValue``."""

    __hash__ = int.__hash__

    def __eq__(self, other: object) -> bool:
        if isinstance(other, type(self)) and self.is_known != other.is_known:
            raise UnknownValue(type(self).__name__, other if self.is_known else self)
        return int.__eq__(self, other)

    def __ne__(self, other: object) -> bool:
        return not self == other
