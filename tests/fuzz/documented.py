"""Every sample payload of the descriptions, with its source."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from tests.fuzz.spec import SPECS, Json, Response


class Sample(NamedTuple):
    """A documented payload."""

    response: Response
    path: Path
    sources: list[Json]

    @property
    def name(self) -> str:
        """Return venue, file, and the pages of its source."""
        pages = " ".join(f"{source['page'].removeprefix('https://')} ({source['read']})" for source in self.sources)
        return f"{self.response.spec.venue}/{self.path.name} from {pages or 'nowhere'}"

    @property
    def content(self) -> bytes:
        """Return the bytes of the payload."""
        return self.path.read_bytes()


def _samples() -> list[Sample]:
    found: dict[Path, Sample] = {}
    for spec in SPECS.values():
        for response in spec.responses:
            for example in response.examples:
                source = example.get("x-source", [])
                path = spec.path.parent / example["externalValue"]
                found.setdefault(path, Sample(response, path, source if isinstance(source, list) else [source]))
    return list(found.values())


SAMPLES = _samples()
"""One sample for each file, with the first operation that uses it."""
