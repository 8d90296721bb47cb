"""Generating packages of growing size: how long it takes, how much comes out, whether it is typed."""

from __future__ import annotations

from itertools import pairwise
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
Synthetic descriptions with three models an operation, ten or so fields a model, are turned into packages by
`python -m codegen`: the whole process is timed, from its start to the lock file, formatting included. Beside it stands
openapi-python-client as it comes, with the same description, its formatting included."""


def measure(*, quick: bool) -> Section:
    """10, 100 and, unless it must be quick, 500 operations."""
    sizes = (10, 100) if quick else (10, 100, 500)
    with TemporaryDirectory() as there:
        folder = Path(there)
        for size in sizes:
            synthetic.write(folder / "specs", _venue(size), size, MODELS)
        series = _timed(folder, sizes, rounds=1 if quick else 3)
        tables = [_table(folder, sizes, series)]
        targets, notes = [], _growth(sizes, series)
        if not quick:
            targets.append(Target("generating 500 operations", series.median(f"{OURS} 500"), 20, at_most=True, unit="s"))
            complaints = _type_errors(folder, 100)
            targets.append(Target("mypy --strict on the package of 100 operations", complaints, 0, at_most=True, unit="errors"))
    return Section("Generation", METHOD, tables, targets, notes)


def _venue(size: int) -> str:
    return f"synthetic{size}"


def _timed(folder: Path, sizes: tuple[int, ...], rounds: int) -> Series:
    def ours(size: int) -> float:
        began = perf_counter()
        peers.run(["-m", "codegen", _venue(size), "--specs", str(folder / "specs"), "--output", str(folder / "generated")])
        return perf_counter() - began

    def stock(size: int) -> float:
        target = folder / f"stock{size}"
        rmtree(target, ignore_errors=True)
        began = perf_counter()
        peers.make_stock(folder / "specs" / _venue(size) / "openapi.yaml", target)
        return perf_counter() - began

    contenders = {f"{OURS} {size}": lambda _, size=size: ours(size) for size in sizes}
    contenders |= {f"{STOCK} {size}": lambda _, size=size: stock(size) for size in sizes}
    return interleaved(contenders, rounds)


def _table(folder: Path, sizes: tuple[int, ...], series: Series) -> Table:
    rows = []
    for size in sizes:
        ours, theirs = _files(folder / "generated" / _venue(size)), _files(folder / f"stock{size}")
        seconds = series.median(f"{OURS} {size}")
        rows.append([
            f"{size}",
            f"{size * MODELS}",
            f"{seconds:.2f}",
            f"{seconds / size * 1000:.0f}",
            f"{len(ours)}",
            f"{sum(ours) / 1e6:.2f}",
            f"{series.median(f'{STOCK} {size}'):.2f}",
            f"{len(theirs)}",
            f"{sum(theirs) / 1e6:.2f}",
            f"{series.ratio(f'{STOCK} {size}', f'{OURS} {size}'):.2f}",
        ])  # fmt: skip
    heads = [
        "operations", "models", "seconds", "ms an operation", "files", "MB",
        "stock: seconds", "stock: files", "stock: MB", "stock, ours = 1",
    ]  # fmt: skip
    return Table("Time and size", heads, rows)


def _files(folder: Path) -> list[int]:
    """Sizes of all files made."""
    made = (path for path in folder.rglob("*") if not {".ruff_cache", "__pycache__"} & set(path.parts))
    return [path.stat().st_size for path in made if path.is_file()]


def _growth(sizes: tuple[int, ...], series: Series) -> list[str]:
    """What one more operation costs between neighbouring sizes: the same everywhere if growth is linear."""
    seconds = {size: series.median(f"{OURS} {size}") for size in sizes}
    steps = [
        f"{(seconds[large] - seconds[small]) / (large - small) * 1000:.0f} ms from {small} to {large}"
        for small, large in pairwise(sizes)
    ]
    return [f"One more operation costs {', '.join(steps)}; growth is linear where these agree."]


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
        return str(problem).count(": error: ")
    return 0
