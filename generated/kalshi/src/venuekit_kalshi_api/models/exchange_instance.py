"""Generated from the venue's description; change that and run ``nox -s generate``."""

from venuekit.codec.enums import OpenStrEnum


class ExchangeInstance(OpenStrEnum):
    """A part of the exchange with its own money: event contracts (`event_contract`) or margin trading (`margined`).

    Source: https://docs.kalshi.com/openapi.yaml
    """

    EVENT_CONTRACT = "event_contract"
    MARGINED = "margined"
