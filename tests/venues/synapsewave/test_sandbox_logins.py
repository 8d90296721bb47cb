"""SynapseWave's logins in one and two steps, token expiry and logout, and a verified second factor."""

from __future__ import annotations

from collections.abc import Iterator

import httpx
import pytest

from tests.venues.synapsewave.broker import Broker, broker
from venuekit_sandbox import Sandbox
from venuekit_sandbox.venues.synapsewave.sessions import totp

SESSION = "/authentication/v1/user/session"
BALANCE = "/authentication/v1/user/balance"


@pytest.fixture
def user(http: httpx.Client) -> Iterator[Broker]:
    with broker(http, token_seconds=3600) as found:
        yield found


def login(user: Broker, **changed: str | None) -> httpx.Response:
    usual = {
        "user_id": user.venue.user.user_id,
        "login_type": "PASSWORD",
        "password": user.venue.user.password,
        "second_auth_type": "TOTP",
        "second_auth": user.venue.totp(),
    }
    user.token = "none"
    return user.ask("POST", SESSION, {name: value for name, value in (usual | changed).items() if value is not None})


@pytest.mark.parametrize(
    ("seconds", "expected"),
    [(59, "287082"), (1111111109, "081804"), (1111111111, "050471"), (1234567890, "005924"), (2000000000, "279037")],
)
def test_one_time_passwords_are_those_of_rfc_6238(seconds: int, expected: str) -> None:
    """Its vectors have eight digits; ours are the last six."""
    assert totp("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ", seconds // 30) == expected


def test_a_login_in_one_step_issues_a_token(user: Broker) -> None:
    said = login(user).json()["data"]
    assert said["user_id"] == user.venue.user.user_id
    user.token = said["access_token"]
    assert user.ask("GET", BALANCE).status_code == 200
    assert user.do("PUT", SESSION) == "true"


@pytest.mark.parametrize(("kind", "second"), [("OTP", "123456"), ("FINGERPRINT", "A1B2C3D4E5F6")])
def test_an_mpin_and_other_second_factors_log_in_too(user: Broker, kind: str, second: str) -> None:
    answer = login(user, login_type="MPIN", password="1234", second_auth_type=kind, second_auth=second)
    assert answer.json()["data"]["access_token"]


def test_a_login_in_two_steps(user: Broker) -> None:
    first = login(user, second_auth_type="REGISTER", second_auth=None).json()["data"]
    assert "access_token" not in first
    user.token = first["register_token"]
    assert user.ask("GET", BALANCE).status_code == 401

    second = login(user, login_type="TOKEN", password=first["register_token"])
    user.token = second.json()["data"]["access_token"]
    assert user.ask("GET", BALANCE).status_code == 200

    again = login(user, login_type="TOKEN", password=first["register_token"])
    assert (again.status_code, again.json()["message"]) == (401, "the register token is unknown or has expired")


def test_a_register_token_expires(user: Broker) -> None:
    first = login(user, second_auth_type="REGISTER").json()["data"]
    user.sandbox.clock.advance(minutes=6)
    assert login(user, login_type="TOKEN", password=first["register_token"]).status_code == 401


def test_one_time_passwords_one_step_off_are_accepted(user: Broker) -> None:
    step = int(user.venue.now()) // 30
    given = {near: login(user, second_auth=totp(user.venue.user.totp_secret, step + near)).status_code for near in range(-3, 4)}
    assert (given[-3], given[3]) == (401, 401)
    assert given[0] == 200


@pytest.mark.parametrize(
    ("changed", "message"),
    [
        ({"user_id": "UCC999999"}, "the user id or the password is wrong"),
        ({"password": "wrong"}, "the user id or the password is wrong"),
        ({"login_type": "MPIN", "password": "9999"}, "the user id or the MPIN is wrong"),
        ({"second_auth": "000000"}, "the second factor TOTP is wrong or has expired"),
        ({"second_auth_type": "OTP", "second_auth": "654321"}, "the second factor OTP is wrong or has expired"),
        ({"login_type": "TOKEN", "password": "none"}, "the register token is unknown or has expired"),
        ({"login_type": "TP_TOKEN"}, "login_type TP_TOKEN is not supported"),
    ],
)
@pytest.mark.parametrize("status", [400, 401])
def test_a_wrong_login_is_refused(http: httpx.Client, changed: dict[str, str], message: str, status: int) -> None:
    with broker(http, refusal_status=status) as user:
        answer = login(user, **changed)
        assert (answer.status_code, answer.json()["code"], answer.json()["message"]) == (status, "e-101", message)


@pytest.mark.parametrize("missing", ["user_id", "password", "second_auth_type", "second_auth"])
def test_missing_fields_are_named(user: Broker, missing: str) -> None:
    answer = login(user, **{missing: None})
    assert (answer.status_code, answer.json()["message"]) == (400, f"{missing} is missing")


def test_a_token_expires(user: Broker) -> None:
    user.token = login(user).json()["data"]["access_token"]
    user.sandbox.clock.advance(minutes=59)
    assert user.ask("GET", BALANCE).status_code == 200
    user.sandbox.clock.advance(minutes=2)
    assert user.ask("GET", BALANCE).status_code == 401
    assert user.do("PUT", SESSION) == "false"


def test_a_logout_ends_its_own_token_alone(user: Broker) -> None:
    first, second = (login(user).json()["data"]["access_token"] for _ in range(2))
    user.token = first
    assert user.ask("DELETE", SESSION).json()["message"] == "Successfully Logged Out"
    assert user.ask("GET", BALANCE).status_code == 401
    user.token = second
    assert user.ask("GET", BALANCE).status_code == 200


def test_a_reset_ends_logins_and_restores_the_first_token(user: Broker) -> None:
    first = user.token
    user.ask("DELETE", SESSION)
    later = login(user).json()["data"]["access_token"]
    user.venue.reset()
    statuses = {}
    for token in (first, later):
        user.token = token
        statuses[token] = user.ask("GET", BALANCE).status_code
    assert statuses == {first: 200, later: 401}


def test_a_login_needs_the_key_and_nothing_else(user: Broker, http: httpx.Client) -> None:
    body = {"user_id": "x", "password": "x", "second_auth_type": "TOTP", "second_auth": "1"}
    address = f"{user.venue.base_url}{SESSION}"
    assert http.post(address, json=body).json()["message"] == "header x-api-key is missing"
    wrong = http.post(address, json=body, headers={"x-api-key": "wrong"})
    assert (wrong.status_code, wrong.json()["message"]) == (401, "the API key is unknown")


def test_a_changed_password_is_required(user: Broker) -> None:
    usual = user.venue.user.password
    body = {"user_id": "UCC123456", "old_password": usual, "new_password": "another", "api_key": "k", "source": "WEBAPI"}
    assert user.ask("PUT", "/authentication/v1/user/password", body | {"old_password": "wrong"}).status_code == 400
    assert user.ask("PUT", "/authentication/v1/user/password", body).status_code == 200
    assert login(user, password=usual).status_code == 401
    assert login(user, password="another").status_code == 200


def test_repr_reveals_no_credential(user: Broker) -> None:
    token = login(user).json()["data"]["access_token"]
    shown = repr(user.venue) + repr(user.venue.requests) + repr(user.venue.sessions) + repr(user.venue.user) + repr(user.sandbox)
    for secret in (token, user.venue.user.password, user.venue.user.totp_secret, user.venue.client_args["api_key"]):
        assert secret not in shown


@pytest.mark.parametrize("options", [{"token_seconds": -1}, {"start": "half"}, {"funds": "much"}, {"refusal_status": 418}])
def test_options_are_checked(options: dict[str, object]) -> None:
    with pytest.raises(ValueError, match=next(iter(options)).replace("start", "a start")):
        Sandbox(["synapsewave"], synapsewave=options)
