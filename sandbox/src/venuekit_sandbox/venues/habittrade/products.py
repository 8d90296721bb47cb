"""The products that the venue's pages name."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

from venuekit_sandbox.exchange import DELIVERY, Exchange, Instrument


@dataclass(frozen=True, slots=True)
class Product:
    """A product on a market."""

    market: str
    code: str
    name: str
    currency: str
    quantity_step: Decimal
    security_type: str = "stock"

    @property
    def symbol(self) -> str:
        """The exchange's symbol."""
        return f"{self.market}:{self.code}"

    def instrument(self) -> Instrument:
        """Return it as an instrument."""
        return Instrument(
            symbol=self.symbol,
            quote=self.currency,
            base=self.symbol,
            clearing=DELIVERY,
            price_step=Decimal("0.0001"),
            quantity_step=self.quantity_step,
            info=self,
        )


#: From the guide to the test environment and the samples. ``usex`` accepts fractions.
DOCUMENTED = (
    Product("usex", "AAPL", "Apple Inc.", "USD", Decimal("0.01")),
    Product("hkex", "00700", "Tencent Holdings Ltd.", "HKD", Decimal(1)),
    # The venue's page with the code of the crypto market could not be read; this one is fictitious.
    Product("crypto", "DODO-USDT", "DODO", "USDT", Decimal("0.0001"), "crypto"),
)


def list_products(exchange: Exchange, products: Iterable[Product]) -> None:
    """Open products for trading."""
    for product in products:
        exchange.list_instrument(product.instrument())
