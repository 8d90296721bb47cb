"""Operations by kind, as their descriptions define it, so that tests neither name operations nor run all of them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from typing import TYPE_CHECKING, Any, NamedTuple

from tests.documents import description

if TYPE_CHECKING:
    from venuekit_sandbox import SandboxVenue

_METHODS = ("get", "put", "post", "delete", "patch")


class Kind(NamedTuple):
    """The properties of an operation that clients treat differently."""

    public: bool
    reads: bool
    retry: str
    key: bool
    """Whether it has a client key."""
    paged: bool
    body: str
    """Media type of the request; empty without a body."""
    answer: str
    """Media type of the success response; empty without content."""
    elsewhere: bool
    """Whether the operation has its own host."""


@cache
def kinds(venue: str) -> Mapping[str, Kind]:
    """Return the kind of every operation of a venue, in the order of its description. Don't change the result; it is shared."""
    return {str(one["operationId"]): _kind(method, one) for method, one in _described(venue)}


def one_of_each(venue: str) -> list[str]:
    """Return the first operation of each kind that a venue has."""
    first: dict[Kind, str] = {}
    for name, kind in kinds(venue).items():
        first.setdefault(kind, name)
    return list(first.values())


def signed_read(venue: str) -> str:
    """Return the first operation of a venue that is an authenticated, repeatable read with a JSON response."""
    return next(name for name, kind in kinds(venue).items() if _plain(kind))


def _plain(kind: Kind) -> bool:
    return kind.reads and not kind.public and kind.retry == "safe" and kind.answer.endswith("json") and not kind.elsewhere


def _described(venue: str) -> Iterator[tuple[str, dict[str, Any]]]:
    for path in description(venue)["paths"].values():
        yield from ((method, path[method]) for method in _METHODS if method in path)


def _kind(method: str, operation: Mapping[str, Any]) -> Kind:
    success = min(status for status in map(str, operation["responses"]) if status.startswith("2"))
    answers = {str(status): response for status, response in operation["responses"].items()}
    return Kind(
        public=operation.get("security") == [],
        reads=method == "get",
        retry=operation["x-retry"],
        key="x-client-key" in operation,
        paged="x-pagination" in operation,
        body=next(iter(operation.get("requestBody", {}).get("content", {})), ""),
        answer=next(iter(answers[success].get("content", {})), ""),
        elsewhere="servers" in operation,
    )


def answer_by_sample(venue: SandboxVenue, operation: str, times: int = 1) -> None:
    """Respond to the next calls of an operation with its documented sample, whatever the venue's state."""
    assert venue.document is not None
    sample = venue.document.operations[operation].sample
    venue.answer(operation, status=sample.status, body=sample.body, headers=sample.headers, times=times)
