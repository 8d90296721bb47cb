"""Discovery of venues: modules of the sandbox, and entry points of other distributions."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

import venuekit_sandbox
from tests.documents import VENUES
from venuekit_sandbox import Sandbox, discovery

MODULE = """
from venuekit_sandbox import Answer, Route, SandboxVenue

class Depot(SandboxVenue):
    name = "depot"

    def rotate(self): ...
    def credentials(self): return {"token": "t"}
    def check(self, request): return None
    def problem(self, status, message, operation): return Answer(status, message.encode())
    def routes(self): return [Route("get_time", "/time", lambda request, parameters: Answer(200, b"{}"))]

class Sibling(Depot):
    pass
"""
Register = Callable[..., None]


@pytest.fixture
def register(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Register:
    """Install a distribution that registers venues."""
    monkeypatch.syspath_prepend(str(tmp_path))
    # Each test has its own module name, since modules stay imported.
    module = f"registered_{tmp_path.name.replace('-', '_')}"
    (tmp_path / f"{module}.py").write_text(MODULE)

    def registered(distribution: str = "depot", **venues: str) -> None:
        folder = tmp_path / f"{distribution}-1.0.dist-info"
        folder.mkdir()
        (folder / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {distribution}\nVersion: 1.0\n")
        lines = [f"{name} = {module}{attribute and ':'}{attribute}\n" for name, attribute in venues.items()]
        (folder / "entry_points.txt").write_text("[venuekit.sandbox]\n" + "".join(lines))

    return registered


def test_every_described_venue_has_a_module() -> None:
    assert venuekit_sandbox.__file__ is not None
    specs = Path(venuekit_sandbox.__file__).parent / "specs"
    described = sorted(path.parent.name for path in specs.glob("*/openapi.yaml"))
    available = discovery.available()
    assert list(available) == described
    for name in described:
        assert discovery.load(available[name]).name == name


def test_a_registered_venue_is_served_by_name(register: Register) -> None:
    before = discovery.available()
    register(depot="Depot")
    assert set(discovery.available()) == {*before, "depot"}
    with Sandbox(venues=["depot"]) as sandbox:
        assert sandbox.depot.client_args["token"] == "t"
        assert sandbox.depot.operations == ["get_time"]
    assert "depot" in Sandbox().venues


@pytest.mark.parametrize(
    ("venues", "wanted", "message"),
    [
        ({"harbour": "Depot"}, "harbour", "is registered as harbour, but its name is depot"),
        ({"depot": ""}, "depot", "must define one subclass of SandboxVenue, not 2"),
        ({"depot": "Answer"}, "depot", "is not a subclass of SandboxVenue"),
        (
            {VENUES[0]: "Depot"},
            VENUES[0],
            f"more than once: registered_.*:Depot, venuekit_sandbox.venues.{VENUES[0]}; uninstall",
        ),
    ],
)
def test_an_invalid_registration_is_named_in_the_error(
    register: Register, venues: dict[str, str], wanted: str, message: str
) -> None:
    register(**venues)
    with pytest.raises(ValueError, match=message):
        Sandbox(venues=[wanted])


def test_two_distributions_of_one_name_are_refused(register: Register) -> None:
    register("depot_one", depot="Depot")
    register("depot_two", depot="Sibling")
    with pytest.raises(ValueError, match=r"depot is registered more than once: .*:Depot, .*:Sibling; uninstall all but one"):
        Sandbox(venues=["depot"])
