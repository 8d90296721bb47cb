"""``python -m tests.golden.refresh``: replace the expected output by the current one. Review the diff before committing it."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path

from codegen.tree import LOCK, build

HERE = Path(__file__).parent


def main() -> None:
    """Replace every ``expected`` folder."""
    for description in sorted(HERE.glob("*/openapi.yaml")):
        venue = description.parent
        with tempfile.TemporaryDirectory() as elsewhere:
            build(HERE, Path(elsewhere), [venue.name])
            (Path(elsewhere) / venue.name / LOCK).unlink()  # changes with the generator even if the output doesn't
            shutil.rmtree(venue / "expected", ignore_errors=True)
            shutil.copytree(Path(elsewhere) / venue.name, venue / "expected")


if __name__ == "__main__":
    main()
