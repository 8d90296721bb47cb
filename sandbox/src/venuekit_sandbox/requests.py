"""Received requests, and readers for their parts."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from urllib.parse import parse_qsl, unquote


@dataclass(frozen=True, slots=True, kw_only=True)
class WireRequest:
    """A request as received, with an undecoded address."""

    method: str
    raw_path: str
    """Path with its percent-encoding kept and without the query."""
    query: str
    """The undecoded query, without the question mark; empty if there is none."""
    headers: Mapping[str, str] = field(repr=False)  # contain credentials
    """By lower-case name; repeated headers are joined by commas."""
    body: bytes = field(default=b"", repr=False)  # may contain credentials, such as a login's


@dataclass(frozen=True, slots=True, kw_only=True)
class Received(WireRequest):
    """A request, and how it was handled."""

    operation: str | None
    """The operation of its path; None if there is none."""
    verified: bool
    """Whether its credentials and signature were correct."""
    refusal: str | None
    """What was wrong with them; None if they were correct."""
    received_at: float
    """When it was completely received, by the machine's clock, in Unix seconds."""
    request_id: str
    """Value of the response's ``x-request-id`` header."""


class BadParameter(Exception):
    """A parameter that the venue answers with status 400."""


class Query:
    """The parameters of a raw query, decoded; a repeated one is refused, unless it is
    ``repeatable``, since it is unclear which value is meant.
    """

    def __init__(self, raw: str, repeatable: Collection[str] = ()) -> None:
        self._given: dict[str, str] = {}
        self._repeated: defaultdict[str, list[str]] = defaultdict(list)
        try:
            pairs = parse_qsl(raw, keep_blank_values=True, errors="strict")
        except ValueError:
            raise BadParameter("the query is not well-formed") from None
        for name, value in pairs:
            if name in repeatable:
                self._repeated[name].append(value)
            elif name in self._given:
                raise BadParameter(f"{name} was given more than once")
            self._given[name] = value

    def __contains__(self, name: str) -> bool:
        return name in self._given or name in self._repeated

    def all(self, name: str) -> Sequence[str]:
        """Return the values of a parameter that may be given more than once."""
        return self._repeated.get(name, [])

    def text(self, name: str) -> str:
        """Return the parameter, empty if it is absent."""
        return self._given.get(name, "")

    def texts(self, name: str, most: int | None = None) -> tuple[str, ...]:
        """Return the entries of a comma-separated parameter, without duplicates, in order; empty if it is absent or empty."""
        members = tuple(sorted(set(self.text(name).split(",")))) if self.text(name) else ()
        if "" in members:
            raise BadParameter(f"{name} contains an empty entry")
        if most is not None and len(members) > most:
            raise BadParameter(f"{name} has more than {most} entries")
        return members

    def number(self, name: str, least: int, most: int) -> int | None:
        """Return the parameter as an integer within the limits; None if it is absent."""
        if name not in self._given:
            return None
        text = self._given[name]
        if not re.fullmatch(r"-?[0-9]{1,19}", text) or not least <= int(text) <= most:
            raise BadParameter(f"{name} must be an integer from {least} to {most}")
        return int(text)


def staleness(timestamp: str, tolerance_seconds: float, now: float) -> str | None:
    """Return what is wrong with a timestamp, which must be in Unix milliseconds and close to ``now`` (seconds); None if nothing is."""
    if not re.fullmatch(r"[0-9]{1,19}", timestamp):
        return "the timestamp is not a number"
    if abs(now * 1000 - int(timestamp)) > tolerance_seconds * 1000:
        return f"the timestamp is not within {tolerance_seconds} seconds of now, in milliseconds"
    return None


def decoded(name: str, segment: str) -> str:
    """Return a percent-decoded path segment."""
    try:
        return unquote(segment, errors="strict")
    except UnicodeDecodeError:
        raise BadParameter(f"{name} is not UTF-8") from None
