"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec import parameters as _parameters
from venuekit.codec import writing as _writing
from venuekit.codec.model import Model, Note, WireField, new, number

if TYPE_CHECKING:
    from ..wire.scrip_info import ScripInfo as WireScripInfo
    from .exchange_segment import ExchangeSegment
    from .option_type import OptionType


@define(kw_only=True, eq=False, repr=False)
class ScripInfo(Model):
    """An instrument, identified by exchange and token, or by exchange, symbol and, for contracts, expiry, strike and kind of
    option.

    Source: https://developer.synapsewave.com/docs/MyCloudRest/place-order-any-scrip
    """

    units: ClassVar[Mapping[str, str]] = {
        "strike_price": "paise",
    }

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("exchange", _writing.plain),
        WireField("scrip_token"),
        WireField("symbol"),
        WireField("series"),
        WireField("expiry_date"),
        WireField("strike_price"),
        WireField("option_type", _writing.plain),
    )

    exchange: ExchangeSegment
    """Segment of the instrument."""
    scrip_token: int | None = None
    """The exchange's number of the instrument."""
    symbol: str | None = None
    """The exchange's symbol of the instrument; required without a token."""
    series: str | None = None
    """Series of a share, such as EQ."""
    expiry_date: str | None = None
    """Expiry date of a contract, as year-month-day."""
    strike_price: Decimal | None = None
    """Strike price of an option in paise, a hundredth of a rupee: 2200 rupees are 220000. Unit: paise."""
    option_type: OptionType | None = None
    """Kind of option."""

    @classmethod
    def _built(cls, wire: WireScripInfo, note: Note) -> Self:
        model = new(cls)
        model.exchange = wire.exchange
        model.scrip_token = wire.scrip_token
        model.symbol = wire.symbol
        model.series = wire.series
        model.expiry_date = wire.expiry_date
        model.strike_price = (
            None
            if (strike_price_ := wire.strike_price) is None
            else strike_price_
            if type(strike_price_) is Decimal
            else number(strike_price_)
        )
        model.option_type = wire.option_type
        return model

    @staticmethod
    def _wire() -> type[WireScripInfo]:
        from ..wire.scrip_info import ScripInfo

        return ScripInfo

    def __attrs_post_init__(self) -> None:
        self.check()

    def check(self) -> None:
        """Raise ``ArgumentError``, a ``ValueError``, for the first field that breaks a documented rule."""
        _parameters.choice(
            "exchange",
            self.exchange,
            allowed=(
                "NSE_EQ",
                "NSE_FO",
                "BSE_EQ",
                "BSE_FO",
                "MCX_FO",
                "NCDEX_FO",
                "MSE_CUR",
                "NSE_CUR",
                "BSE_CUR",
                "BSE_COMM",
                "NSE_COMM",
                "NSE_OTS",
            ),
        )
        if self.scrip_token is not None:
            _parameters.integer("scrip_token", self.scrip_token, minimum=0)
        if self.symbol is not None:
            _parameters.text("symbol", self.symbol)
        if self.series is not None:
            _parameters.text("series", self.series)
        if self.expiry_date is not None:
            _parameters.text("expiry_date", self.expiry_date)
        if self.strike_price is not None:
            _parameters.decimal("strike_price", self.strike_price, minimum="0")
        if self.option_type is not None:
            _parameters.choice("option_type", self.option_type, allowed=("CE", "PE"))
