"""Imports of a fresh interpreter."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

HEAVY = {"anyio", "asyncio", "cryptography", "h2", "httpcore", "jinja2", "pydantic", "starlette", "trio", "uvicorn", "yaml"}


def imported(code: str, folder: Path) -> set[str]:
    """Run code in a fresh interpreter; returns the modules that it has imported."""
    program = f"import json, sys\n{code}\nprint(json.dumps(sorted(sys.modules)))"
    done = subprocess.run([sys.executable, "-I", "-c", program], cwd=folder, capture_output=True, text=True, check=True)
    return set(json.loads(done.stdout))


def generated(modules: set[str], venue: str) -> set[str]:
    """Return the modules of the generated package, without its name."""
    prefix = f"venuekit_{venue}_api."
    return {name.removeprefix(prefix) for name in modules if name.startswith(prefix)}
