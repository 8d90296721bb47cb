"""Generated from the venue's description; change that and run ``nox -s generate``."""

from enum import StrEnum


class MultilegAction(StrEnum):
    """Action on a multileg order.

    Source: https://developer.synapsewave.com/docs/MyCloudRest/cancel-multileg-spread-order
    """

    CANCEL = "cancel"
