"""The sandbox's README is correct."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

from tests.documents import VENUES
from venuekit_sandbox import FAULTS, Sandbox

README = (Path(__file__).parents[2] / "sandbox" / "README.md").read_text(encoding="utf-8")


def test_examples_print_what_their_comments_say() -> None:
    """All examples run in one program, in order."""
    program = "\n".join(re.findall(r"^```python\n(.*?)^```$", README, re.MULTILINE | re.DOTALL))
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=240, check=False)
    assert done.returncode == 0, done.stderr
    claimed = re.findall(r"^\s*print\(.*\)  # (.+)$", program, re.MULTILINE)
    assert claimed
    assert done.stdout.splitlines() == claimed


def test_readme_lists_all_venues_and_options() -> None:
    for name in re.findall(r'"([a-z0-9-]+)"', README.partition("| `fail(")[2].partition("\n")[0]):
        assert name in FAULTS
    table = README.partition("\n| | |\n")[2].partition("\n\n")[0]
    promised = set(re.findall(r"^\| `(\w+)", table, re.MULTILINE))
    assert len(promised) >= 11
    with Sandbox(venues=[VENUES[0]]) as sandbox:
        assert not [name for name in promised if not hasattr(sandbox.venues[VENUES[0]], name)]
