"""SynapseWave's models and enumerations; each is imported when it is first used.

Generated from the venue's description; change that and run ``nox -s generate``.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .available_balance import AvailableBalance as AvailableBalance
    from .balance_envelope import BalanceEnvelope as BalanceEnvelope
    from .balance_segment import BalanceSegment as BalanceSegment
    from .daily_or_expiry import DailyOrExpiry as DailyOrExpiry
    from .error_response import ErrorResponse as ErrorResponse
    from .option_type import OptionType as OptionType
    from .position import Position as Position
    from .positions_envelope import PositionsEnvelope as PositionsEnvelope
    from .positions_type import PositionsType as PositionsType
    from .user_balance import UserBalance as UserBalance
    from .utilised_balance import UtilisedBalance as UtilisedBalance

__all__ = [
    "AvailableBalance",
    "BalanceEnvelope",
    "BalanceSegment",
    "DailyOrExpiry",
    "ErrorResponse",
    "OptionType",
    "Position",
    "PositionsEnvelope",
    "PositionsType",
    "UserBalance",
    "UtilisedBalance",
]

_MODULES = {
    "AvailableBalance": "available_balance",
    "BalanceEnvelope": "balance_envelope",
    "BalanceSegment": "balance_segment",
    "DailyOrExpiry": "daily_or_expiry",
    "ErrorResponse": "error_response",
    "OptionType": "option_type",
    "Position": "position",
    "PositionsEnvelope": "positions_envelope",
    "PositionsType": "positions_type",
    "UserBalance": "user_balance",
    "UtilisedBalance": "utilised_balance",
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
