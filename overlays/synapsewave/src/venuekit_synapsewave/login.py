"""Clients that can log in; ``login_steps`` has the arguments and steps of a login."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, TypeVar, Unpack

from venuekit.auth.tracebacks import hides_arguments
from venuekit_synapsewave.auth import NoToken, SynapseWaveSigner
from venuekit_synapsewave.resources import AsyncSynapseWaveResources, SynapseWaveResources

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine, Mapping

    from venuekit.auth.secrets import Secret
    from venuekit.client import AsyncOptionsWithoutAddress, OptionsWithoutAddress
    from venuekit_synapsewave.login_steps import Login

    class LoginOptions(Login, OptionsWithoutAddress):
        """Arguments of a login, and options of the client."""

    class AsyncLoginOptions(Login, AsyncOptionsWithoutAddress):
        """Arguments of a login, and options of the asynchronous client."""


C = TypeVar("C")
AnyAsync = TypeVar("AnyAsync", bound="AsyncLoginClient")


class LoginClient(SynapseWaveResources):
    """A synchronous client that can log in."""

    @classmethod
    @hides_arguments
    def login(cls, *, base_url: str, renew: Callable[[], str | Secret] | None = None, **login: Unpack[LoginOptions]) -> Self:
        """Log in and return a client that holds the access token; it doesn't keep the password or the second factor.

        ``renew`` returns a new token when the venue refuses this one, for example ``lambda: SynapseWave.new_token(…)`` with a
        password from a vault. Without it, calls raise ``AuthenticationError`` once the token has expired.

        Raises:
            AuthenticationError: The venue refuses the login, with its code and message.
            CallError: The venue could not be reached; there is no outcome to check.
            ConfigurationError: An argument can't be used.
        """
        given, options = _split(login)
        token = _log_in(cls, base_url, given, options)
        return _logged_in(cls, token, renew, api_key=given["api_key"], base_url=base_url, **options)

    @classmethod
    @hides_arguments
    def new_token(cls, *, base_url: str, **login: Unpack[LoginOptions]) -> Secret:
        """Log in and return only the access token. It has the arguments and errors of ``login``."""
        return _log_in(cls, base_url, *_split(login))


class AsyncLoginClient(AsyncSynapseWaveResources):
    """The same, asynchronous."""

    @classmethod
    @hides_arguments
    def login(
        cls, *, base_url: str, renew: Callable[[], str | Secret] | None = None, **login: Unpack[AsyncLoginOptions]
    ) -> Coroutine[Any, Any, Self]:
        """Log in and return a client, like ``SynapseWave.login``; await it.

        ``renew`` is a plain function; it is called in a helper thread, so it may call ``SynapseWave.new_token(…)``.
        """
        return _async_client(cls, base_url, renew, *_split(login))

    @classmethod
    @hides_arguments
    def new_token(cls, *, base_url: str, **login: Unpack[AsyncLoginOptions]) -> Coroutine[Any, Any, Secret]:
        """Log in and return only the access token; await it."""
        return _async_log_in(cls, base_url, *_split(login))


def _split(login: Mapping[str, Any]) -> tuple[dict[str, Any], dict[str, Any]]:
    """Return the arguments of the login, with hidden secrets, and the options of the client."""
    from venuekit.client import Settings
    from venuekit_synapsewave.login_steps import hidden

    names = {"http_client", *Settings.__annotations__}
    options = {name: value for name, value in login.items() if name in names}
    return hidden({name: value for name, value in login.items() if name not in names}), options


def _logged_in(client: Callable[..., C], token: Secret, renew: Callable[[], str | Secret] | None, **options: Any) -> C:
    from venuekit_synapsewave.login_steps import first_then

    return client(access_token=token if renew is None else first_then(token, renew), **options)


def _log_in(kind: type[LoginClient], base_url: str, given: Mapping[str, Any], options: Mapping[str, Any]) -> Secret:
    from venuekit.errors import CallError
    from venuekit_synapsewave.login_steps import refusal, steps

    signer = SynapseWaveSigner(NoToken(), given["api_key"])
    client = object.__new__(kind)
    SynapseWaveResources.__init__(client, signer, base_url=base_url, **options)
    with client:
        course = steps(given, signer.by.api_key)
        arguments = next(course)
        while True:
            try:
                session = client.session.login(**arguments)
            except CallError as error:
                failed = refusal(error)
                break
            try:
                arguments = course.send(session)
            except StopIteration as end:
                token: Secret = end.value
                return token
    raise failed.with_traceback(None) from None


async def _async_log_in(
    kind: type[AsyncLoginClient], base_url: str, given: Mapping[str, Any], options: Mapping[str, Any]
) -> Secret:
    from venuekit.errors import CallError
    from venuekit_synapsewave.login_steps import refusal, steps

    signer = SynapseWaveSigner(NoToken(), given["api_key"])
    client = object.__new__(kind)
    AsyncSynapseWaveResources.__init__(client, signer, base_url=base_url, **options)
    async with client:
        course = steps(given, signer.by.api_key)
        arguments = next(course)
        while True:
            try:
                session = await client.session.login(**arguments)
            except CallError as error:
                failed = refusal(error)
                break
            try:
                arguments = course.send(session)
            except StopIteration as end:
                token: Secret = end.value
                return token
    raise failed.with_traceback(None) from None


async def _async_client(
    kind: type[AnyAsync],
    base_url: str,
    renew: Callable[[], str | Secret] | None,
    given: Mapping[str, Any],
    options: Mapping[str, Any],
) -> AnyAsync:
    token = await _async_log_in(kind, base_url, given, options)
    return _logged_in(kind, token, renew, api_key=given["api_key"], base_url=base_url, **options)
