"""Operations on hosts of their own: addresses by environment, by argument and by variable; never the wrong one."""

from __future__ import annotations

import asyncio
import importlib
from typing import Any

import httpx
import pytest
from msgspec.structs import replace

from venuekit.auth.signing import Signer, Unsigned
from venuekit.errors import BadRequest, ConfigurationError
from venuekit.http.hosts import Host

pytestmark = pytest.mark.usefixtures("package")
OWN = "https://own.example.com"


class Nothing(Signer[None]):
    def __init__(self) -> None:
        super().__init__(lambda: None)

    def sign(self, unsigned: Unsigned) -> dict[str, str]:
        return {"X-Key": unsigned.path}


@pytest.fixture(params=["", "Async"])
def face(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def client(face: str, asked: list[str] | None = None, **options: Any) -> Any:
    package = importlib.import_module("venuekit_awkward_api.client")
    kind = getattr(package, f"{face}AwkwardVenueSonsClient")

    def answer(request: httpx.Request) -> httpx.Response:
        assert asked is not None
        asked.append(str(request.url))
        return httpx.Response(400, json={})

    if asked is not None:
        transport = httpx.MockTransport(answer)
        options["http_client"] = httpx.AsyncClient(transport=transport) if face else httpx.Client(transport=transport)
    return kind(Nothing(), **options)


def call(made: Any, name: str, *arguments: Any, **named: Any) -> BaseException:
    """The error that a call ends with."""

    async def ask() -> None:
        await getattr(made.samples, name)(*arguments, **named)

    try:
        asyncio.run(ask()) if type(made).__name__.startswith("Async") else getattr(made.samples, name)(*arguments, **named)
    except (BadRequest, ConfigurationError) as error:
        return error
    raise AssertionError("it was accepted")


@pytest.mark.parametrize(
    ("options", "known"),
    [
        ({"base_url": OWN}, {}),
        ({"base_url": OWN, "base_urls": {"bulk-mail": f"{OWN}/b/"}}, {"bulk-mail": f"{OWN}/b"}),
        ({"base_url": OWN, "base_urls": {"archive": OWN}}, {"archive": OWN}),
    ],
)
def test_a_caller_s_own_address_comes_with_those_of_the_hosts(face: str, options: Any, known: dict[str, str]) -> None:
    assert client(face, **options).base_urls == known


def test_calls_go_to_the_host_of_their_operation(face: str) -> None:
    asked: list[str] = []
    made = client(face, asked, base_url=OWN, base_urls={"bulk-mail": "http://127.0.0.1:1/b"})
    error: Any = call(made, "send_anything", {"a": 1})
    assert error.endpoint == "POST http://127.0.0.1:1/b/anything"
    error = call(made.with_options(timeout=1), "get_price")
    assert error.endpoint == f"GET {OWN}/price"
    assert asked == ["http://127.0.0.1:1/b/anything", f"{OWN}/price"]


def test_a_call_whose_host_is_not_known_sends_nothing(face: str) -> None:
    asked: list[str] = []
    error = call(client(face, asked, base_url=OWN), "send_anything", {})
    assert isinstance(error, ConfigurationError)
    assert str(error) == (
        "send_anything is served by the host 'bulk-mail', whose address is not known for this base_url; "
        "pass base_urls={'bulk-mail': '<address>'}, or set AWKWARD_BULK_MAIL_BASE_URL for from_env"
    )
    assert asked == []


@pytest.mark.parametrize(
    ("base_urls", "message"),
    [
        ({"mail": OWN}, "base_urls: there is no host 'mail'; there are 'archive', 'bulk-mail'"),
        (OWN, "base_urls: must be a dict of addresses by host, not str"),
        ({"archive": "http://a.example.com"}, r"base_urls\['archive'\]: 'http://a.example.com' must start with https://"),
        (
            {"archive": "https://user:hunter2hunter@a.example.com"},
            r"base_urls\['archive'\]: base_urls\['archive'\] must not contain credentials",
        ),
    ],
)
def test_addresses_that_cannot_be_are_refused(face: str, base_urls: Any, message: str) -> None:
    with pytest.raises(ConfigurationError, match=message) as refused:
        client(face, base_url=OWN, base_urls=base_urls)
    assert "hunter2" not in str(refused.value)


def test_environments_and_variables_name_them_too(face: str, monkeypatch: pytest.MonkeyPatch) -> None:
    package = importlib.import_module("venuekit_awkward_api")
    assert package.VENUE.hosts["bulk-mail"] == Host("https://bulk.example.com/v2", {"demo": "https://bulk.demo.example.com"})
    assert package.VENUE.hosts["archive"] == Host(None)
    base = getattr(importlib.import_module("venuekit_awkward_api.client"), f"{face}AwkwardVenueSonsClient")
    venue = replace(package.VENUE, base_url="https://usual.example.com", environments={"demo": "https://demo.example.com"})

    class Usual(base, credentials_from_env=dict):  # type: ignore[misc, valid-type, call-arg]
        _venue = venue

        def __init__(self, **options: Any) -> None:
            super().__init__(Nothing(), **options)

    assert Usual().base_urls == {"bulk-mail": "https://bulk.example.com/v2"}
    assert Usual(environment="demo").base_urls == {"bulk-mail": "https://bulk.demo.example.com"}
    assert Usual(environment="demo", base_urls={"archive": OWN}).base_urls.keys() == {"bulk-mail", "archive"}
    assert Usual.from_env().base_urls == {"bulk-mail": "https://bulk.example.com/v2"}
    monkeypatch.setenv("AWKWARD_BULK_MAIL_BASE_URL", f"{OWN}/bulk")
    assert Usual.from_env().base_urls == {"bulk-mail": f"{OWN}/bulk"}
    assert Usual.from_env(environment="demo").base_urls == {"bulk-mail": "https://bulk.demo.example.com"}
    assert Usual.from_env(base_urls={"bulk-mail": OWN}).base_urls == {"bulk-mail": OWN}
    monkeypatch.setenv("AWKWARD_BASE_URL", f"{OWN}/main")
    monkeypatch.delenv("AWKWARD_BULK_MAIL_BASE_URL")
    assert Usual.from_env().base_urls == {}
