"""All problems of a description are reported in one run, each with the file, a JSON pointer and what to do."""

from __future__ import annotations

import copy
import os
import subprocess
import sys
from pathlib import Path

import pytest

from codegen.document import Document
from codegen.errors import ValidationError
from codegen.models import components
from codegen.operations import operations
from codegen.validate import validate
from codegen.venue import generate_venue
from tests.golden.test_refusals import SOUND

ROOT = Path(__file__).parents[2]
OPERATION = "#/paths/~1things~1{id}/get"
PLANTED = [
    ("      x-retry: safe\n", "      x-retry: sometimes\n", f"{OPERATION}/x-retry", "x-retry", "may be sent again"),
    ("tags: [things]\n", "tags: [My Things]\n", f"{OPERATION}/tags", "My Things", "resource"),
    (
        "Where to begin., schema: {type: string}",
        "Where to begin., schema: {type: string, maxLenght: 3}",
        f"{OPERATION}/parameters/1/schema",
        "maxLenght",
        "fix its spelling",
    ),
    ("name: id, in: path", "name: id, in: body", f"{OPERATION}/parameters/0", "in: body", "choose one"),
    (
        "{description: No.,",
        "{description: No., x-error-kind: teapot,",
        f"{OPERATION}/responses/400/x-error-kind",
        "teapot",
        "choose",
    ),
    ("name: {type: string}", "name: {type: number}", "#/components/schemas/Thing/properties/name", "format: decimal", "floats"),
    ("required: [name]", "required: [name, nowhere]", "#/components/schemas/Thing/required", "nowhere", "add it to properties"),
    ("enum: [good, bad]", "enum: [good, 1]", "#/components/schemas/Kind/enum", "an enum needs values", "quotes"),
    ("x-error: {code: [code]}", "x-error: {code: code}", "#/components/schemas/Problem/x-error", "list of paths", "brackets"),
    ("security: [{key: []}]", "x-typo: 1\nsecurity: [{key: []}]", "#/x-typo", "x-typo", "remove it"),
]
"""Text of the valid document, a mistake in its place, and the expected place, problem and advice of the error."""


@pytest.fixture
def spoilt(tmp_path: Path) -> Path:
    text = SOUND
    for old, new, *_ in PLANTED:
        assert text.count(old) >= 1, old
        text = text.replace(old, new, 1)
    description = tmp_path / "specs" / "sound" / "openapi.yaml"
    description.parent.mkdir(parents=True)
    description.write_text(text, encoding="utf-8")
    return description


def test_ten_mistakes_are_reported_in_one_run(spoilt: Path) -> None:
    with pytest.raises(ValidationError) as refused:
        generate_venue("sound", spoilt)
    found = {problem.location: problem for problem in refused.value.problems}
    assert len(refused.value.problems) == len(PLANTED) == 10
    for _, _, pointer, what, cure in PLANTED:
        problem = found[f"specs/sound/openapi.yaml{pointer}"]
        assert what in f"{problem.where}: {problem.what}"
        assert cure in problem.cure


def test_the_command_reports_all_of_them(spoilt: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "codegen", "--specs", str(spoilt.parents[1]), "--output", str(spoilt.parents[2] / "out")],
        cwd=ROOT, env={**os.environ}, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 1
    told = [line for line in done.stderr.splitlines() if line.startswith("error: specs/sound/openapi.yaml#/")]
    assert len(told) == 10
    assert "10 to fix" in done.stderr
    assert not (spoilt.parents[2] / "out").exists()


def test_reading_does_not_change_the_document() -> None:
    for path in [*(ROOT / "specs").glob("*/openapi.yaml"), ROOT / "tests/golden/awkward/openapi.yaml"]:
        root = Document.load(path).root
        before = copy.deepcopy(root)
        validate(root, str(path))
        assert root == before
        document = Document(root)
        components(document, operations(document))
        assert root == before
        assert vars(document) == vars(Document(root))
