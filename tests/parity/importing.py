"""Imports of a fresh interpreter."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

HEAVY = {"anyio", "asyncio", "cryptography", "h2", "httpcore", "jinja2", "pydantic", "starlette", "trio", "uvicorn", "yaml"}

LATER = {"attr", "attrs", "encodings.idna", "venuekit.background", "venuekit.http.connection", "venuekit.http.transport"}
"""Modules that only models, calls or rare options need: constructing a client doesn't import them."""


def imported(code: str, folder: Path) -> set[str]:
    """Run code in a fresh interpreter; returns the modules that it has imported."""
    program = f"import json, sys\n{code}\nprint(json.dumps(sorted(sys.modules)))"
    done = subprocess.run([sys.executable, "-I", "-c", program], cwd=folder, capture_output=True, text=True, check=True)
    return set(json.loads(done.stdout))


def nesting(code: str, module: str, folder: Path) -> int:
    """How many other modules were being imported when a fresh interpreter that runs ``code`` imported a module."""
    command = [sys.executable, "-I", "-X", "importtime", "-c", code]
    told = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=True).stderr
    (name,) = (one for one in (line.rpartition("| ")[2] for line in told.splitlines()) if one.strip() == module)
    return (len(name) - len(module)) // 2


def generated(modules: set[str], venue: str) -> set[str]:
    """Return the modules of the generated package, without its name."""
    prefix = f"venuekit_{venue}_api."
    return {name.removeprefix(prefix) for name in modules if name.startswith(prefix)}
