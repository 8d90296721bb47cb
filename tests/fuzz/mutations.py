"""``python -m tests.fuzz.mutations``: break a copy of the project on purpose, each time in one way, and see which tests notice."""

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
"""All but what asks the sandbox without any client."""
OPTIONS = ("-q", "--tb=no", "-rfE", "-p", "no:cacheprovider", "--hypothesis-profile=unshrunk")
"""Which tests fail is all that matters; making their bodies small takes longer than everything else."""
LONGEST = 300
"""Seconds after which a run of the tests counts as one that hangs."""
LEFT_OUT = (".git", ".nox", ".venv", ".*_cache", ".hypothesis", "__pycache__", "*.pyc", "*.egg-info", "dist")
MONEY, LENIENCE, FUZZ = "test_money.py::", "test_tolerance.py::", "test"
"""Files of the tests that notice, whichever folder they are in."""


class Sabotage(NamedTuple):
    """Something done to a copy."""

    name: str
    commit: Callable[[Path], None]
    noticed_by: tuple[str, ...]
    """Tests that exist to notice it; others may too."""


def forget_unknown_values(copy: Path) -> None:
    """Delete every ``_missing_``, which takes in values that the venue adds."""
    path = copy / "runtime/src/venuekit/codec/enums.py"
    lines = path.read_text(encoding="utf-8").splitlines(keepends=True)
    methods = [one for one in ast.walk(ast.parse("".join(lines))) if isinstance(one, ast.FunctionDef) and one.name == "_missing_"]
    assert methods
    for method in sorted(methods, key=lambda one: -one.lineno):
        del lines[min(method.lineno, *(one.lineno for one in method.decorator_list)) - 1 : method.end_lineno]
    path.write_text("".join(lines), encoding="utf-8")


def read_numbers_through_floats(copy: Path) -> None:
    """JSON numbers become decimals by way of a float, as in most clients."""
    through_float = 'lambda text: __import__("decimal").Decimal(repr(float(text)))'
    edit(copy / "runtime/src/venuekit/codec/body.py", r"float_hook=\w+", f"float_hook={through_float}")


def read_texts_through_floats(copy: Path) -> None:
    """Decimals in texts become decimals by way of a float."""
    edit(copy / "runtime/src/venuekit/codec/model.py", r"return \w+\(text\)$", "return Decimal(repr(float(text)))")
    edit(copy / "codegen/kinds/numbers.py", r'or \w+\(\{source\}\)"$', 'or Decimal(repr(float({source})))"')
    generate(copy)


def read_again_through_floats(copy: Path) -> None:
    """Only the second, tolerant reading goes by way of a float."""
    edit(
        copy / "runtime/src/venuekit/codec/scalars.py",
        r"return exact\(value\)$",
        "return Decimal(repr(float(value)))",
    )


def refuse_null(copy: Path) -> None:
    """What may be absent may no longer be null."""
    edit(copy / "codegen/kinds/base.py", "if optional or self.nullable else written", "if self.nullable else written")
    generate(copy)


def leave_null_for_lists(copy: Path) -> None:
    """Null in place of a list that is always there is no longer read as an empty one."""
    edit(copy / "codegen/model_files.py", "empty_for_null = .*", "empty_for_null = False")
    generate(copy)


SABOTAGES = (
    Sabotage(
        "open enums without _missing_",
        forget_unknown_values,
        (f"{LENIENCE}test_an_unknown_enum_value_keeps_its_text", f"{FUZZ}_enums.py::test_an_unknown_value_keeps_itself"),
    ),
    Sabotage(
        "JSON numbers read through floats",
        read_numbers_through_floats,
        (f"{MONEY}test_balances_keep_every_digit", f"{FUZZ}_tolerances.py::test_a_decimal_is_exact_in_every_spelling"),
    ),
    Sabotage(
        "decimals in texts read through floats",
        read_texts_through_floats,
        (f"{MONEY}test_dollars_in_strings_keep_every_digit", f"{FUZZ}_bodies.py::test_a_body_is_read_and_said_again"),
    ),
    Sabotage(
        "the tolerant reading through floats",
        read_again_through_floats,
        (f"{MONEY}test_balances_keep_every_digit", f"{FUZZ}_tolerances.py::test_an_integer_is_exact_in_every_spelling"),
    ),
    Sabotage(
        "null refused where a field may be absent",
        refuse_null,
        (f"{LENIENCE}test_optional_fields_may_be_null_or_absent", f"{FUZZ}_tolerances.py::test_another_spelling_says_the_same"),
    ),
    Sabotage(
        "null kept in place of an empty list",
        leave_null_for_lists,
        (f"{FUZZ}_tolerances.py::test_null_in_place_of_a_list_that_is_always_there_is_an_empty_one",),
    ),
)


