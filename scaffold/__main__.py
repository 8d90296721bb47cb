"""``python -m scaffold tidewater``: create a venue, generate its package, and print the next steps for its author."""

from __future__ import annotations

import argparse
import subprocess
import sys
from pathlib import Path

from codegen.unfinished import unfinished
from scaffold.layout import NameRefused, lay_out

ROOT = Path(__file__).parent.parent


def main() -> int:
    """Return the exit status: 0 if the venue was created, 1 if it was refused or could not be generated."""
    parser = argparse.ArgumentParser(prog="nox -s new_venue --", description="Create a new venue that works immediately.")
    parser.add_argument("name", help="in snake_case, such as tidewater or north_bank")
    parser.add_argument("--root", type=Path, default=ROOT, help="folder that holds specs/, overlays/ and sandbox/")
    arguments = parser.parse_args()
    root: Path = arguments.root
    try:
        made = lay_out(arguments.name, root)
    except NameRefused as refused:
        print(f"error: {refused}", file=sys.stderr)
        return 1
    folders = ["--specs", str(root / "specs"), "--output", str(root / "generated"), "--overlays", str(root / "overlays")]
    generate = [sys.executable, "-m", "codegen", *folders, arguments.name]
    if subprocess.run(generate, cwd=ROOT, check=False, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL).returncode:  # noqa: S603  # nosec B603
        print(f"error: the venue was created, but can't be generated; run: {' '.join(generate)}", file=sys.stderr)
        return 1
    print("wrote")
    for path in made:
        print(f"  {path.relative_to(root)}")
    print(f"  generated/{arguments.name}/")
    print("\nIt works immediately: `nox -s tests`, `nox -s demo`. Its content is a placeholder; you still have to write")
    for mark in unfinished(arguments.name, root):
        print(f"  {mark}")
    print(
        "\nEach of these lines has a comment that starts with UNFINISHED. Write the part and delete the comment."
        "\n`nox -s generate` lists the rest, and refuses it once the document has the venue's real address."
        "\n"
        "\ndocs/adding_a_venue.md describes the steps, specs/README.md the format of the document."
        "\n`python -m tests.sandbox.test_operations` updates the table in docs/sandbox.md."
        f"\nTests of this venue alone belong in tests/venues/{arguments.name}/."
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
