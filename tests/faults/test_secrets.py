"""No credential appears in a repr, log, error, traceback, pickle or URL."""

from __future__ import annotations

import contextlib
import copy
import dataclasses
import inspect
import json
import logging
import pickle
import pprint
import re
import traceback
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any

import attrs
import pytest

from tests.conftest import CALLS, CLIENTS, FIRST, MODES, VENUES, new_signer
from tests.faults import conftest as unruly
from tests.faults import sockets
from tests.faults.leaks import assert_error_hides, assert_hidden, chain_of, frames_of
from tests.faults.planted_secrets import LOCKED, assert_pickles, planted, reached
from tests.kinds import answer_by_sample, one_of_each
from tests.venues import own
from venuekit import RetryPolicy, Secret
from venuekit.auth.mask import Mask
from venuekit.auth.secrets import Opaque
from venuekit.auth.tracebacks import hides_arguments
from venuekit.errors import CallError, ConfigurationError, CredentialError, VenueKitError

if TYPE_CHECKING:
    from tests.conftest import Driver, OpenClient
    from tests.faults.conftest import Serve
    from venuekit_sandbox import Sandbox, SandboxVenue

pytestmark = pytest.mark.slow

RESOURCES = {venue: sorted({call.resource for call in calls.values()}) for venue, calls in CALLS.items()}


@pytest.fixture(params=VENUES)
def any_venue(request: pytest.FixtureRequest, sandbox: Sandbox, open_client: OpenClient) -> Driver:
    """Each venue's client, with every credential passed as text."""
    venue: str = request.param
    return open_client(venue, **sandbox.venues[venue].client_args)


def ways_to_fail(sandbox: Sandbox, open_client: OpenClient, serve: Serve, nowhere: str, driver: Driver) -> Iterator[CallError]:
    """Yield the errors of calls that fail in every possible way."""
    venue: SandboxVenue = sandbox.venues[driver.venue]
    operation = FIRST[driver.venue]
    twice = RetryPolicy(attempts=2, base=0)
    for status in (204, 302, 400, 401, 403, 404, 409, 429, 490, 500, 503):
        venue.answer(operation, status=status, body=b"" if status == 204 else {"message": "no", "code": "x"})
        yield caught(driver, operation)
    for body in (b"<html>", b"", b"{}", b"[5]", b'{"code": 1, "status": "error", "message": "m"}'):
        venue.answer(operation, body=body)
        yield caught(driver, operation)
    venue.answer(operation, body=b"x", headers={"content-encoding": "gzip"})
    yield caught(driver, operation)
    for behave in (unruly.silent, unruly.hanging_up, unruly.resetting, unruly.babbling):
        timeout = sockets.impatient(0.05 if behave is unruly.silent else 60)
        yield caught(open_client(driver.venue, base_url=serve(behave).base_url, timeout=timeout, retry=twice), operation)
    yield caught(open_client(driver.venue, base_url=nowhere, retry=twice), operation)


def caught(driver: Driver, operation: str) -> CallError:
    with pytest.raises(CallError) as raised:
        driver.do(operation)
    return raised.value


def test_repr_and_str_reveal_no_credential(sandbox: Sandbox, any_venue: Driver) -> None:
    given, client = sandbox.venues[any_venue.venue].credentials(), any_venue.client
    any_venue.do(FIRST[any_venue.venue])
    signer = new_signer(any_venue.venue, given)
    resources = [getattr(client, name) for name in RESOURCES[any_venue.venue]]
    for thing in (client, signer, *resources, *(resource.with_raw_response for resource in resources)):
        assert_hidden(given, repr(thing), str(thing), f"{thing}", f"{thing!r}", ascii(thing), repr(vars(thing)))


def test_secret_does_not_reveal_itself() -> None:
    secret = Secret("hunter2-hunter2")
    shown = (repr(secret), str(secret), f"{secret}", f"{secret:>40}", f"{secret!a}", f"{secret} {secret!r}", repr([secret]))
    assert all("hunter2" not in text and "Secret" in text for text in shown)
    assert secret.reveal() == "hunter2-hunter2"
    assert secret == Secret(secret)
    assert secret != Secret("hunter3-hunter3")
    assert secret != "hunter2-hunter2"
    with pytest.raises(TypeError, match="hash"):
        hash(secret)


