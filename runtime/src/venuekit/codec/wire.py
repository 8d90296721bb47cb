"""Types of values on the wire, used in generated wire structs wherever plain types don't say enough.

The fast decoder sees the plain type; ``venuekit.codec.tolerant`` reads the mark to know which type was meant.
"""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Any, Final

from msgspec import Meta

KIND: Final = "venuekit"
"""Key of the mark."""

DecimalText = Annotated[str, Meta(extra={KIND: "decimal-text"})]
"""A decimal that is sent as text."""

DecimalNumber = Annotated[Any, Meta(extra={KIND: "decimal-number"})]
"""A decimal that is sent as a JSON number or as text; the decoder keeps the number's digits."""

Moment = Annotated[datetime, Meta(tz=True)]
"""ISO 8601 with a time zone."""

UnixSeconds = Annotated[int, Meta(extra={KIND: "unix-seconds"})]
UnixMilliseconds = Annotated[int, Meta(extra={KIND: "unix-milliseconds"})]

QuotableInteger = Annotated[int | str, Meta(extra={KIND: "integer"})]
"""An integer, bare or quoted."""

SecretText = Annotated[str, Meta(extra={KIND: "secret"})]
"""A text that must not appear in messages."""

SecretNumber = Annotated[int, Meta(extra={KIND: "secret-number"})]
"""A whole number that must not appear in messages."""

BareText = Annotated[str | int, Meta(extra={KIND: "text"})]
"""A text that may be sent as an integer."""
