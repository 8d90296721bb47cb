"""Every client matches its venue's description and the public interface; both clients of a venue have the same interface."""

from __future__ import annotations

import asyncio
import inspect
import re
from collections import Counter
from collections.abc import Callable, Iterator
from importlib import import_module
from pathlib import Path
from typing import Any, NamedTuple, cast

import httpx
import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

from tests.conftest import CALLS, CLIENTS, FIRST, MODES
from tests.conftest import VENUES as VENUE_NAMES
from tests.documents import description
from venuekit import RawResponse, RetryPolicy
from venuekit.client import AsyncClient, Client
from venuekit.errors import ConfigurationError
from venuekit_sandbox import Document, Sandbox

SPECS = Path(__file__).parents[2] / "specs"
PEM = Ed25519PrivateKey.generate().private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()).decode()
SHARED = ("base_url", "timeout", "retry", "http_client")


WRAPPED = ("data", "result")
"""Generic names of items in envelopes."""


class Walk(NamedTuple):
    """An ``iter_*`` method, and the one-page method with the same arguments."""

    resource: str
    name: str
    page: str


def walks(venue: str) -> list[Walk]:
    """Return a venue's ``iter_*`` methods.

    Each is named after its items; or after its page, if another's items have the same name or a generic one.
    """
    listings = [(one, items) for one in Document(SPECS / venue).operations.values() for items in one.items]
    named = Counter((one.resource, items) for one, items in listings)
    found = []
    for one, items in listings:
        plain = named[one.resource, items] == 1 and items not in WRAPPED
        found.append(Walk(one.resource, f"iter_{items if plain else one.name.removeprefix('get_')}", one.name))
    return found


WALKS = {venue: walks(venue) for venue in VENUE_NAMES}


class Venue(NamedTuple):
    """One row of the public interface."""

    name: str
    client_classes: tuple[Any, Any]
    required: dict[str, Any]
    environment: dict[str, str]
    address: str


def promised(name: str, credentials: dict[str, str]) -> Venue:
    """Return a venue's public interface, from its document and sandbox."""
    required = {**credentials, **({"private_key": PEM} if "private_key" in credentials else {})}
    if import_module(f"venuekit_{name}_api").VENUE.base_url is None:
        required["base_url"] = "https://broker.example.com"
    environment = {f"{name}_{argument}".upper(): value for argument, value in required.items()}
    return Venue(name, (CLIENTS[name, "sync"], CLIENTS[name, "async"]), required, environment, f"{name}_base_url".upper())


VENUES = [promised(name, Sandbox(venues=[name]).venues[name].credentials()) for name in VENUE_NAMES]


@pytest.fixture(params=VENUES, ids=lambda venue: venue.name)
def venue(request: pytest.FixtureRequest) -> Venue:
    return cast(Venue, request.param)


@pytest.fixture
def document(venue: Venue) -> dict[str, Any]:
    return description(venue.name)


@pytest.fixture
def twins(venue: Venue) -> tuple[Client, AsyncClient]:
    """Both clients. They make no calls, so they needn't be closed."""
    return venue.client_classes[0](**venue.required), venue.client_classes[1](**venue.required)


def client_classes(venue: Venue) -> list[Any]:
    """Return both classes as ``Any``, for type checkers."""
    return list(venue.client_classes)


def operations(document: dict[str, Any]) -> Iterator[dict[str, Any]]:
    for path in document["paths"].values():
        yield from (node for node in path.values() if isinstance(node, dict))


def tags(document: dict[str, Any]) -> list[str]:
    return sorted({operation["tags"][0] for operation in operations(document)})


def methods(resource: object) -> dict[str, Callable[..., object]]:
    return {
        name: one for name, one in inspect.getmembers(resource, callable) if not name.startswith("_") and inspect.ismethod(one)
    }


def arguments(method: Callable[..., object]) -> list[tuple[str, Any, Any, Any]]:
    return [(one.name, one.kind, one.default, one.annotation) for one in inspect.signature(method).parameters.values()]


