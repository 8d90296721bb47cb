"""A small run of ``python -m tests.fuzz`` passes, reports failures, and reproduces them."""

from __future__ import annotations

import sys

import pytest

from tests.fuzz import __main__ as command
from tests.fuzz import bulk
from tests.fuzz.bulk import TURNS, make
from tests.fuzz.spec import RESPONSES

pytestmark = pytest.mark.slow


def run(monkeypatch: pytest.MonkeyPatch, *arguments: str) -> int:
    monkeypatch.setattr(sys, "argv", ["python -m tests.fuzz", *arguments])
    return command.main()


def test_a_seed_reproduces_its_bodies() -> None:
    numbers = range(0, 3_000, 7)
    assert [make(7, number) for number in numbers] == [make(7, number) for number in numbers]
    assert [make(7, number).content for number in numbers] != [make(8, number).content for number in numbers]


def test_every_response_is_tried(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(monkeypatch, "--examples", str(len(TURNS) * 3), "--seed", "7") == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == "seed 7"
    assert lines[-1].endswith("0 failed")
    assert {line.split()[0] for line in lines if "/" in line.split(" ")[0]} == {response.name for response in TURNS}
    schemas = [{(one.spec.venue, str(one.schema), one.succeeds) for one in some} for some in (TURNS, RESPONSES)]
    assert schemas[0] == schemas[1]


def test_a_failure_says_how_to_reproduce_it(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    def check(made: bulk.Made) -> str:
        if made.number == 3:
            raise KeyError("balance")
        return "model"

    monkeypatch.setattr(bulk, "check", check)
    monkeypatch.setattr(command, "check", check)
    assert run(monkeypatch, "--examples", "5", "--seed", "7") == 1
    said = capsys.readouterr().out
    assert "KeyError: 'balance'" in said
    assert repr(make(7, 3).content) in said
    assert "python -m tests.fuzz --seed 7 --body 3" in said
    assert run(monkeypatch, "--seed", "7", "--body", "3") == 1
    assert run(monkeypatch, "--seed", "7", "--body", "4") == 0
    assert "came to: model" in capsys.readouterr().out
