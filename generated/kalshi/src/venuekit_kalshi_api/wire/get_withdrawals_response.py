"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from msgspec import Struct

from . import withdrawal


class GetWithdrawalsResponse(Struct, gc=False):
    withdrawals: list[withdrawal.Withdrawal] | None
    cursor: str | None = None
