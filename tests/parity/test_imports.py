"""Importing a client imports only what its constructor needs; models are imported on first use."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.conftest import CALLS, CLIENTS, FIRST, MODES, VENUES
from tests.parity.importing import HEAVY, LATER, generated, imported, nesting
from venuekit_sandbox import Sandbox


@pytest.mark.parametrize("venue", VENUES)
def test_importing_a_client_imports_no_models_and_no_heavy_packages(venue: str, tmp_path: Path) -> None:
    modules = imported(f"import venuekit_{venue}", tmp_path)
    assert generated(modules, venue) == {"client"}
    assert not (HEAVY | LATER) & modules
    assert "venuekit.paginator" not in modules
    assert not {name for name in modules for other in VENUES if other != venue and name.startswith(f"venuekit_{other}")}


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("venue", VENUES)
def test_constructing_a_client_imports_nothing_for_calls(venue: str, mode: str, tmp_path: Path) -> None:
    arguments = {**Sandbox(venues=[venue]).venues[venue].credentials(), "base_url": "http://127.0.0.1:9"}
    client = CLIENTS[venue, mode].__name__
    modules = imported(f"from venuekit_{venue} import {client}\n{client}(**{arguments!r})", tmp_path)
    assert not (HEAVY - {"cryptography"} | LATER) & modules  # private keys need it


@pytest.mark.parametrize("venue", VENUES)
def test_a_resource_imports_no_model(venue: str, tmp_path: Path) -> None:
    place, call = Sandbox(venues=[venue]).venues[venue], CALLS[venue][FIRST[venue]]
    arguments = {**place.credentials(), "base_url": "http://127.0.0.1:9"}
    client = CLIENTS[venue, "sync"].__name__
    code = f"from venuekit_{venue} import {client}\n{client}(**{arguments!r}).{call.resource}.{call.operation}"
    modules = imported(code, tmp_path)
    made = generated(modules, venue)
    assert f"resources.{call.resource}" in made
    assert {name.partition(".")[0] for name in made} == {"client", "failures", "resources"}  # neither models nor decoders
    assert not (HEAVY - {"cryptography"}) & modules  # private keys need it


@pytest.mark.parametrize("venue", VENUES)
def test_httpx_is_not_imported_from_within_many_imports(venue: str, tmp_path: Path) -> None:
    nested = nesting(f"import venuekit_{venue}", "httpx", tmp_path)
    assert 0 < nested <= 8
