"""Wheels and sdists have the right files and metadata, and nothing else."""

from __future__ import annotations

import re
import tarfile
from email.message import Message
from pathlib import Path
from zipfile import ZipFile

import pytest
from packaging.requirements import Requirement
from packaging.version import Version

from tests.documents import description
from tests.packaging.conftest import FOLDERS, ROOT, VENUES, Distribution
from tests.venues import own

pytestmark = pytest.mark.slow

PLUGINS = {"venuekit_sandbox": ["venuekit_sandbox_pytest"]}
"""Additional packages of a distribution."""

OVERLAYS = {f"venuekit-{venue.replace('_', '-')}": venue for venue in VENUES}
THIRD_PARTIES = {
    "venuekit": {"anyio", "attrs", "h11", "httpx", "msgspec"},
    "venuekit-sandbox": {"cryptography", "pyyaml", "starlette", "uvicorn"},
    "venuekit-dlt": {"dlt"},
    **{name: own(venue, "cases", "THIRD_PARTIES", set()) for name, venue in OVERLAYS.items()},
    **{f"{name}-api": {"attrs", "msgspec"} for name in OVERLAYS},
}


@pytest.fixture(params=FOLDERS)
def distribution(request: pytest.FixtureRequest, distributions: dict[str, Distribution]) -> Distribution:
    return distributions[request.param]


def requirements(metadata: Message) -> dict[str, Requirement]:
    """Return the requirements without extras."""
    found = [Requirement(text) for text in metadata.get_all("Requires-Dist", [])]
    return {one.name: one for one in found if "extra ==" not in str(one.marker)}


def members(wheel: Path) -> set[str]:
    with ZipFile(wheel) as archive:
        return set(archive.namelist())


def test_each_venue_has_two_distributions() -> None:
    assert sorted(path.parent.relative_to(ROOT).as_posix() for path in ROOT.glob("*/pyproject.toml")) == ["runtime", "sandbox"]
    for room in ("generated", "overlays"):
        assert sorted(path.parent.name for path in ROOT.glob(f"{room}/*/pyproject.toml")) == VENUES
        assert {f"{room}/{venue}" for venue in VENUES} <= set(FOLDERS.values())


def test_metadata_is_complete(distribution: Distribution) -> None:
    metadata = distribution.metadata
    assert metadata["Name"] == distribution.name
    assert re.fullmatch(r"\d+\.\d+\.\d+", metadata["Version"])
    assert metadata["Requires-Python"] == ">=3.11"
    assert metadata["License-Expression"] == "MIT"
    assert metadata["Description-Content-Type"] == "text/markdown"
    assert len(metadata["Summary"]) > 20
    assert len(metadata.get_payload()) > 200, "the README is the description"
    assert "Typing :: Typed" in metadata.get_all("Classifier", [])


def test_the_license_is_included(distributions: dict[str, Distribution]) -> None:
    without = []
    for name, distribution in distributions.items():
        with ZipFile(distribution.wheel) as archive:
            texts = [archive.read(member) for member in archive.namelist() if "/licenses/LICENSE" in member]
        if texts != [(ROOT / "LICENSE").read_bytes()]:
            without.append(name)
    assert not without


def test_dependencies_are_those_that_are_imported(distribution: Distribution) -> None:
    names = {name for name in requirements(distribution.metadata) if not name.startswith("venuekit")}
    assert names == THIRD_PARTIES.get(distribution.name, set())


@pytest.mark.parametrize("name", OVERLAYS)
def test_an_overlay_pins_its_generated_package(distributions: dict[str, Distribution], name: str) -> None:
    overlay, generated, runtime = (distributions[one].metadata for one in (name, f"{name}-api", "venuekit"))
    assert str(requirements(overlay)[f"{name}-api"].specifier) == f"=={generated['Version']}"
    assert overlay["Version"] == generated["Version"]
    for metadata in (overlay, generated):
        specifier = requirements(metadata)["venuekit"].specifier
        assert specifier.contains(runtime["Version"])
        current = Version(runtime["Version"])
        assert not specifier.contains(f"{current.major + 1}.0.0")
        assert not specifier.contains(f"{current.major}.{current.minor + 1}.0"), "until 1.0 a minor version may break"