@pytest.mark.parametrize("bad", ["", " \n", 5, None, b"hunter2"], ids=repr)
def test_secret_must_be_a_nonempty_text(bad: Any) -> None:
    with pytest.raises((TypeError, ValueError), match="password") as raised:
        Secret(bad, "password")
    assert "hunter2" not in "".join(frames_of(raised.value))


COPIES: dict[str, Callable[[Any], object]] = {
    "pickle": pickle.dumps,
    "copy": copy.copy,
    "deepcopy": copy.deepcopy,
}


@pytest.mark.parametrize("duplicate", COPIES.values(), ids=COPIES)
def test_credentials_cannot_be_pickled_or_copied(sandbox: Sandbox, any_venue: Driver, duplicate: Callable[[Any], object]) -> None:
    given = sandbox.venues[any_venue.venue].credentials()
    for holder in (any_venue.client, Secret("hunter2-hunter2")):
        with pytest.raises(TypeError, match="cannot be pickled or copied") as raised:
            duplicate(holder)
        assert_hidden(given | {"planted": "hunter2-hunter2"}, *frames_of(raised.value))


def test_no_credential_is_reachable_from_a_client(sandbox: Sandbox, any_venue: Driver) -> None:
    venue = sandbox.venues[any_venue.venue]
    given = venue.credentials()
    any_venue.do(FIRST[any_venue.venue])
    functions: dict[str, Any] = {name: lambda value=value: value for name, value in venue.client_args.items() if name in given}
    renewable = CLIENTS[any_venue.venue, any_venue.mode](**venue.client_args | functions)
    mask = Mask([("x-key", next(iter(given.values())))])
    for holder in (any_venue.client, renewable, new_signer(any_venue.venue, given), Secret(next(iter(given.values()))), mask):
        found = list(reached(holder))
        assert any(isinstance(one, Opaque) for one in found)
        assert_hidden(given, *(repr(one) for one in found), pprint.pformat(found), repr(inspect.getmembers(holder)))
        with contextlib.suppress(TypeError):  # some can't be serialized at all
            assert_hidden(given, json.dumps([holder], default=lambda one: vars(one)))
        assert_hidden(given, json.dumps([holder], default=str))


class Keeper:
    """A dataclass and an attrs class with a secret field."""

    def __init__(self, secret: Secret) -> None:
        self.plain = dataclasses.make_dataclass("Plain", [("secret", Secret)])(secret)
        self.attrs = attrs.make_class("Attrs", ["secret"])(secret)


def test_secret_in_a_field_is_not_revealed() -> None:
    keeper = Keeper(Secret("hunter2-hunter2"))
    assert "hunter2" not in f"{keeper.plain} {keeper.attrs} {attrs.asdict(keeper.attrs)} {attrs.astuple(keeper.attrs)}"
    assert "hunter2" not in pprint.pformat([keeper.plain, vars(keeper)])
    with pytest.raises(TypeError, match="cannot be pickled or copied"):
        dataclasses.asdict(keeper.plain)


def test_secret_holds_a_plain_str() -> None:
    class Loud(str):
        __slots__ = ()

        def __str__(self) -> str:
            raise AssertionError("asked")

        def strip(self, signs: str | None = None, /) -> str:
            raise AssertionError("asked")

    assert type(Secret(Loud("hunter2")).reveal()) is str
    assert Secret("\ud800") == Secret("\ud800")


@pytest.mark.parametrize("holder", ["signer", "resource"])
def test_holders_of_credentials_cannot_be_pickled(sandbox: Sandbox, any_venue: Driver, holder: str) -> None:
    given = sandbox.venues[any_venue.venue].credentials()
    resource = getattr(any_venue.client, RESOURCES[any_venue.venue][0])
    thing = resource if holder == "resource" else new_signer(any_venue.venue, given)
    for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
        with pytest.raises((TypeError, pickle.PicklingError, AttributeError)):
            pickle.dumps(thing, protocol)
    with pytest.raises(TypeError):
        copy.deepcopy(thing)


