"""Passwords in arguments and fields are sent unchanged, and never revealed."""

from __future__ import annotations

import asyncio
import copy
import importlib
import json
import pickle
from typing import Any

import httpx
import pytest

from tests.faults.leaks import assert_error_hides, assert_hidden
from tests.golden.awkward_package import answer, operation, request
from tests.golden.test_hosts import OWN, client
from venuekit.auth.secrets import Secret
from venuekit.call.decoding import read
from venuekit.call.operation import Response
from venuekit.errors import ArgumentError, BadRequest, DecodeError
from venuekit.resource import request_of

pytestmark = [pytest.mark.usefixtures("package"), pytest.mark.filterwarnings("ignore:send_everything:DeprecationWarning")]
WORDS = {"password": "sword&fish-9", "pin": "246813", "header": "87654321", "inner": "haddock-88 é", "digits": "13579246"}


def arguments(wrap: Any = str) -> dict[str, Any]:
    login = {"user": "me", "password": wrap(WORDS["inner"]), "pins": [wrap(WORDS["digits"])]}
    return {
        "query_pin": wrap(WORDS["pin"]),
        "x_pins": [wrap(WORDS["header"])],
        "password": wrap(WORDS["password"]),
        "login": login,
    }


@pytest.mark.parametrize("wrap", [str, Secret])
def test_secrets_are_sent_unchanged(wrap: Any) -> None:
    made = request("send_everything", 1, **arguments(wrap))
    assert made.query == "pin=246813"
    assert dict(made.headers) == {"X-Pins": "87654321"}
    assert json.loads(made.body) == {
        "password": WORDS["password"],
        "login": {"user": "me", "password": WORDS["inner"], "pins": [WORDS["digits"]]},
    }
    assert sorted(secret.reveal() for secret in made.secrets) == sorted(WORDS.values())


def test_requests_and_models_do_not_reveal_secrets(models: Any) -> None:
    made = request("send_everything", 1, **arguments())
    login = models.Login(user="me", password=WORDS["inner"], pins=[WORDS["digits"]])
    assert_hidden(WORDS, repr(made), str(made), f"{made}", repr(login), repr([login]), repr(vars(type(login))))
    assert repr(login) == "Login(user='me', password=Secret(…), pins=[Secret(…)])"
    assert login.password == Secret(WORDS["inner"])
    for copied in (copy.deepcopy, pickle.dumps):
        with pytest.raises(TypeError, match="cannot be pickled or copied"):
            copied(login)


def test_to_dict_contains_secrets(models: Any) -> None:
    login = models.Login(user="me", password=WORDS["inner"], pins=[Secret(WORDS["digits"])])
    assert login.to_dict() == {"user": "me", "password": WORDS["inner"], "pins": [WORDS["digits"]]}
    assert models.Login.from_dict(login.to_dict()) == models.Login.from_json(login.to_json()) == login
    assert models.Login.from_dict({"user": "me", "password": Secret(WORDS["inner"])}).password == login.password
    assert hash(login) == hash(models.Login(user="me", password="other", pins=["1"]))


@pytest.mark.parametrize(
    ("fields", "argument", "rule"),
    [
        ({"password": "abc"}, "password", "needs at least 4 characters"),
        ({"password": "abcdefghijklmn"}, "password", "may have at most 12 characters, has 14"),
        ({"password": 12345678}, "password", "must be a str, not int"),
        ({"query_pin": "1234567"}, "query_pin", "may have at most 6 characters, has 7"),
        ({"x_pins": ["abc\n"]}, "x_pins", "is not allowed in a header"),
        ({"login": {"user": "me", "password": 12345678}}, "login.password", "must be a str, not int"),
        ({"login": {"user": "me", "password": "x", "pins": ["abcdefgh"]}}, "login.pins[0]", r"must match the pattern ^\d+$"),
    ],
)
def test_errors_do_not_quote_secrets(fields: dict[str, Any], argument: str, rule: str) -> None:
    shown = {"value": "12345678", "word": "abcdefgh"}
    with pytest.raises(ArgumentError) as refused:
        request_of(operation("send_everything").method, 1, **fields)
    error = refused.value
    assert (error.argument, error.rule.startswith(rule)) == (argument, True)
    assert str(error).startswith(f"send_everything: {argument}=")
    assert_error_hides(shown, error)
    assert_hidden(shown, repr(error.value))


