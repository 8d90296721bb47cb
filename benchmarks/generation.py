"""Measure the generation of packages of growing size: time, size, and type errors."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from itertools import pairwise
from os import times
from pathlib import Path
from shutil import rmtree
from tempfile import TemporaryDirectory
from time import perf_counter

from benchmarks import peers, synthetic
from benchmarks.report import Section, Table, Target
from benchmarks.timing import Series, interleaved

MODELS = 3
OURS, STOCK = "codegen", "stock"
METHOD = """\
Synthetic descriptions with three models per operation and about ten fields per model are turned into packages by
`python -m codegen`. The whole process is measured, from its start to the lock file, including formatting. It is compared with
openapi-python-client in its default configuration on the same description, also including formatting."""


def measure(*, quick: bool) -> Section:
    """Measure 10, 100 and, unless ``quick``, 500 operations."""
    sizes = (10, 100) if quick else (10, 100, 500)
    with TemporaryDirectory() as there:
        folder = Path(there)
        for size in sizes:
            synthetic.write(folder / "specs", _venue(size), size, MODELS)
        clock, work = _timed(folder, sizes, rounds=1 if quick else 3)
        tables = [_table(folder, sizes, clock, work)]
        targets, notes = [], _growth(sizes, work)
        if not quick:
            targets.append(Target("generating 500 operations", clock.median(f"{OURS} 500"), 20, at_most=True, unit="s"))
            complaints = _type_errors(folder, 100)
            targets.append(Target("mypy --strict on the package of 100 operations", complaints, 0, at_most=True, unit="errors"))
    return Section("Generation", METHOD, tables, targets, notes)


def _venue(size: int) -> str:
    return f"synthetic{size}"


def _timed(folder: Path, sizes: tuple[int, ...], rounds: int) -> tuple[Series, Series]:
    """Return wall-clock and CPU seconds of every size and generator."""
    work: dict[str, list[float]] = {}

    def contender(name: str, make: Callable[[], object]) -> Callable[[int], float]:
        def one(_: int) -> float:
            processor, began = _of_children(), perf_counter()
            make()
            seconds = perf_counter() - began
            work.setdefault(name, []).append(_of_children() - processor)
            return seconds

        return one

    def ours(venue: str) -> None:
        peers.run(["-m", "codegen", venue, "--specs", str(folder / "specs"), "--output", str(folder / "generated")])

    def stock(venue: str) -> None:
        rmtree(folder / "stock" / venue, ignore_errors=True)
        peers.make_stock(folder / "specs" / venue / "openapi.yaml", folder / "stock" / venue)

    (folder / "stock").mkdir()
    contenders = {
        f"{name} {size}": contender(f"{name} {size}", partial(make, _venue(size)))
        for name, make in ((OURS, ours), (STOCK, stock))
        for size in sizes
    }
    clock = interleaved(contenders, rounds)
    return clock, Series(work)


def _of_children() -> float:
    """Return the CPU seconds of all finished child processes."""
    spent = times()
    return spent.children_user + spent.children_system


def _table(folder: Path, sizes: tuple[int, ...], clock: Series, work: Series) -> Table:
    rows = []
    for size in sizes:
        ours, theirs = _files(folder / "generated" / _venue(size)), _files(folder / "stock" / _venue(size))
        rows.append([
            f"{size}",
            f"{size * MODELS}",
            f"{clock.median(f'{OURS} {size}'):.2f}",
            f"{work.median(f'{OURS} {size}'):.2f}",
            f"{len(ours)}",
            f"{sum(ours) / 1e6:.2f}",
            f"{clock.median(f'{STOCK} {size}'):.2f}",
            f"{work.median(f'{STOCK} {size}'):.2f}",
            f"{len(theirs)}",
            f"{sum(theirs) / 1e6:.2f}",
            f"{work.ratio(f'{STOCK} {size}', f'{OURS} {size}'):.2f}",
        ])  # fmt: skip
    heads = [
        "operations", "models", "seconds", "CPU seconds", "files", "MB",
        "stock: seconds", "CPU seconds", "files", "MB", "CPU seconds, ours = 1",
    ]  # fmt: skip
    return Table("Time and size", heads, rows)


def _files(folder: Path) -> list[int]:
    """Return the sizes of all generated files."""
    made = (path for path in folder.rglob("*") if not {".ruff_cache", "__pycache__"} & set(path.parts))
    return [path.stat().st_size for path in made if path.is_file()]


def _growth(sizes: tuple[int, ...], work: Series) -> list[str]:
    """Return a note on the cost of one more operation between neighbouring sizes: the same everywhere if growth is linear."""
    seconds = {size: work.median(f"{OURS} {size}") for size in sizes}
    steps = [
        f"{(seconds[large] - seconds[small]) / (large - small) * 1000:.0f} ms from {small} to {large}"
        for small, large in pairwise(sizes)
    ]
    return [f"CPU time of one more operation: {', '.join(steps)}; growth is linear where these agree."]


def _type_errors(folder: Path, size: int) -> int:
    package = next((folder / "generated" / _venue(size) / "src").iterdir())
    arguments = [
        "-m",
        "mypy",
        "--strict",
        "--config-file=",
        "--cache-dir",
        str(folder / "cache"),
        "--no-error-summary",
        str(package),
    ]
    try:
        peers.run(arguments, where=folder)
    except RuntimeError as problem:
        return max(1, str(problem).count(": error: "))
    return 0
