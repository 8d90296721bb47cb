"""Generated from the venue's description; change that and run ``nox -s generate``."""

from venuekit.codec.enums import OpenStrEnum


class OrderStatus(OpenStrEnum):
    """State of an order. The pages call their values examples; `Completed` is the sample in an order's row. An integrator reports
    some values with underscores (OMS_XMITTED, EXCHANGE_XMITTED, OMS_REJECT, ORDER_ERROR, ADMIN_REJECT), so check `is_known`.

    Source: https://developer.synapsewave.com/docs/CloudRestProAPI/order
    """

    PENDING = "PENDING"
    EXECUTED = "EXECUTED"
    CANCELLED = "CANCELLED"
    OMSXMITTED = "OMSXMITTED"
    OMSREJECT = "OMSREJECT"
    ORDERERROR = "ORDERERROR"
    ADMINREJECT = "ADMINREJECT"
    EXXMITTED = "EXXMITTED"
    AMOACCEPTED = "AMOACCEPTED"
    AMOWITHDRAWN = "AMOWITHDRAWN"
    COMPLETED = "Completed"
