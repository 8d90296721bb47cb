"""Importing a client imports what it takes to build one, and a model is imported when it is used."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import VENUES

HEAVY = {"anyio", "asyncio", "cryptography", "h2", "httpcore", "jinja2", "pydantic", "starlette", "trio", "uvicorn", "yaml"}


def imported(code: str, folder: Path) -> set[str]:
    """Modules that a fresh interpreter has imported after ``code``."""
    program = f"import json, sys\n{code}\nprint(json.dumps(sorted(sys.modules)))"
    done = subprocess.run([sys.executable, "-I", "-c", program], cwd=folder, capture_output=True, text=True, check=True)
    return set(json.loads(done.stdout))


def generated(modules: set[str], venue: str = "kalshi") -> set[str]:
    """Of the generated package, its modules below the package itself."""
    prefix = f"venuekit_{venue}_api."
    return {name.removeprefix(prefix) for name in modules if name.startswith(prefix)}


@pytest.mark.parametrize("venue", VENUES)
def test_importing_a_client_imports_no_model_and_nothing_heavy(venue: str, tmp_path: Path) -> None:
    modules = imported(f"import venuekit_{venue}", tmp_path)
    assert generated(modules, venue) == {"client"}
    assert not HEAVY & modules
    assert "venuekit.paginator" not in modules
    assert not {name for name in modules for other in VENUES if other != venue and name.startswith(f"venuekit_{other}")}


def test_the_models_module_imports_no_model(tmp_path: Path) -> None:
    assert generated(imported("import venuekit_kalshi.models", tmp_path)) == {"client", "models"}


def test_a_model_brings_itself_alone(tmp_path: Path) -> None:
    modules = imported("from venuekit_kalshi.models import Fill", tmp_path)
    assert generated(modules) == {"client", "models", "models.fill"}
    assert not HEAVY & modules


def test_an_enum_brings_itself_alone(tmp_path: Path) -> None:
    assert generated(imported("from venuekit_kalshi.models import Side", tmp_path)) == {"client", "models", "models.side"}


def test_a_resource_brings_no_model(tmp_path: Path) -> None:
    modules = imported("from venuekit_coinapi_ems import CoinApiEms\nCoinApiEms(api_key='key').balances.get_balances", tmp_path)
    assert generated(modules, "coinapi_ems") == {*("client", "failures", "resources", "resources.balances")}
    assert not HEAVY & modules


def test_a_blocking_walk_brings_nothing_that_only_others_need(tmp_path: Path) -> None:
    modules = imported("from venuekit_kalshi import Kalshi\nKalshi().portfolio.walk_fills()", tmp_path)
    assert not HEAVY & modules
    assert "venuekit.walks.async_walk" not in modules


def test_an_answer_brings_the_models_it_needs(tmp_path: Path) -> None:
    modules = imported(
        "from venuekit.call.decoding import read\n"
        "from venuekit.call.operation import Response\n"
        "from venuekit_kalshi_api.resources.portfolio import GET_POSITIONS\n"
        'page = b\'{"market_positions": [], "event_positions": []}\'\n'
        "read(GET_POSITIONS, Response(200, {}, page))",
        tmp_path,
    )
    needed = ("get_positions_response", "market_position", "event_position")
    assert {name for name in generated(modules) if name.startswith(("models.", "wire."))} == {
        f"{layer}.{name}" for layer in ("models", "wire") for name in needed
    }


def test_signing_is_imported_when_a_client_is_built(tmp_path: Path) -> None:
    modules = imported("import venuekit_kalshi", tmp_path)
    assert "venuekit_kalshi.auth" in modules
    assert "cryptography" not in modules