def test_the_sandbox_stands_alone(distributions: dict[str, Distribution]) -> None:
    assert not [name for name in requirements(distributions["venuekit-sandbox"].metadata) if name.startswith("venuekit")]


@pytest.mark.parametrize(("name", "venue"), OVERLAYS.items())
def test_the_version_is_that_of_the_description(distributions: dict[str, Distribution], name: str, venue: str) -> None:
    document = description(venue)
    assert distributions[f"{name}-api"].metadata["Version"] == document["info"]["version"]


def test_a_wheel_holds_its_package_and_nothing_else(distribution: Distribution) -> None:
    names = members(distribution.wheel)
    tops = {name.partition("/")[0] for name in names}
    packages = {distribution.package, *PLUGINS.get(distribution.package, ())}
    assert tops == {*packages, f"{distribution.package}-{distribution.metadata['Version']}.dist-info"}
    assert f"{distribution.package}/py.typed" in names
    source = distribution.folder / "src"
    expected = {
        path.relative_to(source).as_posix()
        for package in packages
        for path in (source / package).glob("**/*.py")
        if "__pycache__" not in path.parts
    }
    assert {name for name in names if name.endswith(".py")} == expected
    others = {name for name in names if not name.endswith(".py") and name.startswith(f"{distribution.package}/")}
    assert others - samples(distribution) == {f"{distribution.package}/py.typed"}


def samples(distribution: Distribution) -> set[str]:
    """Return the descriptions and samples of the sandbox."""
    if distribution.name != "venuekit-sandbox":
        return set()
    specs = ROOT / "specs"
    return {
        f"venuekit_sandbox/specs/{path.relative_to(specs).as_posix()}"
        for path in specs.rglob("*")
        if path.is_file() and path.suffix in (".json", ".yaml", ".md", ".txt")
    }


def test_the_sandbox_includes_its_samples(distributions: dict[str, Distribution]) -> None:
    sandbox = distributions["venuekit-sandbox"]
    found = {name for name in members(sandbox.wheel) if name.endswith(".json")}
    assert found == {name for name in samples(sandbox) if name.endswith(".json")}
    with ZipFile(sandbox.wheel) as archive:
        entry_points = next(archive.read(name).decode() for name in archive.namelist() if name.endswith("entry_points.txt"))
    assert "venuekit-sandbox = venuekit_sandbox.cli:main" in entry_points


def test_an_sdist_holds_its_sources_and_nothing_else(distribution: Distribution) -> None:
    root = f"{distribution.package}-{distribution.metadata['Version']}"
    with tarfile.open(distribution.sdist) as archive:
        files = {one.name.removeprefix(f"{root}/"): one for one in archive.getmembers()}
    assert all(one.isfile() for one in files.values()), "links would be broken elsewhere"
    packages = {distribution.package, *PLUGINS.get(distribution.package, ())}
    outside = {name for name in files if name.split("/")[:2] not in [["src", package] for package in packages]}
    lock = {"GENERATED.lock"} if distribution.name.endswith("-api") else set()
    assert outside - {"LICENSE", ".gitignore"} == {"PKG-INFO", "README.md", "pyproject.toml", *lock}
    assert not [name for name in files if "__pycache__" in name or name.startswith("tests")]


def test_wheels_from_sdist_and_folder_are_equal(distribution: Distribution) -> None:
    with ZipFile(distribution.wheel) as one, ZipFile(distribution.direct_wheel) as other:
        assert {name: one.read(name) for name in one.namelist()} == {name: other.read(name) for name in other.namelist()}


def test_files_do_not_contain_build_paths(distribution: Distribution) -> None:
    with ZipFile(distribution.wheel) as archive:
        assert not [name for name in archive.namelist() if str(ROOT).encode() in archive.read(name)]


def test_metadata_has_urls_and_python_versions(distribution: Distribution) -> None:
    metadata = distribution.metadata
    assert any(url.startswith("Source, https://") for url in metadata.get_all("Project-URL") or ())
    classifiers = metadata.get_all("Classifier") or ()
    assert {f"Programming Language :: Python :: 3.{minor}" for minor in (11, 12, 13)} <= set(classifiers)
    assert "Typing :: Typed" in classifiers
