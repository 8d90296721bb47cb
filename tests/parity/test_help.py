"""``help()`` tells the same of every face: arguments with their types, what they mean, and the options all clients share."""

from __future__ import annotations

import inspect
import pydoc
from typing import Any

import pytest

from venuekit.client import AsyncOptions, Options
from venuekit_habittrade import AsyncHabitTrade, HabitTrade
from venuekit_kalshi import AsyncKalshi, Kalshi
from venuekit_kalshi_api.resources import portfolio

CLIENTS = [Kalshi, AsyncKalshi, HabitTrade, AsyncHabitTrade]
FACES = [
    portfolio.Portfolio,
    portfolio.PortfolioWithRawResponse,
    portfolio.AsyncPortfolio,
    portfolio.AsyncPortfolioWithRawResponse,
]


def shown(thing: object) -> str:
    plain = pydoc.plaintext  # type: ignore[attr-defined]  # made at run time
    return pydoc.render_doc(thing, renderer=plain)


@pytest.mark.parametrize("client", CLIENTS)
def test_help_on_a_client_describes_every_option(client: type) -> None:
    text = shown(client)
    options = AsyncOptions if client.__name__.startswith("Async") else Options
    for option in (*options.__annotations__, *Options.__mro__[0].__annotations__):
        assert f"{option}: " in text, option
    assert ("``httpx.AsyncClient``" in text) is client.__name__.startswith("Async")
    assert "from_env" in text


@pytest.mark.parametrize("client", [Kalshi, HabitTrade])
def test_help_on_a_client_names_its_variables_and_resources(client: type) -> None:
    text = shown(client)
    assert f"``{client.__name__.upper()}_BASE_URL``" in text
    assert "made on first use" in text


@pytest.mark.parametrize("face", FACES)
def test_help_on_a_method_shows_arguments_types_and_meanings(face: Any) -> None:
    text = shown(face.get_fills)
    assert "ticker: 'str | Sequence[str] | None' = None" in text
    assert "Only fills of these markets." in text
    returned = "RawResponse[GetFillsResponse]" if "Raw" in face.__name__ else "GetFillsResponse"
    assert f"-> '{returned}'" in text
    assert inspect.iscoroutinefunction(face.get_fills) is face.__name__.startswith("Async")
    assert face.get_fills.__qualname__ == f"{face.__name__}.get_fills"
    assert face.get_fills.__module__ == portfolio.__name__


def test_a_resource_is_made_once(monkeypatch: pytest.MonkeyPatch) -> None:
    client = HabitTrade(api_key="key", api_secret="secret")
    assert client.account is client.account
    assert client.with_options(timeout=1).account is not client.account
