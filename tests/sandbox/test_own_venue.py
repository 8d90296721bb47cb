"""A user-defined venue with writes."""

from __future__ import annotations

import json
import logging
from collections.abc import Iterator, Mapping, Sequence
from typing import ClassVar

import httpx
import pytest

from tests.documents import VENUES
from venuekit_sandbox import Answer, Refusal, Route, Sandbox, SandboxVenue, WireRequest


class Depot(SandboxVenue):
    """A venue that stores parcels."""

    name: ClassVar[str] = "depot"
    prefix = "/v2"
    _token = ""

    def __init__(self) -> None:
        super().__init__()
        self.parcels: dict[str, str] = {}

    def credentials(self) -> dict[str, str]:
        return {"token": self._token}

    def rotate(self) -> None:
        self._token += "1"

    def routes(self) -> Sequence[Route]:
        # Two routes have different parameter names for a segment, and one has a literal where another has a parameter.
        return [
            Route("remove", "/v2/parcels/{number}", self._remove, "DELETE"),
            Route("look", "/v2/parcels/{which}", self._look),
            Route("count", "/v2/parcels/all", self._count, "POST"),
            Route("add", "/v2/parcels", self._add_one, "POST"),
        ]

    def check(self, request: WireRequest) -> Refusal | None:
        known = request.headers.get("token") == self._token
        return None if known else Refusal("the token is unknown", self.problem(401, "who are you", None))

    def problem(self, status: int, message: str, _operation: str | None, /) -> Answer:
        return Answer(status, json.dumps({"problem": message}).encode())

    def _add_one(self, request: WireRequest, _parameters: Mapping[str, str]) -> Answer:
        number = str(len(self.parcels))
        self.parcels[number] = json.loads(request.body)["what"]
        return Answer(201, json.dumps({"number": number}).encode())

    def _look(self, _request: WireRequest, parameters: Mapping[str, str]) -> Answer:
        return Answer(200, json.dumps({"what": self.parcels[parameters["which"]]}).encode())

    def _count(self, _request: WireRequest, parameters: Mapping[str, str]) -> Answer:
        assert not parameters
        return Answer(200, str(len(self.parcels)).encode())

    def _remove(self, _request: WireRequest, parameters: Mapping[str, str]) -> Answer:
        del self.parcels[parameters["number"]]
        return Answer(204, b"")


@pytest.fixture
def depot() -> Iterator[Depot]:
    with Sandbox(venues=[VENUES[0], Depot()]) as sandbox:
        assert set(sandbox.venues) == {VENUES[0], "depot"}
        venue = sandbox.venues["depot"]
        assert isinstance(venue, Depot)
        yield venue


def ask(depot: Depot, method: str, path: str, body: object = None) -> httpx.Response:
    return httpx.request(method, depot.base_url + path, json=body, headers={"token": depot.credentials()["token"]}, timeout=60)


def test_a_user_defined_venue_is_served_with_its_writes(depot: Depot) -> None:
    assert ask(depot, "POST", "/parcels", {"what": "socks"}).json() == {"number": "0"}
    assert ask(depot, "GET", "/parcels/0").json() == {"what": "socks"}
    assert ask(depot, "POST", "/parcels/all").json() == 1
    assert ask(depot, "DELETE", "/parcels/0").status_code == 204
    assert depot.parcels == {}
    assert [request.operation for request in depot.requests] == ["add", "look", "count", "remove"]
    assert [request.method for request in depot.requests] == ["POST", "GET", "POST", "DELETE"]
    assert depot.requests[0].body == b'{"what":"socks"}'
    assert depot.client_args == {"token": "1", "base_url": depot.base_url, "limits": None}
    assert depot.environ == {"DEPOT_TOKEN": "1", "DEPOT_BASE_URL": depot.base_url}


@pytest.mark.parametrize(
    ("method", "path", "allowed"),
    [("PUT", "/parcels/0", "DELETE, GET"), ("GET", "/parcels", "POST"), ("PUT", "/parcels/all", "POST")],
)
def test_other_methods_get_an_allow_header(depot: Depot, method: str, path: str, allowed: str) -> None:
    answer = ask(depot, method, path)
    assert (answer.status_code, answer.headers["allow"]) == (405, allowed)
    assert "problem" in answer.json()


@pytest.mark.parametrize(("fault", "done"), [("reset", True), ("503", True), ("html", True), ("409", False), ("429", False)])
def test_a_write_is_executed_before_its_fault_unless_refused(depot: Depot, fault: str, done: bool) -> None:
    depot.fail("add", fault)
    try:
        assert ask(depot, "POST", "/parcels", {"what": "socks"}).status_code != 201
    except httpx.ReadError:
        assert fault == "reset"
    assert depot.parcels == ({"0": "socks"} if done else {})
    assert len(depot.requests) == 1


def test_faults_of_one_operation_do_not_affect_others_of_its_path(depot: Depot) -> None:
    ask(depot, "POST", "/parcels", {"what": "socks"})
    depot.fail("look", "truncated-body")
    depot.fail("remove", "503")
    with pytest.raises(httpx.RemoteProtocolError):
        ask(depot, "GET", "/parcels/0")
    assert ask(depot, "DELETE", "/parcels/0").status_code == 503
    assert depot.parcels == {}


def test_an_exception_in_a_handler_is_logged_after_the_request(depot: Depot, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.ERROR, "uvicorn.error"):
        assert ask(depot, "GET", "/parcels/7").status_code == 500
    (record,) = caplog.records
    assert record.exc_info is not None
    assert isinstance(record.exc_info[1], KeyError)
    assert [(request.operation, request.verified) for request in depot.requests] == [("look", True)]


def test_two_venues_of_one_name_are_refused() -> None:
    with pytest.raises(ValueError, match="two venues have the name depot"):
        Sandbox(venues=[Depot(), Depot()])
    with pytest.raises(ValueError, match="a venue"):
        Sandbox(venues=["depot"])
