"""The package generated from the awkward venue is current, reproducible, typed and importable."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from codegen.names import ATTRIBUTES
from codegen.tree import LOCK, build
from venuekit.codec.model import Model

pytestmark = pytest.mark.slow

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
EXPECTED = HERE / "awkward" / "expected"
REFRESH = "if that is meant, run `python -m tests.golden.refresh` and read the difference"


def texts(folder: Path) -> dict[str, str]:
    """Return the files of a generated package, except the lock, which changes with the generator."""
    return {
        path.relative_to(folder).as_posix(): path.read_text(encoding="utf-8")
        for path in folder.rglob("*")
        if path.is_file() and path.name != LOCK and "__pycache__" not in path.parts
    }


@pytest.fixture(scope="module")
def fresh(tmp_path_factory: pytest.TempPathFactory) -> Path:
    output = tmp_path_factory.mktemp("fresh")
    build(HERE, output, ["awkward"])
    return output / "awkward"


def test_the_same_files_are_generated(fresh: Path) -> None:
    assert sorted(texts(fresh)) == sorted(texts(EXPECTED)), REFRESH


@pytest.mark.parametrize("name", sorted(texts(EXPECTED)))
def test_a_file_is_generated_as_expected(fresh: Path, name: str) -> None:
    assert texts(fresh).get(name) == texts(EXPECTED)[name], REFRESH


def test_the_lock_lists_every_file(fresh: Path) -> None:
    lock = (fresh / LOCK).read_text(encoding="utf-8").splitlines()
    assert [line.split()[1] for line in lock if line.startswith("file ")] == sorted(texts(fresh))


@pytest.mark.parametrize("salt", ["1", "20", "300"])
def test_output_does_not_depend_on_hash_seeds(fresh: Path, tmp_path: Path, salt: str) -> None:
    subprocess.run(
        [sys.executable, "-m", "codegen", "--specs", str(HERE), "--output", str(tmp_path), "awkward"],
        cwd=ROOT,
        env={**os.environ, "PYTHONHASHSEED": salt},
        check=True,
        capture_output=True,
    )
    generated = tmp_path / "awkward"
    assert texts(generated) == texts(fresh)
    assert (generated / LOCK).read_bytes() == (fresh / LOCK).read_bytes()


def test_every_module_can_be_imported() -> None:
    source = EXPECTED / "src"
    names = sorted(path.relative_to(source).with_suffix("").as_posix().replace("/", ".") for path in source.rglob("*.py"))
    program = f"import importlib\nfor name in {names!r}:\n    importlib.import_module(name.removesuffix('.__init__'))"
    run(sys.executable, "-W", "error", "-c", program, PYTHONPATH=str(source))


def test_mypy_finds_nothing(tmp_path: Path) -> None:
    run(
        *(sys.executable, "-m", "mypy", "--strict", "--no-error-summary"),
        *("--config-file=", "--cache-dir", str(tmp_path), "--python-version", "3.11", "-p", "venuekit_awkward_api"),
        MYPYPATH=str(EXPECTED / "src"),
    )


def test_pyright_finds_nothing(tmp_path: Path) -> None:
    # In another folder, since pyright finds packages below its working directory.
    (tmp_path / "src").symlink_to(EXPECTED / "src")
    (tmp_path / "pyrightconfig.json").write_text('{"include": ["src"], "pythonVersion": "3.11"}', encoding="utf-8")
    run(sys.executable, "-m", "pyright", "--pythonpath", sys.executable, "--project", str(tmp_path))


def run(*command: str, **environment: str) -> None:
    done = subprocess.run(command, env={**os.environ, **environment}, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_fields_do_not_shadow_methods_of_models() -> None:
    assert {name for name in dir(Model) if not name.startswith("_")} <= ATTRIBUTES


def test_recursive_models_with_text_are_decoded(tmp_path: Path) -> None:
    specs = tmp_path / "specs"
    (specs / "recursive").mkdir(parents=True)
    (specs / "recursive" / "openapi.yaml").write_text(RECURSIVE, encoding="utf-8")
    build(specs, tmp_path / "generated", ["recursive"])
    program = (
        "from venuekit.call.decoding import read\n"
        "from venuekit.call.operation import Response\n"
        "from venuekit_recursive_api.models import Tree\n"
        "from venuekit_recursive_api.resources.trees import GET_TREE\n"
        """body = b'{"branches": ["leaf", {"branches": []}]}'\n"""
        "assert read(GET_TREE, Response(200, {}, body)) == Tree(branches=['leaf', Tree(branches=[])])\n"
    )
    run(sys.executable, "-c", program, PYTHONPATH=str(tmp_path / "generated" / "recursive" / "src"))


RECURSIVE = """
openapi: 3.1.0
info: {title: Recursive, version: 0.1.0}
paths:
  /tree:
    get:
      operationId: get_tree
      tags: [trees]
      description: A tree.
      x-source: {page: "https://docs.example.com", read: "2026-11-21"}
      x-retry: safe
      responses:
        "200": {description: It., content: {application/json: {schema: {$ref: "#/components/schemas/Tree"}}}}
components:
  schemas:
    Tree:
      type: object
      description: A tree.
      required: [branches]
      properties:
        branches: {type: array, items: {oneOf: [{$ref: "#/components/schemas/Tree"}, {type: string}]}}
"""
