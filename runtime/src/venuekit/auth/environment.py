"""Read settings from environment variables without keeping or showing their values."""

from __future__ import annotations

import os

from venuekit.auth.secrets import Secret
from venuekit.errors import ConfigurationError


def secret(name: str) -> Secret:
    """Return the credential in variable ``name``. Raises ``ConfigurationError`` if it is unset or empty."""
    if not os.environ.get(name, "").strip():
        raise ConfigurationError(f"set the environment variable {name}; it is {'empty' if name in os.environ else 'not set'}")
    return Secret(os.environ[name], name)


def base_url(name: str) -> str | None:
    """Return the address in variable ``name``, or None if it is unset. Raises ``ConfigurationError`` if it is empty."""
    value = os.environ.get(name)
    if value is not None and not value.strip():
        raise ConfigurationError(
            f"the environment variable {name} is empty; set it to the address to call, or unset it to use the default"
        )
    return value and value.strip()


def needed_base_url(name: str) -> str:
    """Return the address in variable ``name``. Raises ``ConfigurationError`` if it is unset or empty."""
    value = base_url(name)
    if value is None:
        raise ConfigurationError(f"set the environment variable {name} to the address that your broker gave you; it is not set")
    return value
