"""help() of a method tells the same of every face."""

from __future__ import annotations

import inspect
import pydoc
from typing import Any

import pytest

from venuekit_kalshi_api.resources import portfolio

FACES = [
    portfolio.Portfolio,
    portfolio.PortfolioWithRawResponse,
    portfolio.AsyncPortfolio,
    portfolio.AsyncPortfolioWithRawResponse,
]


def shown(thing: object) -> str:
    plain = pydoc.plaintext  # type: ignore[attr-defined]  # made at run time
    return pydoc.render_doc(thing, renderer=plain)


@pytest.mark.parametrize("face", FACES)
def test_help_on_a_method_shows_arguments_types_and_meanings(face: Any) -> None:
    text = shown(face.get_fills)
    assert "ticker: 'str | Sequence[str] | None' = None" in text
    assert "Only fills in these markets." in text
    returned = "RawResponse[GetFillsResponse]" if "Raw" in face.__name__ else "GetFillsResponse"
    assert f"-> '{returned}'" in text
    assert inspect.iscoroutinefunction(face.get_fills) is face.__name__.startswith("Async")
    assert face.get_fills.__qualname__ == f"{face.__name__}.get_fills"
    assert face.get_fills.__module__ == portfolio.__name__