def test_logs_reveal_no_credential(
    sandbox: Sandbox,
    open_client: OpenClient,
    serve: Serve,
    nowhere: str,
    any_venue: Driver,
    caplog: pytest.LogCaptureFixture,
) -> None:
    given = sandbox.venues[any_venue.venue].credentials()
    for name in ("", "httpx", "httpcore", "venuekit", "asyncio", "anyio"):
        caplog.set_level(logging.DEBUG, logger=name)
    for operation in one_of_each(any_venue.venue):
        answer_by_sample(sandbox.venues[any_venue.venue], operation)
        any_venue.do(operation)
    for error in ways_to_fail(sandbox, open_client, serve, nowhere, any_venue):
        logging.getLogger("caller").error("call failed", exc_info=error)
    names = {record.name.partition(".")[0] for record in caplog.records}
    assert {"venuekit", "caller"} <= names
    assert_hidden(given, caplog.text)
    for record in caplog.records:
        assert_hidden(given, record.getMessage(), repr(record.args))


def test_errors_and_tracebacks_reveal_no_credential(
    sandbox: Sandbox, open_client: OpenClient, serve: Serve, nowhere: str, any_venue: Driver
) -> None:
    given = sandbox.venues[any_venue.venue].credentials()
    errors = list(ways_to_fail(sandbox, open_client, serve, nowhere, any_venue))
    assert len({type(error) for error in errors}) > 10
    for error in errors:
        assert_error_hides(given, error)


def test_argument_errors_reveal_no_credential(sandbox: Sandbox, open_client: OpenClient) -> None:
    calls = {venue: own(venue, "cases", "refused_call") for venue in VENUES}
    for venue, call in ((venue, call) for venue, call in calls.items() if call is not None):
        driver = open_client(venue)
        with pytest.raises(ValueError, match=r"=") as raised:
            driver.call(call)
        assert_error_hides(sandbox.venues[venue].credentials(), raised.value)
        driver.close()
        with pytest.raises(ConfigurationError) as closed:
            driver.do(FIRST[venue])
        assert_error_hides(sandbox.venues[venue].credentials(), closed.value)


def test_authentication_errors_reveal_no_credential(sandbox: Sandbox, any_venue: Driver, open_client: OpenClient) -> None:
    """The venue refuses the credentials; the error doesn't quote them."""
    planted = {name: f"planted-{name}-0123456789" for name in sandbox.venues[any_venue.venue].credentials()}
    planted.pop("private_key", None)
    driver = open_client(any_venue.venue, **planted)
    error = caught(driver, FIRST[any_venue.venue])
    assert error.attempts == 1
    assert_error_hides(sandbox.venues[any_venue.venue].credentials() | planted, error)


def test_errors_pickle_completely_and_without_credentials(
    sandbox: Sandbox, open_client: OpenClient, serve: Serve, nowhere: str, any_venue: Driver
) -> None:
    given = sandbox.venues[any_venue.venue].credentials()
    for error in ways_to_fail(sandbox, open_client, serve, nowhere, any_venue):
        assert_pickles(given, error)


def test_urls_reveal_no_credential(sandbox: Sandbox, any_venue: Driver) -> None:
    venue = sandbox.venues[any_venue.venue]
    operations = one_of_each(any_venue.venue)
    for operation in operations:
        answer_by_sample(venue, operation, times=2)
        any_venue.do(operation)
        any_venue.raw(operation)
    assert len(venue.requests) == 2 * len(operations)
    for request in venue.requests:
        assert_hidden(venue.credentials(), request.raw_path, request.query, request.body)


# Constructors that fail

BAD_TEXTS: list[Any] = ["planted-0123456789\n", "plänted-0123456789", b"planted-0123456789", "", None, ["planted-0123456789"]]
BAD_OPTIONS: list[dict[str, Any]] = [
    {"base_url": "http://api.example.com"},
    {"base_url": "https://user:planted-0123456789@api.example.com"},
    {"base_url": "https://api.example.com/?apikey=planted-0123456789"},
    {"base_url": 5},
    {"timeout": -1},
    {"retry": 3},
    {"http_client": object()},
    {"no_such_option": "planted-0123456789"},
]


