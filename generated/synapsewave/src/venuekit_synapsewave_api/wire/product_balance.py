"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from msgspec import Struct, field
from venuekit.codec.wire import BareText, DecimalNumber


class ProductBalance(Struct, gc=False):
    balance_amount: DecimalNumber = field(name="balanceAmount")
    s_product_id: str | None = field(name="sProductId", default=None)
    s_product_name: str | None = field(name="sProductName", default=None)
    s_active: str | None = field(name="sActive", default=None)
    b_default_prod: BareText | None = field(name="bDefaultProd", default=None)
    n_bank_mapping: BareText | None = field(name="nBankMapping", default=None)
