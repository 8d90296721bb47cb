"""A scaffolded venue works at once with both clients; its open points are listed, and refused for a real base URL."""

from __future__ import annotations

import asyncio
import importlib
import importlib.util
import re
import subprocess
import sys
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from demo.calls import demo_venues
from scaffold.layout import NameRefused, check_name, lay_out, remove
from tests.documents import VENUES
from tests.golden.test_check import codegen
from tests.specs.reading import Spec
from tests.specs.rules import problems
from venuekit.errors import AuthenticationError
from venuekit_sandbox import Sandbox, SandboxVenue

pytestmark = pytest.mark.slow

ROOT = Path(__file__).parents[2]
NAME, CLIENT = "north_bank", "NorthBank"
MODULE = f"sandbox/src/venuekit_sandbox/venues/{NAME}.py"
ADDRESS = "https://api.north-bank.example"


def generate(root: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    folders = ["--specs", str(root / "specs"), "--output", str(root / "generated"), "--overlays", str(root / "overlays")]
    return codegen(ROOT, *folders, *arguments)


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("root")
    command = [sys.executable, "-m", "scaffold", NAME, "--root", str(folder)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=280, check=False)
    assert done.returncode == 0, done.stderr
    assert f"{MODULE}:" in done.stdout
    return folder


@pytest.fixture(scope="module")
def importable(root: Path) -> Iterator[None]:
    folders = [str(root / room / NAME / "src") for room in ("generated", "overlays")]
    sys.path[:0] = folders
    importlib.invalidate_caches()
    yield
    for folder in folders:
        sys.path.remove(folder)
    for name in [name for name in sys.modules if name.startswith(f"venuekit_{NAME}")]:
        del sys.modules[name]


@pytest.fixture(scope="module")
def served(root: Path, importable: None) -> Iterator[SandboxVenue]:
    spec = importlib.util.spec_from_file_location("laid_out_venue", root / MODULE)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    described = type("Described", (getattr(module, f"{CLIENT}Venue"),), {"spec_folder": root / "specs" / NAME})
    venue: SandboxVenue = described()
    with Sandbox(venues=[venue]):
        yield venue


def overlay() -> Any:
    return importlib.import_module(f"venuekit_{NAME}")


def test_its_sample_operation(served: SandboxVenue) -> None:
    with getattr(overlay(), CLIENT)(**served.client_args) as client:
        balance = client.account.get_balance()

    async def awaited() -> object:
        async with getattr(overlay(), f"Async{CLIENT}")(**served.client_args) as client:
            return await client.account.get_balance()

    assert asyncio.run(awaited()) == balance
    assert (balance.currency, str(balance.available), balance.total) == ("USD", "1250.50", Decimal(1300))
    assert all(request.verified for request in served.requests)


def test_a_wrong_secret_is_refused(served: SandboxVenue) -> None:
    wrong = served.client_args | {"api_secret": "wrong"}
    with getattr(overlay(), CLIENT)(**wrong) as client, pytest.raises(AuthenticationError, match="signature"):
        client.account.get_balance()


def test_the_demo_calls_it(served: SandboxVenue, monkeypatch: pytest.MonkeyPatch) -> None:
    [venue] = demo_venues({NAME: served})
    assert venue.missing() == ["NORTH_BANK_API_KEY", "NORTH_BANK_API_SECRET"]
    for name, value in served.environ.items():
        monkeypatch.setenv(name, value)
    assert venue.missing() == []
    with venue.client.from_env() as client:
        found = {name: call() for name, call in venue.calls(client, live=False).items()}
    assert [name.rpartition(".")[2] for name in found] == ["get_balance"]


def test_its_description_follows_the_rules(root: Path) -> None:
    assert problems(Spec.read(root / "specs" / NAME)) == []


PAGED = """\
      x-pagination: {style: page, parameter: page, items: [entries], end: {more: more}}
      parameters:
        - {name: page, in: query, description: Which page., schema: {type: integer, format: int32}}
"""
PAGE = """\
        entries: {type: array, description: Entries., items: {$ref: "#/components/schemas/ErrorResponse"}}
        more: {type: boolean, description: Whether there are more.}
"""


def test_pagination_needs_one_line_per_resource(tmp_path: Path) -> None:
    lay_out(NAME, tmp_path)
    document = tmp_path / "specs" / NAME / "openapi.yaml"
    text = document.read_text().replace("      responses:\n", f"{PAGED}      responses:\n")
    document.write_text(text.replace("        currency: {", f"{PAGE}        currency: {{"))
    done = generate(tmp_path)
    assert done.returncode == 1
    assert f"overlays/{NAME}/src/venuekit_{NAME}/pagination.py: no iterator over entries of get_balance; add" in done.stderr
    assert "generated/ was written" in done.stderr
    pagination = tmp_path / "overlays" / NAME / "src" / f"venuekit_{NAME}" / "pagination.py"
    text = pagination.read_text()
    for resource, made in (("Account", "paged"), ("AsyncAccount", "paged_async")):
        line = f"    iter_entries = {made}(account.{resource}.get_balance, lambda page: page.entries)\n"
        text = re.sub(rf"(class {resource}\(.*\n.*\n)", rf"\g<1>{line}", text)
    pagination.write_text(text)
    done = generate(tmp_path)
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize("name", ["abacus", NAME, "x24"])
def test_its_files_are_formatted_and_lint_clean(tmp_path: Path, name: str) -> None:
    files = [str(path) for path in lay_out(name, tmp_path) if path.suffix == ".py"]
    for command in (["check", "--no-cache"], ["format", "--check", "--no-cache"]):
        ruff = [sys.executable, "-m", "ruff", *command, "--config", str(ROOT / "pyproject.toml"), *files]
        done = subprocess.run(ruff, capture_output=True, text=True, timeout=280, check=False)
        assert done.returncode == 0, done.stdout


def test_open_points_are_listed_with_their_place(root: Path) -> None:
    done = generate(root, "--check")
    assert done.returncode == 0, done.stderr
    for file in (f"specs/{NAME}/openapi.yaml", f"overlays/{NAME}/src/venuekit_{NAME}/auth.py", MODULE):
        number = next(at for at, line in enumerate((root / file).read_text().splitlines(), 1) if "UNFINISHED" in line)
        assert f"warning: unfinished: {file}:{number}: " in done.stderr


def test_open_points_are_refused_with_a_real_base_url(tmp_path: Path) -> None:
    lay_out(NAME, tmp_path)
    document = tmp_path / "specs" / NAME / "openapi.yaml"
    document.write_text(document.read_text().replace(ADDRESS, "https://api.north-bank.com"))
    done = generate(tmp_path)
    assert done.returncode == 1
    assert f"{MODULE}:" in done.stderr
    assert "write this part and delete the mark" in done.stderr
    assert "nothing was written" in done.stderr
    assert not (tmp_path / "generated").exists()
    for path in (path for path in tmp_path.rglob("*") if path.is_file()):
        path.write_text("\n".join(line for line in path.read_text().splitlines() if "UNFINISHED: " not in line))
    done = generate(tmp_path)
    assert done.returncode == 1
    for file in (f"specs/{NAME}/openapi.yaml", f"overlays/{NAME}/vectors/hmac.json", MODULE):
        assert re.search(
            rf"{file}:\d+: placeholder source: https://docs\.north-bank\.example/\w+; name the venue's page", done.stderr
        )
    assert "unfinished" not in done.stderr
    for path in (path for path in tmp_path.rglob("*") if path.is_file()):
        path.write_text(path.read_text().replace("docs.north-bank.example", "docs.north-bank.com"))
    done = generate(tmp_path)
    assert (done.returncode, done.stderr) == (0, "")


BAD_NAMES = ["", "Tidewater", "tide-water", "2nd", "a__b", "_a", "../a", "class", "match", "x" * 25, "sandbox", "a_api"]


@pytest.mark.parametrize("name", BAD_NAMES)
def test_invalid_names_are_refused(tmp_path: Path, name: str) -> None:
    with pytest.raises(NameRefused, match=r"use at most|add a word"):
        lay_out(name, tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_an_existing_venue_is_not_replaced(tmp_path: Path) -> None:
    with pytest.raises(NameRefused, match=f"specs/{VENUES[0]} exists already"):
        check_name(VENUES[0], ROOT)
    lay_out(NAME, tmp_path)
    before = {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()}
    with pytest.raises(NameRefused, match="exists already; choose another name"):
        lay_out(NAME, tmp_path)
    assert {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()} == before


def test_it_can_be_removed(tmp_path: Path) -> None:
    lay_out(NAME, tmp_path)
    remove(NAME, tmp_path)
    assert [path for path in tmp_path.rglob("*") if path.is_file()] == []
