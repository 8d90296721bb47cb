"""Generated from the venue's description; change that and run ``nox -s generate``."""

from venuekit.codec.enums import OpenStrEnum


class ApiKeyType(OpenStrEnum):
    """Kind of a key pair: RSA of 2048 bits (`rsa`), which signs by PSS, or Ed25519 (`ed25519`), which signs faster.

    Source: https://docs.kalshi.com/api-reference/api-keys/generate-api-key
    """

    RSA = "rsa"
    ED25519 = "ed25519"
