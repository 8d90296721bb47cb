"""Generated from the venue's description; change that and run ``nox -s generate``."""

from venuekit.codec.enums import OpenStrEnum


class PaymentType(OpenStrEnum):
    """Method of a payment. `ach` and `wire` are bank transfers and `debit` is a debit card; that `apm` means alternative payment
    methods is inferred.

    Source: https://docs.kalshi.com/openapi.yaml
    """

    ACH = "ach"
    WIRE = "wire"
    CRYPTO = "crypto"
    DEBIT = "debit"
    APM = "apm"
