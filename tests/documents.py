"""The venues' descriptions as plain data, each loaded once."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from typing import Any

import yaml

SPECS = Path(__file__).parents[1] / "specs"
VENUES = tuple(sorted(path.parent.name for path in SPECS.glob("*/openapi.yaml")))
_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)  # seven times as fast


@cache
def description(venue: str) -> dict[str, Any]:
    """Return a venue's description. Don't change the result; it is shared."""
    read: dict[str, Any] = yaml.load((SPECS / venue / "openapi.yaml").read_bytes(), _LOADER)  # nosec B506
    return read


def is_made_up(venue: str) -> bool:
    """Return whether a venue was scaffolded and not described yet; its server is in .example, a reserved domain."""
    return re.match(r"https://[^/:]+\.example(?:[/:]|$)", description(venue)["servers"][0]["url"]) is not None


def success(venue: str, operation: str) -> dict[str, Any]:
    """Return the schema of an operation's success response."""
    document = description(venue)
    of_paths = (one for path in document["paths"].values() for one in path.values() if isinstance(one, dict))
    described = next(one for one in of_paths if one.get("operationId") == operation)
    answers = {str(status): answer for status, answer in described["responses"].items()}
    schema: dict[str, Any] = next(iter(answers[min(answers)]["content"].values()))["schema"]
    return document["components"]["schemas"][schema["$ref"].rpartition("/")[2]] if "$ref" in schema else schema
