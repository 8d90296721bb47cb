"""READMEs and guides are correct: examples print what they claim, and tables are complete."""

from __future__ import annotations

import ast
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest
from msgspec.structs import asdict

from demo.calls import demo_venues
from tests.conftest import VENUES
from venuekit import RetryPolicy, errors
from venuekit.http.body import DEFAULT_MAX_BODY
from venuekit.http.options import checked_max_connections
from venuekit_sandbox import Sandbox

pytestmark = pytest.mark.slow

ROOT = Path(__file__).parents[2]
GUIDES = sorted(ROOT.glob("docs/*.md"))
DOCUMENTS = [
    ROOT / "README.md",
    ROOT / "CONTRIBUTING.md",
    *GUIDES,
    *sorted(ROOT.glob("overlays/*/README.md")),
    *sorted(ROOT.glob("integrations/*/README.md")),
]
PLUGIN = ("-p", "venuekit_sandbox_pytest", "-p", "no:asyncio")
"""The plugin, as pytest finds it if the sandbox is installed."""
LONGEST_README = 180
"""Maximum number of lines; the rest belongs in a guide."""


class Example(NamedTuple):
    """A block of Python in a document."""

    name: str
    code: str

    @property
    def claimed(self) -> list[str]:
        """Return the output that its comments claim."""
        return re.findall(r"^\s*print\(.*\)  # (.+)$", self.code, re.MULTILINE)


def section(document: str, heading: str) -> str:
    """Return the section below a heading."""
    text = (ROOT / document).read_text(encoding="utf-8")
    return text.partition(f"\n## {heading}\n")[2].partition("\n## ")[0]


def examples() -> list[Example]:
    """Return every block, named by its file and line."""
    found = []
    for path in DOCUMENTS:
        text = path.read_text(encoding="utf-8")
        for match in re.finditer(r"^```python\n(.*?)^```$", text, re.MULTILINE | re.DOTALL):
            line = text.count("\n", 0, match.start()) + 1
            found.append(Example(f"{path.relative_to(ROOT)}:{line}", match[1]))
    return found


@pytest.fixture(scope="module")
def environment(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, str]]:
    own = tuple(f"{venue.upper()}_" for venue in VENUES)
    with Sandbox() as sandbox:
        others = {name: value for name, value in os.environ.items() if not name.startswith(own)}
        yield (
            others | sandbox.environ | {"DLT_DATA_DIR": str(tmp_path_factory.mktemp("dlt"))}
        )  # otherwise dlt's files would remain


@pytest.mark.parametrize("example", examples(), ids=lambda example: example.name)
def test_examples_print_what_their_comments_say(example: Example, environment: dict[str, str], tmp_path: Path) -> None:
    script = tmp_path / "test_example.py"
    script.write_text(example.code, encoding="utf-8")
    arguments = ["-m", "pytest", *PLUGIN, "-q", "--rootdir", str(tmp_path)] if "def test_" in example.code else ["-W", "error"]
    done = subprocess.run(
        [sys.executable, *arguments, str(script)],
        env=environment,
        cwd=tmp_path,
        capture_output=True,
        text=True,
        timeout=280,
        check=False,
    )
    assert done.returncode == 0, f"{done.stdout}\n{done.stderr}"
    printed = iter(done.stdout.splitlines())
    for line in example.claimed:
        assert line in printed, f"{example.name} doesn't print {line!r} at this position; output:\n{done.stdout}"


def test_every_venue_has_examples() -> None:
    for venue in sorted(path.parent.name for path in ROOT.glob("specs/*/openapi.yaml")):
        holders = {example.name.rpartition(":")[0] for example in examples() if f"venuekit_{venue}" in example.code}
        assert f"overlays/{venue}/README.md" in holders


def test_readme_is_short_and_starts_with_both_commands() -> None:
    lines = (ROOT / "README.md").read_text(encoding="utf-8").splitlines()
    assert len(lines) <= LONGEST_README
    assert {"python3 -m pip install nox && python3 -m nox -s demo", "python3 -m nox -s tests"} <= set(lines[:20])


