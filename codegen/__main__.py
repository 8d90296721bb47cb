"""``python -m codegen``: write ``generated/``; with ``--check``, only report what would change."""

from __future__ import annotations

import argparse
import gc
import sys
from pathlib import Path

from codegen.errors import ValidationError
from codegen.iterators import check_iterators
from codegen.overlay import overlay_differences, write_overlays
from codegen.tree import build, differences, venues
from codegen.unfinished import check_finished, unfinished

ROOT = Path(__file__).parent.parent


def main() -> int:
    """Return the exit status: 0 if everything was written or nothing would change, 1 otherwise."""
    parser = argparse.ArgumentParser(
        prog="nox -s generate --", description="Generate the venues' packages from their OpenAPI documents."
    )
    parser.add_argument("venues", nargs="*", help="names of venues; all by default")
    parser.add_argument(
        "--check", action="store_true", help="write nothing; fail if the committed packages differ from what would be generated"
    )
    parser.add_argument("--specs", type=Path, default=ROOT / "specs", help="folder of the OpenAPI documents")
    parser.add_argument("--output", type=Path, default=ROOT / "generated", help="folder of the generated packages")
    parser.add_argument(
        "--overlays",
        type=Path,
        help="folder of the overlays, which must have an iterator for each listing; default for the project's own venues: overlays",
    )
    arguments = parser.parse_args()
    overlays = arguments.overlays or (ROOT / "overlays" if arguments.specs == ROOT / "specs" else None)
    known = venues(arguments.specs)
    chosen = arguments.venues or known
    unknown = sorted(set(chosen) - set(known))
    if unknown or not known:
        parser.error(
            f"no {', '.join(unknown) or 'OpenAPI documents'} below {arguments.specs}; known: {', '.join(known) or 'none'}"
        )
    written = ""
    try:
        for venue in chosen:
            check_finished(venue, arguments.specs)
        if not arguments.check:
            build(arguments.specs, arguments.output, chosen)
            written = f"{arguments.output.name}/ was"
            _check_overlays(overlays, arguments.output, chosen)
            if overlays is not None:
                write_overlays(chosen, arguments.output, overlays)
            _warn_of_unfinished(arguments.specs, chosen)
            print(f"generated {', '.join(chosen)}")
            return 0
        found = [f"generated/{line}" for line in differences(arguments.specs, arguments.output, chosen)]
        _check_overlays(overlays, arguments.output, chosen)
        if overlays is not None:
            found += overlay_differences(chosen, arguments.output, overlays)
    except ValidationError as error:
        for problem in error.problems:
            print(f"error: {problem}", file=sys.stderr)
        print(f"{len(error.problems)} to fix; {written or 'nothing was'} written", file=sys.stderr)
        return 1
    for line in found:
        print(line, file=sys.stderr)
    if found:
        print("run `nox -s generate` and commit the result; don't edit generated/ by hand", file=sys.stderr)
        return 1
    _warn_of_unfinished(arguments.specs, chosen)
    print(f"generated/ is up to date: {', '.join(chosen)}")
    return 0


def _check_overlays(overlays: Path | None, output: Path, chosen: list[str]) -> None:
    if overlays is not None:
        for venue in chosen:
            check_iterators(venue, output, overlays)


def _warn_of_unfinished(specs: Path, chosen: list[str]) -> None:
    for mark in (mark for venue in chosen for mark in unfinished(venue, specs.parent)):
        print(f"warning: unfinished: {mark}", file=sys.stderr)


if __name__ == "__main__":
    gc.disable()  # a short process, and most objects live until its end
    sys.exit(main())
