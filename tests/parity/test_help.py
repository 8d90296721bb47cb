"""``help()`` describes every client: arguments with types and meaning, and the shared options."""

from __future__ import annotations

import pydoc
from typing import Any

import pytest

from tests.conftest import CALLS, CLIENTS, FIRST, VENUES
from venuekit.client import AsyncOptions, Options
from venuekit_sandbox import Sandbox


def shown(thing: object) -> str:
    plain = pydoc.plaintext  # type: ignore[attr-defined]  # made at run time
    return pydoc.render_doc(thing, renderer=plain)


@pytest.mark.parametrize("client", CLIENTS.values(), ids=lambda client: client.__name__)
def test_help_on_a_client_describes_every_option(client: type) -> None:
    text = shown(client)
    options = AsyncOptions if client.__name__.startswith("Async") else Options
    for option in (*options.__annotations__, *Options.__mro__[0].__annotations__):
        assert f"{option}: " in text, option
    assert ("``httpx.AsyncClient``" in text) is client.__name__.startswith("Async")
    assert "from_env" in text


@pytest.mark.parametrize("venue", VENUES)
def test_help_on_a_client_names_its_variables_and_resources(venue: str) -> None:
    text = shown(CLIENTS[venue, "sync"])
    assert f"``{venue.upper()}_BASE_URL``" in text
    assert "made on first use" in text


@pytest.mark.parametrize("venue", VENUES)
def test_resources_are_cached(sandbox: Sandbox, venue: str) -> None:
    client: Any = CLIENTS[venue, "sync"](**sandbox.venues[venue].client_args)
    resource = CALLS[venue][FIRST[venue]].resource
    assert getattr(client, resource) is getattr(client, resource)
    assert getattr(client.with_options(timeout=1), resource) is not getattr(client, resource)
