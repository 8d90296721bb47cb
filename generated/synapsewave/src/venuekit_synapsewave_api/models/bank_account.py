"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec.model import Model, Note, WireField, new, whole

if TYPE_CHECKING:
    from ..wire.bank_account import BankAccount as WireBankAccount


@define(kw_only=True, eq=False, repr=False)
class BankAccount(Model):
    """A bank account. Only the page for dealers describes it; that the rows of users are the same is inferred.

    Source: https://developer.synapsewave.com/docs/CloudRestProAPI/user-profile
    """

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("bank_name"),
        WireField("branch_name"),
        WireField("branch_city"),
        WireField("account_no"),
        WireField("account_type"),
        WireField("is_default"),
    )

    bank_name: str | None = None
    """Name of the bank."""
    branch_name: str | None = None
    """Name of the branch."""
    branch_city: str | None = None
    """City of the branch."""
    account_no: str | None = None
    """Account number."""
    account_type: int | None = None
    """Type of the account: 1 for current, 2 for savings."""
    is_default: bool | None = None
    """Whether it is the default account."""

    @classmethod
    def _built(cls, wire: WireBankAccount, note: Note) -> Self:
        model = new(cls)
        model.bank_name = wire.bank_name
        model.branch_name = wire.branch_name
        model.branch_city = wire.branch_city
        model.account_no = wire.account_no
        model.account_type = None if (account_type_ := wire.account_type) is None else whole(account_type_)
        model.is_default = wire.is_default
        return model

    @staticmethod
    def _wire() -> type[WireBankAccount]:
        from ..wire.bank_account import BankAccount

        return BankAccount
