"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from msgspec import Struct

from . import bank_account, depository_account


class UserProfile(Struct, gc=False):
    user_name: str | None = None
    email: str | None = None
    mobile_no: str | None = None
    pan: str | None = None
    address: str | None = None
    mpin_enabled: bool | None = None
    fingerprint_enabled: bool | None = None
    dob: str | None = None
    gender: str | None = None
    dp_details: list[depository_account.DepositoryAccount] | None = None
    bank_details: list[bank_account.BankAccount] | None = None
