"""Kalshi: portfolio. Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Literal

from venuekit.resource import AsyncRawResource, AsyncResource, RawResource, RawResponse, Resource

from ..operations import (
    get_balance,
    get_fills,
    get_portfolio_resting_order_total_value,
    get_positions,
    get_settlements,
)

if TYPE_CHECKING:
    from ..models.count_filter import CountFilter
    from ..models.get_balance_response import GetBalanceResponse
    from ..models.get_fills_response import GetFillsResponse
    from ..models.get_portfolio_resting_order_total_value_response import GetPortfolioRestingOrderTotalValueResponse
    from ..models.get_positions_response import GetPositionsResponse
    from ..models.get_settlements_response import GetSettlementsResponse
    from ..models.settlement_status import SettlementStatus


class Portfolio(Resource):
    """What the member owns, what it was traded for and what came of it."""

    @property
    def with_raw_response(self) -> PortfolioWithRawResponse:
        """The same methods, each returning the answer itself: status, headers, bytes, and the model on demand."""
        return PortfolioWithRawResponse(self._client)

    def get_balance(self, *, subaccount: int | None = None, exchange_index: int | None = None) -> GetBalanceResponse:
        """Cash and the value of open positions.

        The member's available cash and the value of the positions held, both in whole cents; since May 2026 the
        cash also as an exact amount in dollars. The two don't overlap: their sum is what the account is worth. The
        answer may lag behind trading by about a second.

        The call has a budget of its own, apart from other reads: one call a second on the Basic and Advanced tiers,
        five on the tiers above, without bursts.

        Args:
            subaccount: Number of the subaccount to report on: 0 is the primary one, 1 to 63 are the numbered ones. The
                venue names 0 as the default, yet says that sending 0 narrows the answer to the primary subaccount
                and leaving it out doesn't; so no default is written here. 2026 only. From 0 to 63.
            exchange_index: Only this shard of the exchange, counted from 0. Left out, all shards are reported together. 2026
                only. That the number can't be negative in the balance call is inferred from the other calls. At
                least 0.

        Returns:
            Cash at hand and the value of the positions held. What the account is worth is the sum of the two.

        Raises:
            ArgumentError: An argument breaks a documented rule; nothing is sent.
            VenueError: The venue refuses; its subclasses tell why. Documented here: 400, 401, 403, 429, 500, 502, 503, 504.
            TransportError: No whole answer came.
            DecodeError: The answer isn't what the venue documents.

        Source: https://docs.kalshi.com/typescript-sdk/api/PortfolioApi
        """
        return self._call(get_balance.request(subaccount=subaccount, exchange_index=exchange_index))

    def get_fills(
        self,
        *,
        ticker: str | Sequence[str] | None = None,
        order_id: str | None = None,
        min_ts: datetime | int | None = None,
        max_ts: datetime | int | None = None,
        limit: int | None = None,
        cursor: str | None = None,
        subaccount: int | None = None,
        exchange_index: int | None = None,
    ) -> GetFillsResponse:
        """The member's own executions, one page.

        One page of fills. A fill is one match of an order of the member; an order may have many. Only about the
        last three months are kept here, older fills are under the venue's historical calls. A new fill may take
        about a second to show.

        Args:
            ticker: Only fills of these markets. Several tickers go out as one text with commas between them; up to 100
                are accepted since October 2026, a single one before. At most 100 items.
            order_id: Only fills of the order with this id, which is the venue's own.
            min_ts: Only rows after this moment. An aware ``datetime``, or Unix time in whole seconds.
            max_ts: Only rows before this moment. An aware ``datetime``, or Unix time in whole seconds.
            limit: How many rows a page may hold: up to 200 in December 2025, up to 1000 since April 2026. A number out
                of range is refused with 400, not trimmed. From 1 to 1000. If left out, the venue takes 100.
            cursor: Where the page begins: the `cursor` of the page before. Left out or empty, it asks for the first
                page. The other parameters must stay the same from page to page.
            subaccount: Number of the subaccount to report on: 0 is the primary one, 1 to 63 are the numbered ones. Left
                out, all subaccounts are reported. 2026 only. From 0 to 63.
            exchange_index: Only this shard of the exchange, counted from 0. Left out, all shards are reported together. 2026
                only. That the number can't be negative in the balance call is inferred from the other calls. At
                least 0.

        Returns:
            One page of fills.

        Raises:
            ArgumentError: An argument breaks a documented rule; nothing is sent.
            VenueError: The venue refuses; its subclasses tell why. Documented here: 400, 401, 403, 429, 500, 502, 503, 504.
            TransportError: No whole answer came.
            DecodeError: The answer isn't what the venue documents.

        Source: https://docs.kalshi.com/typescript-sdk/api/PortfolioApi
        """
        return self._call(
            get_fills.request(
                ticker=ticker,
                order_id=order_id,
                min_ts=min_ts,
                max_ts=max_ts,
                limit=limit,
                cursor=cursor,
                subaccount=subaccount,
                exchange_index=exchange_index,
            )
        )

    def get_portfolio_resting_order_total_value(self) -> GetPortfolioRestingOrderTotalValueResponse:
        """What the resting orders are worth.

        The value of all orders that wait in the book, in whole cents. Meant for members that are futures commission
        merchants, which is rare; other accounts have been answered with 403.

        Returns:
            The value of all resting orders.

        Raises:
            VenueError: The venue refuses; its subclasses tell why. Documented here: 401, 403, 429, 500, 502, 503, 504.
            TransportError: No whole answer came.
            DecodeError: The answer isn't what the venue documents.

        Source: https://docs.kalshi.com/typescript-sdk/api/PortfolioApi
        """
        return self._call(get_portfolio_resting_order_total_value.request())

    def get_positions(
        self,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        count_filter: CountFilter
        | Literal["position", "total_traded"]
        | Sequence[CountFilter | Literal["position", "total_traded"]]
        | None = None,
        settlement_status: SettlementStatus | Literal["unsettled", "settled", "all"] | None = None,
        ticker: str | None = None,
        event_ticker: str | Sequence[str] | None = None,
        subaccount: int | None = None,
        exchange_index: int | None = None,
    ) -> GetPositionsResponse:
        """Positions by market and by event, one page.

        One page of positions, given twice: market by market, and rolled up event by event. Pages are cut by
        markets, so an event's roll-up may be split over several pages and its rows don't add up blindly. Positions
        may lag behind trading by about a second.

        Args:
            cursor: Where the page begins: the `cursor` of the page before. Left out or empty, it asks for the first
                page. The other parameters must stay the same from page to page.
            limit: How many market positions a page may hold. A number out of range is refused with 400, not trimmed.
                From 1 to 1000. If left out, the venue takes 100.
            count_filter: Only positions in which at least one of these quantities isn't zero. Several go out as one text with
                commas.
            settlement_status: Whether to list positions in markets that are still open, already settled, or both. A cursor is good
                only for the value it was given out under. 2026 only; in December 2025 settled positions were never
                listed. If left out, the venue takes unsettled.
            ticker: Only rows of the market with this ticker.
            event_ticker: Only rows of these events. Several tickers go out as one text with commas between them; December
                2025 took up to ten, 2026 documents a single event. At most 10 items.
            subaccount: Number of the subaccount to report on: 0 is the primary one, 1 to 63 are the numbered ones. Unlike
                in fills and settlements, leaving it out means the primary subaccount alone. 2026 only. From 0 to
                63. If left out, the venue takes 0.
            exchange_index: Only this shard of the exchange, counted from 0. Left out, all shards are reported together. 2026
                only. That the number can't be negative in the balance call is inferred from the other calls. At
                least 0.

        Returns:
            One page of positions, by market and by event.

        Raises:
            ArgumentError: An argument breaks a documented rule; nothing is sent.
            VenueError: The venue refuses; its subclasses tell why. Documented here: 400, 401, 403, 429, 500, 502, 503, 504.
            TransportError: No whole answer came.
            DecodeError: The answer isn't what the venue documents.

        Source: https://docs.kalshi.com/typescript-sdk/api/PortfolioApi
        """
        return self._call(
            get_positions.request(
                cursor=cursor,
                limit=limit,
                count_filter=count_filter,
                settlement_status=settlement_status,
                ticker=ticker,
                event_ticker=event_ticker,
                subaccount=subaccount,
                exchange_index=exchange_index,
            )
        )

    def get_settlements(
        self,
        *,
        limit: int | None = None,
        cursor: str | None = None,
        ticker: str | None = None,
        event_ticker: str | Sequence[str] | None = None,
        min_ts: datetime | int | None = None,
        max_ts: datetime | int | None = None,
        subaccount: int | None = None,
    ) -> GetSettlementsResponse:
        """Settled positions, one page.

        One page of the member's settlements: for each market that was decided, what was held in it, what that had
        cost and what it paid. Only about the last three months are kept.

        Args:
            limit: How many rows a page may hold: up to 200 in December 2025, up to 1000 since April 2026. A number out
                of range is refused with 400, not trimmed. From 1 to 1000. If left out, the venue takes 100.
            cursor: Where the page begins: the `cursor` of the page before. Left out or empty, it asks for the first
                page. The other parameters must stay the same from page to page.
            ticker: Only rows of the market with this ticker.
            event_ticker: Only rows of these events. Several tickers go out as one text with commas between them; December
                2025 took up to ten, 2026 documents a single event. At most 10 items.
            min_ts: Only rows after this moment. An aware ``datetime``, or Unix time in whole seconds.
            max_ts: Only rows before this moment. An aware ``datetime``, or Unix time in whole seconds.
            subaccount: Number of the subaccount to report on: 0 is the primary one, 1 to 63 are the numbered ones. Left
                out, all subaccounts are reported. 2026 only. From 0 to 63.

        Returns:
            One page of settlements.

        Raises:
            ArgumentError: An argument breaks a documented rule; nothing is sent.
            VenueError: The venue refuses; its subclasses tell why. Documented here: 400, 401, 403, 429, 500, 502, 503, 504.
            TransportError: No whole answer came.
            DecodeError: The answer isn't what the venue documents.

        Source: https://docs.kalshi.com/typescript-sdk/api/PortfolioApi
        """
        return self._call(
            get_settlements.request(
                limit=limit,
                cursor=cursor,
                ticker=ticker,
                event_ticker=event_ticker,
                min_ts=min_ts,
                max_ts=max_ts,
                subaccount=subaccount,
            )
        )


class PortfolioWithRawResponse(RawResource):
    """The methods of ``Portfolio``, each returning the answer itself."""

    def get_balance(self, *, subaccount: int | None = None, exchange_index: int | None = None) -> RawResponse[GetBalanceResponse]:
        """Cash and the value of open positions.

        The member's available cash and the value of the positions held, both in whole cents; since May 2026 the
        cash also as an exact amount in dollars. The two don't overlap: their sum is what the account is worth. The
        answer may lag behind trading by about a second.

        The call has a budget of its own, apart from other reads: one call a second on the Basic and Advanced tiers,
        five on the tiers above, without bursts.

        Args:
            subaccount: Number of the subaccount to report on: 0 is the primary one, 1 to 63 are the numbered ones. The
                venue names 0 as the default, yet says that sending 0 narrows the answer to the primary subaccount
                and leaving it out doesn't; so no default is written here. 2026 only. From 0 to 63.
            exchange_index: Only this shard of the exchange, counted from 0. Left out, all shards are reported together. 2026
                only. That the number can't be negative in the balance call is inferred from the other calls. At
                least 0.

        Returns:
            The answer; its ``parsed`` is: Cash at hand and the value of the positions held. What the account is
            worth is the sum of the two.

        Raises:
            ArgumentError: An argument breaks a documented rule; nothing is sent.
            VenueError: The venue refuses; its subclasses tell why. Documented here: 400, 401, 403, 429, 500, 502, 503, 504.
            TransportError: No whole answer came.

        Source: https://docs.kalshi.com/typescript-sdk/api/PortfolioApi
        """
        return self._call(get_balance.request(subaccount=subaccount, exchange_index=exchange_index))

    def get_fills(
        self,
        *,
        ticker: str | Sequence[str] | None = None,
        order_id: str | None = None,
        min_ts: datetime | int | None = None,
        max_ts: datetime | int | None = None,
        limit: int | None = None,
        cursor: str | None = None,
        subaccount: int | None = None,
        exchange_index: int | None = None,
    ) -> RawResponse[GetFillsResponse]:
        """The member's own executions, one page.

        One page of fills. A fill is one match of an order of the member; an order may have many. Only about the
        last three months are kept here, older fills are under the venue's historical calls. A new fill may take
        about a second to show.

        Args:
            ticker: Only fills of these markets. Several tickers go out as one text with commas between them; up to 100
                are accepted since October 2026, a single one before. At most 100 items.
            order_id: Only fills of the order with this id, which is the venue's own.
            min_ts: Only rows after this moment. An aware ``datetime``, or Unix time in whole seconds.
            max_ts: Only rows before this moment. An aware ``datetime``, or Unix time in whole seconds.
            limit: How many rows a page may hold: up to 200 in December 2025, up to 1000 since April 2026. A number out
                of range is refused with 400, not trimmed. From 1 to 1000. If left out, the venue takes 100.
            cursor: Where the page begins: the `cursor` of the page before. Left out or empty, it asks for the first
                page. The other parameters must stay the same from page to page.
            subaccount: Number of the subaccount to report on: 0 is the primary one, 1 to 63 are the numbered ones. Left
                out, all subaccounts are reported. 2026 only. From 0 to 63.
            exchange_index: Only this shard of the exchange, counted from 0. Left out, all shards are reported together. 2026
                only. That the number can't be negative in the balance call is inferred from the other calls. At
                least 0.

        Returns:
            The answer; its ``parsed`` is: One page of fills.

        Raises:
            ArgumentError: An argument breaks a documented rule; nothing is sent.
            VenueError: The venue refuses; its subclasses tell why. Documented here: 400, 401, 403, 429, 500, 502, 503, 504.
            TransportError: No whole answer came.

        Source: https://docs.kalshi.com/typescript-sdk/api/PortfolioApi
        """
        return self._call(
            get_fills.request(
                ticker=ticker,
                order_id=order_id,
                min_ts=min_ts,
                max_ts=max_ts,
                limit=limit,
                cursor=cursor,
                subaccount=subaccount,
                exchange_index=exchange_index,
            )
        )

    def get_portfolio_resting_order_total_value(self) -> RawResponse[GetPortfolioRestingOrderTotalValueResponse]:
        """What the resting orders are worth.

        The value of all orders that wait in the book, in whole cents. Meant for members that are futures commission
        merchants, which is rare; other accounts have been answered with 403.

        Returns:
            The answer; its ``parsed`` is: The value of all resting orders.

        Raises:
            VenueError: The venue refuses; its subclasses tell why. Documented here: 401, 403, 429, 500, 502, 503, 504.
            TransportError: No whole answer came.

        Source: https://docs.kalshi.com/typescript-sdk/api/PortfolioApi
        """
        return self._call(get_portfolio_resting_order_total_value.request())

    def get_positions(
        self,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        count_filter: CountFilter
        | Literal["position", "total_traded"]
        | Sequence[CountFilter | Literal["position", "total_traded"]]
        | None = None,
        settlement_status: SettlementStatus | Literal["unsettled", "settled", "all"] | None = None,
        ticker: str | None = None,
        event_ticker: str | Sequence[str] | None = None,
        subaccount: int | None = None,
        exchange_index: int | None = None,
    ) -> RawResponse[GetPositionsResponse]:
        """Positions by market and by event, one page.

        One page of positions, given twice: market by market, and rolled up event by event. Pages are cut by
        markets, so an event's roll-up may be split over several pages and its rows don't add up blindly. Positions
        may lag behind trading by about a second.

        Args:
            cursor: Where the page begins: the `cursor` of the page before. Left out or empty, it asks for the first
                page. The other parameters must stay the same from page to page.
            limit: How many market positions a page may hold. A number out of range is refused with 400, not trimmed.
                From 1 to 1000. If left out, the venue takes 100.
            count_filter: Only positions in which at least one of these quantities isn't zero. Several go out as one text with
                commas.
            settlement_status: Whether to list positions in markets that are still open, already settled, or both. A cursor is good
                only for the value it was given out under. 2026 only; in December 2025 settled positions were never
                listed. If left out, the venue takes unsettled.
            ticker: Only rows of the market with this ticker.
            event_ticker: Only rows of these events. Several tickers go out as one text with commas between them; December
                2025 took up to ten, 2026 documents a single event. At most 10 items.
            subaccount: Number of the subaccount to report on: 0 is the primary one, 1 to 63 are the numbered ones. Unlike
                in fills and settlements, leaving it out means the primary subaccount alone. 2026 only. From 0 to
                63. If left out, the venue takes 0.
            exchange_index: Only this shard of the exchange, counted from 0. Left out, all shards are reported together. 2026
                only. That the number can't be negative in the balance call is inferred from the other calls. At
                least 0.

        Returns:
            The answer; its ``parsed`` is: One page of positions, by market and by event.

        Raises:
            ArgumentError: An argument breaks a documented rule; nothing is sent.
            VenueError: The venue refuses; its subclasses tell why. Documented here: 400, 401, 403, 429, 500, 502, 503, 504.
            TransportError: No whole answer came.

        Source: https://docs.kalshi.com/typescript-sdk/api/PortfolioApi
        """
        return self._call(
            get_positions.request(
                cursor=cursor,
                limit=limit,
                count_filter=count_filter,
                settlement_status=settlement_status,
                ticker=ticker,
                event_ticker=event_ticker,
                subaccount=subaccount,
                exchange_index=exchange_index,
            )
        )

    def get_settlements(
        self,
        *,
        limit: int | None = None,
        cursor: str | None = None,
        ticker: str | None = None,
        event_ticker: str | Sequence[str] | None = None,
        min_ts: datetime | int | None = None,
        max_ts: datetime | int | None = None,
        subaccount: int | None = None,
    ) -> RawResponse[GetSettlementsResponse]:
        """Settled positions, one page.

        One page of the member's settlements: for each market that was decided, what was held in it, what that had
        cost and what it paid. Only about the last three months are kept.

        Args:
            limit: How many rows a page may hold: up to 200 in December 2025, up to 1000 since April 2026. A number out
                of range is refused with 400, not trimmed. From 1 to 1000. If left out, the venue takes 100.
            cursor: Where the page begins: the `cursor` of the page before. Left out or empty, it asks for the first
                page. The other parameters must stay the same from page to page.
            ticker: Only rows of the market with this ticker.
            event_ticker: Only rows of these events. Several tickers go out as one text with commas between them; December
                2025 took up to ten, 2026 documents a single event. At most 10 items.
            min_ts: Only rows after this moment. An aware ``datetime``, or Unix time in whole seconds.
            max_ts: Only rows before this moment. An aware ``datetime``, or Unix time in whole seconds.
            subaccount: Number of the subaccount to report on: 0 is the primary one, 1 to 63 are the numbered ones. Left
                out, all subaccounts are reported. 2026 only. From 0 to 63.

        Returns:
            The answer; its ``parsed`` is: One page of settlements.

        Raises:
            ArgumentError: An argument breaks a documented rule; nothing is sent.
            VenueError: The venue refuses; its subclasses tell why. Documented here: 400, 401, 403, 429, 500, 502, 503, 504.
            TransportError: No whole answer came.

        Source: https://docs.kalshi.com/typescript-sdk/api/PortfolioApi
        """
        return self._call(
            get_settlements.request(
                limit=limit,
                cursor=cursor,
                ticker=ticker,
                event_ticker=event_ticker,
                min_ts=min_ts,
                max_ts=max_ts,
                subaccount=subaccount,
            )
        )


class AsyncPortfolio(AsyncResource):
    """What the member owns, what it was traded for and what came of it."""

    @property
    def with_raw_response(self) -> AsyncPortfolioWithRawResponse:
        """The same methods, each returning the answer itself: status, headers, bytes, and the model on demand."""
        return AsyncPortfolioWithRawResponse(self._client)

    async def get_balance(self, *, subaccount: int | None = None, exchange_index: int | None = None) -> GetBalanceResponse:
        """Cash and the value of open positions.

        The member's available cash and the value of the positions held, both in whole cents; since May 2026 the
        cash also as an exact amount in dollars. The two don't overlap: their sum is what the account is worth. The
        answer may lag behind trading by about a second.

        The call has a budget of its own, apart from other reads: one call a second on the Basic and Advanced tiers,
        five on the tiers above, without bursts.

        Args:
            subaccount: Number of the subaccount to report on: 0 is the primary one, 1 to 63 are the numbered ones. The
                venue names 0 as the default, yet says that sending 0 narrows the answer to the primary subaccount
                and leaving it out doesn't; so no default is written here. 2026 only. From 0 to 63.
            exchange_index: Only this shard of the exchange, counted from 0. Left out, all shards are reported together. 2026
                only. That the number can't be negative in the balance call is inferred from the other calls. At
                least 0.

        Returns:
            Cash at hand and the value of the positions held. What the account is worth is the sum of the two.

        Raises:
            ArgumentError: An argument breaks a documented rule; nothing is sent.
            VenueError: The venue refuses; its subclasses tell why. Documented here: 400, 401, 403, 429, 500, 502, 503, 504.
            TransportError: No whole answer came.
            DecodeError: The answer isn't what the venue documents.

        Source: https://docs.kalshi.com/typescript-sdk/api/PortfolioApi
        """
        return await self._call(get_balance.request(subaccount=subaccount, exchange_index=exchange_index))

    async def get_fills(
        self,
        *,
        ticker: str | Sequence[str] | None = None,
        order_id: str | None = None,
        min_ts: datetime | int | None = None,
        max_ts: datetime | int | None = None,
        limit: int | None = None,
        cursor: str | None = None,
        subaccount: int | None = None,
        exchange_index: int | None = None,
    ) -> GetFillsResponse:
        """The member's own executions, one page.

        One page of fills. A fill is one match of an order of the member; an order may have many. Only about the
        last three months are kept here, older fills are under the venue's historical calls. A new fill may take
        about a second to show.

        Args:
            ticker: Only fills of these markets. Several tickers go out as one text with commas between them; up to 100
                are accepted since October 2026, a single one before. At most 100 items.
            order_id: Only fills of the order with this id, which is the venue's own.
            min_ts: Only rows after this moment. An aware ``datetime``, or Unix time in whole seconds.
            max_ts: Only rows before this moment. An aware ``datetime``, or Unix time in whole seconds.
            limit: How many rows a page may hold: up to 200 in December 2025, up to 1000 since April 2026. A number out
                of range is refused with 400, not trimmed. From 1 to 1000. If left out, the venue takes 100.
            cursor: Where the page begins: the `cursor` of the page before. Left out or empty, it asks for the first
                page. The other parameters must stay the same from page to page.
            subaccount: Number of the subaccount to report on: 0 is the primary one, 1 to 63 are the numbered ones. Left
                out, all subaccounts are reported. 2026 only. From 0 to 63.
            exchange_index: Only this shard of the exchange, counted from 0. Left out, all shards are reported together. 2026
                only. That the number can't be negative in the balance call is inferred from the other calls. At
                least 0.

        Returns:
            One page of fills.

        Raises:
            ArgumentError: An argument breaks a documented rule; nothing is sent.
            VenueError: The venue refuses; its subclasses tell why. Documented here: 400, 401, 403, 429, 500, 502, 503, 504.
            TransportError: No whole answer came.
            DecodeError: The answer isn't what the venue documents.

        Source: https://docs.kalshi.com/typescript-sdk/api/PortfolioApi
        """
        return await self._call(
            get_fills.request(
                ticker=ticker,
                order_id=order_id,
                min_ts=min_ts,
                max_ts=max_ts,
                limit=limit,
                cursor=cursor,
                subaccount=subaccount,
                exchange_index=exchange_index,
            )
        )

    async def get_portfolio_resting_order_total_value(self) -> GetPortfolioRestingOrderTotalValueResponse:
        """What the resting orders are worth.

        The value of all orders that wait in the book, in whole cents. Meant for members that are futures commission
        merchants, which is rare; other accounts have been answered with 403.

        Returns:
            The value of all resting orders.

        Raises:
            VenueError: The venue refuses; its subclasses tell why. Documented here: 401, 403, 429, 500, 502, 503, 504.
            TransportError: No whole answer came.
            DecodeError: The answer isn't what the venue documents.

        Source: https://docs.kalshi.com/typescript-sdk/api/PortfolioApi
        """
        return await self._call(get_portfolio_resting_order_total_value.request())

    async def get_positions(
        self,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        count_filter: CountFilter
        | Literal["position", "total_traded"]
        | Sequence[CountFilter | Literal["position", "total_traded"]]
        | None = None,
        settlement_status: SettlementStatus | Literal["unsettled", "settled", "all"] | None = None,
        ticker: str | None = None,
        event_ticker: str | Sequence[str] | None = None,
        subaccount: int | None = None,
        exchange_index: int | None = None,
    ) -> GetPositionsResponse:
        """Positions by market and by event, one page.

        One page of positions, given twice: market by market, and rolled up event by event. Pages are cut by
        markets, so an event's roll-up may be split over several pages and its rows don't add up blindly. Positions
        may lag behind trading by about a second.

        Args:
            cursor: Where the page begins: the `cursor` of the page before. Left out or empty, it asks for the first
                page. The other parameters must stay the same from page to page.
            limit: How many market positions a page may hold. A number out of range is refused with 400, not trimmed.
                From 1 to 1000. If left out, the venue takes 100.
            count_filter: Only positions in which at least one of these quantities isn't zero. Several go out as one text with
                commas.
            settlement_status: Whether to list positions in markets that are still open, already settled, or both. A cursor is good
                only for the value it was given out under. 2026 only; in December 2025 settled positions were never
                listed. If left out, the venue takes unsettled.
            ticker: Only rows of the market with this ticker.
            event_ticker: Only rows of these events. Several tickers go out as one text with commas between them; December
                2025 took up to ten, 2026 documents a single event. At most 10 items.
            subaccount: Number of the subaccount to report on: 0 is the primary one, 1 to 63 are the numbered ones. Unlike
                in fills and settlements, leaving it out means the primary subaccount alone. 2026 only. From 0 to
                63. If left out, the venue takes 0.
            exchange_index: Only this shard of the exchange, counted from 0. Left out, all shards are reported together. 2026
                only. That the number can't be negative in the balance call is inferred from the other calls. At
                least 0.

        Returns:
            One page of positions, by market and by event.

        Raises:
            ArgumentError: An argument breaks a documented rule; nothing is sent.
            VenueError: The venue refuses; its subclasses tell why. Documented here: 400, 401, 403, 429, 500, 502, 503, 504.
            TransportError: No whole answer came.
            DecodeError: The answer isn't what the venue documents.

        Source: https://docs.kalshi.com/typescript-sdk/api/PortfolioApi
        """
        return await self._call(
            get_positions.request(
                cursor=cursor,
                limit=limit,
                count_filter=count_filter,
                settlement_status=settlement_status,
                ticker=ticker,
                event_ticker=event_ticker,
                subaccount=subaccount,
                exchange_index=exchange_index,
            )
        )

    async def get_settlements(
        self,
        *,
        limit: int | None = None,
        cursor: str | None = None,
        ticker: str | None = None,
        event_ticker: str | Sequence[str] | None = None,
        min_ts: datetime | int | None = None,
        max_ts: datetime | int | None = None,
        subaccount: int | None = None,
    ) -> GetSettlementsResponse:
        """Settled positions, one page.

        One page of the member's settlements: for each market that was decided, what was held in it, what that had
        cost and what it paid. Only about the last three months are kept.

        Args:
            limit: How many rows a page may hold: up to 200 in December 2025, up to 1000 since April 2026. A number out
                of range is refused with 400, not trimmed. From 1 to 1000. If left out, the venue takes 100.
            cursor: Where the page begins: the `cursor` of the page before. Left out or empty, it asks for the first
                page. The other parameters must stay the same from page to page.
            ticker: Only rows of the market with this ticker.
            event_ticker: Only rows of these events. Several tickers go out as one text with commas between them; December
                2025 took up to ten, 2026 documents a single event. At most 10 items.
            min_ts: Only rows after this moment. An aware ``datetime``, or Unix time in whole seconds.
            max_ts: Only rows before this moment. An aware ``datetime``, or Unix time in whole seconds.
            subaccount: Number of the subaccount to report on: 0 is the primary one, 1 to 63 are the numbered ones. Left
                out, all subaccounts are reported. 2026 only. From 0 to 63.

        Returns:
            One page of settlements.

        Raises:
            ArgumentError: An argument breaks a documented rule; nothing is sent.
            VenueError: The venue refuses; its subclasses tell why. Documented here: 400, 401, 403, 429, 500, 502, 503, 504.
            TransportError: No whole answer came.
            DecodeError: The answer isn't what the venue documents.

        Source: https://docs.kalshi.com/typescript-sdk/api/PortfolioApi
        """
        return await self._call(
            get_settlements.request(
                limit=limit,
                cursor=cursor,
                ticker=ticker,
                event_ticker=event_ticker,
                min_ts=min_ts,
                max_ts=max_ts,
                subaccount=subaccount,
            )
        )


class AsyncPortfolioWithRawResponse(AsyncRawResource):
    """The methods of ``AsyncPortfolio``, each returning the answer itself."""

    async def get_balance(
        self, *, subaccount: int | None = None, exchange_index: int | None = None
    ) -> RawResponse[GetBalanceResponse]:
        """Cash and the value of open positions.

        The member's available cash and the value of the positions held, both in whole cents; since May 2026 the
        cash also as an exact amount in dollars. The two don't overlap: their sum is what the account is worth. The
        answer may lag behind trading by about a second.

        The call has a budget of its own, apart from other reads: one call a second on the Basic and Advanced tiers,
        five on the tiers above, without bursts.

        Args:
            subaccount: Number of the subaccount to report on: 0 is the primary one, 1 to 63 are the numbered ones. The
                venue names 0 as the default, yet says that sending 0 narrows the answer to the primary subaccount
                and leaving it out doesn't; so no default is written here. 2026 only. From 0 to 63.
            exchange_index: Only this shard of the exchange, counted from 0. Left out, all shards are reported together. 2026
                only. That the number can't be negative in the balance call is inferred from the other calls. At
                least 0.

        Returns:
            The answer; its ``parsed`` is: Cash at hand and the value of the positions held. What the account is
            worth is the sum of the two.

        Raises:
            ArgumentError: An argument breaks a documented rule; nothing is sent.
            VenueError: The venue refuses; its subclasses tell why. Documented here: 400, 401, 403, 429, 500, 502, 503, 504.
            TransportError: No whole answer came.

        Source: https://docs.kalshi.com/typescript-sdk/api/PortfolioApi
        """
        return await self._call(get_balance.request(subaccount=subaccount, exchange_index=exchange_index))

    async def get_fills(
        self,
        *,
        ticker: str | Sequence[str] | None = None,
        order_id: str | None = None,
        min_ts: datetime | int | None = None,
        max_ts: datetime | int | None = None,
        limit: int | None = None,
        cursor: str | None = None,
        subaccount: int | None = None,
        exchange_index: int | None = None,
    ) -> RawResponse[GetFillsResponse]:
        """The member's own executions, one page.

        One page of fills. A fill is one match of an order of the member; an order may have many. Only about the
        last three months are kept here, older fills are under the venue's historical calls. A new fill may take
        about a second to show.

        Args:
            ticker: Only fills of these markets. Several tickers go out as one text with commas between them; up to 100
                are accepted since October 2026, a single one before. At most 100 items.
            order_id: Only fills of the order with this id, which is the venue's own.
            min_ts: Only rows after this moment. An aware ``datetime``, or Unix time in whole seconds.
            max_ts: Only rows before this moment. An aware ``datetime``, or Unix time in whole seconds.
            limit: How many rows a page may hold: up to 200 in December 2025, up to 1000 since April 2026. A number out
                of range is refused with 400, not trimmed. From 1 to 1000. If left out, the venue takes 100.
            cursor: Where the page begins: the `cursor` of the page before. Left out or empty, it asks for the first
                page. The other parameters must stay the same from page to page.
            subaccount: Number of the subaccount to report on: 0 is the primary one, 1 to 63 are the numbered ones. Left
                out, all subaccounts are reported. 2026 only. From 0 to 63.
            exchange_index: Only this shard of the exchange, counted from 0. Left out, all shards are reported together. 2026
                only. That the number can't be negative in the balance call is inferred from the other calls. At
                least 0.

        Returns:
            The answer; its ``parsed`` is: One page of fills.

        Raises:
            ArgumentError: An argument breaks a documented rule; nothing is sent.
            VenueError: The venue refuses; its subclasses tell why. Documented here: 400, 401, 403, 429, 500, 502, 503, 504.
            TransportError: No whole answer came.

        Source: https://docs.kalshi.com/typescript-sdk/api/PortfolioApi
        """
        return await self._call(
            get_fills.request(
                ticker=ticker,
                order_id=order_id,
                min_ts=min_ts,
                max_ts=max_ts,
                limit=limit,
                cursor=cursor,
                subaccount=subaccount,
                exchange_index=exchange_index,
            )
        )

    async def get_portfolio_resting_order_total_value(self) -> RawResponse[GetPortfolioRestingOrderTotalValueResponse]:
        """What the resting orders are worth.

        The value of all orders that wait in the book, in whole cents. Meant for members that are futures commission
        merchants, which is rare; other accounts have been answered with 403.

        Returns:
            The answer; its ``parsed`` is: The value of all resting orders.

        Raises:
            VenueError: The venue refuses; its subclasses tell why. Documented here: 401, 403, 429, 500, 502, 503, 504.
            TransportError: No whole answer came.

        Source: https://docs.kalshi.com/typescript-sdk/api/PortfolioApi
        """
        return await self._call(get_portfolio_resting_order_total_value.request())

    async def get_positions(
        self,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        count_filter: CountFilter
        | Literal["position", "total_traded"]
        | Sequence[CountFilter | Literal["position", "total_traded"]]
        | None = None,
        settlement_status: SettlementStatus | Literal["unsettled", "settled", "all"] | None = None,
        ticker: str | None = None,
        event_ticker: str | Sequence[str] | None = None,
        subaccount: int | None = None,
        exchange_index: int | None = None,
    ) -> RawResponse[GetPositionsResponse]:
        """Positions by market and by event, one page.

        One page of positions, given twice: market by market, and rolled up event by event. Pages are cut by
        markets, so an event's roll-up may be split over several pages and its rows don't add up blindly. Positions
        may lag behind trading by about a second.

        Args:
            cursor: Where the page begins: the `cursor` of the page before. Left out or empty, it asks for the first
                page. The other parameters must stay the same from page to page.
            limit: How many market positions a page may hold. A number out of range is refused with 400, not trimmed.
                From 1 to 1000. If left out, the venue takes 100.
            count_filter: Only positions in which at least one of these quantities isn't zero. Several go out as one text with
                commas.
            settlement_status: Whether to list positions in markets that are still open, already settled, or both. A cursor is good
                only for the value it was given out under. 2026 only; in December 2025 settled positions were never
                listed. If left out, the venue takes unsettled.
            ticker: Only rows of the market with this ticker.
            event_ticker: Only rows of these events. Several tickers go out as one text with commas between them; December
                2025 took up to ten, 2026 documents a single event. At most 10 items.
            subaccount: Number of the subaccount to report on: 0 is the primary one, 1 to 63 are the numbered ones. Unlike
                in fills and settlements, leaving it out means the primary subaccount alone. 2026 only. From 0 to
                63. If left out, the venue takes 0.
            exchange_index: Only this shard of the exchange, counted from 0. Left out, all shards are reported together. 2026
                only. That the number can't be negative in the balance call is inferred from the other calls. At
                least 0.

        Returns:
            The answer; its ``parsed`` is: One page of positions, by market and by event.

        Raises:
            ArgumentError: An argument breaks a documented rule; nothing is sent.
            VenueError: The venue refuses; its subclasses tell why. Documented here: 400, 401, 403, 429, 500, 502, 503, 504.
            TransportError: No whole answer came.

        Source: https://docs.kalshi.com/typescript-sdk/api/PortfolioApi
        """
        return await self._call(
            get_positions.request(
                cursor=cursor,
                limit=limit,
                count_filter=count_filter,
                settlement_status=settlement_status,
                ticker=ticker,
                event_ticker=event_ticker,
                subaccount=subaccount,
                exchange_index=exchange_index,
            )
        )

    async def get_settlements(
        self,
        *,
        limit: int | None = None,
        cursor: str | None = None,
        ticker: str | None = None,
        event_ticker: str | Sequence[str] | None = None,
        min_ts: datetime | int | None = None,
        max_ts: datetime | int | None = None,
        subaccount: int | None = None,
    ) -> RawResponse[GetSettlementsResponse]:
        """Settled positions, one page.

        One page of the member's settlements: for each market that was decided, what was held in it, what that had
        cost and what it paid. Only about the last three months are kept.

        Args:
            limit: How many rows a page may hold: up to 200 in December 2025, up to 1000 since April 2026. A number out
                of range is refused with 400, not trimmed. From 1 to 1000. If left out, the venue takes 100.
            cursor: Where the page begins: the `cursor` of the page before. Left out or empty, it asks for the first
                page. The other parameters must stay the same from page to page.
            ticker: Only rows of the market with this ticker.
            event_ticker: Only rows of these events. Several tickers go out as one text with commas between them; December
                2025 took up to ten, 2026 documents a single event. At most 10 items.
            min_ts: Only rows after this moment. An aware ``datetime``, or Unix time in whole seconds.
            max_ts: Only rows before this moment. An aware ``datetime``, or Unix time in whole seconds.
            subaccount: Number of the subaccount to report on: 0 is the primary one, 1 to 63 are the numbered ones. Left
                out, all subaccounts are reported. 2026 only. From 0 to 63.

        Returns:
            The answer; its ``parsed`` is: One page of settlements.

        Raises:
            ArgumentError: An argument breaks a documented rule; nothing is sent.
            VenueError: The venue refuses; its subclasses tell why. Documented here: 400, 401, 403, 429, 500, 502, 503, 504.
            TransportError: No whole answer came.

        Source: https://docs.kalshi.com/typescript-sdk/api/PortfolioApi
        """
        return await self._call(
            get_settlements.request(
                limit=limit,
                cursor=cursor,
                ticker=ticker,
                event_ticker=event_ticker,
                min_ts=min_ts,
                max_ts=max_ts,
                subaccount=subaccount,
            )
        )
