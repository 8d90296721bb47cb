"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec import writing as _writing
from venuekit.codec.model import Model, Note, WireField, new, number

if TYPE_CHECKING:
    from ..wire.balance_data import BalanceData as WireBalanceData
    from .last_updated_by import LastUpdatedBy


@define(kw_only=True, eq=False, repr=False)
class BalanceData(Model):
    """The balance of one currency. Any property may be missing: the quickstart prints a row without a balance. The available and
    locked amounts may not add up to the total exactly.

    Source: https://docs.coinapi.io/ems-api/rest-api/balances/get-balances
    """

    units: ClassVar[Mapping[str, str]] = {
        "balance": "asset-units",
        "available": "asset-units",
        "locked": "asset-units",
        "rate_usd": "usd",
        "traded": "asset-units",
    }

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("id"),
        WireField("asset_id_exchange"),
        WireField("asset_id_coinapi"),
        WireField("balance"),
        WireField("available"),
        WireField("locked"),
        WireField("last_updated_by", _writing.plain),
        WireField("rate_usd"),
        WireField("traded"),
    )

    id: str | None = None
    """Id of the row, the same text as `asset_id_exchange`. Only in the responses of the quickstart."""
    asset_id_exchange: str | None = None
    """The exchange's name of the currency, such as `XBT`."""
    asset_id_coinapi: str | None = None
    """CoinAPI's name of the currency, such as `BTC`."""
    balance: Decimal | None = None
    """Total amount on the exchange, in units of this currency. Unit: asset-units."""
    available: Decimal | None = None
    """Amount available as collateral, in units of this currency. Unit: asset-units."""
    locked: Decimal | None = None
    """Amount locked by the exchange, in units of this currency. Unit: asset-units."""
    last_updated_by: LastUpdatedBy | None = None
    """The source of the last change of this row."""
    rate_usd: Decimal | None = None
    """Value of one unit of this currency in US dollars; null if no rate is known. Unit: usd."""
    traded: Decimal | None = None
    """Total traded amount. The unit (this currency) is inferred; no page names one. Unit: asset-units."""

    @classmethod
    def _built(cls, wire: WireBalanceData, note: Note) -> Self:
        model = new(cls)
        model.id = wire.id
        model.asset_id_exchange = wire.asset_id_exchange
        model.asset_id_coinapi = wire.asset_id_coinapi
        model.balance = (
            None if (balance_ := wire.balance) is None else balance_ if type(balance_) is Decimal else number(balance_)
        )
        model.available = (
            None if (available_ := wire.available) is None else available_ if type(available_) is Decimal else number(available_)
        )
        model.locked = None if (locked_ := wire.locked) is None else locked_ if type(locked_) is Decimal else number(locked_)
        model.last_updated_by = wire.last_updated_by
        model.rate_usd = (
            None if (rate_usd_ := wire.rate_usd) is None else rate_usd_ if type(rate_usd_) is Decimal else number(rate_usd_)
        )
        model.traded = None if (traded_ := wire.traded) is None else traded_ if type(traded_) is Decimal else number(traded_)
        return model

    @staticmethod
    def _wire() -> type[WireBalanceData]:
        from ..wire.balance_data import BalanceData

        return BalanceData
