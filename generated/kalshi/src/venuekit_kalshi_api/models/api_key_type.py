"""Generated from the venue's description; change that and run ``nox -s generate``."""

from venuekit.codec.enums import OpenStrEnum


class ApiKeyType(OpenStrEnum):
    """Type of a key pair: 2048-bit RSA (`rsa`), which signs with PSS, or Ed25519 (`ed25519`), which signs faster.

    Source: https://docs.kalshi.com/api-reference/api-keys/generate-api-key
    """

    RSA = "rsa"
    ED25519 = "ed25519"
