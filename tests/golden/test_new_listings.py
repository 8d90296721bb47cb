"""Listings by page number and by offset are added to a scaffolded venue, and both clients iterate over them."""

from __future__ import annotations

import asyncio
import importlib
import importlib.util
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs

import pytest

from scaffold.layout import LICENCE, lay_out
from tests.golden.scaffolded import LARGEST, ROWS, STYLES, add_listings
from tests.golden.test_new_venue import generate
from tests.specs.reading import Spec
from tests.specs.rules import problems
from venuekit.auth.signing import Unsigned
from venuekit_sandbox import Sandbox, SandboxVenue

pytestmark = pytest.mark.slow

NAME, CLIENT = "south_bank", "SouthBank"


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("root")
    lay_out(NAME, folder)
    add_listings(NAME, folder)
    done = generate(folder)
    assert done.returncode == 0, done.stderr
    return folder


@pytest.fixture(scope="module")
def served(root: Path) -> Iterator[SandboxVenue]:
    folders = [str(root / room / NAME / "src") for room in ("generated", "overlays")]
    sys.path[:0] = folders
    importlib.invalidate_caches()
    file = root / f"sandbox/src/venuekit_sandbox/venues/{NAME}.py"
    spec = importlib.util.spec_from_file_location("laid_out_listings", file)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    described = type("Described", (getattr(module, f"{CLIENT}Venue"),), {"spec_folder": root / "specs" / NAME})
    venue: SandboxVenue = described()
    with Sandbox(venues=[venue]):
        yield venue
    for folder in folders:
        sys.path.remove(folder)
    for name in [name for name in sys.modules if name.startswith(f"venuekit_{NAME}")]:
        del sys.modules[name]


def client_of(venue: SandboxVenue, kind: str) -> Any:
    return getattr(importlib.import_module(f"venuekit_{NAME}"), kind)(**venue.client_args)


@pytest.mark.parametrize("operation", STYLES)
def test_both_clients_iterate_over_a_listing(served: SandboxVenue, operation: str) -> None:
    items, (place, size), _ = STYLES[operation]
    served.requests.clear()
    with client_of(served, CLIENT) as client:
        found = list(getattr(client.account, f"iter_{items}")())

    async def awaited() -> list[object]:
        async with client_of(served, f"Async{CLIENT}") as client:
            return [one async for one in getattr(client.account, f"iter_{items}")()]

    assert asyncio.run(awaited()) == found
    assert [str(one.amount) for one in found] == [f"{number}.50" for number in range(ROWS)]
    assert all(request.verified for request in served.requests)
    queries = [parse_qs(request.query) for request in served.requests]
    assert [query[size] for query in queries] == [[str(LARGEST)]] * 6
    later = ["2", "3"] if place == "page" else [str(LARGEST), str(2 * LARGEST)]
    assert [query[place][0] for query in queries if query.get(place, ["0"])[0] not in ("0", "1")] == later * 2


def test_its_description_follows_the_rules(root: Path) -> None:
    assert problems(Spec.read(root / "specs" / NAME)) == []


def test_the_license_is_included(root: Path) -> None:
    made = {path.read_bytes() for room in ("overlays", "generated") for path in root.glob(f"{room}/{NAME}/LICENSE")}
    assert made == {LICENCE.read_bytes()}
    assert len(list(root.glob(f"*/{NAME}/LICENSE"))) == 2


def test_its_vectors_match_its_signatures(served: SandboxVenue, root: Path) -> None:
    signer = getattr(importlib.import_module(f"venuekit_{NAME}.auth"), f"{CLIENT}Signer")
    (file,) = (root / "overlays" / NAME / "vectors").glob("*.json")
    found = json.loads(file.read_text(encoding="utf-8"))
    for one in found["vectors"]:
        unsigned = Unsigned(one["method"], one["path"], one["query"], one["body"].encode(), one["timestamp_milliseconds"])
        assert signer(**found["credentials"]).sign(unsigned) == one["headers"]
