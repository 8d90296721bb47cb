"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from msgspec import Struct

from . import order_message


class OrderMessages(Struct, gc=False):
    status: bool
    result: list[order_message.OrderMessage] | None = None
