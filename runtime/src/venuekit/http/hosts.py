"""Addresses of the separate hosts that serve some operations of a venue."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct

from venuekit.auth.tracebacks import hides_arguments
from venuekit.errors import ConfigurationError, shown
from venuekit.http.options import checked_base_url


class Host(Struct, frozen=True):
    """A host in addition to the venue's usual one."""

    base_url: str | None
    """Production address; None if every caller has a different address."""
    environments: Mapping[str, str] = {}
    """Addresses by environment."""


@hides_arguments
def host_addresses(
    title: str, hosts: Mapping[str, Host], base_urls: Mapping[str, str] | None, base_url: str | None, environment: str | None
) -> dict[str, str]:
    """Return the addresses to call, by host: the given ones, else those of the environment, else the default ones.

    If the caller passes a ``base_url``, the venue's usual hosts are not called: the addresses of other hosts must then be passed too.
    Raises ``ConfigurationError`` for hosts that the venue doesn't have.
    """
    given = _checked(title, hosts, {} if base_urls is None else base_urls)
    found: dict[str, str] = {}
    for name, host in hosts.items():
        usual = host.base_url if environment is None else host.environments.get(environment)
        address = given.get(name) or (usual if base_url is None else None)
        if address is not None:
            found[name] = address
    return found


def _checked(title: str, hosts: Mapping[str, Host], base_urls: Mapping[str, str]) -> dict[str, str]:
    if not isinstance(base_urls, Mapping):
        raise ConfigurationError(f"base_urls: must be a dict of addresses by host, not {type(base_urls).__name__}")
    for name in base_urls:
        if name not in hosts:
            known = f"there are {', '.join(map(repr, hosts))}" if hosts else f"{title} has one host only; pass base_url"
            raise ConfigurationError(f"base_urls: there is no host {shown(name)}; {known}")
    return {name: checked_base_url(address, f"base_urls[{name!r}]") for name, address in base_urls.items()}


def address_variable(venue: str, host: str = "") -> str:
    """Return the environment variable with the address of a host, by default of the usual one."""
    return "_".join(part for part in (venue, host.replace("-", "_"), "base_url") if part).upper()


def missing(operation: str, host: str, variable: str) -> ConfigurationError:
    """Return the error of a call to a host whose address is unknown."""
    return ConfigurationError(
        f"{operation} is served by the host {host!r}, whose address is not known for this base_url; "
        f"pass base_urls={{{host!r}: '<address>'}}, or set {variable} for from_env"
    )
