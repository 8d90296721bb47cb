"""HabitTrade: account. Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from datetime import datetime
from functools import partial as _partial
from typing import TYPE_CHECKING, Literal

from venuekit.call.operation import Envelope, Operation, Request, Window, model_body
from venuekit.call.pagination import PageNumber
from venuekit.codec import parameters as _parameters
from venuekit.errors import ArgumentError
from venuekit.resource import AsyncRawResource, AsyncResource, RawResource, Resource, awaitable, raw

from .. import failures

if TYPE_CHECKING:
    from ..models.balance import Balance
    from ..models.io_type import IoType
    from ..models.portfolio import Portfolio
    from ..models.position_page import PositionPage
    from ..models.transaction_page import TransactionPage


_Operation = _partial(
    Operation,
    failures=failures.BY_STATUS,
    error_fields=failures.ERROR_FIELDS,
    envelope=Envelope(payload="data", payload_path="data", success="code", success_path="code", equals=0),
    security=("habittradeKey", "habittradeTimestamp", "habittradeSignature"),
)

GET_PORTFOLIO: Operation[Portfolio] = _Operation(
    name="get_portfolio",
    method="GET",
    path="/account/v1/portfolios/{id}",
    success={200: model_body("venuekit_habittrade_api", "PortfolioEnvelope")},
    retry="safe",
    source="https://docs.habittrade.com/account/portfolio.html",
)

GET_BALANCE: Operation[list[Balance]] = _Operation(
    name="get_balance",
    method="GET",
    path="/account/v1/balance",
    success={200: model_body("venuekit_habittrade_api", "BalanceEnvelope")},
    retry="safe",
    source="https://docs.habittrade.com/account/balance.html",
)

GET_POSITIONS: Operation[PositionPage] = _Operation(
    name="get_positions",
    method="GET",
    path="/account/v1/positions",
    success={200: model_body("venuekit_habittrade_api", "PositionPageEnvelope")},
    pagination=PageNumber(parameter="page", items=("positions",), end="empty-page"),
    retry="safe",
    source="https://docs.habittrade.com/account/position.html",
)

GET_TRANSACTIONS: Operation[TransactionPage] = _Operation(
    name="get_transactions",
    method="GET",
    path="/account/v1/transactions",
    success={200: model_body("venuekit_habittrade_api", "TransactionPageEnvelope")},
    pagination=PageNumber(parameter="page", items=("transactions",), end="empty-page"),
    window=Window("from_date", "to_date"),
    retry="safe",
    source="https://docs.habittrade.com/account/transaction.html",
)


class Account(Resource["AccountWithRawResponse"]):
    """Holdings and cash transactions of the account.

    Its methods raise ``ArgumentError`` if an argument breaks a documented rule (nothing is sent then), a ``VenueError`` if the
    venue refuses, ``TransportError`` if no complete response arrives, and ``DecodeError`` if it doesn't match what the venue documents.
    """

    def get_portfolio(self, id: str) -> Portfolio:
        """Return the holdings of one portfolio.

        The result has everything in one portfolio: quantities, average prices, the last close, and pending transfers. There is
        no pagination.

        Args:
            id: Your identifier of the portfolio. The venue's table lists it as a query parameter, but its path and its
                sample call have it in the path. Reserved characters must be percent-encoded (inferred), and the signature
                covers the path as it is sent (inferred). At most 50 characters.

        Returns:
            The requested portfolio.

        Documented failures: 400, 401, 403, 404, 418, 429, 500, 502, 503, 504. Source:
        https://docs.habittrade.com/account/portfolio.html
        """
        try:
            _id_segment = _parameters.segment("id", _parameters.text("id", id, minimum_length=1, maximum_length=50))
            return self._call(Request(GET_PORTFOLIO, f"/account/v1/portfolios/{_id_segment}"))
        except ArgumentError as error:
            error.name_operation(GET_PORTFOLIO.name)
            raise

    def get_balance(self) -> list[Balance]:
        """Return cash and assets by currency.

        The result has one row for each currency: the cash of the account and the value of its assets. There is no pagination.

        Returns:
            The balances.

        Documented failures: 400, 401, 403, 404, 418, 429, 500, 502, 503, 504. Source:
        https://docs.habittrade.com/account/balance.html
        """
        return self._call(Request(GET_BALANCE, "/account/v1/balance"))

    def get_positions(
        self,
        *,
        market: str | None = None,
        security_type: str | None = None,
        page: int | None = None,
        page_size: int | None = None,
        portfolio_id: str | None = None,
    ) -> PositionPage:
        """Return one page of the positions of all portfolios.

        The rest of the venue's page could not be read, so the names `data.positions` and the totals next to it are inferred
        from the trade lists. If the response has a different structure, the client raises `DecodeError` and never returns an
        empty listing. The sort order is undocumented.

        Args:
            market: Only positions in this market; see `Market`. Any text is accepted, because the venue's own list could
                not be read completely.
            security_type: Only securities of this type; see `SecurityType`. Any text is accepted, because the venue's own
                list could not be read completely.
            page: Page number. The default is 1. At least 1.
            page_size: Maximum number of rows per page. The default is 20; the maximum is undocumented. At least 1.
            portfolio_id: Only this portfolio, by your identifier. At most 50 characters.

        Returns:
            The page of positions.

        Documented failures: 400, 401, 403, 404, 418, 429, 500, 502, 503, 504. Source:
        https://docs.habittrade.com/account/position.html
        """
        try:
            _query: list[tuple[str, str]] = []
            if market is not None:
                _query.append(("market", _parameters.text("market", market, minimum_length=1)))
            if security_type is not None:
                _query.append(("security_type", _parameters.text("security_type", security_type, minimum_length=1)))
            if page is not None:
                _query.append(("page", _parameters.integer("page", page, minimum=1)))
            if page_size is not None:
                _query.append(("page_size", _parameters.integer("page_size", page_size, minimum=1)))
            if portfolio_id is not None:
                _query.append(
                    ("portfolio_id", _parameters.text("portfolio_id", portfolio_id, minimum_length=1, maximum_length=50))
                )
            return self._call(Request(GET_POSITIONS, "/account/v1/positions", query=_parameters.query(_query)))
        except ArgumentError as error:
            error.name_operation(GET_POSITIONS.name)
            raise

    def get_transactions(
        self,
        *,
        page: int | None = None,
        page_size: int | None = None,
        business_type: str | None = None,
        io_type: IoType | Literal["in", "out"] | None = None,
        from_date: datetime | int | None = None,
        to_date: datetime | int | None = None,
    ) -> TransactionPage:
        """Return one page of cash transactions.

        The rest of the venue's page could not be read, so the names `data.transactions` and the totals next to it are inferred
        from the trade lists. If the response has a different structure, the client raises `DecodeError` and never returns an
        empty listing. The sort order is undocumented.

        Args:
            page: Page number. The default is 1. At least 1.
            page_size: Maximum number of rows per page. The default is 20; the maximum is undocumented. At least 1.
            business_type: Only transactions of this line of business; see `BusinessType`. Any text is accepted, because the
                venue's own list could not be read completely.
            io_type: Only credits (`in`) or only debits (`out`).
            from_date: Start of the time range, in Unix seconds according to the sample. Whether it is inclusive is
                undocumented. An aware ``datetime``, or Unix time in whole seconds.
            to_date: End of the time range, in Unix seconds according to the sample. Whether it is inclusive is
                undocumented. An aware ``datetime``, or Unix time in whole seconds.

        Returns:
            The page of transactions.

        Documented failures: 400, 401, 403, 404, 418, 429, 500, 502, 503, 504. Source:
        https://docs.habittrade.com/account/transaction.html
        """
        try:
            _query: list[tuple[str, str]] = []
            if page is not None:
                _query.append(("page", _parameters.integer("page", page, minimum=1)))
            if page_size is not None:
                _query.append(("page_size", _parameters.integer("page_size", page_size, minimum=1)))
            if business_type is not None:
                _query.append(("business_type", _parameters.text("business_type", business_type, minimum_length=1)))
            if io_type is not None:
                _query.append(("io_type", _parameters.choice("io_type", io_type, allowed=("in", "out"))))
            if from_date is not None:
                _query.append(("from_date", _parameters.moment("from_date", from_date, per_second=1)))
            if to_date is not None:
                _query.append(("to_date", _parameters.moment("to_date", to_date, per_second=1)))
            _parameters.window("from_date", from_date, "to_date", to_date)
            return self._call(Request(GET_TRANSACTIONS, "/account/v1/transactions", query=_parameters.query(_query)))
        except ArgumentError as error:
            error.name_operation(GET_TRANSACTIONS.name)
            raise


class AccountWithRawResponse(RawResource, of=Account):
    """The methods of ``Account``, which return the raw response."""

    get_portfolio = raw(Account.get_portfolio)
    get_balance = raw(Account.get_balance)
    get_positions = raw(Account.get_positions)
    get_transactions = raw(Account.get_transactions)


class AsyncAccount(AsyncResource["AsyncAccountWithRawResponse"]):
    """The methods of ``Account``, asynchronous."""

    get_portfolio = awaitable(Account.get_portfolio)
    get_balance = awaitable(Account.get_balance)
    get_positions = awaitable(Account.get_positions)
    get_transactions = awaitable(Account.get_transactions)


class AsyncAccountWithRawResponse(AsyncRawResource, of=AsyncAccount):
    """The methods of ``AsyncAccount``, which return the raw response."""

    get_portfolio = awaitable(AccountWithRawResponse.get_portfolio)
    get_balance = awaitable(AccountWithRawResponse.get_balance)
    get_positions = awaitable(AccountWithRawResponse.get_positions)
    get_transactions = awaitable(AccountWithRawResponse.get_transactions)
