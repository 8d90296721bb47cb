"""``python -m benchmarks [decode] [imports] [overhead] [load] [accounts] [walks] [tables] [generation] [--quick]``."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from rich.console import Console

from benchmarks import accounts, decode, generation, imports, load, overhead, peers, tables, walks
from benchmarks.report import Section, machine, markdown, show

PARTS = ("imports", "decode", "overhead", "load", "accounts", "walks", "tables", "generation")
PAGE = peers.ROOT / "docs" / "performance.md"


def main() -> int:
    """Run the selected benchmarks. The exit status doesn't depend on the results."""
    parser = argparse.ArgumentParser(prog="nox -s bench --", description="Compare venuekit with other libraries.")
    parser.add_argument("parts", nargs="*", metavar="part", help=f"what to measure: {', '.join(PARTS)}; all by default")
    parser.add_argument(
        "--quick", action="store_true", help="a short run that checks that everything works; too few rounds for reliable figures"
    )
    parser.add_argument("--seed", type=int, default=1, metavar="N", help="seed of the generated pages")
    given = parser.parse_args()
    unknown = sorted(set(given.parts) - set(PARTS))
    if unknown:
        parser.error(f"unknown part: {', '.join(unknown)}; valid parts: {', '.join(PARTS)}")

    console, where = Console(), machine()
    sections: list[Section] = []
    with TemporaryDirectory() as there:
        folder = Path(there)
        for part in [part for part in PARTS if not given.parts or part in given.parts]:
            with console.status(f"measuring {part}"):
                sections.append(_measure(part, folder, quick=given.quick, seed=given.seed))
            show(console, sections[-1])
    if len(sections) < len(PARTS) or given.quick:
        console.print(f"{PAGE.name} was not updated: only a full run of all parts writes it")
        return 0
    PAGE.parent.mkdir(exist_ok=True)
    PAGE.write_text(markdown(sections, where), encoding="utf-8")
    console.print(f"written: {PAGE.relative_to(peers.ROOT)}")
    return 0


def _measure(part: str, folder: Path, *, quick: bool, seed: int) -> Section:
    if part in ("imports", "decode") and str(folder) not in sys.path:
        peers.make(folder)
        sys.path.append(str(folder))
    match part:
        case "imports":
            return imports.measure(folder, quick=quick, seed=seed)
        case "decode":
            return decode.measure(quick=quick, seed=seed)
        case "overhead":
            return overhead.measure(quick=quick)
        case "load":
            return load.measure(quick=quick)
        case "accounts":
            return accounts.measure(quick=quick)
        case "walks":
            return walks.measure(quick=quick)
        case "tables":
            return tables.measure(quick=quick, seed=seed)
        case _:
            return generation.measure(quick=quick)


if __name__ == "__main__":
    sys.exit(main())
