"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from msgspec import Struct, field

from . import cancel, events1, trade


class Events(Struct, gc=False):
    events: list[events1.Events]
    last: trade.Trade | cancel.Cancel | None = None
    next_: trade.Trade | cancel.Cancel | None = field(name="next", default=None)
