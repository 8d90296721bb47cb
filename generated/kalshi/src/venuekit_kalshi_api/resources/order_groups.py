"""Kalshi: order_groups. Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from decimal import Decimal
from functools import partial as _partial
from typing import TYPE_CHECKING

from venuekit.call.operation import Operation, RateCost, Request, model_body
from venuekit.codec import fields as _fields
from venuekit.codec import parameters as _parameters
from venuekit.errors import ArgumentError
from venuekit.resource import AsyncRawResource, AsyncResource, RawResource, Resource, awaitable, raw

from .. import failures

if TYPE_CHECKING:
    from ..models.create_order_group_response import CreateOrderGroupResponse
    from ..models.empty_response import EmptyResponse
    from ..models.get_order_group_response import GetOrderGroupResponse
    from ..models.get_order_groups_response import GetOrderGroupsResponse


_Operation = _partial(
    Operation,
    error_fields=failures.ERROR_FIELDS,
    security=("kalshiAccessKey", "kalshiAccessSignature", "kalshiAccessTimestamp"),
)

GET_ORDER_GROUPS: Operation[GetOrderGroupsResponse] = _Operation(
    name="get_order_groups",
    method="GET",
    path="/portfolio/order_groups",
    success={200: model_body("venuekit_kalshi_api", "GetOrderGroupsResponse")},
    failures=dict.fromkeys((400, 401, 403, 429, 500, 502, 503, 504), failures.ERROR_RESPONSE),
    retry="safe",
    rate_cost=RateCost("read", 10),
    source="https://docs.kalshi.com/openapi.yaml",
)

CREATE_ORDER_GROUP: Operation[CreateOrderGroupResponse] = _Operation(
    name="create_order_group",
    method="POST",
    path="/portfolio/order_groups/create",
    success={201: model_body("venuekit_kalshi_api", "CreateOrderGroupResponse")},
    failures=dict.fromkeys((400, 401, 403, 429, 500, 502, 503, 504), failures.ERROR_RESPONSE),
    retry="never",
    rate_cost=RateCost("write", 10),
    source="https://docs.kalshi.com/openapi.yaml",
)

GET_ORDER_GROUP: Operation[GetOrderGroupResponse] = _Operation(
    name="get_order_group",
    method="GET",
    path="/portfolio/order_groups/{order_group_id}",
    success={200: model_body("venuekit_kalshi_api", "GetOrderGroupResponse")},
    failures=dict.fromkeys((400, 401, 403, 404, 429, 500, 502, 503, 504), failures.ERROR_RESPONSE),
    retry="safe",
    rate_cost=RateCost("read", 10),
    source="https://docs.kalshi.com/openapi.yaml",
)

DELETE_ORDER_GROUP: Operation[EmptyResponse] = _Operation(
    name="delete_order_group",
    method="DELETE",
    path="/portfolio/order_groups/{order_group_id}",
    success={200: model_body("venuekit_kalshi_api", "EmptyResponse")},
    failures=dict.fromkeys((400, 401, 403, 404, 429, 500, 502, 503, 504), failures.ERROR_RESPONSE),
    retry="never",
    rate_cost=RateCost("write", 10),
    source="https://docs.kalshi.com/openapi.yaml",
)

RESET_ORDER_GROUP: Operation[EmptyResponse] = _Operation(
    name="reset_order_group",
    method="PUT",
    path="/portfolio/order_groups/{order_group_id}/reset",
    success={200: model_body("venuekit_kalshi_api", "EmptyResponse")},
    failures=dict.fromkeys((400, 401, 403, 404, 429, 500, 502, 503, 504), failures.ERROR_RESPONSE),
    retry="never",
    rate_cost=RateCost("write", 10),
    source="https://docs.kalshi.com/openapi.yaml",
)

TRIGGER_ORDER_GROUP: Operation[EmptyResponse] = _Operation(
    name="trigger_order_group",
    method="PUT",
    path="/portfolio/order_groups/{order_group_id}/trigger",
    success={200: model_body("venuekit_kalshi_api", "EmptyResponse")},
    failures=dict.fromkeys((400, 401, 403, 404, 429, 500, 502, 503, 504), failures.ERROR_RESPONSE),
    retry="never",
    rate_cost=RateCost("write", 10),
    source="https://docs.kalshi.com/openapi.yaml",
)

UPDATE_ORDER_GROUP_LIMIT: Operation[EmptyResponse] = _Operation(
    name="update_order_group_limit",
    method="PUT",
    path="/portfolio/order_groups/{order_group_id}/limit",
    success={200: model_body("venuekit_kalshi_api", "EmptyResponse")},
    failures=dict.fromkeys((400, 401, 403, 404, 429, 500, 502, 503, 504), failures.ERROR_RESPONSE),
    retry="never",
    rate_cost=RateCost("write", 10),
    source="https://docs.kalshi.com/openapi.yaml",
)


class OrderGroups(Resource["OrderGroupsWithRawResponse"]):
    """Groups of orders that are cancelled together when too many of their contracts are filled within 15 seconds. 2026 only.

    Its methods raise ``ArgumentError`` if an argument breaks a documented rule (nothing is sent then), a ``VenueError`` if the
    venue refuses, ``TransportError`` if no complete response arrives, and ``DecodeError`` if it doesn't match what the venue documents.
    """

    def get_order_groups(self, *, subaccount: int | None = None) -> GetOrderGroupsResponse:
        """Return all order groups of the account.

        The list isn't paginated. By default, groups of all subaccounts are returned.

        Args:
            subaccount: Subaccount number: 0 is the primary subaccount, 1 to 63 are numbered ones. By default, all
                subaccounts are included. 2026 only. From 0 to 63.

        Returns:
            All order groups of the account.

        Documented failures: 400, 401, 403, 429, 500, 502, 503, 504. Source: https://docs.kalshi.com/openapi.yaml
        """
        try:
            _query: list[tuple[str, str]] = []
            if subaccount is not None:
                _query.append(("subaccount", _parameters.integer("subaccount", subaccount, minimum=0, maximum=63)))
            return self._call(Request(GET_ORDER_GROUPS, "/portfolio/order_groups", query=_parameters.query(_query)))
        except ArgumentError as error:
            error.name_operation(GET_ORDER_GROUPS.name)
            raise

    def create_order_group(
        self,
        *,
        subaccount: int | None = None,
        contracts_limit: int | None = None,
        contracts_limit_fp: Decimal | int | None = None,
        exchange_index: int | None = None,
    ) -> CreateOrderGroupResponse:
        """Create an order group.

        Orders join a group when they are placed (`order_group_id`). If more contracts of its orders are filled within any 15
        seconds than the limit allows, the group is triggered: its open orders are cancelled, and it accepts no new ones until
        it is reset. An account can have up to 100 000 groups.

        The venue assigns the id, so a request with an unknown outcome may have created a group, and repeating it would create
        another. Inferred: the request uses the write rate limit.

        Pass exactly one of ``contracts_limit``, ``contracts_limit_fp``.

        Args:
            subaccount: Number of the group's subaccount: 0 is the primary one, 1 to 63 are numbered ones. With a key that
                is restricted to a subaccount, omit it or pass that one. That the default is the primary one for other keys is
                inferred. From 0 to 63.
            contracts_limit: Contracts that may be filled within any 15 seconds, as an integer. From 1 to 1000000. Unit:
                contracts.
            contracts_limit_fp: Contracts that may be filled within any 15 seconds, with up to two decimals. That it has the
                same bounds as the integer is inferred. From 1 to 1000000. Unit: contracts.
            exchange_index: The group's exchange shard, counted from 0. The default is shard 0. At least 0.

        Returns:
            The group that was created.

        Documented failures: 400, 401, 403, 429, 500, 502, 503, 504. Source: https://docs.kalshi.com/openapi.yaml
        """
        from ..models.create_order_group_request import CreateOrderGroupRequest

        try:
            _body = _fields.made(
                CreateOrderGroupRequest,
                subaccount=subaccount,
                contracts_limit=contracts_limit,
                contracts_limit_fp=contracts_limit_fp,
                exchange_index=exchange_index,
            )
            return self._call(Request(CREATE_ORDER_GROUP, "/portfolio/order_groups/create", body=_body.to_json()))
        except ArgumentError as error:
            error.name_operation(CREATE_ORDER_GROUP.name)
            raise

    def get_order_group(self, order_group_id: str, *, subaccount: int | None = None) -> GetOrderGroupResponse:
        """Return an order group with the ids of its orders.

        By default, the group may belong to any subaccount.

        Args:
            order_group_id: The order group's venue-assigned id.
            subaccount: Subaccount number: 0 is the primary subaccount, 1 to 63 are numbered ones. By default, all
                subaccounts are included. 2026 only. From 0 to 63.

        Returns:
            One order group with the ids of its orders.

        Documented failures: 400, 401, 403, 404, 429, 500, 502, 503, 504. Source: https://docs.kalshi.com/openapi.yaml
        """
        try:
            _order_group_id_segment = _parameters.segment(
                "order_group_id", _parameters.text("order_group_id", order_group_id, minimum_length=1)
            )
            _query: list[tuple[str, str]] = []
            if subaccount is not None:
                _query.append(("subaccount", _parameters.integer("subaccount", subaccount, minimum=0, maximum=63)))
            return self._call(
                Request(GET_ORDER_GROUP, f"/portfolio/order_groups/{_order_group_id_segment}", query=_parameters.query(_query))
            )
        except ArgumentError as error:
            error.name_operation(GET_ORDER_GROUP.name)
            raise

    def delete_order_group(
        self, order_group_id: str, *, subaccount: int | None = None, exchange_index: int | None = None
    ) -> EmptyResponse:
        """Delete an order group and cancel its orders.

        The deletion is permanent. Inferred: the request uses the write rate limit.

        Args:
            order_group_id: The order group's venue-assigned id.
            subaccount: Number of the group's subaccount: 0 is the primary one, 1 to 63 are numbered ones. The default is
                the primary one, so pass it for groups of a numbered one. From 0 to 63. The venue's default is 0.
            exchange_index: The group's exchange shard, counted from 0. At least 0. The venue's default is 0.

        Returns:
            An object without properties, returned for success, or sent if a request needs a body without content.

        Documented failures: 400, 401, 403, 404, 429, 500, 502, 503, 504. Source: https://docs.kalshi.com/openapi.yaml
        """
        try:
            _order_group_id_segment = _parameters.segment(
                "order_group_id", _parameters.text("order_group_id", order_group_id, minimum_length=1)
            )
            _query: list[tuple[str, str]] = []
            if subaccount is not None:
                _query.append(("subaccount", _parameters.integer("subaccount", subaccount, minimum=0, maximum=63)))
            if exchange_index is not None:
                _query.append(("exchange_index", _parameters.integer("exchange_index", exchange_index, minimum=0)))
            return self._call(
                Request(DELETE_ORDER_GROUP, f"/portfolio/order_groups/{_order_group_id_segment}", query=_parameters.query(_query))
            )
        except ArgumentError as error:
            error.name_operation(DELETE_ORDER_GROUP.name)
            raise

    def reset_order_group(
        self, order_group_id: str, *, subaccount: int | None = None, exchange_index: int | None = None
    ) -> EmptyResponse:
        """Reset a triggered order group.

        Sets the group's count of filled contracts to zero, so that it accepts orders again. Cancelled orders stay cancelled.
        The client sends an empty object, because the venue has been observed to reject some requests without a body. Inferred:
        the request uses the write rate limit.

        Args:
            order_group_id: The order group's venue-assigned id.
            subaccount: Number of the group's subaccount: 0 is the primary one, 1 to 63 are numbered ones. The default is
                the primary one, so pass it for groups of a numbered one. From 0 to 63. The venue's default is 0.
            exchange_index: The group's exchange shard, counted from 0. At least 0. The venue's default is 0.

        Returns:
            An object without properties, returned for success, or sent if a request needs a body without content.

        Documented failures: 400, 401, 403, 404, 429, 500, 502, 503, 504. Source: https://docs.kalshi.com/openapi.yaml
        """
        try:
            _order_group_id_segment = _parameters.segment(
                "order_group_id", _parameters.text("order_group_id", order_group_id, minimum_length=1)
            )
            _query: list[tuple[str, str]] = []
            if subaccount is not None:
                _query.append(("subaccount", _parameters.integer("subaccount", subaccount, minimum=0, maximum=63)))
            if exchange_index is not None:
                _query.append(("exchange_index", _parameters.integer("exchange_index", exchange_index, minimum=0)))
            return self._call(
                Request(
                    RESET_ORDER_GROUP,
                    f"/portfolio/order_groups/{_order_group_id_segment}/reset",
                    query=_parameters.query(_query),
                    body=b"{}",
                )
            )
        except ArgumentError as error:
            error.name_operation(RESET_ORDER_GROUP.name)
            raise

    def trigger_order_group(
        self, order_group_id: str, *, subaccount: int | None = None, exchange_index: int | None = None
    ) -> EmptyResponse:
        """Trigger an order group manually.

        Cancels all orders in the group, whether or not its limit was reached. The group accepts no new orders until it is
        reset. The client sends an empty object, because the venue has been observed to reject some requests without a body.
        Inferred: the request uses the write rate limit.

        Args:
            order_group_id: The order group's venue-assigned id.
            subaccount: Number of the group's subaccount: 0 is the primary one, 1 to 63 are numbered ones. The default is
                the primary one, so pass it for groups of a numbered one. From 0 to 63. The venue's default is 0.
            exchange_index: The group's exchange shard, counted from 0. At least 0. The venue's default is 0.

        Returns:
            An object without properties, returned for success, or sent if a request needs a body without content.

        Documented failures: 400, 401, 403, 404, 429, 500, 502, 503, 504. Source: https://docs.kalshi.com/openapi.yaml
        """
        try:
            _order_group_id_segment = _parameters.segment(
                "order_group_id", _parameters.text("order_group_id", order_group_id, minimum_length=1)
            )
            _query: list[tuple[str, str]] = []
            if subaccount is not None:
                _query.append(("subaccount", _parameters.integer("subaccount", subaccount, minimum=0, maximum=63)))
            if exchange_index is not None:
                _query.append(("exchange_index", _parameters.integer("exchange_index", exchange_index, minimum=0)))
            return self._call(
                Request(
                    TRIGGER_ORDER_GROUP,
                    f"/portfolio/order_groups/{_order_group_id_segment}/trigger",
                    query=_parameters.query(_query),
                    body=b"{}",
                )
            )
        except ArgumentError as error:
            error.name_operation(TRIGGER_ORDER_GROUP.name)
            raise

    def update_order_group_limit(
        self,
        order_group_id: str,
        *,
        subaccount: int | None = None,
        exchange_index: int | None = None,
        contracts_limit: int | None = None,
        contracts_limit_fp: Decimal | int | None = None,
    ) -> EmptyResponse:
        """Change the limit of an order group.

        The limit is the number of contracts of the group's orders that may be filled within any 15 seconds. If the last 15
        seconds already exceed the new limit, the group is triggered immediately and its orders are cancelled. Inferred: the
        request uses the write rate limit.

        Pass exactly one of ``contracts_limit``, ``contracts_limit_fp``.

        Args:
            order_group_id: The order group's venue-assigned id.
            subaccount: Number of the group's subaccount: 0 is the primary one, 1 to 63 are numbered ones. The default is
                the primary one, so pass it for groups of a numbered one. From 0 to 63. The venue's default is 0.
            exchange_index: The group's exchange shard, counted from 0. At least 0. The venue's default is 0.
            contracts_limit: Contracts that may be filled within any 15 seconds, as an integer. From 1 to 1000000. Unit:
                contracts.
            contracts_limit_fp: Contracts that may be filled within any 15 seconds, with up to two decimals. That it has the
                same bounds as the integer is inferred. From 1 to 1000000. Unit: contracts.

        Returns:
            An object without properties, returned for success, or sent if a request needs a body without content.

        Documented failures: 400, 401, 403, 404, 429, 500, 502, 503, 504. Source: https://docs.kalshi.com/openapi.yaml
        """
        from ..models.update_order_group_limit_request import UpdateOrderGroupLimitRequest

        try:
            _order_group_id_segment = _parameters.segment(
                "order_group_id", _parameters.text("order_group_id", order_group_id, minimum_length=1)
            )
            _query: list[tuple[str, str]] = []
            if subaccount is not None:
                _query.append(("subaccount", _parameters.integer("subaccount", subaccount, minimum=0, maximum=63)))
            if exchange_index is not None:
                _query.append(("exchange_index", _parameters.integer("exchange_index", exchange_index, minimum=0)))
            _body = _fields.made(
                UpdateOrderGroupLimitRequest, contracts_limit=contracts_limit, contracts_limit_fp=contracts_limit_fp
            )
            return self._call(
                Request(
                    UPDATE_ORDER_GROUP_LIMIT,
                    f"/portfolio/order_groups/{_order_group_id_segment}/limit",
                    query=_parameters.query(_query),
                    body=_body.to_json(),
                )
            )
        except ArgumentError as error:
            error.name_operation(UPDATE_ORDER_GROUP_LIMIT.name)
            raise


class OrderGroupsWithRawResponse(RawResource, of=OrderGroups):
    """The methods of ``OrderGroups``, which return the raw response."""

    get_order_groups = raw(OrderGroups.get_order_groups)
    create_order_group = raw(OrderGroups.create_order_group)
    get_order_group = raw(OrderGroups.get_order_group)
    delete_order_group = raw(OrderGroups.delete_order_group)
    reset_order_group = raw(OrderGroups.reset_order_group)
    trigger_order_group = raw(OrderGroups.trigger_order_group)
    update_order_group_limit = raw(OrderGroups.update_order_group_limit)


class AsyncOrderGroups(AsyncResource["AsyncOrderGroupsWithRawResponse"]):
    """The methods of ``OrderGroups``, asynchronous."""

    get_order_groups = awaitable(OrderGroups.get_order_groups)
    create_order_group = awaitable(OrderGroups.create_order_group)
    get_order_group = awaitable(OrderGroups.get_order_group)
    delete_order_group = awaitable(OrderGroups.delete_order_group)
    reset_order_group = awaitable(OrderGroups.reset_order_group)
    trigger_order_group = awaitable(OrderGroups.trigger_order_group)
    update_order_group_limit = awaitable(OrderGroups.update_order_group_limit)


class AsyncOrderGroupsWithRawResponse(AsyncRawResource, of=AsyncOrderGroups):
    """The methods of ``AsyncOrderGroups``, which return the raw response."""

    get_order_groups = awaitable(OrderGroupsWithRawResponse.get_order_groups)
    create_order_group = awaitable(OrderGroupsWithRawResponse.create_order_group)
    get_order_group = awaitable(OrderGroupsWithRawResponse.get_order_group)
    delete_order_group = awaitable(OrderGroupsWithRawResponse.delete_order_group)
    reset_order_group = awaitable(OrderGroupsWithRawResponse.reset_order_group)
    trigger_order_group = awaitable(OrderGroupsWithRawResponse.trigger_order_group)
    update_order_group_limit = awaitable(OrderGroupsWithRawResponse.update_order_group_limit)