def broken_arguments(venue: SandboxVenue) -> Iterator[dict[str, Any]]:
    """Yield arguments of a client of which one is invalid."""
    good = venue.client_args
    bad_credentials = own(venue.name, "signing", "BAD_CREDENTIALS", {})
    for name in venue.credentials():
        for bad in bad_credentials.get(name, BAD_TEXTS):
            yield good | {name: bad}
    for options in BAD_OPTIONS:
        yield good | options
    yield from own(venue.name, "signing", "broken_arguments", lambda _good: ())(good)


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("venue", VENUES)
def test_failing_constructors_reveal_no_credential(sandbox: Sandbox, venue: str, mode: str) -> None:
    good = sandbox.venues[venue].credentials()
    for arguments in broken_arguments(sandbox.venues[venue]):
        with pytest.raises((ConfigurationError, TypeError)) as raised:
            CLIENTS[venue, mode](**arguments)
        given = {name: value for name, value in arguments.items() if name in good and value}
        assert_error_hides(good | {f"bad {name}": value for name, value in given.items()} | planted(), raised.value)
        if isinstance(raised.value, VenueKitError):
            assert_pickles(good | planted(), raised.value)


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("venue", VENUES)
def test_invalid_environment_variables_reveal_no_credential(
    sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch, venue: str, mode: str
) -> None:
    environ = sandbox.venues[venue].environ
    client: Any = CLIENTS[venue, mode]
    for name in environ:
        address = name.endswith("BASE_URL")
        for bad in (
            ["https://me:planted-0123456789@example.com"] if address else ["", "planted-0123456789\n", "plänted-0123456789"]
        ):
            for each, value in environ.items():
                monkeypatch.setenv(each, value)
            monkeypatch.setenv(name, bad)
            with pytest.raises(ConfigurationError) as raised:
                client.from_env()
            assert_error_hides(sandbox.venues[venue].credentials() | planted(), raised.value)
    for each, value in environ.items():
        monkeypatch.setenv(each, value)
    with pytest.raises(ConfigurationError) as raised:
        client.from_env(timeout=-1)
    assert_error_hides(sandbox.venues[venue].credentials(), raised.value)


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("venue", VENUES)
def test_failing_credential_functions_reveal_no_credential_and_keep_their_frames(sandbox: Sandbox, venue: str, mode: str) -> None:
    good = sandbox.venues[venue].credentials()

    def vault() -> str:
        raise LookupError("the vault is closed")

    for name in good:
        for broken in (vault, lambda: "", lambda: None, lambda: "plänted-0123456789\n"):
            with pytest.raises(CredentialError, match=name) as raised:
                CLIENTS[venue, mode](**sandbox.venues[venue].client_args | {name: broken})
            assert_error_hides(good | planted(), raised.value)
        with pytest.raises(CredentialError) as raised:
            CLIENTS[venue, mode](**sandbox.venues[venue].client_args | {name: vault})
        [cause] = [one for one in chain_of(raised.value) if isinstance(one, LookupError)]
        assert [frame.name for frame in traceback.extract_tb(cause.__traceback__)] == ["vault"]


def test_any_error_in_a_constructor_reveals_no_credential(sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch) -> None:
    """An error of venuekit or of a library, or an interrupt, anywhere in the constructor."""
    for kind in (LookupError, KeyboardInterrupt, MemoryError):

        def broken(*_: object, kind: type[BaseException] = kind, **__: object) -> None:
            raise kind("struck")

        for place in ("auth.clock.Clock.__init__", "auth.signing.Lock", "auth.signing.renewed_after_fork", "auth.secrets.hold"):
            for venue in VENUES:
                with monkeypatch.context() as patched:
                    patched.setattr(f"venuekit.{place}", broken)
                    with pytest.raises(kind) as raised:
                        CLIENTS[venue, "sync"](**sandbox.venues[venue].client_args)
                assert_error_hides(sandbox.venues[venue].credentials(), raised.value)


@hides_arguments
def fail(text: str) -> None:
    try:
        raise LookupError(text)
    except LookupError:
        raise ValueError("second") from None


def fail_amid_another(text: str) -> None:
    try:
        raise OSError("first")
    except OSError:
        fail(text)


def test_error_keeps_its_original_context() -> None:
    with pytest.raises(ValueError, match="second") as raised:
        fail_amid_another("planted-0123456789")
    assert isinstance(raised.value.__context__, OSError)
    assert raised.value.__context__.__traceback__ is not None
    assert not any(isinstance(one, LookupError) for one in chain_of(raised.value))


def test_visible_credentials_are_found() -> None:
    """The search of these tests does find a key that is visible."""
    for shown in (LOCKED, repr(LOCKED), re.sub(r"\s", "", LOCKED), LOCKED.encode().hex(), repr(LOCKED.encode())):
        with pytest.raises(AssertionError):
            assert_hidden({"key": LOCKED}, shown)
