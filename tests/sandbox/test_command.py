"""The command, as shells use it."""

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

from tests.conftest import VENUES
from tests.sandbox.signing import kalshi_get
from venuekit_sandbox import FAULTS

pytestmark = pytest.mark.slow


@pytest.fixture
def command() -> str:
    found = shutil.which("venuekit-sandbox", path=str(Path(sys.executable).parent))
    if found is None:
        pytest.fail("the command venuekit-sandbox is not installed beside this interpreter")
    return found


@pytest.fixture
def sigint_as_in_front() -> Iterator[None]:
    """Let commands start with SIGINT as in the foreground of a terminal, even if these tests run as a background job."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


VARIABLES = {
    *("KALSHI_KEY_ID", "KALSHI_PRIVATE_KEY", "KALSHI_BASE_URL"),
    *("HABITTRADE_API_KEY", "HABITTRADE_API_SECRET", "HABITTRADE_BASE_URL"),
}


class KalshiOfVariables:
    """Kalshi, known by nothing but the variables that a shell holds."""

    def __init__(self, variables: dict[str, str]) -> None:
        self.client_args = {name: variables[f"KALSHI_{name}".upper()] for name in ("key_id", "private_key", "base_url")}
        self.base_url = self.client_args["base_url"]


@pytest.mark.usefixtures("sigint_as_in_front")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_the_command_prints_what_a_shell_can_evaluate(command: str, http: httpx.Client, number: signal.Signals) -> None:
    arguments = [
        sys.executable,
        "-W",
        "error",
        command,
        "--venues",
        "kalshi,habittrade",
        "--seed",
        "7",
        "--option",
        "kalshi.fills=3",
    ]
    with subprocess.Popen(arguments, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout is not None
            assert process.stderr is not None
            assert select.select([process.stdout], [], [], 20)[0]
            lines = process.stdout.read()  # it ends although the command goes on
            assert lines.startswith("export KALSHI_KEY_ID='")
            read = f"import json, os; print(json.dumps({{name: os.environ[name] for name in {sorted(VARIABLES)!r}}}))"
            shell = subprocess.run(
                ["bash", "-euc", 'eval "$1"; exec "$2" -c "$3"', "bash", lines, sys.executable, read],
                capture_output=True,
                text=True,
                check=True,
                env={"PATH": os.environ["PATH"]},
            )
            variables = json.loads(shell.stdout)
            answer = kalshi_get(http, KalshiOfVariables(variables), "/portfolio/fills")
            assert answer.status_code == 200
            assert len(answer.json()["fills"]) == 3
            process.send_signal(number)
            assert process.wait(20) == 0
            remarks = process.stderr.read()
            assert "kalshi at http://127.0.0.1:" in remarks
            assert remarks.endswith("venuekit-sandbox: stopped\n")
            assert "Traceback" not in remarks
            assert variables["HABITTRADE_API_SECRET"] not in remarks
        finally:
            process.kill()


def test_a_script_can_evaluate_it_while_it_serves(command: str) -> None:
    """The line that the README gives for scripts."""
    script = """
        eval "$("$1" --venues habittrade & echo "sandbox=$!")"
        trap 'kill "$sandbox"' EXIT
        "$2" -c 'import os, urllib.request, urllib.error
try:
    urllib.request.urlopen(os.environ["HABITTRADE_BASE_URL"] + "/account/v1/portfolios/mine")
except urllib.error.HTTPError as refused:
    print(refused.code, refused.read().decode())
    refused.close()'
    """
    arguments = ["bash", "-euc", script, "bash", command, sys.executable]
    with subprocess.Popen(arguments, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        output, remarks = process.communicate(timeout=20)  # which lasts until the sandbox has closed its error output
    assert process.returncode == 0, remarks
    assert output.startswith("401 ")
    assert "10010008" in output
    assert remarks.endswith("venuekit-sandbox: stopped\n")


@pytest.mark.usefixtures("sigint_as_in_front")
def test_a_background_job_survives_ctrl_c(command: str) -> None:
    """A shell starts it with SIGINT ignored; SIGTERM ends it."""
    script = """trap '' INT; exec "$@" """
    arguments = ["bash", "-euc", script, "bash", sys.executable, command, "--venues", "habittrade"]
    with subprocess.Popen(arguments, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout is not None
            assert process.stdout.read().startswith("export HABITTRADE_API_KEY=")
            process.send_signal(signal.SIGINT)
            with pytest.raises(subprocess.TimeoutExpired):
                process.wait(0.5)
            process.send_signal(signal.SIGTERM)
            assert process.wait(20) == 0
        finally:
            process.kill()


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--venues", "kraken"], f"allowed: {', '.join(VENUES)}"),
        (["--option", "kalshi.fills=-5"], "fills must be a whole number"),
        (["--venues", "habittrade", "--option", "kalshi.fills=5"], "only these venues are served: habittrade"),
        (["--option", "kalshi.key=dsa"], "'dsa' is not a kind of key; allowed: rsa, ed25519"),
        (["--option", "fills=5"], "an option has the form VENUE.NAME=VALUE"),
        (["--option", "kraken.fills=5"], "'kraken' is neither seed nor a venue"),
        (["--seed", "x"], "invalid int value"),
    ],
)
def test_the_command_says_what_is_allowed(command: str, arguments: list[str], message: str) -> None:
    done = subprocess.run([sys.executable, command, *arguments], capture_output=True, text=True, timeout=20, check=False)
    assert done.returncode == 2
    assert message in done.stderr
    assert done.stdout == ""


def test_the_command_lists_the_faults(command: str) -> None:
    done = subprocess.run([sys.executable, command, "--faults"], capture_output=True, text=True, timeout=20, check=True)
    listed = [line.split(maxsplit=1) for line in done.stdout.splitlines()]
    assert listed == [[name, fault.description] for name, fault in FAULTS.items()]
