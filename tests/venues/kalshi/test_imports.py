"""Models and signing of Kalshi are imported when they are used."""

from __future__ import annotations

from pathlib import Path

from tests.parity.importing import HEAVY, generated, imported


def test_the_models_module_imports_no_model(tmp_path: Path) -> None:
    assert generated(imported("import venuekit_kalshi.models", tmp_path), "kalshi") == {"client", "models"}


def test_a_model_imports_only_itself(tmp_path: Path) -> None:
    modules = imported("from venuekit_kalshi.models import Fill", tmp_path)
    assert generated(modules, "kalshi") == {"client", "models", "models.fill"}
    assert not HEAVY & modules


def test_an_enum_imports_only_itself(tmp_path: Path) -> None:
    assert generated(imported("from venuekit_kalshi.models import Side", tmp_path), "kalshi") == {
        "client",
        "models",
        "models.side",
    }


def test_a_response_imports_the_models_it_needs(tmp_path: Path) -> None:
    modules = imported(
        "from venuekit.call.decoding import read\n"
        "from venuekit.call.operation import Response\n"
        "from venuekit_kalshi_api.resources.portfolio import GET_POSITIONS\n"
        'page = b\'{"market_positions": [], "event_positions": []}\'\n'
        "read(GET_POSITIONS, Response(200, {}, page))",
        tmp_path,
    )
    needed = ("get_positions_response", "market_position", "event_position")
    assert {name for name in generated(modules, "kalshi") if name.startswith(("models.", "wire."))} == {
        f"{layer}.{name}" for layer in ("models", "wire") for name in needed
    }


def test_signing_is_imported_when_a_client_is_built(tmp_path: Path) -> None:
    modules = imported("import venuekit_kalshi", tmp_path)
    assert "venuekit_kalshi.auth" in modules
    assert "cryptography" not in modules


def test_a_synchronous_walk_imports_only_what_it_needs(tmp_path: Path) -> None:
    modules = imported("from venuekit_kalshi import Kalshi\nKalshi().portfolio.walk_fills()", tmp_path)
    assert not HEAVY & modules
    assert "venuekit.walks.async_walk" not in modules
