"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from msgspec import Struct

from . import intra_exchange_instance_transfer


class GetIntraExchangeInstanceTransfersResponse(Struct, gc=False):
    transfers: list[intra_exchange_instance_transfer.IntraExchangeInstanceTransfer] | None
    cursor: str | None = None
