"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from msgspec import Struct

from . import deposit


class GetDepositsResponse(Struct, gc=False):
    deposits: list[deposit.Deposit] | None
    cursor: str | None = None
