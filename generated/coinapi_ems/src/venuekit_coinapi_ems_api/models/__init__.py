"""CoinAPI EMS's models and enumerations; each is imported when it is first used.

Generated from the venue's description; change that and run ``nox -s generate``.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .balance import Balance as Balance
    from .balance_data import BalanceData as BalanceData
    from .error import Error as Error
    from .last_updated_by import LastUpdatedBy as LastUpdatedBy
    from .message_reject import MessageReject as MessageReject
    from .reject_reason import RejectReason as RejectReason

__all__ = [
    "Balance",
    "BalanceData",
    "Error",
    "LastUpdatedBy",
    "MessageReject",
    "RejectReason",
]

_MODULES = {
    "Balance": "balance",
    "BalanceData": "balance_data",
    "Error": "error",
    "LastUpdatedBy": "last_updated_by",
    "MessageReject": "message_reject",
    "RejectReason": "reject_reason",
}

if not TYPE_CHECKING:  # type checkers would take any name for one that is there

    def __getattr__(name: str) -> object:
        module = _MODULES.get(name)
        if module is None:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value = globals()[name] = getattr(import_module(f".{module}", __name__), name)
        return value


def __dir__() -> list[str]:
    return __all__
