"""Generated from the venue's description; change that and run ``nox -s generate``."""

from enum import StrEnum


class MarginInfoType(StrEnum):
    """Which margin information to return: the periodicities (`list`), the use of limits, in short or in detail, or the margin in
    use by scrip or by product type.

    Source: https://developer.synapsewave.com/docs/MyCloudRest/margin-info
    """

    LIST = "list"
    LIMIT = "limit"
    TOKENWISE = "tokenwise"  # nosec B105
    PRODUCTTYPEWISE = "producttypewise"
    DETAILED_LIMIT = "detailed_limit"
