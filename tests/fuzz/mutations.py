"""``python -m tests.fuzz.mutations``: break copies of the project, each in one way, and check which tests fail."""

from __future__ import annotations

import argparse
import ast
import os
import re
import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter
from typing import NamedTuple

from tests.documents import VENUES

ROOT = Path(__file__).parents[2]
OF_VENUES = [
    str(path.relative_to(ROOT)) for name in ("money", "tolerance") for path in ROOT.glob(f"tests/venues/*/test_{name}.py")
]
TESTS = ("tests/contract", "tests/fuzz", *sorted(OF_VENUES), "--ignore=tests/contract/test_schemathesis.py")
"""Tests to run: all except those of the sandbox alone."""
OPTIONS = ("-q", "--tb=no", "-rfE", "-p", "no:cacheprovider", "--hypothesis-profile=unshrunk")
"""Only the names of failing tests matter; shrinking their examples would take longer than everything else."""
LONGEST = 300
"""Timeout of a test run in seconds."""
LEFT_OUT = (".git", ".nox", ".venv", ".*_cache", ".hypothesis", "__pycache__", "*.pyc", "*.egg-info", "dist")
MONEY, LENIENCE, FUZZ = "test_money.py::", "test_tolerance.py::", "test"
"""Files of the tests that must fail, in any folder."""


class Mutation(NamedTuple):
    """A change to a copy."""

    name: str
    commit: Callable[[Path], None]
    detected_by: tuple[str, ...]
    """Tests that must fail; others may fail too."""


def forget_unknown_values(copy: Path) -> None:
    """Delete every ``_missing_``, which accepts unknown enum values."""
    path = copy / "runtime/src/venuekit/codec/enums.py"
    lines = path.read_text(encoding="utf-8").splitlines(keepends=True)
    methods = [one for one in ast.walk(ast.parse("".join(lines))) if isinstance(one, ast.FunctionDef) and one.name == "_missing_"]
    assert methods
    for method in sorted(methods, key=lambda one: -one.lineno):
        del lines[min(method.lineno, *(one.lineno for one in method.decorator_list)) - 1 : method.end_lineno]
    path.write_text("".join(lines), encoding="utf-8")


def read_numbers_through_floats(copy: Path) -> None:
    """Convert JSON numbers to decimals through floats, as most clients do."""
    through_float = 'lambda text: __import__("decimal").Decimal(repr(float(text)))'
    edit(copy / "runtime/src/venuekit/codec/body.py", r"float_hook=\w+", f"float_hook={through_float}")


def read_texts_through_floats(copy: Path) -> None:
    """Convert decimal strings through floats."""
    edit(copy / "runtime/src/venuekit/codec/model.py", r"return \w+\(text\)$", "return Decimal(repr(float(text)))")
    edit(copy / "codegen/kinds/numbers.py", r'or \w+\(\{source\}\)"$', 'or Decimal(repr(float({source})))"')
    generate(copy)


def read_again_through_floats(copy: Path) -> None:
    """Use floats only in the second, tolerant decoding."""
    edit(
        copy / "runtime/src/venuekit/codec/scalars.py",
        r"return exact\(value\)$",
        "return Decimal(repr(float(value)))",
    )


def refuse_null(copy: Path) -> None:
    """Refuse null for optional fields."""
    edit(copy / "codegen/kinds/base.py", "if optional or self.nullable else written", "if self.nullable else written")
    generate(copy)


def leave_null_for_lists(copy: Path) -> None:
    """Don't decode null for a required list as an empty one."""
    edit(copy / "codegen/model_files.py", "empty_for_null = .*", "empty_for_null = False")
    generate(copy)


