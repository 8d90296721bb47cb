"""Balances and positions of the exchange accounts: the documented ones, changed by trading."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any

from venuekit_sandbox.exchange import Exchange, Party, View
from venuekit_sandbox.exchange.ledger import ZERO
from venuekit_sandbox.venues.coinapi_ems.orders import divided

Row = dict[str, Any]

#: CoinAPI's names of currencies for documented rows that have only the exchange's name.
_COINAPI_NAMES = {"ZUSD": "USD"}


class Holdings:
    """The accounts of the documented samples, kept in the ledger, and accounts that are used later."""

    def __init__(self, exchange: Exchange, balances: Sequence[Mapping[str, Any]], positions: Sequence[Mapping[str, Any]]) -> None:
        self._exchange = exchange
        self._positions = positions
        self._documented: dict[str, dict[str, Mapping[str, Any]]] = {}
        self._kinds: dict[str, Mapping[str, Any]] = {}
        self.accounts: dict[str, None] = {}
        """Ids of all accounts, the documented ones first."""
        for account in balances:
            rows = {_asset(row): row for row in account["data"]}
            self._documented[account["exchange_id"]] = rows
            self._kinds[account["exchange_id"]] = {name: value for name, value in account.items() if name != "data"}
            for asset, row in rows.items():
                if amount := Decimal(row.get("available", "0")):
                    exchange.deposit(self.open(account["exchange_id"]), asset, amount)

    def balances(self, view_of: Mapping[str, View]) -> list[Row]:
        """Return the balances of every account, each by its view."""
        return [self._balances(exchange_id, view) for exchange_id, view in view_of.items()]

    def _balances(self, exchange_id: str, view: View) -> Row:
        party, documented = Party(exchange_id), self._documented.get(exchange_id, {})
        rows = [self._balance(view, party, asset, documented.get(asset)) for asset in self._assets(view, party, documented)]
        return {**self._kinds.get(exchange_id, {"exchange_id": exchange_id}), "data": rows}

    def _assets(self, view: View, party: Party, documented: Mapping[str, object]) -> list[str]:
        contracts = {one.asset for one in self._exchange.state.instruments.values() if not one.clearing.delivers}
        held = [
            asset
            for asset in view.assets(party)
            if asset not in contracts and (view.free(party, asset) or view.reserved(party, asset))
        ]
        return list(dict.fromkeys([*documented, *held]))

    def _balance(self, view: View, party: Party, asset: str, documented: Mapping[str, Any] | None) -> Row:
        free, locked = view.free(party, asset), view.reserved(party, asset)
        row = dict(documented or {"asset_id_exchange": asset, "asset_id_coinapi": asset})
        traded = sum((fill.quantity for fill in view.fills() if self._base(fill.symbol) == asset), ZERO)
        if documented is not None and free == Decimal(documented.get("available", "0")) and not locked and not traded:
            return row  # nothing has changed, so its digits stay as documented
        kept = Decimal(row.get("locked", "0"))
        row |= {"balance": free + locked + kept, "available": free, "locked": locked + kept, "last_updated_by": "EXCHANGE"}
        row["traded"] = Decimal(row.get("traded", "0")) + traded
        row.setdefault("rate_usd", None)
        return row

    def positions(self, view_of: Mapping[str, View]) -> list[Row]:
        """Return the open positions of every account that has any, each by its view."""
        documented = {account["exchange_id"]: account["data"] for account in self._positions}
        found = {exchange_id: [*documented.get(exchange_id, []), *self._live(view)] for exchange_id, view in view_of.items()}
        return [{"exchange_id": exchange_id, "data": rows} for exchange_id, rows in found.items() if rows]

    def _live(self, view: View) -> list[Row]:
        rows = []
        for position in view.positions():
            instrument = self._exchange.state.instrument(position.symbol)
            if instrument.clearing.delivers or not position.quantity:
                continue
            last = next(trade.price for trade in reversed(self._exchange.state.trades) if trade.symbol == position.symbol)
            rows.append(
                {
                    "symbol_id_exchange": getattr(instrument.info, "symbol_id_exchange", position.symbol),
                    "symbol_id_coinapi": position.symbol,
                    "avg_entry_price": divided(abs(position.cost), abs(position.quantity)),
                    "quantity": abs(position.quantity),
                    "side": "BUY" if position.quantity > 0 else "SELL",
                    "unrealized_pnl": position.quantity * last - position.cost,
                    "leverage": 1,
                    "cross_margin": True,
                    "liquidation_price": None,
                    "raw_data": None,
                }
            )
        return rows

    def open(self, exchange_id: str) -> Party:
        """Return the owner of an account, which is listed from now on."""
        self.accounts.setdefault(exchange_id, None)
        return Party(exchange_id)

    def _base(self, symbol: str) -> str:
        return self._exchange.state.instrument(symbol).asset


def _asset(row: Mapping[str, Any]) -> str:
    name = str(row["asset_id_exchange"])
    return str(row.get("asset_id_coinapi", _COINAPI_NAMES.get(name, name)))