# ------------------------------------------------------------------------------------------------ methods


def test_resources_are_the_tags_of_the_description(document: dict[str, Any], twins: tuple[Client, AsyncClient]) -> None:
    for client in twins:
        inherited = {name for base in (Client, AsyncClient) for name in dir(base)}
        own = {name for name in dir(type(client)) if not name.startswith("_")} - inherited
        own = {name for name in own if not isinstance(inspect.getattr_static(type(client), name), classmethod)}  # constructors
        assert sorted(own) == tags(document)


def test_methods_are_the_operations_of_the_description(
    venue: Venue, document: dict[str, Any], twins: tuple[Client, AsyncClient]
) -> None:
    for tag in tags(document):
        described = {operation["operationId"] for operation in operations(document) if operation["tags"] == [tag]}
        for client in twins:
            resource = getattr(client, tag)
            iterators = {walk.name for walk in WALKS[venue.name] if walk.resource == tag}
            histories = {name for name in methods(resource) if name.startswith("walk_")}
            assert methods(resource).keys() - histories == described | iterators
            assert {name.replace("walk_", "iter_") for name in histories} <= iterators
            assert methods(resource.with_raw_response).keys() == described


def test_both_clients_take_the_same_arguments(document: dict[str, Any], twins: tuple[Client, AsyncClient]) -> None:
    for tag in tags(document):
        blocking, waiting = (methods(getattr(client, tag)) for client in twins)
        for name in blocking:
            assert arguments(blocking[name]) == arguments(waiting[name]), name
        for client, plain in zip(twins, (blocking, waiting), strict=True):
            for name, raw in methods(getattr(client, tag).with_raw_response).items():
                assert arguments(raw) == arguments(plain[name]), name


def test_arguments_are_those_of_the_description(document: dict[str, Any], twins: tuple[Client, AsyncClient]) -> None:
    for operation in operations(document):
        method = getattr(getattr(twins[0], operation["tags"][0]), operation["operationId"])
        found = inspect.signature(method).parameters
        described = [resolved(document, one) for one in operation.get("parameters", [])]
        fields, required = body_fields(document, operation)
        assert len(found) == len(described) + len(fields)
        for name in fields:
            argument = next(argument for known, argument in found.items() if plain(known) == plain(name))
            in_place = argument.POSITIONAL_OR_KEYWORD if name == "body" else argument.KEYWORD_ONLY
            assert argument.kind is in_place
            assert (argument.default is argument.empty) == (name in required)
        for one in described:
            argument = next(argument for name, argument in found.items() if plain(name) == plain(one["name"]))
            assert argument.kind is (argument.POSITIONAL_OR_KEYWORD if one["in"] == "path" else argument.KEYWORD_ONLY)
            assert argument.default is (argument.empty if one.get("required") else None)


def plain(name: str) -> str:
    """Return a name without capitals, underscores and dashes."""
    return re.sub(r"[^a-z0-9]", "", name.lower())


def body_fields(document: dict[str, Any], operation: dict[str, Any]) -> tuple[list[str], list[str]]:
    """Return all and the required arguments of a body: an object's properties, or one argument for the whole."""
    if "requestBody" not in operation:
        return [], []
    content = resolved(document, operation["requestBody"])["content"]["application/json"]
    schema = resolved(document, content["schema"])
    if "properties" not in schema:
        return ["body"], ["body"]
    return list(schema["properties"]), schema.get("required", [])


def resolved(document: dict[str, Any], node: dict[str, Any]) -> dict[str, Any]:
    while "$ref" in node:
        target: Any = document
        for step in node["$ref"].removeprefix("#/").split("/"):
            target = target[step]
        node = target
    return node


