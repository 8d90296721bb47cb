"""All walks of a client as a dlt source."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterator, Mapping
from datetime import datetime, timedelta
from typing import Any

import dlt
from dlt.extract import DltResource, DltSource

from venuekit.client import AsyncClient, Client
from venuekit.errors import ArgumentError
from venuekit.resource import LazyResource
from venuekit.walks import Walk
from venuekit_dlt.resource import name_of, walked


def source(
    client: Client,
    *,
    since: datetime | int | None = None,
    lag: timedelta | None = None,
    arguments: Mapping[str, Mapping[str, Any]] | None = None,
) -> DltSource:
    """Return a dlt source with a resource for every walk of a client.

    The walks of the account are selected. Public listings, and archives that another resource includes, are available with
    ``source(...).with_resources("market_trades")``.

    Args:
        client: A synchronous client. Keep it open until the pipeline has run.
        since: Where the first run begins, in all listings whose rows have a time.
        lag: As in ``walked``, for those listings.
        arguments: Arguments of walks by the name of the resource, such as ``{"portfolio_fills": {"subaccount": 1}}``. A listing with
            required arguments is omitted if they aren't given.

    Raises:
        ArgumentError: An argument is not allowed, or the client is asynchronous.
    """
    if isinstance(client, AsyncClient):
        raise ArgumentError("client", type(client).__name__, "is asynchronous, but dlt has no event loop; "
                            "pass the synchronous client")  # fmt: skip
    if not isinstance(client, Client):
        raise ArgumentError("client", type(client).__name__, "must be a venuekit client")
    own = dict(arguments or {})
    methods = {name_of(method): method for method in walks_of(client)}
    for name in own.keys() - methods.keys():
        raise ArgumentError("arguments", name, f"unknown resource; valid names: {', '.join(sorted(methods))}")
    resources, included, operations = list[DltResource](), set[str](), dict[str, str]()
    for name, method in methods.items():
        given = dict(own.get(name, {}))
        parameters = inspect.signature(method).parameters
        if any(one.default is one.empty and one.name not in given for one in parameters.values()):
            continue
        if "since" in parameters:
            given = {"since": since, "lag": lag} | given
        resource = walked(method, **given)
        probe: Walk[Any, Any] = method(**{one: value for one, value in given.items() if one in parameters})
        resource.selected = not probe.is_public
        operations[name] = probe.operations[0]
        included.update(probe.operations[1:])
        resources.append(resource)
    for resource in resources:
        if operations[resource.name] in included:
            resource.selected = False

    def walks() -> list[DltResource]:
        return resources

    made: DltSource = dlt.source(walks, name=client._venue.name)()  # noqa: SLF001
    return made


def walks_of(client: Client) -> Iterator[Callable[..., Any]]:
    """Yield the walk methods of a client."""
    for attribute in dir(type(client)):
        if isinstance(inspect.getattr_static(type(client), attribute), LazyResource):
            resource = getattr(client, attribute)
            for name in dir(resource):
                if name.startswith("walk_"):
                    yield getattr(resource, name)
