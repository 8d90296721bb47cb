"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec.model import Model, Note, WireField, new

if TYPE_CHECKING:
    from ..wire.depository_account import DepositoryAccount as WireDepositoryAccount


@define(kw_only=True, eq=False, repr=False)
class DepositoryAccount(Model):
    """A depository account. Only the page for dealers describes it, and only its first field could be read; the others are in the
    raw body.

    Source: https://developer.synapsewave.com/docs/CloudRestProAPI/user-profile
    """

    _wire_fields: ClassVar[tuple[WireField, ...]] = (WireField("dp_id", wire_name="dpId"),)

    dp_id: str | None = None
    """Id of the depository participant."""

    @classmethod
    def _built(cls, wire: WireDepositoryAccount, note: Note) -> Self:
        model = new(cls)
        model.dp_id = wire.dp_id
        return model

    @staticmethod
    def _wire() -> type[WireDepositoryAccount]:
        from ..wire.depository_account import DepositoryAccount

        return DepositoryAccount