def test_both_clients_return_the_same_types(venue: Venue, document: dict[str, Any], twins: tuple[Client, AsyncClient]) -> None:
    for tag in tags(document):
        blocking, waiting = (getattr(client, tag) for client in twins)
        assert methods(blocking).keys() == methods(waiting).keys()
        for name in [one for one in methods(blocking) if not one.startswith(("iter_", "walk_"))]:
            plain, other = getattr(blocking, name), getattr(waiting, name)
            raw, other_raw = getattr(blocking.with_raw_response, name), getattr(waiting.with_raw_response, name)
            assert not inspect.iscoroutinefunction(plain)
            assert not inspect.iscoroutinefunction(raw)
            assert inspect.iscoroutinefunction(other)
            assert inspect.iscoroutinefunction(other_raw)
            returned = inspect.signature(plain).return_annotation
            assert returned == inspect.signature(other).return_annotation
            assert inspect.signature(raw).return_annotation == f"RawResponse[{returned}]"
            assert inspect.signature(other_raw).return_annotation == f"RawResponse[{returned}]"


WALKED = [
    pytest.param(venue, mode, walk, id=f"{mode}-{venue.name}-{walk.resource}.{walk.name}")
    for venue in VENUES
    for mode in MODES
    for walk in WALKS[venue.name]
]
each_walk = pytest.mark.parametrize(("venue", "mode", "walk"), WALKED)
KINDS = {"sync": "ItemIterator", "async": "AsyncItemIterator"}


@each_walk
def test_iterators_take_the_arguments_of_their_page(venue: Venue, mode: str, walk: Walk) -> None:
    resource, kind = getattr(CLIENTS[venue.name, mode](**venue.required), walk.resource), KINDS[mode]
    iterate, page = getattr(resource, walk.name), getattr(resource, walk.page)
    assert arguments(iterate) == arguments(page)
    stated = described_operation(venue.name, walk.page)["x-pagination"]
    sample = CALLS[venue.name][walk.page]
    assert type(iterate(*sample.arguments, **sample.keywords)).__name__ == kind
    said, of_page = inspect.getdoc(iterate) or "", inspect.getdoc(page) or ""
    start, end = "Args:\n", "\n\nReturns:\n"
    assert said.partition(start)[2].partition(end)[0] == of_page.partition(start)[2].partition(end)[0] != ""
    assert set(of_page.partition("Raises:\n")[2].splitlines()) <= set(said.partition("Raises:\n")[2].splitlines())
    summary = said.splitlines()[0]
    assert summary.startswith("Iterate over ")
    assert "one page" not in summary
    told = [f"Calls ``{walk.page}``", f"{kind}: ", "PaginationError: "]
    if "size" in stated:
        told.append(f"Unless ``{stated['size']}`` is given, pages of {stated['largest']}")
    for words in told:
        assert words in " ".join(said.split())


@each_walk
def test_iterators_are_documented(venue: Venue, mode: str, walk: Walk) -> None:
    iterate, kind = getattr(getattr(CLIENTS[venue.name, mode](**venue.required), walk.resource), walk.name), KINDS[mode]
    assert iterate.__name__ == walk.name
    assert iterate.__qualname__ == f"{type(iterate.__self__).__qualname__}.{walk.name}"
    assert iterate.__module__ == type(iterate.__self__).__module__
    assert re.search(rf"\b{kind}\b", str(inspect.signature(iterate).return_annotation))


def described_operation(venue: str, name: str) -> dict[str, Any]:
    document = description(venue)
    return next(operation for operation in operations(document) if operation["operationId"] == name)


def test_docstrings_of_methods_name_every_argument(document: dict[str, Any], twins: tuple[Client, AsyncClient]) -> None:
    for tag in tags(document):
        for client in twins:
            for name, method in methods(getattr(client, tag)).items():
                documented = re.findall(r"^ {4}(\w+): ", (inspect.getdoc(method) or "").partition("Args:")[2], re.MULTILINE)
                assert set(inspect.signature(method).parameters) <= set(documented), name


# ------------------------------------------------------------------------------------------------ constructors


