"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec.model import Model, Note, WireField, new

if TYPE_CHECKING:
    from ..wire.exchange_login import ExchangeLogin as WireExchangeLogin


@define(kw_only=True, eq=False, repr=False)
class ExchangeLogin(Model):
    """An exchange for which you can register accounts. No property is documented as always sent.

    Source: https://docs.coinapi.io/ems-api/managed-cloud-rest-api
    """

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("exchange_id"),
        WireField("location_id"),
        WireField("required_parameters"),
    )

    exchange_id: str | None = None
    """Name of the exchange."""
    location_id: str | None = None
    """Id of the gateway's site; `locations` describes it."""
    required_parameters: list[str] | None = None
    """Names of the parameters that the exchange needs to log in."""

    @classmethod
    def _built(cls, wire: WireExchangeLogin, note: Note) -> Self:
        model = new(cls)
        model.exchange_id = wire.exchange_id
        model.location_id = wire.location_id
        model.required_parameters = wire.required_parameters
        return model

    @staticmethod
    def _wire() -> type[WireExchangeLogin]:
        from ..wire.exchange_login import ExchangeLogin

        return ExchangeLogin
