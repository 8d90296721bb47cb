"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec import writing as _writing
from venuekit.codec.model import Model, Note, WireField, exact, known, new

if TYPE_CHECKING:
    from ..wire.indexed_balance import IndexedBalance as WireIndexedBalance


@define(kw_only=True, eq=False, repr=False)
class IndexedBalance(Model):
    """An amount on one exchange shard. 2026 only.

    Source: https://docs.kalshi.com/api-reference/portfolio/get-balance
    """

    units: ClassVar[Mapping[str, str]] = {
        "balance": "usd",
    }

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("exchange_index"),
        WireField("balance", _writing.decimal_text),
    )

    exchange_index: int
    """Number of the exchange shard, counted from 0."""
    balance: Decimal
    """The amount in dollars, unlike the account-level `balance`, which is in cents. Unit: usd."""

    @classmethod
    def _built(cls, wire: WireIndexedBalance, note: Note) -> Self:
        model = new(cls)
        model.exchange_index = wire.exchange_index
        model.balance = known(wire.balance) or note(wire.balance) or exact(wire.balance)
        return model

    @staticmethod
    def _wire() -> type[WireIndexedBalance]:
        from ..wire.indexed_balance import IndexedBalance

        return IndexedBalance