def test_readme_and_start_page_link_to_every_guide() -> None:
    linked = set(re.findall(r"\]\(docs/(\w+)\.md\)", (ROOT / "README.md").read_text(encoding="utf-8")))
    start = (ROOT / "docs" / "index.md").read_text(encoding="utf-8")
    listed = {
        name
        for block in re.findall(r"```\{toctree\}(.*?)```", start, re.DOTALL)
        for name in re.findall(r"^\w+$", block, re.MULTILINE)
    }
    guides = {path.stem for path in GUIDES} - {"index"}
    assert listed == guides
    assert linked == guides - {"changelog", "spec_format"}, "the README links to these two elsewhere"


def test_the_table_of_errors_is_complete() -> None:
    rows = re.findall(r"^\| ((?:&emsp;)*)`(\w+)`(?:, also a `(\w+)`)? \|", section("docs/errors.md", "The tree"), re.MULTILINE)
    assert {name for _, name, _ in rows} == set(errors.__all__) - {"VenueKitError"}
    above = ["VenueKitError"]
    for indent, name, also in rows:
        depth = indent.count("&emsp;") + 1
        above = [*above[:depth], name]
        kind = getattr(errors, name)
        assert issubclass(kind, getattr(errors, above[depth - 1]))
        assert not also or also in {base.__name__ for base in kind.__mro__}


def test_the_tables_of_options_name_the_defaults() -> None:
    rows = re.findall(r"^\| `(\w+)` \| ([\d.]+)(?: MiB)? \|", section("docs/connections.md", "Options"), re.MULTILINE)
    assert {name: int(value) for name, value in rows} == {
        "max_connections": checked_max_connections(None, None),
        "max_body": DEFAULT_MAX_BODY // 2**20,
    }
    rows = re.findall(r"^\| `(\w+)` \| ([\d.]+) \|", section("docs/retries.md", "Retries"), re.MULTILINE)
    assert {name: float(value) for name, value in rows} == {
        name: value for name, value in asdict(RetryPolicy()).items() if value is not None
    }


def variables(text: str) -> set[str]:
    """Return the variables that have a line in a table."""
    return set(re.findall(r"^\| `([A-Z_]+)` \|", text, re.MULTILINE))


def test_the_tables_of_variables_are_complete() -> None:
    """The guide's table lists all variables of a venue, or none if its package's README does."""
    guide = variables(section("docs/credentials.md", "Environment variables"))
    with Sandbox() as sandbox:
        known = set()
        for venue in demo_venues(sandbox.venues):
            of_one = {*sandbox.venues[venue.name].environ, *(other for each in venue.needed.values() for other in each)}
            own = variables((ROOT / "overlays" / venue.name / "README.md").read_text(encoding="utf-8"))
            assert guide & of_one in (of_one, set())
            assert of_one <= guide | own
            known |= of_one
    assert set() != guide <= known


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: str(path.relative_to(ROOT)))
def test_links_are_valid(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    tree = ast.parse((ROOT / "noxfile.py").read_text(encoding="utf-8"))
    sessions = {node.name for node in tree.body if isinstance(node, ast.FunctionDef) and node.decorator_list}
    assert set(re.findall(r"\bnox -s (\w+)", text)) <= sessions
    for target in re.findall(r"\]\(([^)#:]+)(?:#[^)]*)?\)", text):
        made = path in GUIDES and target.startswith("reference/")  # checked by the documentation build
        assert made or (path.parent / target).exists(), target
    for target in re.findall(r"^```\{include\} (.+)$", text, re.MULTILINE):
        assert (path.parent / target).is_file(), target
    headings = {
        re.sub(r"[^\w -]", "", heading).strip().lower().replace(" ", "-")
        for heading in re.findall(r"^#+ (.+)$", text, re.MULTILINE)
    }
    assert set(re.findall(r"\]\(#([^)]+)\)", text)) <= headings
    for folder in re.findall(r"^\| `([a-z]+/)` \|", text, re.MULTILINE):
        assert (path.parent / folder).is_dir(), folder


def test_table_of_tests_is_complete() -> None:
    listed = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8").partition("\n## Tests\n")[2].partition("\n## ")[0]
    assert set(re.findall(r"^\| `(\w+)` \|", listed, re.MULTILINE)) == {
        path.relative_to(ROOT / "tests").parts[0] for path in ROOT.glob("tests/*/**/test_*.py")
    }
