"""HabitTrade: account. Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from venuekit.call.operation import Envelope, Operation, Request, model_body
from venuekit.codec import parameters as _parameters
from venuekit.errors import ArgumentError
from venuekit.resource import AsyncRawResource, AsyncResource, RawResource, Resource, awaitable, raw

from .. import failures

if TYPE_CHECKING:
    from ..models.portfolio import Portfolio


GET_PORTFOLIO: Operation[Portfolio] = Operation(
    name="get_portfolio",
    method="GET",
    path="/account/v1/portfolios/{id}",
    success={200: model_body("venuekit_habittrade_api", "PortfolioEnvelope")},
    failures={
        **dict.fromkeys((400, 401, 403, 404), failures.ERROR_RESPONSE),
        418: failures.ERROR_RESPONSE_RATE_LIMIT,
        **dict.fromkeys((429, 500, 502, 503, 504), failures.ERROR_RESPONSE),
    },
    error_fields=failures.ERROR_FIELDS,
    envelope=Envelope(payload="data", payload_path="data", success="code", success_path="code", equals=0),
    security=("habittradeKey", "habittradeTimestamp", "habittradeSignature"),
    retry="safe",
    source="https://docs.habittrade.com/account/portfolio.html",
)


class Account(Resource):
    """What the caller's account holds.

    Its methods raise ``ArgumentError`` if an argument breaks a documented rule (nothing is sent then), a ``VenueError`` if the
    venue refuses, ``TransportError`` if no complete response came, and ``DecodeError`` if it isn't what the venue documents.
    """

    @property
    def with_raw_response(self) -> AccountWithRawResponse:
        """The same methods, each returning the response itself: status, headers, bytes, and the model on demand."""
        return AccountWithRawResponse(self._client)

    def get_portfolio(self, id: str) -> Portfolio:
        """Holdings of one portfolio.

        Gives everything that one portfolio holds: quantities, average prices, the last close, and transfers that are still
        under way. All of it comes in one answer; there are no pages.

        Args:
            id: The identifier that the caller gave the portfolio, of 50 characters at most. The venue's table files it
                under the query, but its path and its sample call have it in the path. Characters with a meaning in addresses
                have to be percent-encoded (inferred), and the signature covers the path as it is sent (inferred). At most 50
                characters.

        Returns:
            The portfolio asked for. Absent when the call failed (inferred).

        Documented failures: 400, 401, 403, 404, 418, 429, 500, 502, 503, 504. Source:
        https://docs.habittrade.com/account/portfolio.html
        """
        try:
            _id_segment = _parameters.segment("id", _parameters.text("id", id, minimum_length=1, maximum_length=50))
            return self._call(Request(GET_PORTFOLIO, f"/account/v1/portfolios/{_id_segment}"))
        except ArgumentError as error:
            error.name_operation(GET_PORTFOLIO.name)
            raise


class AccountWithRawResponse(RawResource):
    """The methods of ``Account``, each returning the response itself."""

    get_portfolio = raw(Account.get_portfolio)


class AsyncAccount(AsyncResource):
    """The methods of ``Account``, asynchronous."""

    get_portfolio = awaitable(Account.get_portfolio)

    @property
    def with_raw_response(self) -> AsyncAccountWithRawResponse:
        """The same methods, each returning the response itself: status, headers, bytes, and the model on demand."""
        return AsyncAccountWithRawResponse(self._client)


class AsyncAccountWithRawResponse(AsyncRawResource):
    """The methods of ``AsyncAccount``, each returning the response itself."""

    get_portfolio = awaitable(AccountWithRawResponse.get_portfolio)
