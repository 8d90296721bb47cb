"""SynapseWave: user. Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from venuekit.call.operation import Envelope, Operation, Request, model_body
from venuekit.resource import AsyncRawResource, AsyncResource, RawResource, Resource, awaitable, raw

from .. import failures

if TYPE_CHECKING:
    from ..models.user_balance import UserBalance


GET_BALANCE: Operation[UserBalance] = Operation(
    name="get_balance",
    method="GET",
    path="/authentication/v1/user/balance",
    success={200: model_body("venuekit_synapsewave_api", "BalanceEnvelope")},
    failures=dict.fromkeys((400, 401, 500), failures.ERROR_RESPONSE),
    error_fields=failures.ERROR_FIELDS,
    envelope=Envelope(payload="data", payload_path="data", success="status", success_path="status", equals="success"),
    security=("synapsewaveToken", "synapsewaveKey"),
    retry="safe",
    source="https://developer.synapsewave.com/docs/B2CAPI/balance",
)


class User(Resource):
    """The user and the funds at the broker.

    Its methods raise ``ArgumentError`` if an argument breaks a documented rule (nothing is sent then), a ``VenueError`` if the
    venue refuses, ``TransportError`` if no complete response came, and ``DecodeError`` if it isn't what the venue documents.
    """

    @property
    def with_raw_response(self) -> UserWithRawResponse:
        """The same methods, each returning the response itself: status, headers, bytes, and the model on demand."""
        return UserWithRawResponse(self._client)

    def get_balance(self) -> UserBalance:
        """Funds of the user.

        Gives the funds that the user has with the broker at the moment, one set of figures for each segment the user may trade
        in.

        Returns:
            The funds. Not certain to be there when the call failed (inferred).

        Documented failures: 400, 401, 500. Source: https://developer.synapsewave.com/docs/B2CAPI/balance
        """
        return self._call(Request(GET_BALANCE, "/authentication/v1/user/balance"))


class UserWithRawResponse(RawResource):
    """The methods of ``User``, each returning the response itself."""

    get_balance = raw(User.get_balance)


class AsyncUser(AsyncResource):
    """The methods of ``User``, asynchronous."""

    get_balance = awaitable(User.get_balance)

    @property
    def with_raw_response(self) -> AsyncUserWithRawResponse:
        """The same methods, each returning the response itself: status, headers, bytes, and the model on demand."""
        return AsyncUserWithRawResponse(self._client)


class AsyncUserWithRawResponse(AsyncRawResource):
    """The methods of ``AsyncUser``, each returning the response itself."""

    get_balance = awaitable(UserWithRawResponse.get_balance)
