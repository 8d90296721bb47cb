"""Types of values on the wire, where plain ones don't say enough. Generated wire structs are written in these.

The fast decoder sees the plain type; ``venuekit.codec.tolerant`` reads the mark, to know what a misfit was meant to be.
"""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Any, Final

from msgspec import Meta

KIND: Final = "venuekit"
"""Key of the mark."""

DecimalText = Annotated[str, Meta(extra={KIND: "decimal-text"})]
"""A decimal that comes as text."""

DecimalNumber = Annotated[Any, Meta(extra={KIND: "decimal-number"})]
"""A decimal that comes as a JSON number or as text; the decoder keeps the number's digits."""

Moment = Annotated[datetime, Meta(tz=True)]
"""ISO 8601 with a time zone."""

UnixSeconds = Annotated[int, Meta(extra={KIND: "unix-seconds"})]
UnixMilliseconds = Annotated[int, Meta(extra={KIND: "unix-milliseconds"})]

QuotableInteger = Annotated[int | str, Meta(extra={KIND: "integer"})]
"""An integer, bare or quoted."""

SecretText = Annotated[str, Meta(extra={KIND: "secret"})]
"""A text that no message may quote."""

SecretNumber = Annotated[int, Meta(extra={KIND: "secret-number"})]
"""A whole number that no message may quote."""

BareText = Annotated[str | int, Meta(extra={KIND: "text"})]
"""A text that may come as a bare integer."""
