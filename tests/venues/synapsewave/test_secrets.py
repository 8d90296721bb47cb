"""Passwords, one-time passwords and tokens in arguments are never revealed: in no repr, log, error, traceback or pickle.

tests/faults/test_secrets.py tests a client's credentials; these secrets are in request and response bodies.
"""

from __future__ import annotations

import asyncio
import copy
import logging
import pickle
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from tests.faults.leaks import assert_error_hides, assert_hidden
from venuekit import RetryPolicy
from venuekit.auth.secrets import Secret
from venuekit.errors import ArgumentError, VenueKitError
from venuekit_sandbox import FAULTS, Sandbox
from venuekit_sandbox.venues.synapsewave import SynapseWaveVenue
from venuekit_synapsewave import AsyncSynapseWave, SynapseWave, models

SECRETS = {
    "password": "planted-password-01",
    "new_password": "planted-password-02",
    "second_auth": "planted-otp-0123",
    "api_key": "planted-api-key-0123",
    "otp": "planted-otp-4567",
}
LOGIN = {
    "user_id": "UCC123456",
    "password": SECRETS["password"],
    "second_auth": SECRETS["second_auth"],
    "second_auth_type": "OTP",
    "api_key": SECRETS["api_key"],
}
CALLS: dict[str, Callable[[Any], Any]] = {
    "login": lambda client: client.session.login(**LOGIN),
    "set_password": lambda client: client.credentials.set_password(
        user_id="UCC123456",
        new_password=SECRETS["new_password"],
        otp=SECRETS["otp"],
        api_key=SECRETS["api_key"],
        source="WEBAPI",
    ),
    "register_mpin": lambda client: client.credentials.register_mpin(mpin=987654, mobile_udid="device"),
}
PINS = {"mpin": "987654"}
QUICK = [name for name in FAULTS if not any(word in name for word in ("silence", "slow", "drip", "endless", "bomb", "amplified"))]


@pytest.fixture(scope="module")
def served() -> Iterator[SynapseWaveVenue]:
    with Sandbox(["synapsewave"]) as sandbox:
        venue = sandbox.synapsewave
        assert isinstance(venue, SynapseWaveVenue)
        yield venue


@pytest.fixture
def broker(served: SynapseWaveVenue) -> SynapseWaveVenue:
    served.reset()
    return served


@pytest.fixture(params=["sync", "async"])
def ask(request: pytest.FixtureRequest, broker: SynapseWaveVenue) -> Iterator[Callable[[Callable[[Any], Any]], Any]]:
    """Returns a function that calls a client, with a single attempt."""
    kind: Any = SynapseWave if request.param == "sync" else AsyncSynapseWave
    client = kind(**broker.client_args, retry=RetryPolicy(attempts=1), timeout=60)

    with asyncio.Runner() as runner:

        def asked(call: Callable[[Any], Any]) -> Any:
            result = call(client)
            return runner.run(result) if asyncio.iscoroutine(result) else result

        yield asked
        if isinstance(client, SynapseWave):
            client.close()
        else:
            runner.run(client.aclose())


@pytest.mark.parametrize("operation", CALLS)
@pytest.mark.parametrize("fault", QUICK)
def test_no_fault_reveals_the_arguments(
    broker: SynapseWaveVenue,
    ask: Callable[[Callable[[Any], Any]], Any],
    caplog: pytest.LogCaptureFixture,
    operation: str,
    fault: str,
) -> None:
    caplog.set_level(logging.DEBUG)
    broker.fail(operation, fault)
    try:
        ask(CALLS[operation])
    except VenueKitError as error:
        assert_error_hides(SECRETS, error)
        assert_error_hides(PINS if operation == "register_mpin" else {}, error)
        assert_hidden(SECRETS, repr(pickle.loads(pickle.dumps(error)).__dict__))
    assert_hidden(SECRETS, caplog.text)
    assert any(request.operation == operation for request in broker.requests)


