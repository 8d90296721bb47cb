"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from decimal import Decimal
from itertools import repeat
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define
from venuekit.codec import writing as _writing
from venuekit.codec.model import Model, Note, WireField, exact, known, new, number

if TYPE_CHECKING:
    from ..wire.series import Series as WireSeries
    from .fee_type import FeeType


@define(kw_only=True, eq=False, repr=False)
class Series(Model):
    """A template for recurring events, such as daily or monthly ones.

    Source: https://docs.kalshi.com/api-reference/market/get-series
    """

    units: ClassVar[Mapping[str, str]] = {
        "fee_multiplier": "ratio",
        "volume_fp": "contracts",
    }

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("ticker"),
        WireField("frequency"),
        WireField("title"),
        WireField("category"),
        WireField("categories"),
        WireField("tags"),
        WireField("settlement_sources", _writing.each(_writing.dictionary)),
        WireField("contract_url"),
        WireField("contract_terms_url"),
        WireField("product_metadata"),
        WireField("fee_type", _writing.plain),
        WireField("fee_multiplier"),
        WireField("additional_prohibitions"),
        WireField("volume_fp", _writing.decimal_text),
        WireField("last_updated_ts", _writing.iso_time),
        WireField("exchange_index"),
    )

    ticker: str
    """Ticker of the series."""
    frequency: str | None = None
    """How often events recur, such as `daily` or `weekly`. The values aren't fixed."""
    title: str
    """Subject of the series, to read together with the titles of its events."""
    category: str | None = None
    """Category of the series."""
    categories: list[str] | None = None
    """All categories of the series. Always sent since September 2026."""
    tags: list[str] | None = None
    """Subjects of the series. Series of several categories may share one."""
    settlement_sources: list[SettlementSource] | None = None
    """Sources that determine the outcomes."""
    contract_url: str | None = None
    """URL of the contract as filed."""
    contract_terms_url: str | None = None
    """URL of the contract's current terms."""
    product_metadata: dict[str, Any] | None = None
    """The venue's product metadata, in an undocumented format. In lists, only on request."""
    fee_type: FeeType | None = None
    """How fees are computed."""
    fee_multiplier: Decimal | None = None
    """Factor for the computed fees. Unit: ratio."""
    additional_prohibitions: list[str] | None = None
    """Who else may not trade the series, in plain language."""
    volume_fp: Decimal | None = None
    """Contracts traded in all events of the series, with two decimals. Only on request. Unit: contracts."""
    last_updated_ts: datetime | None = None
    """When the description of the series last changed. An ISO 8601 time, despite its name."""
    exchange_index: int | None = None
    """Number of the series' exchange shard, counted from 0."""

    @classmethod
    def _built(cls, wire: WireSeries, note: Note) -> Self:
        model = new(cls)
        model.ticker = wire.ticker
        model.frequency = wire.frequency
        model.title = wire.title
        model.category = wire.category
        model.categories = wire.categories
        model.tags = wire.tags
        model.settlement_sources = (
            None
            if (settlement_sources_ := wire.settlement_sources) is None
            else list(map(SettlementSource._built, settlement_sources_, repeat(note)))
        )
        model.contract_url = wire.contract_url
        model.contract_terms_url = wire.contract_terms_url
        model.product_metadata = wire.product_metadata
        model.fee_type = wire.fee_type
        model.fee_multiplier = (
            None
            if (fee_multiplier_ := wire.fee_multiplier) is None
            else fee_multiplier_
            if type(fee_multiplier_) is Decimal
            else number(fee_multiplier_)
        )
        model.additional_prohibitions = wire.additional_prohibitions
        model.volume_fp = (
            None if (volume_fp_ := wire.volume_fp) is None else known(volume_fp_) or note(volume_fp_) or exact(volume_fp_)
        )
        model.last_updated_ts = wire.last_updated_ts
        model.exchange_index = wire.exchange_index
        return model

    @staticmethod
    def _wire() -> type[WireSeries]:
        from ..wire.series import Series

        return Series


# At the end, since models may refer to each other; imports inside the methods would be repeated for every value.
from .settlement_source import SettlementSource
