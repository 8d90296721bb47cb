"""Settings from environment variables, without keeping or showing what they hold."""

from __future__ import annotations

import os

from venuekit.auth.secrets import Secret
from venuekit.errors import ConfigurationError


def secret(name: str) -> Secret:
    """The credential in variable ``name``. Raises ``ConfigurationError`` if it is unset or empty."""
    if not os.environ.get(name, "").strip():
        raise ConfigurationError(f"set the environment variable {name}; it is {'empty' if name in os.environ else 'not set'}")
    return Secret(os.environ[name], name)


def setting(name: str, default: str | None) -> str:
    """The plain setting in variable ``name``, or ``default``. Raises ``ConfigurationError`` if there is neither."""
    value = os.environ.get(name, "").strip() or default
    if value is None:
        raise ConfigurationError(f"set the environment variable {name}; it is not set and there is no default")
    return value
