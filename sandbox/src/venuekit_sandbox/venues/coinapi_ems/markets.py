"""Markets of the exchanges behind the venue, and the currencies with both of their names."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

from venuekit_sandbox.exchange import DELIVERY, MARGINED, Exchange, Instrument


@dataclass(frozen=True, slots=True)
class Market:
    """A market of an exchange, with the names that the exchange and CoinAPI use."""

    symbol_id_coinapi: str
    symbol_id_exchange: str

    def is_on(self, exchange_id: str) -> bool:
        """Return whether an account can trade it, because both are on the same exchange."""
        return self.symbol_id_coinapi.split("_")[0] == plain_exchange(exchange_id)

    def instrument(self) -> Instrument:
        """Return it as an instrument: spot is delivered, anything else may be sold short."""
        _, kind, base, quote = self.symbol_id_coinapi.split("_")
        clearing = DELIVERY if kind == "SPOT" else MARGINED
        asset = base if kind == "SPOT" else self.symbol_id_coinapi
        return Instrument(
            symbol=self.symbol_id_coinapi, quote=quote, base=asset, clearing=clearing, quantity_step=STEP, info=self
        )


STEP = Decimal("0.00000001")

#: The markets that the venue's pages name.
DOCUMENTED = (
    Market("KRAKEN_SPOT_BTC_USDT", "XBT/USDT"),
    Market("KRAKEN_SPOT_USD_JPY", "USDJPY"),
    Market("BITMEX_PERP_BTC_USD", "XBTUSD"),
    Market("BINANCE_SPOT_BTC_USDT", "BTCUSDT"),
)


def list_markets(exchange: Exchange, markets: Iterable[Market]) -> None:
    """Open markets for trading."""
    for market in markets:
        exchange.list_instrument(market.instrument())


def plain_exchange(exchange_id: str) -> str:
    """Return the name of an exchange without the tag of an account: ``KRAKEN`` of ``KRAKEN/JOHN``."""
    length = next((place for place, mark in enumerate(exchange_id) if not mark.isalnum()), len(exchange_id))
    return exchange_id[:length]