def test_constructors_take_keywords_only(venue: Venue, document: Any) -> None:
    """Credentials are keyword-only too, and required unless the venue has public operations."""
    public = any(
        one.get("security") == [] for path in document["paths"].values() for one in path.values() if "operationId" in one
    )
    surprising: dict[str, Any] = {**venue.required, "surprise": 1}
    needed = [name for name in venue.required if name == "base_url" or not public]
    for client_class in venue.client_classes:
        found = list(inspect.signature(client_class.__init__).parameters.values())[1:]
        assert {one.kind for one in found} == {inspect.Parameter.KEYWORD_ONLY, inspect.Parameter.VAR_KEYWORD}
        assert [one.name for one in found if one.default is one.empty and one.kind is one.KEYWORD_ONLY] == needed
        with pytest.raises(TypeError):
            client_class(*venue.required.values())
        with pytest.raises(TypeError):
            client_class(**surprising)


def test_both_constructors_take_the_same_arguments(venue: Venue) -> None:
    blocking, waiting = (
        [one for one in arguments(client_class.__init__) if one[1] is not inspect.Parameter.VAR_KEYWORD]
        for client_class in venue.client_classes
    )
    assert blocking == waiting


def test_constructors_take_the_shared_options(venue: Venue) -> None:
    blocking, waiting = venue.client_classes
    options: dict[str, Any] = {"base_url": "https://elsewhere.example.com/api/", "timeout": 3.5, "retry": RetryPolicy(attempts=1)}
    assert {*options, "http_client"} == set(SHARED)
    options = venue.required | options
    with httpx.Client() as http_client, blocking(http_client=http_client, **options) as client:
        assert client.base_url == "https://elsewhere.example.com/api"

    async def build() -> str:
        async with (
            httpx.AsyncClient() as http_client,
            waiting(http_client=http_client, **options) as client,
        ):
            return str(client.base_url)

    assert asyncio.run(build()) == "https://elsewhere.example.com/api"


def test_default_base_url_is_production(venue: Venue, document: dict[str, Any]) -> None:
    production = document["servers"][0]["url"].rstrip("/")
    for client_class in venue.client_classes:
        assert client_class(**venue.required).base_url == venue.required.get("base_url", production)


def test_from_env_reads_the_promised_variables(venue: Venue, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in venue.environment.items():
        monkeypatch.setenv(name, value)
    for client_class in client_classes(venue):
        monkeypatch.setenv(venue.address, "https://elsewhere.example.com")
        assert client_class.from_env().base_url == "https://elsewhere.example.com"
        assert isinstance(client_class.from_env(timeout=2.0), client_class)
        for name in venue.environment:
            with monkeypatch.context() as without:
                without.delenv(name)
                with pytest.raises(ConfigurationError, match=name):
                    client_class.from_env()


def test_from_env_uses_production_by_default(venue: Venue, document: dict[str, Any], monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in venue.environment.items():
        monkeypatch.setenv(name, value)
    monkeypatch.delenv(venue.address, raising=False)
    for client_class in client_classes(venue):
        if "base_url" in venue.required:
            with pytest.raises(ConfigurationError, match=venue.address):
                client_class.from_env()
        else:
            assert client_class.from_env().base_url == document["servers"][0]["url"].rstrip("/")


# ------------------------------------------------------------------------------------------------ lifetimes


def test_with_block_closes_the_client(venue: Venue) -> None:
    with venue.client_classes[0](**venue.required) as client:
        assert isinstance(client, venue.client_classes[0])
    with pytest.raises(ConfigurationError, match="closed"):
        CALLS[venue.name][FIRST[venue.name]].on(client)
    client.close()


def test_async_with_block_closes_the_client(venue: Venue) -> None:
    async def use() -> None:
        async with venue.client_classes[1](**venue.required) as client:
            assert isinstance(client, venue.client_classes[1])
        with pytest.raises(ConfigurationError, match="closed"):
            await CALLS[venue.name][FIRST[venue.name]].on(client)
        await client.aclose()

    asyncio.run(use())


def test_raw_responses_have_the_same_class_in_both_clients() -> None:
    public = [name for name in dir(RawResponse) if not name.startswith("_")]
    assert public == ["client_keys", "content", "headers", "parsed", "status_code"]
