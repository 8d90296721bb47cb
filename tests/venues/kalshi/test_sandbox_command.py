"""Options of Kalshi's sandbox on the command line."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

import httpx
import pytest

from tests.venues.kalshi import signing

pytestmark = pytest.mark.slow


class Served:
    """Kalshi, known only by the variables of a shell."""

    def __init__(self, client_args: dict[str, str]) -> None:
        self.client_args = client_args
        self.base_url = client_args["base_url"]


def test_an_option_shapes_the_account(http: httpx.Client) -> None:
    command = shutil.which("venuekit-sandbox", path=str(Path(sys.executable).parent))
    assert command is not None, "the command venuekit-sandbox is not installed next to this interpreter"
    arguments = [sys.executable, command, "--venues", "kalshi", "--option", "kalshi.fills=3", "--option", "kalshi.key=ed25519"]
    with subprocess.Popen(arguments, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout is not None
            lines = process.stdout.read()  # ends although the command still runs
            found = dict(re.findall(r"^export KALSHI_(\w+)='([^']*)'$", lines, re.MULTILINE))
            answer = signing.get(http, Served({name.lower(): value for name, value in found.items()}), "/portfolio/fills")
            assert (answer.status_code, len(answer.json()["fills"])) == (200, 3)
        finally:
            process.terminate()
            process.communicate(timeout=120)
