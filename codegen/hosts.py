"""``servers``: the addresses of a venue, of its separate hosts, and of its environments."""

from __future__ import annotations

import re
from typing import Any

from attrs import frozen

from codegen.document import Json
from codegen.errors import ValidationError
from codegen.words import KEBAB_CASE

_KEYS = {"url", "description", "variables", "x-environment"}


@frozen
class HostSpec:
    """A host that serves a venue, or some of its operations."""

    name: str
    """The name that callers use; empty for the venue's default host."""
    base_url: str | None
    """Production address; None if each caller has their own address."""
    environments: dict[str, str]
    """Addresses by environment."""


def usual_host(root: Json) -> HostSpec:
    """Return the default host of operations. Raises ``ValidationError`` if a server has unknown keys."""
    return _host("", root.get("servers") or [{"url": ""}], _KEYS)


def host_of(where: str, node: Json) -> HostSpec | None:
    """Return the host of an operation; None for the default host. Raises ``ValidationError``."""
    if "servers" not in node:
        return None
    servers = node["servers"]
    names = {one.get("x-host") for one in servers} if isinstance(servers, list) and servers else {None}
    name = names.pop()
    if names or not isinstance(name, str) or not re.fullmatch(KEBAB_CASE, name):
        raise ValidationError(
            where,
            "servers of an operation need x-host, the same word in kebab-case on each; write x-host: <name>, or remove the servers",
        )
    return _host(name, servers, _KEYS | {"x-host"})


def _host(name: str, servers: list[Any], keys: set[str]) -> HostSpec:
    environments: dict[str, str] = {}
    for server in servers:
        where = f"server {server.get('url')}"
        if unknown := sorted(set(server) - keys):
            raise ValidationError(where, f"{unknown[0]} isn't supported here; remove it, or fix its spelling")
        environment = server.get("x-environment")
        if environment is None:
            continue
        if not isinstance(environment, str) or not re.fullmatch(KEBAB_CASE, environment) or "{" in server["url"]:
            raise ValidationError(
                where, "x-environment must be a word in kebab-case, on an address without variables; write a word such as demo"
            )
        if environment in environments:
            raise ValidationError(
                where, f"x-environment {environment} is already the name of another server; give each environment one server"
            )
        environments[environment] = server["url"].rstrip("/")
    address = str(servers[0]["url"])
    return HostSpec(name, None if "{" in address or not address else address.rstrip("/"), environments)


def one_address(where: str, known: dict[str, HostSpec], host: HostSpec | None) -> None:
    """Record a host. Raises ``ValidationError`` if another operation gives it other addresses."""
    if host is not None and known.setdefault(host.name, host) != host:
        raise ValidationError(
            where, f"x-host {host.name} has other servers in another operation; give all operations of a host the same servers"
        )
