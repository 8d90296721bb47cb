"""Generated from the venue's description; change that and run ``nox -s generate``."""

from enum import StrEnum


class MarginInfoType(StrEnum):
    """Margin information to return: the periodicities (`list`), a summary or details of the use of limits, or the used margin by
    scrip or by product type.

    Source: https://developer.synapsewave.com/docs/MyCloudRest/margin-info
    """

    LIST = "list"
    LIMIT = "limit"
    TOKENWISE = "tokenwise"  # nosec B105
    PRODUCTTYPEWISE = "producttypewise"
    DETAILED_LIMIT = "detailed_limit"
