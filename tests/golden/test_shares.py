"""Large descriptions are split among processes; the output must not depend on that."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from benchmarks import synthetic
from codegen import wire
from codegen.venue import generate_venue

pytestmark = pytest.mark.slow

DESCRIPTIONS = sorted([*Path("specs").glob("*/openapi.yaml"), Path("tests/golden/awkward/openapi.yaml")])


@pytest.fixture
def dividing(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """Use three processors and no minimum size; the list collects the number of shares."""
    shares: list[int] = []
    divide = wire._shares

    def counted(schemas: dict[str, Any]) -> list[dict[str, Any]]:
        found = divide(schemas)
        shares.append(len(found))
        return found

    monkeypatch.setattr(wire, "WORTH_DIVIDING", 0)
    monkeypatch.setattr(wire, "WORTH_SHARING", 1)
    monkeypatch.setattr("os.cpu_count", lambda: 3)
    monkeypatch.setattr(wire, "_shares", counted)
    return shares


def alone(description: Path) -> dict[str, str]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("os.cpu_count", lambda: 1)
        return generate_venue(description.parent.name, description)


@pytest.mark.parametrize("description", DESCRIPTIONS, ids=lambda path: path.parent.name)
def test_output_does_not_depend_on_the_number_of_processes(description: Path, dividing: list[int]) -> None:
    assert generate_venue(description.parent.name, description) == alone(description)
    assert dividing[0] > 1


@pytest.mark.parametrize(
    ("references", "shares"),
    [
        ({"ListAaPage": "Error", "ListAbPage": "Error", "ListAcPage": "Error"}, 3),
        ({"ListAaRow": "ListAaPage", "ListAbRow": "ListAbPage"}, 3),
        ({"ListAaRow": "ListAbPage", "ListAbRow": "ListAcPage", "ListAcRow": "ListAdPage"}, 2),
        ({"ListAaRow": "ListAbPage", "ListAbRow": "ListAaPage"}, 3),
    ],
    ids=["what all refer to", "two circles", "a chain", "a circle of circles"],
)
def test_schemas_that_refer_to_each_other_share_a_process(
    tmp_path: Path, dividing: list[int], references: dict[str, str], shares: int
) -> None:
    synthetic.write(tmp_path, "related", 4, 3)
    description = tmp_path / "related" / "openapi.yaml"
    document = yaml.safe_load(description.read_text(encoding="utf-8"))
    for name, other in references.items():
        document["components"]["schemas"][name]["properties"]["other"] = {"$ref": f"#/components/schemas/{other}"}
    description.write_text(yaml.safe_dump(document, sort_keys=False), encoding="utf-8")
    assert generate_venue("related", description) == alone(description)
    assert dividing[:1] == [shares]


def told_apart(schemas: dict[str, Any]) -> dict[str, str]:
    return {"same.py": next(iter(schemas))}


def test_contradictory_shares_are_refused() -> None:
    assert wire._divided(told_apart, [{"A": {}}, {"A": {}}]) == {"same.py": "A"}
    assert wire._divided(told_apart, [{"A": {}}, {"B": {}}]) is None