def test_echoed_secrets_are_masked(
    broker: SynapseWaveVenue, ask: Callable[[Callable[[Any], Any]], Any], caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    said = ", ".join(SECRETS.values())
    for status in (200, 400, 401, 500):
        body = {"status": "error", "code": "e-101", "message": f"no such user with {said}"}
        broker.answer("login", status=status, body=body)
        with pytest.raises(VenueKitError) as raised:
            ask(CALLS["login"])
        sent = {name: SECRETS[name] for name in ("password", "second_auth", "api_key")}
        assert_error_hides(sent, raised.value)
        assert "***" in str(raised.value)
    assert_hidden({"password": SECRETS["password"]}, caplog.text)


@pytest.mark.parametrize("bad", ["", 5, None, b"planted-password-01", ["planted-password-01"]], ids=repr)
def test_a_secret_of_the_wrong_type_is_not_quoted(ask: Callable[[Callable[[Any], Any]], Any], bad: object) -> None:
    with pytest.raises(ArgumentError, match="password") as raised:
        ask(lambda client: client.session.login(**LOGIN | {"password": bad}))
    assert_error_hides(SECRETS, raised.value)


@pytest.mark.parametrize("bad", [999, 1000000, "12a4", "0123", 12.5, True, Secret("planted-1")], ids=repr)
def test_a_pin_of_the_wrong_type_is_not_quoted(ask: Callable[[Callable[[Any], Any]], Any], bad: Any) -> None:
    with pytest.raises(ArgumentError, match="mpin") as raised:
        ask(lambda client: client.credentials.register_mpin(mpin=bad))
    shown = bad.reveal() if isinstance(bad, Secret) else str(bad)
    assert shown not in str(raised.value).replace("999999", "").replace("1000", "")


def test_errors_of_other_arguments_reveal_no_secrets(ask: Callable[[Callable[[Any], Any]], Any]) -> None:
    with pytest.raises(ArgumentError, match="second_auth_type") as raised:
        ask(lambda client: client.session.login(**LOGIN | {"second_auth_type": "SMS"}))
    assert_error_hides(SECRETS, raised.value)


def test_requests_hide_their_secrets_and_send_them() -> None:
    request = models.LoginRequest(user_id="UCC123456", password=SECRETS["password"], second_auth=Secret(SECRETS["second_auth"]))  # type: ignore[arg-type]
    assert_hidden(SECRETS, repr(request), str(request), f"{request}", repr(vars(type(request))))
    assert b'"password":"planted-password-01"' in request.to_json()
    pin = models.RegisterMpinRequest(mpin=987654)  # type: ignore[arg-type]
    assert "987654" not in repr(pin)
    assert pin.to_json() == b'{"mpin":987654}'
    assert models.RegisterMpinRequest(mpin=Secret("987654")) == pin
    with pytest.raises(TypeError):
        pickle.dumps(request)
    with pytest.raises(TypeError):
        copy.deepcopy(request)


def test_sessions_hide_their_tokens(broker: SynapseWaveVenue, ask: Callable[[Callable[[Any], Any]], Any]) -> None:
    given = {"user_id": "UCC123456", "password": broker.user.password, "second_auth": broker.totp(), "second_auth_type": "TOTP"}
    raw = ask(lambda client: client.session.with_raw_response.login(**given))
    session = raw.parsed
    token = session.access_token.reveal()
    assert token.encode() in raw.content
    shown = {"token": token, "feed": session.broadcast_access_token.reveal()}
    assert_hidden(shown, repr(session), str(session), repr(raw))
    registered = ask(
        lambda client: client.credentials.register_totp(user_id="UCC1", otp="123456", api_key="k" * 8, source="WEBAPI")
    )
    assert_hidden({"secret": "JBSWY3DPEHPK3PXP"}, repr(registered))
    assert registered.auth_secret.reveal() == "JBSWY3DPEHPK3PXP"


@pytest.mark.parametrize("kind", [SynapseWave, AsyncSynapseWave])
@pytest.mark.parametrize("steps", [1, 2])
@pytest.mark.parametrize("fault", ["400", "401", "500", "failure-in-200", "echoed-credential", "reset", "html", None])
def test_a_failed_login_reveals_nothing(broker: SynapseWaveVenue, kind: Any, steps: int, fault: str | None) -> None:
    planted = {"password": SECRETS["password"], "api_key": broker.client_args["api_key"], "code": SECRETS["second_auth"]}
    given = {**broker.login_args, "password": planted["password"], "second_auth": planted["code"], "steps": steps}
    del given["totp_secret"]
    if fault is not None:
        broker.fail("login", fault)
    with pytest.raises(VenueKitError) as raised:
        _logged_in(kind, given)
    assert_error_hides(planted, raised.value)


def _logged_in(kind: Any, given: dict[str, Any]) -> None:
    result = kind.login(**given)
    if asyncio.iscoroutine(result):
        asyncio.run(result)


def test_a_client_that_has_logged_in_keeps_no_password(broker: SynapseWaveVenue) -> None:
    import gc

    with SynapseWave.login(**broker.login_args) as client:
        reached: list[Any] = [client]
        texts: set[str] = set()
        seen: set[int] = set()
        while reached:
            one = reached.pop()
            if id(one) in seen or isinstance(one, type) or type(one).__name__ in ("module", "frame"):
                continue
            seen.add(id(one))
            if isinstance(one, str):
                texts.add(one)
            if not isinstance(one, dict) or "__builtins__" not in one:
                reached += gc.get_referents(one)
        assert broker.client_args["api_key"] in texts, "the search finds what the client holds"
        assert not {broker.user.password, broker.user.totp_secret} & texts
