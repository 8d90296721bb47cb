"""Large descriptions are divided among processes; what comes out must not depend on that."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from codegen import wire
from codegen.venue import generate_venue

DESCRIPTIONS = sorted([*Path("specs").glob("*/openapi.yaml"), Path("tests/golden/awkward/openapi.yaml")])


@pytest.mark.parametrize("description", DESCRIPTIONS, ids=lambda path: path.parent.name)
def test_any_number_of_processes_makes_the_same_package(description: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    venue = description.parent.name
    alone = generate_venue(venue, description)
    shares: list[int] = []
    divide = wire._shares

    def counted(schemas: dict[str, Any]) -> list[dict[str, Any]]:
        found = divide(schemas)
        shares.append(len(found))
        return found

    monkeypatch.setattr(wire, "WORTH_DIVIDING", 0)
    monkeypatch.setattr("os.cpu_count", lambda: 3)
    monkeypatch.setattr(wire, "_shares", counted)
    assert generate_venue(venue, description) == alone
    assert shares[0] > 1
