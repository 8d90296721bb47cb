"""Generating fails if a listing has no iterator, or different ones in both clients."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from codegen.errors import ValidationError
from codegen.iterators import check_iterators
from tests.golden.test_check import codegen
from tests.golden.test_check import copy as copy  # a fixture

ROOT = Path(__file__).parents[2]
FILE = "overlays/kalshi/src/venuekit_kalshi/pagination.py"
FOLDER = FILE.removesuffix(".py")
FILLS = "    iter_fills = paged(portfolio.Portfolio.get_fills, lambda page: page.fills)\n"
ASYNC_FILLS = "    iter_fills = paged_async(portfolio.AsyncPortfolio.get_fills, lambda page: page.fills)\n"
DEPOSITS = (
    '    walk_deposits = walked(portfolio.Portfolio.get_deposits, lambda page: page.deposits, key="id", time="created_ts")\n'
)


@pytest.mark.parametrize("venue", sorted(path.name for path in (ROOT / "overlays").iterdir() if path.is_dir()))
def test_every_listing_has_its_iterators(venue: str) -> None:
    check_iterators(venue, ROOT / "generated", ROOT / "overlays")


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        (FILLS, "", r"no iterator over fills of get_fills; add.*iter_fills = paged\(<resource>\.<Resource>\.get_fills"),
        (ASYNC_FILLS, "", r"no iterator over fills of get_fills; add.*paged_async\(<resource>\.Async<Resource>\.get_fills"),
        (FILLS, FILLS.replace("iter_fills", "iter_trades"), "iter_fills differs"),
        (FILLS, FILLS + FILLS.replace("iter_fills", "iter_trades"), "iter_trades differs"),
        ("page.event_positions", "page.market_positions", "no iterator over event_positions of get_(historical_|fcm_)?positions"),
        (FILLS, FILLS + FILLS.replace("page.fills", "page.cursor"), "no iterator over fills"),
        (FILLS, FILLS + "    iter_more = paged(portfolio.Portfolio.get_balance, lambda page: page.rows)\n", "no x-pagination"),
        (DEPOSITS, "", "walk_deposits differs"),
        (DEPOSITS, DEPOSITS.replace("page.deposits", "page.cursor"), "walks over cursor of get_deposits"),
        (FILLS, FILLS.replace("lambda page: page.fills", "rows"), r"line \d+ doesn't have the form"),
    ],
)
def test_a_missing_or_different_iterator_is_reported(tmp_path: Path, old: str, new: str, words: str) -> None:
    text = "\n".join(path.read_text(encoding="utf-8") for path in sorted((ROOT / FOLDER).glob("*.py")))
    assert old in text
    (tmp_path / FILE).parent.mkdir(parents=True)
    (tmp_path / FILE).write_text(text.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(ValidationError, match=words) as raised:
        check_iterators("kalshi", ROOT / "generated", tmp_path / "overlays")
    assert FILE in str(raised.value)


def test_pagination_can_be_a_package(tmp_path: Path) -> None:
    """The error for a missing iterator names the folder."""
    shutil.copytree(ROOT / FOLDER, tmp_path / FOLDER)
    check_iterators("kalshi", ROOT / "generated", tmp_path / "overlays")
    (tmp_path / FOLDER / "fcm.py").unlink()
    with pytest.raises(ValidationError, match=r"kalshi/pagination: no iterator over fills of get_fcm_fills, orders of"):
        check_iterators("kalshi", ROOT / "generated", tmp_path / "overlays")


def test_two_resources_can_have_iterators_of_one_name(tmp_path: Path) -> None:
    """A missing iterator is reported although another resource has one of that name."""
    generated = tmp_path / "generated/kalshi/src/venuekit_kalshi_api/resources"
    generated.mkdir(parents=True)
    for resource, operation in (("orders", "get_orders"), ("historical", "get_historical_orders")):
        line = f'{operation.upper()}: Operation[Page] = Operation(name="{operation}", pagination=Cursor(items=("orders",)))\n'
        (generated / f"{resource}.py").write_text(line, encoding="utf-8")
    path = tmp_path / FILE
    path.parent.mkdir(parents=True)
    classes = "".join(
        f"class {prefix}{resource}:\n    iter_orders = {made}({module}.{prefix}{resource}.{operation}, lambda page: page.orders)\n"
        for made, prefix in (("paged", ""), ("paged_async", "Async"))
        for resource, module, operation in (
            ("Orders", "orders", "get_orders"),
            ("Historical", "historical", "get_historical_orders"),
        )
    )
    path.write_text(classes, encoding="utf-8")
    check_iterators("kalshi", tmp_path / "generated", tmp_path / "overlays")
    path.write_text(classes.replace("orders.AsyncOrders.get_orders", "orders.AsyncOrders.get_more"), encoding="utf-8")
    with pytest.raises(ValidationError, match="no iterator over orders of get_orders"):
        check_iterators("kalshi", tmp_path / "generated", tmp_path / "overlays")


def test_a_missing_overlay_is_reported_for_listings(tmp_path: Path) -> None:
    with pytest.raises(ValidationError, match=r"is missing; it must iterate over .*fills of get_fills"):
        check_iterators("kalshi", ROOT / "generated", tmp_path / "overlays")
    check_iterators("coinapi_ems", ROOT / "generated", tmp_path / "overlays")


@pytest.mark.parametrize("arguments", [(), ("--check",)])
def test_the_command_fails(copy: Path, arguments: tuple[str, ...]) -> None:
    path = copy / FOLDER / "portfolio.py"
    path.write_text(path.read_text(encoding="utf-8").replace(FILLS, ""), encoding="utf-8")
    done = codegen(copy, *arguments, "kalshi")
    assert done.returncode == 1
    assert "no iterator over fills of get_fills" in done.stderr
    assert "Traceback" not in done.stderr