MUTATIONS = (
    Mutation(
        "open enums without _missing_",
        forget_unknown_values,
        (f"{LENIENCE}test_an_unknown_enum_value_keeps_its_text", f"{FUZZ}_enums.py::test_an_unknown_value_is_kept"),
    ),
    Mutation(
        "JSON numbers read through floats",
        read_numbers_through_floats,
        (f"{MONEY}test_balances_keep_every_digit", f"{FUZZ}_tolerances.py::test_decimals_are_exact_in_every_format"),
    ),
    Mutation(
        "decimals in texts read through floats",
        read_texts_through_floats,
        (f"{MONEY}test_dollars_in_strings_keep_every_digit", f"{FUZZ}_bodies.py::test_bodies_round_trip_through_models"),
    ),
    Mutation(
        "the tolerant reading through floats",
        read_again_through_floats,
        (f"{MONEY}test_balances_keep_every_digit", f"{FUZZ}_tolerances.py::test_integers_are_exact_in_every_format"),
    ),
    Mutation(
        "null refused where a field may be absent",
        refuse_null,
        (
            f"{LENIENCE}test_optional_fields_may_be_null_or_absent",
            f"{FUZZ}_tolerances.py::test_alternative_formats_decode_equally",
        ),
    ),
    Mutation(
        "null kept in place of an empty list",
        leave_null_for_lists,
        (f"{FUZZ}_tolerances.py::test_null_for_a_required_list_is_an_empty_list",),
    ),
)


def edit(path: Path, pattern: str, replacement: str) -> None:
    """Replace the only match of a pattern in a file."""
    text, count = re.subn(pattern, lambda _: replacement, path.read_text(encoding="utf-8"), flags=re.MULTILINE)
    assert count == 1, f"{path.name} has changed; adapt the mutation"
    path.write_text(text, encoding="utf-8")


def generate(copy: Path) -> None:
    """Regenerate the copy's packages."""
    status, said = run(copy, "-m", "codegen")
    assert status == 0, said


def run(copy: Path, *arguments: str) -> tuple[int, str]:
    """Run Python with all imports from the copy; returns exit status and output."""
    sources = [str(copy), *map(str, sorted(copy.glob("*/src")) + sorted(copy.glob("*/*/src")))]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sources), "PYTHONDONTWRITEBYTECODE": "1"}
    command = [sys.executable, *arguments]
    done = subprocess.run(command, cwd=copy, env=environment, capture_output=True, text=True, check=False, timeout=LONGEST)
    return done.returncode, done.stdout + done.stderr


def failing(copy: Path) -> set[str]:
    """Return the names of the tests that fail on a copy."""
    _, place = run(copy, "-c", f"import venuekit, venuekit_{VENUES[0]}_api as api; print(venuekit.__file__, api.__file__)")
    assert place.count(str(copy)) == 2, f"the copy isn't what is tested: {place}"
    _, said = run(copy, "-m", "pytest", *OPTIONS, *TESTS)
    assert re.search(r"[0-9]+ (passed|failed|errors?)", said), said
    return {line.split(" ", 1)[1].split(" - ")[0] for line in said.splitlines() if line.startswith(("FAILED ", "ERROR "))}


def main() -> int:
    """Run all mutations; returns the exit status, 0 if the right tests fail for each, and none without a mutation."""
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz.mutations", description=__doc__)
    parser.add_argument("--only", default="", help="mutations whose names contain this")
    given = parser.parse_args()
    with TemporaryDirectory() as elsewhere:
        pristine = Path(elsewhere) / "pristine"
        shutil.copytree(ROOT, pristine, symlinks=True, ignore=shutil.ignore_patterns(*LEFT_OUT))
        before = failing(pristine)
        for name in sorted(before):
            print(f"fails without any mutation: {name}", flush=True)
        chosen = [mutation for mutation in MUTATIONS if given.only in mutation.name]
        detected = [attempt(mutation, pristine, before) for mutation in chosen]
    print(f"{sum(detected)} of {len(detected)} mutations were detected by the expected tests")
    return 0 if all(detected) and detected and not before else 1


def attempt(mutation: Mutation, pristine: Path, before: set[str]) -> bool:
    """Return whether all expected tests fail for a mutation."""
    started = perf_counter()
    copy = pristine.parent / "copy"
    shutil.copytree(pristine, copy, symlinks=True)
    mutation.commit(copy)
    failed = failing(copy) - before
    shutil.rmtree(copy)
    by_function = Counter(name.partition("[")[0].rpartition("/")[2] for name in failed)
    print(f"{mutation.name}: {len(failed)} tests fail, {perf_counter() - started:.0f} s")
    for name in mutation.detected_by:
        print(f"    {by_function[name] or 'NONE'} of {name}")
    others = by_function.keys() - set(mutation.detected_by)
    print(
        f"    and {len(others)} other functions, in {', '.join(sorted({one.partition('::')[0] for one in others}))}", flush=True
    )
    return all(by_function[name] for name in mutation.detected_by)


if __name__ == "__main__":
    sys.exit(main())
