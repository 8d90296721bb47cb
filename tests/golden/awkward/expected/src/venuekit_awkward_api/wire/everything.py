"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from typing import Any

from msgspec import Struct, field
from venuekit.codec.wire import DecimalNumber, DecimalText, SecretText

from venuekit_awkward_api.models.side import Side

from . import cancel, pair, trade
from . import login as login_1


class Everything(Struct, gc=False):
    count: int | None = None
    part: DecimalNumber | None = None
    prices: dict[str, DecimalText] | None = None
    pairs_by_name: dict[str, pair.Pair] | None = field(name="pairsByName", default=None)
    anything: Any = None
    free: dict[str, Any] | None = None
    frees: list[dict[str, Any]] | None = None
    either: pair.Pair | str | bool | None = None
    eithers: list[pair.Pair | int] | None = None
    event: trade.Trade | cancel.Cancel | None = None
    grid: list[list[DecimalText]] | None = None
    pair_grid: list[list[pair.Pair]] | None = field(name="pairGrid", default=None)
    sides: list[Side] | None = None
    password: SecretText | None = None
    login: login_1.Login | None = None
    self_: Everything | None = field(name="self", default=None)
    fields: str | None = None
    partial: bool | None = None
