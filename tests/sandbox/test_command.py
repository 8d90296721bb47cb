"""The command line interface, as shells use it."""

from __future__ import annotations

import json
import os
import select
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from tests.documents import VENUES
from tests.kinds import signed_read
from tests.sandbox.signing import sample_path
from tests.venues import own
from venuekit_sandbox import FAULTS, Sandbox

pytestmark = pytest.mark.slow


@pytest.fixture
def command() -> str:
    found = shutil.which("venuekit-sandbox", path=str(Path(sys.executable).parent))
    if found is None:
        pytest.fail("the command venuekit-sandbox is not installed next to this interpreter")
    return found


@pytest.fixture
def sigint_as_in_front() -> Iterator[None]:
    """Start commands with the default SIGINT handler, even if these tests run as a background job."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


SIGNED = {venue: headers for venue in VENUES if (headers := own(venue, "signing", "headers")) is not None}
ONE, *_, TWO = SIGNED
NAMES = {venue: Sandbox(venues=[venue]).venues[venue] for venue in (ONE, TWO)}
"""Venues that define the names of the variables."""


class OfVariables:
    """A venue, known only by the variables of a shell."""

    def __init__(self, name: str, variables: dict[str, str]) -> None:
        self.name, self.prefix = name, NAMES[name].prefix
        arguments = (*NAMES[name].credentials(), "base_url")
        self.client_args = {one: variables[f"{name}_{one}".upper()] for one in arguments}
        self.base_url = self.client_args["base_url"]

    def secrets(self) -> set[str]:
        return {*self.client_args.values()} - {self.base_url}


@pytest.mark.usefixtures("sigint_as_in_front")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_command_prints_variables_for_a_shell(command: str, http: httpx.Client, number: signal.Signals) -> None:
    arguments = [sys.executable, "-W", "error", command, "--venues", f"{ONE},{TWO}", "--seed", "7"]
    with subprocess.Popen(arguments, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout is not None
            assert process.stderr is not None
            assert select.select([process.stdout], [], [], 120)[0]
            lines = process.stdout.read()  # ends although the command still runs
            assert lines.startswith(f"export {ONE.upper()}_")
            read = "import json, os; print(json.dumps({**os.environ}))"
            shell = subprocess.run(
                ["bash", "-euc", 'eval "$1"; exec "$2" -c "$3"', "bash", lines, sys.executable, read],
                capture_output=True,
                text=True,
                check=True,
                env={"PATH": os.environ["PATH"]},
            )
            variables = json.loads(shell.stdout)
            for place in (OfVariables(ONE, variables), OfVariables(TWO, variables)):
                path = sample_path(place.name, signed_read(place.name))
                headers = SIGNED[place.name](place, path)
                assert http.get(place.base_url.removesuffix(place.prefix) + path, headers=headers).status_code == 200
            process.send_signal(number)
            assert process.wait(120) == 0
            remarks = process.stderr.read()
            assert f"{ONE} at http://127.0.0.1:" in remarks
            assert remarks.endswith("venuekit-sandbox: stopped\n")
            assert "Traceback" not in remarks
            secrets = OfVariables(ONE, variables).secrets() | OfVariables(TWO, variables).secrets()
            assert not [secret for secret in secrets if secret in remarks]
        finally:
            process.kill()


def test_a_script_can_evaluate_the_output_while_it_serves(command: str) -> None:
    """The line for scripts in the README."""
    end = sample_path(TWO, signed_read(TWO)).removeprefix(NAMES[TWO].prefix)
    script = f"""
        eval "$("$1" --venues {TWO} & echo "sandbox=$!")"
        trap 'kill "$sandbox"' EXIT
        "$2" -c 'import os, urllib.request, urllib.error
try:
    urllib.request.urlopen(os.environ["{TWO.upper()}_BASE_URL"] + "{end}")
except urllib.error.HTTPError as refused:
    print(refused.code, refused.read().decode())
    refused.close()'
    """
    arguments = ["bash", "-euc", script, "bash", command, sys.executable]
    with subprocess.Popen(arguments, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        output, remarks = process.communicate(timeout=120)  # waits until the sandbox has closed stderr
    assert process.returncode == 0, remarks
    assert output.startswith("401 ")
    assert remarks.endswith("venuekit-sandbox: stopped\n")


@pytest.mark.usefixtures("sigint_as_in_front")
def test_a_background_job_survives_ctrl_c(command: str) -> None:
    """A shell starts background jobs with SIGINT ignored; SIGTERM ends them."""
    script = """trap '' INT; exec "$@" """
    arguments = ["bash", "-euc", script, "bash", sys.executable, command, "--venues", TWO]
    with subprocess.Popen(arguments, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout is not None
            assert process.stdout.read().startswith(f"export {TWO.upper()}_")
            process.send_signal(signal.SIGINT)
            with pytest.raises(subprocess.TimeoutExpired):
                process.wait(0.5)
            process.send_signal(signal.SIGTERM)
            assert process.wait(120) == 0
        finally:
            process.kill()


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--venues", "kraken"], f"allowed: {', '.join(VENUES)}"),
        (["--venues", ONE, "--option", f"{TWO}.x=5"], f"only these venues are served: {ONE}"),
        *((["--option", f"{venue}.{given}"], said) for venue in VENUES for given, said in own(venue, "cases", "BAD_OPTIONS", ())),
        (["--option", "fills=5"], "an option has the form VENUE.NAME=VALUE"),
        (["--option", "kraken.fills=5"], "'kraken' is neither seed nor a venue"),
        (["--seed", "x"], "invalid int value"),
    ],
)
def test_command_errors_name_the_allowed_values(command: str, arguments: list[str], message: str) -> None:
    done = subprocess.run([sys.executable, command, *arguments], capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 2
    assert message in done.stderr
    assert done.stdout == ""


def test_command_lists_the_faults(command: str) -> None:
    done = subprocess.run([sys.executable, command, "--faults"], capture_output=True, text=True, timeout=120, check=True)
    listed = [line.split(maxsplit=1) for line in done.stdout.splitlines()]
    assert listed == [[name, fault.description] for name, fault in FAULTS.items()]
