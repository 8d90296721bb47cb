"""CoinAPI EMS: management. Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial as _partial
from itertools import repeat
from typing import TYPE_CHECKING, Any

from venuekit.auth.tracebacks import hides_arguments
from venuekit.call.operation import Body, NoBody, Operation, Request, TextBody
from venuekit.codec import fields as _fields
from venuekit.codec import parameters as _parameters
from venuekit.codec.model import Note
from venuekit.errors import ArgumentError
from venuekit.resource import AsyncRawResource, AsyncResource, RawResource, Resource, awaitable, raw

from .. import failures

if TYPE_CHECKING:
    from ..models._params import AccountParameterParams
    from ..models.account import Account
    from ..models.account_parameter import AccountParameter
    from ..models.endpoint import Endpoint
    from ..models.exchange_login import ExchangeLogin
    from ..models.location import Location


def _list_account() -> tuple[Any, Callable[[Any, Note], list[Account]]]:
    from ..models.account import Account
    from ..wire.account import Account as WireAccount

    return list[WireAccount], lambda content, note: list(map(Account._built, content, repeat(note)))


def _list_endpoint() -> tuple[Any, Callable[[Any, Note], list[Endpoint]]]:
    from ..models.endpoint import Endpoint
    from ..wire.endpoint import Endpoint as WireEndpoint

    return list[WireEndpoint], lambda content, note: list(map(Endpoint._built, content, repeat(note)))


def _list_exchange_login() -> tuple[Any, Callable[[Any, Note], list[ExchangeLogin]]]:
    from ..models.exchange_login import ExchangeLogin
    from ..wire.exchange_login import ExchangeLogin as WireExchangeLogin

    return list[WireExchangeLogin], lambda content, note: list(map(ExchangeLogin._built, content, repeat(note)))


def _list_location() -> tuple[Any, Callable[[Any, Note], list[Location]]]:
    from ..models.location import Location
    from ..wire.location import Location as WireLocation

    return list[WireLocation], lambda content, note: list(map(Location._built, content, repeat(note)))


_Operation = _partial(
    Operation,
    error_fields=failures.ERROR_FIELDS_2,
    security=("apiKey",),
)

GET_ACCOUNT: Operation[list[Account]] = _Operation(
    name="get_account",
    method="GET",
    path="/v1/accounts",
    success={200: Body(_list_account)},
    failures=dict.fromkeys((401, 403, 429), failures.ERROR),
    retry="safe",
    host="management",
    source="https://docs.coinapi.io/ems-api/managed-cloud-rest-api",
)

PERSIST_ACCOUNT: Operation[None] = _Operation(
    name="persist_account",
    method="POST",
    path="/v1/accounts",
    success={200: NoBody()},
    failures={**dict.fromkeys((400, 401, 403), failures.ERROR), 405: failures.ERROR_BAD_REQUEST, 429: failures.ERROR},
    retry="never",
    host="management",
    source="https://docs.coinapi.io/ems-api/managed-cloud-rest-api",
)

DELETE_ACCOUNT: Operation[None] = _Operation(
    name="delete_account",
    method="DELETE",
    path="/v1/accounts",
    success={200: NoBody()},
    failures=dict.fromkeys((400, 401, 403, 404, 429), failures.ERROR),
    retry="never",
    host="management",
    source="https://docs.coinapi.io/ems-api/managed-cloud-rest-api",
)

DELETE_ACCOUNT_ALL: Operation[None] = _Operation(
    name="delete_account_all",
    method="DELETE",
    path="/v1/accounts/all",
    success={200: NoBody()},
    failures=dict.fromkeys((401, 403, 429), failures.ERROR),
    retry="never",
    host="management",
    source="https://docs.coinapi.io/ems-api/managed-cloud-rest-api",
)

ENDPOINTS: Operation[list[Endpoint]] = _Operation(
    name="endpoints",
    method="GET",
    path="/v1/endpoints",
    success={200: Body(_list_endpoint)},
    failures=dict.fromkeys((401, 403, 429), failures.ERROR),
    retry="safe",
    host="management",
    source="https://docs.coinapi.io/ems-api/managed-cloud-rest-api",
)

EXCHANGE_LOGIN_REQUIRE: Operation[list[ExchangeLogin]] = _Operation(
    name="exchange_login_require",
    method="GET",
    path="/v1/exchanges",
    success={200: Body(_list_exchange_login)},
    failures=dict.fromkeys((401, 403, 429), failures.ERROR),
    retry="safe",
    host="management",
    source="https://docs.coinapi.io/ems-api/managed-cloud-rest-api",
)

LOCATIONS: Operation[list[Location]] = _Operation(
    name="locations",
    method="GET",
    path="/v1/locations",
    success={200: Body(_list_location)},
    failures=dict.fromkeys((401, 403, 429), failures.ERROR),
    retry="safe",
    host="management",
    source="https://docs.coinapi.io/ems-api/managed-cloud-rest-api",
)

CERTIFICATE: Operation[str] = _Operation(
    name="certificate",
    method="GET",
    path="/v1/certificate/pem",
    success={200: TextBody()},
    failures=dict.fromkeys((401, 403, 429), failures.ERROR),
    retry="safe",
    accept="text/plain",
    host="management",
    source="https://docs.coinapi.io/ems-api/managed-cloud-rest-api",
)


class Management(Resource["ManagementWithRawResponse"]):
    """The exchange accounts registered with the venue, and the exchanges and sites that it supports. Calls go to the account
    management host, not to the trading host.

    Its methods raise ``ArgumentError`` if an argument breaks a documented rule (nothing is sent then), a ``VenueError`` if the
    venue refuses, ``TransportError`` if no complete response arrives, and ``DecodeError`` if it doesn't match what the venue documents.
    """

    def get_account(self, *, filter_exchange_id: str | None = None) -> list[Account]:
        """Return the exchange accounts registered with the venue, including their secrets.

        The result has every registered exchange account with its keys and secrets, which the venue sends in clear text. The
        models hold them as `Secret`, which hides them; `reveal()` returns the text. Don't log or store the raw response.

        Args:
            filter_exchange_id: Only the account with this id. The default is all accounts.

        Returns:
            The registered accounts.

        Documented failures: 401, 403, 429. Source: https://docs.coinapi.io/ems-api/managed-cloud-rest-api
        """
        try:
            _query: list[tuple[str, str]] = []
            if filter_exchange_id is not None:
                _query.append(
                    ("filter_exchange_id", _parameters.text("filter_exchange_id", filter_exchange_id, minimum_length=1))
                )
            return self._call(Request(GET_ACCOUNT, "/v1/accounts", query=_parameters.query(_query)))
        except ArgumentError as error:
            error.name_operation(GET_ACCOUNT.name)
            raise

    @hides_arguments
    def persist_account(self, *, exchange_id: str, parameters: Sequence[AccountParameter | AccountParameterParams]) -> None:
        """Register an exchange account, or replace its stored keys.

        The call stores the keys of an exchange account. `exchange_login_require` returns the parameters that each exchange
        needs. A second call for the same `exchange_id` replaces the first. The venue's document lists only failures; the
        success status 200 comes from the quickstart, and no page prints the body.

        Args:
            exchange_id: Name of the exchange, with a tag if you have several accounts there, as in `KRAKEN/JOHN`.
            parameters: The parameters that the exchange needs to log in.

        Returns:
            None, if the call succeeded.

        Documented failures: 400, 401, 403, 405, 429. Source: https://docs.coinapi.io/ems-api/managed-cloud-rest-api
        """
        from ..models.account import Account

        try:
            _body = _fields.made(Account, exchange_id=exchange_id, parameters=parameters)
            return self._call(Request(PERSIST_ACCOUNT, "/v1/accounts", body=_body.to_json(), secrets=_fields.secrets(_body)))
        except ArgumentError as error:
            error.name_operation(PERSIST_ACCOUNT.name)
            raise

    def delete_account(self, *, exchange_id: str) -> None:
        """Remove a registered exchange account.

        The call removes an exchange account and its stored data from the venue; nothing changes on the exchange itself. The
        success status 200 is inferred, because the venue's document lists only the failure.

        Args:
            exchange_id: The account, with its tag if it has one, as in `KRAKEN/JOHN`.

        Returns:
            None, if the call succeeded.

        Documented failures: 400, 401, 403, 404, 429. Source: https://docs.coinapi.io/ems-api/managed-cloud-rest-api
        """
        try:
            _query: list[tuple[str, str]] = []
            _query.append(("exchange_id", _parameters.text("exchange_id", exchange_id, minimum_length=1)))
            return self._call(Request(DELETE_ACCOUNT, "/v1/accounts", query=_parameters.query(_query)))
        except ArgumentError as error:
            error.name_operation(DELETE_ACCOUNT.name)
            raise

    def delete_account_all(self) -> None:
        """Remove all registered exchange accounts.

        The call removes every exchange account and its stored data from the venue, immediately and without confirmation.

        Returns:
            None, if the call succeeded.

        Documented failures: 401, 403, 429. Source: https://docs.coinapi.io/ems-api/managed-cloud-rest-api
        """
        return self._call(Request(DELETE_ACCOUNT_ALL, "/v1/accounts/all"))

    def endpoints(self, *, filter_exchange_id: str | None = None) -> list[Endpoint]:
        """Return the gateway addresses of the registered exchange accounts.

        Pass one of these addresses as `base_url` to trade close to the exchange.

        Args:
            filter_exchange_id: Only the account with this id. The default is all accounts.

        Returns:
            The addresses.

        Documented failures: 401, 403, 429. Source: https://docs.coinapi.io/ems-api/managed-cloud-rest-api
        """
        try:
            _query: list[tuple[str, str]] = []
            if filter_exchange_id is not None:
                _query.append(
                    ("filter_exchange_id", _parameters.text("filter_exchange_id", filter_exchange_id, minimum_length=1))
                )
            return self._call(Request(ENDPOINTS, "/v1/endpoints", query=_parameters.query(_query)))
        except ArgumentError as error:
            error.name_operation(ENDPOINTS.name)
            raise

    def exchange_login_require(self) -> list[ExchangeLogin]:
        """Return the supported exchanges and the parameters that each needs to log in.

        The result has every exchange that you can register an account for, with the names of the parameters that
        `persist_account` needs.

        Returns:
            The exchanges.

        Documented failures: 401, 403, 429. Source: https://docs.coinapi.io/ems-api/managed-cloud-rest-api
        """
        return self._call(Request(EXCHANGE_LOGIN_REQUIRE, "/v1/exchanges"))

    def locations(self) -> list[Location]:
        """Return the sites of the venue's gateways.

        `endpoints` and `exchange_login_require` refer to these sites by their ids. One page says that the response contains
        addresses; the documented response has none. Use `endpoints` for those.

        Returns:
            The sites.

        Documented failures: 401, 403, 429. Source: https://docs.coinapi.io/ems-api/managed-cloud-rest-api
        """
        return self._call(Request(LOCATIONS, "/v1/locations"))

    def certificate(self) -> str:
        """Return the client certificate with its private key.

        The result is a PEM text with the certificate, the public key and the private key, for TLS client authentication and for
        FIX. Keep it as secret as a password: anyone who has it can trade.

        Returns:
            The PEM text.

        Documented failures: 401, 403, 429. Source: https://docs.coinapi.io/ems-api/managed-cloud-rest-api
        """
        return self._call(Request(CERTIFICATE, "/v1/certificate/pem"))


class ManagementWithRawResponse(RawResource, of=Management):
    """The methods of ``Management``, which return the raw response."""

    get_account = raw(Management.get_account)
    persist_account = raw(Management.persist_account)
    delete_account = raw(Management.delete_account)
    delete_account_all = raw(Management.delete_account_all)
    endpoints = raw(Management.endpoints)
    exchange_login_require = raw(Management.exchange_login_require)
    locations = raw(Management.locations)
    certificate = raw(Management.certificate)


class AsyncManagement(AsyncResource["AsyncManagementWithRawResponse"]):
    """The methods of ``Management``, asynchronous."""

    get_account = awaitable(Management.get_account)
    persist_account = awaitable(Management.persist_account)
    delete_account = awaitable(Management.delete_account)
    delete_account_all = awaitable(Management.delete_account_all)
    endpoints = awaitable(Management.endpoints)
    exchange_login_require = awaitable(Management.exchange_login_require)
    locations = awaitable(Management.locations)
    certificate = awaitable(Management.certificate)


class AsyncManagementWithRawResponse(AsyncRawResource, of=AsyncManagement):
    """The methods of ``AsyncManagement``, which return the raw response."""

    get_account = awaitable(ManagementWithRawResponse.get_account)
    persist_account = awaitable(ManagementWithRawResponse.persist_account)
    delete_account = awaitable(ManagementWithRawResponse.delete_account)
    delete_account_all = awaitable(ManagementWithRawResponse.delete_account_all)
    endpoints = awaitable(ManagementWithRawResponse.endpoints)
    exchange_login_require = awaitable(ManagementWithRawResponse.exchange_login_require)
    locations = awaitable(ManagementWithRawResponse.locations)
    certificate = awaitable(ManagementWithRawResponse.certificate)
