"""Invalid credentials are refused by the constructor; the error says what to do, and doesn't quote them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from tests.conftest import CLIENTS, MODES, VENUES
from tests.documents import description
from tests.venues import own
from venuekit.errors import ConfigurationError, CredentialError
from venuekit_sandbox import Sandbox

if TYPE_CHECKING:
    from tests.conftest import OpenClient
    from venuekit_sandbox import Sandbox


PLAIN_ARGUMENTS = [
    (venue, argument)
    for venue in VENUES
    for argument in Sandbox(venues=[venue]).venues[venue].credentials()
    if argument not in own(venue, "signing", "NOT_PLAIN", ())
]
"""Credentials that are plain text."""
NEED_ADDRESS = {venue for venue in VENUES if "{" in description(venue)["servers"][0]["url"]}
"""Venues without a default base URL."""


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize(
    "bad", ["", "  ", None, 5, b"top-secret", "top-secret\n", " top-secret", "top\x00secret", "töp-secret"], ids=ascii
)
@pytest.mark.parametrize(("venue", "argument"), PLAIN_ARGUMENTS)
def test_invalid_text_credentials_are_refused(sandbox: Sandbox, venue: str, mode: str, argument: str, bad: object) -> None:
    with pytest.raises(CredentialError, match=argument) as raised:
        CLIENTS[venue, mode](**sandbox.venues[venue].client_args | {argument: bad})
    assert "secret" not in str(raised.value).replace(argument, "")


@pytest.mark.parametrize("venue", VENUES)
def test_from_env_reads_the_credentials(
    sandbox: Sandbox, open_client: OpenClient, monkeypatch: pytest.MonkeyPatch, venue: str
) -> None:
    for name, value in sandbox.venues[venue].environ.items():
        monkeypatch.setenv(name, value)
    known = open_client(venue)
    client: Any = type(known.client).from_env()
    known.client, own = client, known.client
    known.do(sandbox.venues[venue].operations[0])
    known.close()
    known.client = own
    assert client.base_url == sandbox.venues[venue].base_url
    assert sandbox.venues[venue].requests[0].verified


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("venue", VENUES)
@pytest.mark.parametrize("value", ["", "  ", "\n"], ids=repr)
def test_an_empty_base_url_in_the_environment_is_refused(
    sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch, venue: str, mode: str, value: str
) -> None:
    for name, given in sandbox.venues[venue].environ.items():
        monkeypatch.setenv(name, value if name.endswith("BASE_URL") else given)
    with pytest.raises(ConfigurationError, match=r"_BASE_URL is empty; .*unset it"):
        CLIENTS[venue, mode].from_env()  # type: ignore[attr-defined]  # a class, seen as a function here


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("venue", VENUES)
@pytest.mark.parametrize("value", [None, "", "  "])
def test_a_missing_variable_is_named(
    sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch, venue: str, mode: str, value: str | None
) -> None:
    environ = sandbox.venues[venue].environ
    for missing in environ:
        if missing.endswith("BASE_URL") and venue not in NEED_ADDRESS:
            continue
        for name, given in environ.items():
            monkeypatch.setenv(name, given)
        if value is None:
            monkeypatch.delenv(missing)
        else:
            monkeypatch.setenv(missing, value)
        with pytest.raises(ConfigurationError, match=missing):
            CLIENTS[venue, mode].from_env()  # type: ignore[attr-defined]  # a class, seen as a function here
