"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from msgspec import Struct, field


class DepositoryAccount(Struct, gc=False):
    dp_id: str | None = field(name="dpId", default=None)
