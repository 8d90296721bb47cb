"""The generated reference is complete: it has every operation, argument, model and field, and its examples run."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

from docs._ext.installed import Docstring, Package
from docs._ext.markup import prose
from docs._ext.venue_reference import SPECS, reference, write
from tests.documents import description
from venuekit_sandbox import Sandbox

PAGES = dict(reference(SPECS))
VENUES = sorted(path.parent.name for path in SPECS.glob("*/openapi.yaml"))


def operations(venue: str) -> dict[str, dict[str, Any]]:
    document = description(venue)
    return {one["operationId"]: one for item in document["paths"].values() for one in item.values() if "operationId" in one}


@pytest.mark.parametrize("venue", VENUES)
def test_every_operation_has_a_page_with_its_arguments_and_sources(venue: str) -> None:
    for name, operation in operations(venue).items():
        page = PAGES[f"{venue}/{operation['tags'][0]}/{name}.md"]
        for argument, text in Docstring(Package(venue).method(operation["tags"][0], name)).arguments.items():
            assert f"| `{argument}` |" in page
            assert text, argument
        sources = operation["x-source"] if isinstance(operation["x-source"], list) else [operation["x-source"]]
        assert all(f"]({one['page']})" in page and one["read"] in page for one in sources)
        assert ("| pagination |" in page) == ("x-pagination" in operation)
        assert ("| rate limit |" in page) == ("x-rate-cost" in operation)
        assert f"[{name}]({operation['tags'][0]}/{name}.md)" in PAGES[f"{venue}/index.md"]
        assert f"[{name}]({name}.md)" in PAGES[f"{venue}/{operation['tags'][0]}/index.md"]


@pytest.mark.parametrize("venue", VENUES)
def test_every_model_is_described_once_with_every_field_and_unit(venue: str) -> None:
    package = Package(venue)
    text = "\n".join(page for name, page in PAGES.items() if name.startswith(f"{venue}/"))
    for name, kind in package.models.items():
        (described,) = re.findall(
            rf"^\({venue}-{name.lower()}\)=$(.*?)(?=^\(|^#+ (?!{name}$)|\Z)", text, re.MULTILINE | re.DOTALL
        )
        attributes = [one.name for one in getattr(kind, "__attrs_attrs__", ())]
        assert [field.name for field in package.fields(name)] == attributes
        assert all(f"| `{attribute}` |" in described for attribute in attributes)
        assert all(f"| {unit} |" in described for unit in getattr(kind, "units", {}).values())
        assert all(field.text for field in package.fields(name)), f"a field of {name} has no docstring"


@pytest.mark.parametrize("venue", VENUES)
def test_examples_run(venue: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    blocks = [
        block
        for name, page in PAGES.items()
        if name.startswith(f"{venue}/")
        for block in re.findall(r"^```python\n(.*?)^```$", page, re.MULTILINE | re.DOTALL)
    ]
    assert len(blocks) == len(operations(venue))
    called = set()
    with Sandbox(venues=[venue]) as sandbox:
        for name, value in sandbox.environ.items():
            monkeypatch.setenv(name, value)
        for block in blocks:
            sandbox.venues[venue].reset()
            exec(compile(block, "example", "exec"), {})
            called |= {request.operation for request in sandbox.venues[venue].requests}
    assert called == set(operations(venue))
    assert capsys.readouterr().out.strip()


def test_descriptions_are_escaped() -> None:
    assert prose("a <b> of `x|y`,\n *_dollars* [1]") == r"a \<b> of `x\|y`, \*\_dollars\* \[1]"


def test_obsolete_pages_are_deleted(tmp_path: Path) -> None:
    stale = tmp_path / "a_venue_that_was" / "get_nothing.md"
    stale.parent.mkdir()
    stale.write_text("# get_nothing", encoding="utf-8")
    write(tmp_path, SPECS)
    assert not stale.exists()
    assert {path.relative_to(tmp_path).as_posix() for path in tmp_path.rglob("*.md")} == set(PAGES)
