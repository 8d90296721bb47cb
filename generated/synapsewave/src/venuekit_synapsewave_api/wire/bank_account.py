"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from msgspec import Struct
from venuekit.codec.wire import QuotableInteger


class BankAccount(Struct, gc=False):
    bank_name: str | None = None
    branch_name: str | None = None
    branch_city: str | None = None
    account_no: str | None = None
    account_type: QuotableInteger | None = None
    is_default: bool | None = None
