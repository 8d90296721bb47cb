"""Cash and securities: those of the documented samples, changed by trading."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import Any

from venuekit_sandbox import samples
from venuekit_sandbox.exchange import Exchange, Fill, Party, Side, View
from venuekit_sandbox.exchange.clock import MICROSECONDS
from venuekit_sandbox.exchange.ledger import ZERO
from venuekit_sandbox.venues.habittrade.orders import Ordered, divided
from venuekit_sandbox.venues.habittrade.products import Product

ME = Party("me")
NAME = "habittrade"
Row = dict[str, Any]

#: The free cash that gives the documented estimate.
_FREE_HKD = Decimal(17_532_000)


class Holdings:
    """The account of the documented samples, kept in the ledger, without the amounts that the samples show as frozen."""

    def __init__(self, exchange: Exchange) -> None:
        self._exchange = exchange
        self._balances = {row["base_currency"]: row for row in _sample("get_balance")["data"]}
        self._position = _sample("get_portfolio")["data"]["positions"][0]
        self._product = f"{self._position['market']}:{self._position['product_code']}"
        self.portfolio_id: str = self._position["portfolio_id"]
        """Of the documented position."""
        for currency, row in self._balances.items():
            exchange.deposit(ME, currency, Decimal(row["cash_withdraw"]))
        exchange.deposit(ME, "HKD", _FREE_HKD)
        exchange.deposit(ME, self._product, Decimal(self._position["avail_sell_qty"]))

    # Cash

    def balances(self, view: View) -> list[Row]:
        """Return a row for each currency."""
        products = set(self._exchange.state.instruments)
        currencies = [asset for asset in view.assets(ME) if asset not in products]
        return [self._balance(view, currency) for currency in dict.fromkeys([*self._balances, *currencies])]

    def _balance(self, view: View, currency: str) -> Row:
        documented = self._balances.get(currency, _NO_CASH)
        free, held = view.free(ME, currency), view.reserved(ME, currency)
        start, tied = Decimal(documented["cash_withdraw"]), Decimal(documented["cash_on_hold"])
        if documented is not _NO_CASH and free == start and not held:
            return dict(documented)  # nothing has changed, so its digits stay as documented
        change = free + held - start
        return {
            **documented,
            "base_currency": currency,
            "market_value": Decimal(documented["market_value"]) + change + self._bought(view, currency),
            "cash": Decimal(documented["cash"]) + change,
            "cash_on_hold": tied + held,
            "cash_withdraw": free,
        }

    def _bought(self, view: View, currency: str) -> Decimal:
        """Return purchases minus sales, at their prices."""
        return sum(
            (one.side.sign * one.quantity * one.price for one in view.fills() if self._product_of(one).currency == currency), ZERO
        )

    # Securities

    def positions(self, view: View, orders: Iterable[Ordered]) -> list[Row]:
        """Return a row for each product in each portfolio."""
        portfolios = {ordered.order_id: ordered.portfolio_id or self.portfolio_id for ordered in orders}
        traded: dict[tuple[str, str], list[Fill]] = {(self._product, self.portfolio_id): []}
        for fill in reversed(list(view.fills())):
            traded.setdefault((fill.symbol, portfolios[fill.order_id]), []).append(fill)
        offered: dict[tuple[str, str], Decimal] = {}
        for order in view.orders():
            if order.is_open and order.side is Side.SELL:
                key = (order.symbol, portfolios[order.id])
                offered[key] = offered.get(key, ZERO) + order.remaining
        rows = [self._row(symbol, portfolio, fills, offered) for (symbol, portfolio), fills in traded.items()]
        return [row for row in rows if Decimal(row["qty"])]

    def _row(self, symbol: str, portfolio_id: str, fills: list[Fill], offered: Mapping[tuple[str, str], Decimal]) -> Row:
        documented = (symbol, portfolio_id) == (self._product, self.portfolio_id)
        open_sells = offered.get((symbol, portfolio_id), ZERO)
        if documented and not fills and not open_sells:
            return dict(self._position)
        product = self._exchange.state.instruments[symbol].info
        assert isinstance(product, Product)
        base = self._position if documented else _NOTHING_HELD
        quantity, price, cost = (Decimal(base[name]) for name in ("qty", "avg_price", "avg_cost"))
        for fill in fills:
            if fill.side is Side.BUY:
                total = quantity + fill.quantity
                price = divided(price * quantity + fill.price * fill.quantity, total)
                cost = divided(cost * quantity + fill.price * fill.quantity + fill.fee, total)
            quantity += fill.side.sign * fill.quantity
        tied = Decimal(base["os_sell_qty"]) + open_sells
        last = Decimal(base["prev_price"]) or (fills[-1].price if fills else ZERO)
        return {
            **base,
            "market": product.market,
            "product_code": product.code,
            "product_name": product.name,
            "qty": quantity,
            "os_sell_qty": tied,
            "avail_qty": quantity - tied,
            "avail_sell_qty": quantity - tied - Decimal(base["uncleared_qty"]),
            "base_currency": product.currency,
            "avg_cost": cost,
            "avg_price": price,
            "prev_price": last,
            "prev_market_value": quantity * last,
            "security_type": product.security_type,
            "contract_time": fills[-1].at // MICROSECONDS if fills else base["contract_time"],
            "portfolio_id": portfolio_id,
        }

    # Movements

    def transactions(self, view: View) -> list[Row]:
        """Return the cash movements: the documented one first, then one for each fill."""
        (documented,) = _sample("get_transactions")["data"]["transactions"]
        rows = [documented]
        held = {currency: Decimal(row["cash"]) for currency, row in self._balances.items()} | {"HKD": _FREE_HKD}
        for number, fill in enumerate(reversed(list(view.fills())), 2):
            product, amount = self._product_of(fill), fill.quantity * fill.price
            held[product.currency] = held.get(product.currency, ZERO) - fill.side.sign * amount - fill.fee
            rows.append(
                {
                    **documented,
                    "id": number,
                    "date": fill.at // MICROSECONDS,
                    "sett_date": fill.at // MICROSECONDS,
                    "base_currency": product.currency,
                    "market": product.market,
                    "product_code": product.code,
                    "product_name": product.name,
                    "price": fill.price,
                    "qty": fill.quantity,
                    "amt": amount,
                    "balance": held[product.currency],
                    "io_type": "out" if fill.side is Side.BUY else "in",
                    "business_type": _BUSINESS.get(product.market, "other"),
                    "business_sub_type": fill.side.value,
                }
            )
        return rows

    def _product_of(self, fill: Fill) -> Product:
        product = self._exchange.state.instruments[fill.symbol].info
        assert isinstance(product, Product)
        return product


def _sample(operation: str) -> Any:
    return samples.parse(samples.one(NAME, operation, 200))


_BUSINESS = {"usex": "us_stock", "hkex": "hk_stock"}
_NO_CASH: Row = dict.fromkeys(
    (
        *("market_value", "cash", "cash_on_hold", "cash_withdraw", "unsett_net_amt", "unsett_buy_amt", "unsett_sell_amt"),
        *("interest_net", "interest_debit", "interest_credit"),
    ),
    0,
)
_NOTHING_HELD: Row = dict.fromkeys(  # pyright: ignore[reportAssignmentType]
    ("qty", "os_sell_qty", "uncleared_qty", "avg_price", "avg_cost", "prev_price", "contract_time"), 0
) | dict.fromkeys(("pending_deposit_qty", "pending_withdrawal_qty", "approved_deposit_qty", "approved_withdrawal_qty"), 0)
