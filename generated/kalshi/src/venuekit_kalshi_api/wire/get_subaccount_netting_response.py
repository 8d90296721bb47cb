"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from msgspec import Struct

from . import subaccount_netting_config


class GetSubaccountNettingResponse(Struct, gc=False):
    netting_configs: list[subaccount_netting_config.SubaccountNettingConfig] | None
