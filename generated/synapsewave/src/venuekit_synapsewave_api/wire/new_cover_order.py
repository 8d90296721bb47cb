"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from msgspec import Struct

from venuekit_synapsewave_api.models.transaction_type import TransactionType

from . import cover_main_leg
from . import scrip_info as scrip_info_1
from . import stoploss_leg as stoploss_leg_1


class NewCoverOrder(Struct, gc=False):
    scrip_info: scrip_info_1.ScripInfo
    transactional_type: TransactionType
    main_leg: cover_main_leg.CoverMainLeg
    stoploss_leg: stoploss_leg_1.StoplossLeg
    transaction_type: TransactionType | None = None
    order_identifier: str | None = None
    part_code: str | None = None
    algo_id: str | None = None
    strategy_id: str | None = None
    vendor_code: str | None = None
