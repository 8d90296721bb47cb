"""``help()`` of a method shows the same for both clients."""

from __future__ import annotations

import inspect
import pydoc
from typing import Any

import pytest

from venuekit_kalshi_api.resources import portfolio

RESOURCE_CLASSES = [
    portfolio.Portfolio,
    portfolio.PortfolioWithRawResponse,
    portfolio.AsyncPortfolio,
    portfolio.AsyncPortfolioWithRawResponse,
]


def shown(thing: object) -> str:
    plain = pydoc.plaintext  # type: ignore[attr-defined]  # made at run time
    return pydoc.render_doc(thing, renderer=plain)


@pytest.mark.parametrize("resource_class", RESOURCE_CLASSES)
def test_help_on_a_method_shows_arguments_types_and_meanings(resource_class: Any) -> None:
    text = shown(resource_class.get_fills)
    assert "ticker: 'str | Sequence[str] | None' = None" in text
    assert "Only fills in these markets." in text
    returned = "RawResponse[GetFillsResponse]" if "Raw" in resource_class.__name__ else "GetFillsResponse"
    assert f"-> '{returned}'" in text
    assert inspect.iscoroutinefunction(resource_class.get_fills) is resource_class.__name__.startswith("Async")
    assert resource_class.get_fills.__qualname__ == f"{resource_class.__name__}.get_fills"
    assert resource_class.get_fills.__module__ == portfolio.__name__
