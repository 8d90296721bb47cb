"""HabitTrade's models and enumerations; each is imported when it is first used.

Generated from the venue's description; change that and run ``nox -s generate``.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .error_response import ErrorResponse as ErrorResponse
    from .market import Market as Market
    from .portfolio import Portfolio as Portfolio
    from .portfolio_envelope import PortfolioEnvelope as PortfolioEnvelope
    from .position import Position as Position
    from .security_type import SecurityType as SecurityType

__all__ = [
    "ErrorResponse",
    "Market",
    "Portfolio",
    "PortfolioEnvelope",
    "Position",
    "SecurityType",
]

_MODULES = {
    "ErrorResponse": "error_response",
    "Market": "market",
    "Portfolio": "portfolio",
    "PortfolioEnvelope": "portfolio_envelope",
    "Position": "position",
    "SecurityType": "security_type",
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
