"""``python -m codegen``: write ``generated/``; with ``--check``, say what would change instead."""

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
    """Exit status: 0 if all is written or nothing would change, 1 otherwise."""
    parser = argparse.ArgumentParser(
        prog="nox -s generate --", description="Generate the venues' packages from their descriptions."
    )
    parser.add_argument("venues", nargs="*", help="folders below the descriptions; all if none is named")
    parser.add_argument(
        "--check", action="store_true", help="write nothing; fail if the committed packages aren't what would be made"
    )
    parser.add_argument("--specs", type=Path, default=ROOT / "specs", help="where the descriptions are")
    parser.add_argument("--output", type=Path, default=ROOT / "generated", help="where the packages go")
    parser.add_argument(
        "--overlays",
        type=Path,
        help="where each listing must have its iterator; looked at by default for the project's own venues",
    )
    arguments = parser.parse_args()
    overlays = arguments.overlays or (ROOT / "overlays" if arguments.specs == ROOT / "specs" else None)
    known = venues(arguments.specs)
    chosen = arguments.venues or known
    unknown = sorted(set(chosen) - set(known))
    if unknown or not known:
        parser.error(
            f"no {', '.join(unknown) or 'descriptions'} below {arguments.specs}; there are: {', '.join(known) or 'none'}"
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
        print(f"{len(error.problems)} to mend; {written or 'nothing was'} written", file=sys.stderr)
        return 1
    for line in found:
        print(line, file=sys.stderr)
    if found:
        print("run `nox -s generate` and commit what it writes; generated/ is never edited by hand", file=sys.stderr)
        return 1
    _warn_of_unfinished(arguments.specs, chosen)
    print(f"generated/ is what the descriptions make: {', '.join(chosen)}")
    return 0


def _check_overlays(overlays: Path | None, output: Path, chosen: list[str]) -> None:
    if overlays is not None:
        for venue in chosen:
            check_iterators(venue, output, overlays)


def _warn_of_unfinished(specs: Path, chosen: list[str]) -> None:
    for mark in (mark for venue in chosen for mark in unfinished(venue, specs.parent)):
        print(f"warning: unfinished: {mark}", file=sys.stderr)


if __name__ == "__main__":
    gc.disable()  # a short life, and much to look through that stays alive to its end
    sys.exit(main())
