"""``resources.py`` of an overlay gives both clients the resources that ``pagination`` extends."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from codegen.errors import ValidationError
from codegen.overlay import overlay_differences, resources_module, write_overlays

ROOT = Path(__file__).parents[2]
VENUES = sorted(path.name for path in (ROOT / "overlays").iterdir() if path.is_dir())
VENUE = "habittrade"
PACKAGE = f"overlays/{VENUE}/src/venuekit_{VENUE}"


@pytest.fixture
def overlays(tmp_path: Path) -> Path:
    """Overlays with a copy of one venue."""
    shutil.copytree(ROOT / PACKAGE, tmp_path / PACKAGE, ignore=shutil.ignore_patterns("__pycache__"))
    return tmp_path / "overlays"


def change(overlays: Path, pattern: str, new: str) -> None:
    path = overlays.parent / PACKAGE / "pagination.py"
    text, count = re.subn(pattern, new, path.read_text(encoding="utf-8"))
    assert count
    path.write_text(text, encoding="utf-8")


def test_committed_overlays_are_current() -> None:
    assert overlay_differences(VENUES, ROOT / "generated", ROOT / "overlays") == []


@pytest.mark.parametrize(("text", "what"), [(None, "missing"), ("", "differs from what is generated")])
def test_a_changed_file_is_reported(overlays: Path, text: str | None, what: str) -> None:
    path = overlays.parent / PACKAGE / "resources.py"
    path.unlink()
    if text is not None:
        path.write_text(text, encoding="utf-8")
    assert overlay_differences([VENUE], ROOT / "generated", overlays) == [f"{PACKAGE}/resources.py: {what}"]
    write_overlays([VENUE], ROOT / "generated", overlays)
    assert path.read_bytes() == (ROOT / PACKAGE / "resources.py").read_bytes()


def test_only_extended_resources_are_named(overlays: Path) -> None:
    change(overlays, r"(?s)class Trade\(.*?(?=class AsyncTrade)", "")
    change(overlays, r"(?s)class AsyncTrade\(.*", "")
    text = resources_module(VENUE, ROOT / "generated", overlays)
    assert text is not None
    assert "account = LazyResource" in text
    assert "trade" not in text.replace("HabitTrade", "").replace("habittrade", "")


def test_resources_are_found_by_import(overlays: Path) -> None:
    """By alias or by class; other classes are ignored."""
    before = resources_module(VENUE, ROOT / "generated", overlays)
    resources = f"venuekit_{VENUE}_api.resources"
    imports = f"import enum\nfrom {resources} import account as money\n"
    imports += f"from {resources}.trade import AsyncTrade as Waiting, Trade as Plain"
    change(overlays, f"from {resources} import account, trade", f"{imports}\nclass Side(enum.Enum): ...")
    change(overlays, r"account\.(Async)?Account\)", r"money.\1Account)")
    change(overlays, r"\(trade\.Trade\)", "(Plain)")
    change(overlays, r"\(trade\.AsyncTrade\)", "(Waiting)")
    assert resources_module(VENUE, ROOT / "generated", overlays) == before


@pytest.mark.parametrize("change_to", ["class AsyncOrders(", "class AsyncTrades(", "class Trade2("])
def test_a_resource_of_only_one_client_is_refused(overlays: Path, change_to: str) -> None:
    change(overlays, r"class AsyncTrade\(", change_to)
    with pytest.raises(ValidationError, match="trade differs between the two clients; give both a class with the same name"):
        resources_module(VENUE, ROOT / "generated", overlays)


def test_a_venue_without_generated_files_is_ignored(overlays: Path, tmp_path: Path) -> None:
    assert overlay_differences([VENUE], tmp_path / "generated", overlays) == []


def test_a_venue_without_an_overlay_gets_none(tmp_path: Path) -> None:
    assert resources_module(VENUE, ROOT / "generated", tmp_path / "overlays") is None
    write_overlays([VENUE], ROOT / "generated", tmp_path / "overlays")
    assert list(tmp_path.iterdir()) == []
