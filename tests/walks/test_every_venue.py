"""Every walk of every venue delivers the rows of its iterator, and the rest of them after any checkpoint."""

from __future__ import annotations

import inspect
import json
import re
from typing import Any, NamedTuple

import pytest

from tests.conftest import CLIENTS, SPECS, VENUES, Driver, OpenClient
from tests.documents import description
from venuekit_sandbox import Document, Sandbox

SIZE = 3
ROWS = 7
READ = 4
"""Rows that are read before a walk is resumed; the checkpoint is within the second page."""


class Walk(NamedTuple):
    """A walk, and the operation whose pages it reads."""

    venue: str
    resource: str
    name: str
    operation: str
    archive: str | None

    def __str__(self) -> str:
        return f"{self.venue}.{self.resource}.{self.name}"


DOCUMENTS = {venue: Document(SPECS / venue) for venue in VENUES}


def found() -> list[Walk]:
    walks = []
    for venue, sandboxed in Sandbox().venues.items():
        with CLIENTS[venue, "sync"](**sandboxed.credentials(), base_url="http://127.0.0.1:9") as client:
            for resource in dict.fromkeys(one.resource for one in DOCUMENTS[venue].operations.values()):
                held = getattr(client, resource)
                for name in [one for one in dir(held) if one.startswith("walk_")]:
                    said = " ".join((getattr(held, name).__doc__ or "").split())
                    page, archive = (re.search(rf"{words} ``(\w+)``", said) for words in ("Calls", "Older rows are read by"))
                    assert page is not None
                    walks.append(Walk(venue, resource, name, page[1], archive[1] if archive else None))
    return walks


WALKS = found()


def test_every_listing_has_a_walk() -> None:
    for venue in VENUES:
        paged = {one.name for one in DOCUMENTS[venue].operations.values() if one.items}
        assert paged == {walk.operation for walk in WALKS if walk.venue == venue}


@pytest.mark.parametrize("walk", WALKS, ids=str)
def test_the_docstring_of_a_walk_starts_with_what_it_iterates_over(walk: Walk) -> None:
    with CLIENTS[walk.venue, "sync"](**Sandbox().venues[walk.venue].credentials(), base_url="http://127.0.0.1:9") as client:
        summary = getattr(getattr(client, walk.resource), walk.name).__doc__.splitlines()[0]
    assert re.fullmatch(r"Iterate over [^;]+; can be resumed at any row\.", summary)
    assert "one page" not in summary


def arguments(walk: Walk) -> dict[str, Any]:
    """Return the required arguments of the sample call, and the page size."""
    operation = DOCUMENTS[walk.venue].operations[walk.operation]
    needed = {re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", part.name).lower(): part.name for part in operation.parameters}
    given = {name: operation.sample_arguments[there] for name, there in needed.items() if there in operation.sample_arguments}
    size = paging(walk).get("size")
    return given | ({size: SIZE} if size else {})


def paging(walk: Walk) -> dict[str, Any]:
    operations = [one for path in description(walk.venue)["paths"].values() for one in path.values() if isinstance(one, dict)]
    stated: dict[str, Any] = next(one for one in operations if one.get("operationId") == walk.operation)["x-pagination"]
    return stated


def another(row: dict[str, Any], number: int) -> dict[str, Any]:
    """Return a row like the documented one with other names and numbers, and the same dates and decimals."""
    changed = dict(row)
    for name, value in row.items():
        if isinstance(value, int) and not isinstance(value, bool):
            changed[name] = value - number if value >= ROWS else value + number
        elif isinstance(value, str) and re.search(r"[A-Za-z]", value) and not re.match(r"\d{4}-|\d\d[-/ ]", value):
            changed[name] = f"{value}{number}"
        elif isinstance(value, str) and re.fullmatch(r"\d+", value):
            changed[name] = str(int(value) + number).zfill(len(value))
    return changed


def pages(walk: Walk, sandbox: Sandbox) -> list[Any]:
    """Return pages of distinct rows, as the venue would send them."""
    venue, stated = sandbox.venues[walk.venue], paging(walk)
    assert venue.document is not None
    body = json.loads(venue.document.operations[walk.operation].sample.body)
    holder, row = listed(body, stated["items"])
    rows = [another(row, number) for number in range(ROWS)]
    cuts = [rows[start : start + SIZE] for start in range(0, ROWS, SIZE)]
    ends = stated.get("end")
    made = []
    for number, cut in enumerate([*cuts, *([[]] if ends == "empty-page" else [])], 1):
        holder[stated["items"][0]] = cut
        if stated["style"] == "cursor":
            holder[stated["next"]] = f"c{number}" if number < len(cuts) else ""
        elif isinstance(ends, dict):
            [(kind, name)] = ends.items()
            holder[name] = {"more": number < len(cuts), "total-items": ROWS, "total-pages": len(cuts)}[kind]
        made.append(json.loads(json.dumps(body)))
    return made


def listed(body: Any, items: list[str]) -> tuple[dict[str, Any], dict[str, Any]]:
    """Return the object that holds the rows, and the first row."""
    if items[0] in body and isinstance(body[items[0]], list):
        return body, body[items[0]][0]
    return next(listed(value, items) for value in body.values() if isinstance(value, dict))


def script(walk: Walk, sandbox: Sandbox, made: list[Any]) -> None:
    sandbox.venues[walk.venue].reset()
    for body in made:
        sandbox.venues[walk.venue].answer(walk.operation, body=body)


def begin(walk: Walk, driver: Driver, name: str, **given: Any) -> Any:
    method = getattr(getattr(driver.client, walk.resource), name)
    in_path = [
        given.pop(key) for key, one in inspect.signature(method).parameters.items() if one.kind is one.POSITIONAL_OR_KEYWORD
    ]
    return method(*in_path, **given)


@pytest.mark.parametrize("walk", WALKS, ids=str)
def test_a_walk_delivers_the_rows_of_its_iterator_and_resumes(sandbox: Sandbox, open_client: OpenClient, walk: Walk) -> None:
    driver = open_client(walk.venue)
    made, given = pages(walk, sandbox), arguments(walk)
    script(walk, sandbox, made)
    expected = list(driver.walk(begin(walk, driver, walk.name.replace("walk_", "iter_"), **given)))
    assert len(expected) == ROWS
    assert len({str(row) for row in expected}) == ROWS
    if walk.archive is not None:
        old = next(one for one in WALKS if (one.venue, one.operation) == (walk.venue, walk.archive))
        expected += list(driver.walk(begin(old, driver, old.name.replace("walk_", "iter_"))))

    script(walk, sandbox, made)
    walked = begin(walk, driver, walk.name, **given)
    rows, checkpoints = [], []
    for row in driver.walk(walked):
        rows.append(row)
        checkpoints.append(json.dumps(walked.checkpoint))
    assert walked.finished
    assert rows == expected

    script(walk, sandbox, made[(READ - 1) // SIZE :])
    again = begin(walk, driver, walk.name, **given, resume=checkpoints[READ - 1])
    assert list(driver.walk(again)) == expected[READ:]
    assert again.finished
    assert again.restarted == 0
    assert all(request.verified for request in sandbox.venues[walk.venue].requests)
