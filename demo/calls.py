"""The nine operations of the four venues, each as somebody would call it, blocking and not."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from typing import Any, NamedTuple, TypeVar

from venuekit_coinapi_ems import AsyncCoinApiEms, CoinApiEms
from venuekit_habittrade import AsyncHabitTrade, HabitTrade
from venuekit_kalshi import AsyncKalshi, Kalshi
from venuekit_synapsewave import AsyncSynapseWave, SynapseWave

T = TypeVar("T")
Calls = Mapping[str, Callable[[], object]]
AsyncCalls = Mapping[str, Callable[[], Awaitable[object]]]

PORTFOLIO_ID = "HABITTRADE_PORTFOLIO_ID"
"""Variable that names the portfolio to show; the venue has no call that lists them."""


class Venue(NamedTuple):
    """A venue, its clients, and its operations by name."""

    title: str
    variables: tuple[tuple[str, ...], ...]
    """What the environment must hold for a real call; of a group of names one is enough."""
    client: Callable[[], Any]
    async_client: Callable[[], Any]
    calls: Callable[[Any], Calls]
    async_calls: Callable[[Any], AsyncCalls]

    @property
    def missing(self) -> list[str]:
        """The variables that have yet to be set."""
        unset = [names for names in self.variables if not any(os.environ.get(name, "").strip() for name in names)]
        return [names[0] + "".join(f" (or {name})" for name in names[1:]) for names in unset]


def kalshi(client: Kalshi) -> Calls:
    """Listings are walked to their end, page after page."""
    portfolio = client.portfolio
    return {
        "get_balance": portfolio.get_balance,
        "get_portfolio_resting_order_total_value": portfolio.get_portfolio_resting_order_total_value,
        "get_fills": lambda: list(portfolio.iter_fills(limit=200)),
        "get_positions": lambda: list(portfolio.iter_market_positions(limit=200)),
        "get_settlements": lambda: list(portfolio.iter_settlements(limit=200)),
    }


def kalshi_async(client: AsyncKalshi) -> AsyncCalls:
    """The same, not blocking."""
    portfolio = client.portfolio
    return {
        "get_balance": portfolio.get_balance,
        "get_portfolio_resting_order_total_value": portfolio.get_portfolio_resting_order_total_value,
        "get_fills": lambda: _all(portfolio.iter_fills(limit=200)),
        "get_positions": lambda: _all(portfolio.iter_market_positions(limit=200)),
        "get_settlements": lambda: _all(portfolio.iter_settlements(limit=200)),
    }


def coinapi_ems(client: CoinApiEms | AsyncCoinApiEms) -> Mapping[str, Callable[[], Any]]:
    """Both faces have the same names."""
    return {"get_balances": client.balances.get_balances}


def habittrade(client: HabitTrade | AsyncHabitTrade) -> Mapping[str, Callable[[], Any]]:
    """Both faces have the same names."""
    return {"get_portfolio": lambda: client.account.get_portfolio(os.environ[PORTFOLIO_ID])}


def synapsewave(client: SynapseWave | AsyncSynapseWave) -> Mapping[str, Callable[[], Any]]:
    """Both faces have the same names."""
    return {"get_positions": lambda: client.portfolio.get_positions("all"), "get_balance": client.user.get_balance}


async def _all(items: AsyncIterator[T]) -> list[T]:
    return [item async for item in items]


VENUES = (
    Venue(
        "Kalshi",
        (("KALSHI_KEY_ID",), ("KALSHI_PRIVATE_KEY", "KALSHI_PRIVATE_KEY_FILE")),
        Kalshi.from_env,
        AsyncKalshi.from_env,
        kalshi,
        kalshi_async,
    ),
    Venue(
        "CoinAPI EMS",
        (("COINAPI_EMS_API_KEY",),),
        CoinApiEms.from_env,
        AsyncCoinApiEms.from_env,
        coinapi_ems,
        coinapi_ems,
    ),
    Venue(
        "HabitTrade",
        (("HABITTRADE_API_KEY",), ("HABITTRADE_API_SECRET",), (PORTFOLIO_ID,)),
        HabitTrade.from_env,
        AsyncHabitTrade.from_env,
        habittrade,
        habittrade,
    ),
    Venue(
        "SynapseWave",
        (("SYNAPSEWAVE_ACCESS_TOKEN",), ("SYNAPSEWAVE_API_KEY",), ("SYNAPSEWAVE_BASE_URL",)),
        SynapseWave.from_env,
        AsyncSynapseWave.from_env,
        synapsewave,
        synapsewave,
    ),
)
