"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from msgspec import Struct

from . import fcm_subtrader


class ListFcmSubtradersResponse(Struct, gc=False):
    subtraders: list[fcm_subtrader.FcmSubtrader] | None
