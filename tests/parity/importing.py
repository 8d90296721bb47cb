"""What a fresh interpreter has imported."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

HEAVY = {"anyio", "asyncio", "cryptography", "h2", "httpcore", "jinja2", "pydantic", "starlette", "trio", "uvicorn", "yaml"}

LATER = {"attr", "attrs"}
"""Modules that only models, calls or rare options need: constructing a client doesn't import them."""


def imported(code: str, folder: Path) -> set[str]:
    """Modules that a fresh interpreter has imported after ``code``."""
    program = f"import json, sys\n{code}\nprint(json.dumps(sorted(sys.modules)))"
    done = subprocess.run([sys.executable, "-I", "-c", program], cwd=folder, capture_output=True, text=True, check=True)
    return set(json.loads(done.stdout))


def generated(modules: set[str], venue: str) -> set[str]:
    """Of the generated package, its modules below the package itself."""
    prefix = f"venuekit_{venue}_api."
    return {name.removeprefix(prefix) for name in modules if name.startswith(prefix)}
