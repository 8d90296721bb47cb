"""The venue's own records of orders, and the names of instruments."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta, timezone
from decimal import Decimal

from venuekit_sandbox.exchange import Side, moment
from venuekit_sandbox.requests import BadParameter
from venuekit_sandbox.venues.synapsewave.bodies import Body

EXCHANGES = (
    "NSE_EQ", "NSE_FO", "BSE_EQ", "BSE_FO", "MCX_FO", "NCDEX_FO", "MSE_CUR", "NSE_CUR", "BSE_CUR", "BSE_COMM", "NSE_COMM", "NSE_OTS",
)  # fmt: skip
PRODUCTS = ("INTRADAY", "DELIVERY", "BTST", "COVER", "BRACKET", "MTF")
VALIDITIES = ("DAY", "IOC", "GTD", "GTC", "EOS", "EOSESS", "EOTODY")
ORDER_TYPES = {"RL": "RL", "LIMIT": "RL", "RL-MKT": "RL-MKT", "MKT": "RL-MKT", "SL": "SL", "SL-MKT": "SL-MKT"}
"""The listed segments and those of the samples, with their meanings."""
INDIA = timezone(timedelta(hours=5, minutes=30))


@dataclass(frozen=True, slots=True)
class Scrip:
    """An instrument as named in orders."""

    exchange: str
    token: int
    symbol: str = ""
    series: str = ""
    expiry_date: str = ""
    strike_price: str = ""
    option_type: str = ""

    @property
    def key(self) -> str:
        """Name of the instrument on the exchange."""
        return f"{self.exchange}/{self.token}"

    @property
    def segment(self) -> str:
        """The balance that pays for it, one of three."""
        market = self.exchange.partition("_")[2]
        if market == "CUR":
            return "currency"
        return "commodity" if market == "COMM" or self.exchange in ("MCX_FO", "NCDEX_FO") else "equity"

    @property
    def is_share(self) -> bool:
        """Whether it becomes a holding after delivery."""
        return self.exchange.endswith("_EQ")

    @property
    def isin(self) -> str:
        """A generated ISIN."""
        return f"INE{self.token:09d}"[:12]


@dataclass(slots=True)
class Ticket:
    """An order as the user placed it. The exchange orders that it was sent as hold its state."""

    id: str
    scrip: Scrip
    side: Side
    product: str
    order_type: str
    quantity: int
    price: Decimal
    trigger: Decimal
    placed_at: int
    validity: str = "DAY"
    validity_days: int = 0
    disclosed: int = 0
    identifier: str = ""
    is_amo: bool = False
    exchange_ids: list[str] = field(default_factory=list)
    """Its orders on the exchange, one after the other."""
    refused: str = ""
    """The reason if the order management system refused it."""
    withdrawn: bool = False
    """Whether an after-market order was cancelled before it was sent."""


def scrip_of(body: Body) -> Scrip:
    """Read the name of an instrument: exchange and token, or exchange and symbol."""
    exchange = body.choice("exchange", EXCHANGES)
    if "scrip_token" not in body and "symbol" not in body:
        raise BadParameter("scrip_info needs scrip_token, or symbol")
    return Scrip(
        exchange=exchange,
        token=body.whole("scrip_token", 0),
        symbol=body.text("symbol", ""),
        series=body.text("series", ""),
        expiry_date=body.text("expiry_date", ""),
        strike_price=str(body.number("strike_price")) if "strike_price" in body else "",
        option_type=body.text("option_type", ""),
    )


def indian(micros: int) -> datetime:
    """Return a time in India's time zone."""
    return moment(micros).astimezone(INDIA)


def written(micros: int) -> str:
    """Return a time in the venue's format, without a zone."""
    return indian(micros).strftime("%Y-%m-%d %H:%M:%S")


def end_of_day(micros: int, days: int = 0) -> int:
    """Return the end of the day in India, or of a later one, in microseconds."""
    midnight = indian(micros).replace(hour=0, minute=0, second=0, microsecond=0) + timedelta(days=1 + days)
    return round(midnight.timestamp()) * 1_000_000
