"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec import writing as _writing
from venuekit.codec.model import Model, Note, WireField, moment, new

if TYPE_CHECKING:
    from ..wire.deposit import Deposit as WireDeposit
    from .payment_status import PaymentStatus
    from .payment_type import PaymentType


@define(kw_only=True, eq=False, repr=False)
class Deposit(Model):
    """A deposit of money.

    Source: https://docs.kalshi.com/openapi.yaml
    """

    units: ClassVar[Mapping[str, str]] = {
        "amount_cents": "usd-cents",
        "fee_cents": "usd-cents",
    }

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("id"),
        WireField("status", _writing.plain),
        WireField("type_", _writing.plain, wire_name="type"),
        WireField("amount_cents"),
        WireField("fee_cents"),
        WireField("created_ts", _writing.unix_seconds),
        WireField("finalized_ts", _writing.unix_seconds),
    )

    id: str
    """Id of the deposit."""
    status: PaymentStatus
    """Status of the deposit; once `applied`, it is part of the balance."""
    type_: PaymentType
    """Method of the deposit."""
    amount_cents: int
    """Amount in cents. It isn't documented whether it includes the fee. Unit: usd-cents."""
    fee_cents: int
    """Fee of the deposit, in cents. Unit: usd-cents."""
    created_ts: datetime
    """When the deposit was created, in Unix seconds."""
    finalized_ts: datetime | None = None
    """When the deposit was applied, failed or was returned, in Unix seconds. Null or absent while it is pending."""

    @classmethod
    def _built(cls, wire: WireDeposit, note: Note) -> Self:
        model = new(cls)
        model.id = wire.id
        model.status = wire.status
        model.type_ = wire.type_
        model.amount_cents = wire.amount_cents
        model.fee_cents = wire.fee_cents
        model.created_ts = moment(wire.created_ts, 1)
        model.finalized_ts = None if (finalized_ts_ := wire.finalized_ts) is None else moment(finalized_ts_, 1)
        return model

    @staticmethod
    def _wire() -> type[WireDeposit]:
        from ..wire.deposit import Deposit

        return Deposit
