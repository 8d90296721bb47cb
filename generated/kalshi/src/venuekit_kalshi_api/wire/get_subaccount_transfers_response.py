"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from msgspec import Struct

from . import subaccount_transfer


class GetSubaccountTransfersResponse(Struct, gc=False):
    transfers: list[subaccount_transfer.SubaccountTransfer] | None
    cursor: str | None = None
