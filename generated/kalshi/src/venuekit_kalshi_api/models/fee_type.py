"""Generated from the venue's description; change that and run ``nox -s generate``."""

from venuekit.codec.enums import OpenStrEnum


class FeeType(OpenStrEnum):
    """How fees are computed. `quadratic` charges only the taker, in proportion to the price times one dollar minus the price; with
    `_with_maker_fees` the maker pays too, with `_with_combo_maker_fees` the maker of combos (inferred from the name); `flat` is
    a separate fee.

    Source: https://docs.kalshi.com/api-reference/market/get-series
    """

    QUADRATIC = "quadratic"
    QUADRATIC_WITH_MAKER_FEES = "quadratic_with_maker_fees"
    QUADRATIC_WITH_COMBO_MAKER_FEES = "quadratic_with_combo_maker_fees"
    FLAT = "flat"
