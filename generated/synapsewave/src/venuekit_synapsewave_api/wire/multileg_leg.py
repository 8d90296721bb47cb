"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from msgspec import Struct
from venuekit.codec.wire import DecimalNumber, DecimalText

from venuekit_synapsewave_api.models.transaction_type import TransactionType

from . import multileg_others
from . import scrip_info as scrip_info_1


class MultilegLeg(Struct, gc=False):
    leg_no: int
    scrip_info: scrip_info_1.ScripInfo
    transactional_type: TransactionType
    quantity: DecimalNumber
    price: DecimalText
    others: multileg_others.MultilegOthers
    transaction_type: TransactionType | None = None