def edit(path: Path, pattern: str, replacement: str) -> None:
    """Replace the one piece of a file that fits a pattern."""
    text, count = re.subn(pattern, lambda _: replacement, path.read_text(encoding="utf-8"), flags=re.MULTILINE)
    assert count == 1, f"{path.name} has changed; the sabotage has to be told how"
    path.write_text(text, encoding="utf-8")


def generate(copy: Path) -> None:
    """Write the copy's packages anew."""
    status, said = run(copy, "-m", "codegen")
    assert status == 0, said


def run(copy: Path, *arguments: str) -> tuple[int, str]:
    """Exit status and words of a Python that imports everything from the copy."""
    sources = [str(copy), *map(str, sorted(copy.glob("*/src")) + sorted(copy.glob("*/*/src")))]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sources), "PYTHONDONTWRITEBYTECODE": "1"}
    command = [sys.executable, *arguments]
    done = subprocess.run(command, cwd=copy, env=environment, capture_output=True, text=True, check=False, timeout=LONGEST)
    return done.returncode, done.stdout + done.stderr


def failing(copy: Path) -> set[str]:
    """Names of the tests that fail on a copy."""
    _, place = run(copy, "-c", f"import venuekit, venuekit_{VENUES[0]}_api as api; print(venuekit.__file__, api.__file__)")
    assert place.count(str(copy)) == 2, f"the copy isn't what is tested: {place}"
    _, said = run(copy, "-m", "pytest", *OPTIONS, *TESTS)
    assert re.search(r"[0-9]+ (passed|failed|errors?)", said), said
    return {line.split(" ", 1)[1].split(" - ")[0] for line in said.splitlines() if line.startswith(("FAILED ", "ERROR "))}


def main() -> int:
    """Exit status: 0 if every sabotage was noticed by the tests that exist to notice it, and by nobody when there was none."""
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz.mutations", description=__doc__)
    parser.add_argument("--only", default="", help="sabotages whose names contain this")
    given = parser.parse_args()
    with TemporaryDirectory() as elsewhere:
        pristine = Path(elsewhere) / "pristine"
        shutil.copytree(ROOT, pristine, symlinks=True, ignore=shutil.ignore_patterns(*LEFT_OUT))
        before = failing(pristine)
        for name in sorted(before):
            print(f"fails without any sabotage: {name}", flush=True)
        chosen = [sabotage for sabotage in SABOTAGES if given.only in sabotage.name]
        noticed = [attempt(sabotage, pristine, before) for sabotage in chosen]
    print(f"{sum(noticed)} of {len(noticed)} sabotages were noticed by the tests that should")
    return 0 if all(noticed) and noticed and not before else 1


def attempt(sabotage: Sabotage, pristine: Path, before: set[str]) -> bool:
    """Whether all tests that should notice a sabotage do."""
    started = perf_counter()
    copy = pristine.parent / "copy"
    shutil.copytree(pristine, copy, symlinks=True)
    sabotage.commit(copy)
    failed = failing(copy) - before
    shutil.rmtree(copy)
    by_function = Counter(name.partition("[")[0].rpartition("/")[2] for name in failed)
    print(f"{sabotage.name}: {len(failed)} tests fail, {perf_counter() - started:.0f} s")
    for name in sabotage.noticed_by:
        print(f"    {by_function[name] or 'NONE'} of {name}")
    others = by_function.keys() - set(sabotage.noticed_by)
    print(
        f"    and {len(others)} other functions, in {', '.join(sorted({one.partition('::')[0] for one in others}))}", flush=True
    )
    return all(by_function[name] for name in sabotage.noticed_by)


if __name__ == "__main__":
    sys.exit(main())