@pytest.mark.parametrize("prefix", ["", "Async"])
def test_echoed_secrets_are_masked(prefix: str) -> None:
    echo = json.dumps({"error": {"message": " ".join(WORDS.values())}}).encode()

    def respond(_: httpx.Request) -> httpx.Response:
        return httpx.Response(400, content=echo, headers={"x-echo": WORDS["password"]})

    transport = httpx.MockTransport(respond)
    own = httpx.AsyncClient(transport=transport) if prefix else httpx.Client(transport=transport)
    made = client(prefix, base_url=OWN, http_client=own)

    async def ask() -> None:
        await made.samples.send_everything(1, **arguments())

    with pytest.raises(BadRequest) as refused:
        asyncio.run(ask()) if prefix else made.samples.send_everything(1, **arguments())
    error = refused.value
    assert b"***" in error.content
    assert_error_hides(WORDS, error)


def test_secrets_in_responses_are_hidden(models: Any) -> None:
    session = answer("remove_everything", "remove_everything.200")
    assert session == models.Session(
        token=Secret("swordfish-9"), older=Secret("haddock-88"), pins=[Secret("1234"), Secret.of("")]
    )
    assert repr(session) == "Session(token=Secret(…), older=Secret(…), pins=[Secret(…), Secret(…)])"
    assert session.to_dict() == {"token": "swordfish-9", "older": "haddock-88", "pins": ["1234", ""]}
    assert answer("remove_everything", "remove_everything.200").token.reveal() == "swordfish-9"


@pytest.mark.parametrize("token", ["12345678", '["12345678"]', '{"12345678": 1}', "true"])
def test_a_secret_of_the_wrong_type_is_not_quoted(token: str) -> None:
    with pytest.raises(DecodeError, match="expected a text, found something else, which is not shown") as refused:
        read(operation("remove_everything").OPERATION, Response(200, {}, f'{{"token": {token}}}'.encode()))
    assert refused.value.path == "$.token"
    assert_hidden({"token": "12345678"}, str(refused.value))


@pytest.mark.parametrize("number", ['"12345678x"', "12345678.5", '["12345678"]'])
def test_a_secret_number_of_the_wrong_type_is_not_quoted(number: str) -> None:
    with pytest.raises(DecodeError, match="expected an integer, found something else, which is not shown") as refused:
        read(operation("remove_everything").OPERATION, Response(200, {}, f'{{"token": "t", "number": {number}}}'.encode()))
    assert refused.value.path == "$.number"
    assert_hidden({"number": "12345678"}, str(refused.value))


def test_a_secret_number_is_hidden_and_written_as_a_number(models: Any) -> None:
    session = read(operation("remove_everything").OPERATION, Response(200, {}, b'{"token": "t", "number": 12345678}'))
    assert session.number == Secret("12345678")
    assert "12345678" not in repr(session)
    assert session.to_dict() == {"token": "t", "number": 12345678}
    assert models.Session.from_dict(session.to_dict()) == session


def test_every_copy_of_a_method_hides_its_arguments() -> None:
    samples = importlib.import_module("venuekit_awkward_api.resources.samples")
    for name in ("Samples", "SamplesWithRawResponse"):
        method = getattr(getattr(samples, name), "send_everything")  # noqa: B009  # of two classes
        with pytest.raises(ArgumentError) as refused:
            request_of(method, 0.5, **arguments())
        assert_error_hides(WORDS, refused.value)
