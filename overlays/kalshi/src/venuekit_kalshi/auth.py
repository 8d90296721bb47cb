"""Signing for Kalshi: an RSA or Ed25519 key over timestamp, method and path.

Source: https://docs.kalshi.com/getting_started/api_keys
"""

from __future__ import annotations

import os
import re
from base64 import b64encode
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple, TypedDict

from venuekit.auth import environment
from venuekit.auth.secrets import Secret
from venuekit.auth.signing import Signer, Unsigned, credential
from venuekit.auth.tracebacks import hides_arguments
from venuekit.errors import ConfigurationError, CredentialError

if TYPE_CHECKING:
    from typing import TypeAlias

    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey

    Key: TypeAlias = str | bytes | Path | Secret | RSAPrivateKey | Ed25519PrivateKey
    PrivateKey: TypeAlias = Key | Callable[[], Key]
    KeyId: TypeAlias = str | Secret | Callable[[], str | Secret]

_SMALLEST_RSA = 2048
"""Bits. Kalshi's pages name no minimum; its own keys have 2048, and smaller ones are no longer considered safe."""
ADVICE = (
    "pass key_id and private_key, or set KALSHI_KEY_ID and KALSHI_PRIVATE_KEY or KALSHI_PRIVATE_KEY_FILE and build the client "
    "by from_env()"
)
"""How to pass credentials."""
_ADVICE = "pass the private key that Kalshi showed when you created the API key: its PEM text, or a Path to its file"


class _Pair(NamedTuple):
    key_id: Secret
    signature: Callable[[bytes], bytes]


class KalshiSigner(Signer[_Pair]):
    """Adds the three ``KALSHI-ACCESS-*`` headers.

    The signed text is the timestamp in milliseconds, the method and the path as sent, without query, one right after the other.
    RSA keys sign by PSS with SHA-256 and a salt as long as the digest; Ed25519 keys sign the text itself.
    """

    timed = True

    @hides_arguments
    def __init__(self, key_id: KeyId, private_key: PrivateKey) -> None:
        """Raise ``CredentialError``, saying what to change, if key and id can't be used together."""
        super().__init__(_pair, key_id=key_id, private_key=private_key)

    def account_name(self) -> str:
        """Return the key id, which identifies the account; it is hashed before it is stored."""
        return self.by.key_id.reveal()

    def sign(self, unsigned: Unsigned) -> Mapping[str, str]:
        """Return the headers for one attempt."""
        key_id, signature = self.by
        text = f"{unsigned.timestamp_milliseconds}{unsigned.method}{unsigned.path}"
        return {
            "KALSHI-ACCESS-KEY": key_id.reveal(),
            "KALSHI-ACCESS-TIMESTAMP": str(unsigned.timestamp_milliseconds),
            "KALSHI-ACCESS-SIGNATURE": b64encode(signature(text.encode())).decode(),
        }


def _pair(key_id: str | Secret, private_key: Key) -> _Pair:
    return _Pair(_checked_key_id(key_id), _signing_function(_loaded(private_key)))


class Credentials(TypedDict):
    """The credentials of both clients."""

    key_id: Secret
    private_key: Secret | Path


def from_environment() -> Credentials:
    """Read ``KALSHI_KEY_ID`` and either ``KALSHI_PRIVATE_KEY`` (PEM text) or ``KALSHI_PRIVATE_KEY_FILE``."""
    by_id, by_text, by_file = (
        bool(os.environ.get(name, "").strip()) for name in ("KALSHI_KEY_ID", "KALSHI_PRIVATE_KEY", "KALSHI_PRIVATE_KEY_FILE")
    )
    if not (by_id or by_text or by_file):
        raise ConfigurationError(
            "set the environment variables KALSHI_KEY_ID and KALSHI_PRIVATE_KEY or KALSHI_PRIVATE_KEY_FILE; none of them is set. "
            "Public operations need no credentials: call the constructor without arguments"
        )
    if by_text == by_file:
        raise ConfigurationError(
            f"set one of the environment variables KALSHI_PRIVATE_KEY and KALSHI_PRIVATE_KEY_FILE; "
            f"{'both are' if by_text else 'neither is'} set"
        )
    if by_file and _holds_key_material(os.environ["KALSHI_PRIVATE_KEY_FILE"]):
        raise CredentialError(
            "KALSHI_PRIVATE_KEY_FILE holds the private key itself, not the name of a file; "
            "put the PEM text into KALSHI_PRIVATE_KEY instead"
        )
    return {
        "key_id": environment.secret("KALSHI_KEY_ID"),
        "private_key": environment.secret("KALSHI_PRIVATE_KEY") if by_text else Path(os.environ["KALSHI_PRIVATE_KEY_FILE"]),
    }


def _checked_key_id(key_id: str | Secret) -> Secret:
    if "PRIVATE KEY" in (key_id.reveal() if isinstance(key_id, Secret) else str(key_id)):
        raise CredentialError("key_id holds a private key; are key_id and private_key swapped?")
    try:
        return credential("key_id", key_id)
    except CredentialError as error:
        raise CredentialError(f"{error}; pass the id that Kalshi shows with the API key") from None


def _holds_key_material(path: str) -> bool:
    """Return whether a supposed file name is PEM text or a long base64 string."""
    if "-----" in path or "PRIVATE KEY" in path or "\n" in path:
        return True
    long = len(path) >= 40 and re.fullmatch(r"[A-Za-z0-9+/=\s]+", path) is not None
    return long and all(re.search(signs, path) for signs in ("[A-Z]", "[a-z]", "[0-9]"))


def _loaded(private_key: Key) -> Any:
    """Return the key, loaded from any of the accepted forms."""
    if isinstance(private_key, Path):
        return _parsed(_read(private_key))
    if isinstance(private_key, bytes):
        return _parsed(_worded(private_key.decode("ascii", "replace")))
    if isinstance(private_key, (str, Secret)):
        return _parsed(_worded(private_key))
    return private_key


def _worded(text: str | Secret) -> Secret:
    try:
        return Secret(text, "private_key")
    except ValueError:
        raise CredentialError(f"private_key is empty; {_ADVICE}") from None


def _read(path: Path) -> Secret:
    if _holds_key_material(str(path)):
        raise CredentialError(
            "private_key: the Path holds the private key itself, not the name of a file; pass the PEM text as a str"
        )
    try:
        return _worded(path.expanduser().read_text(encoding="ascii"))
    except OSError as error:
        reason = error.strerror or type(error).__name__
    except UnicodeDecodeError:
        reason = "it is not PEM text"
    except (ValueError, RuntimeError) as error:  # a NUL in the name, an unknown home directory
        reason = str(error)
    raise CredentialError(f"private_key: cannot read the file {str(path)!a}: {reason}")


def _parsed(pem: Secret) -> Any:
    from cryptography.exceptions import InternalError, UnsupportedAlgorithm
    from cryptography.hazmat.primitives.serialization import load_pem_private_key

    # Shells and deployment files often contain a PEM in one line, with \n as text.
    lines = pem.reveal().replace("\\n", "\n")
    if "PUBLIC KEY" in lines:
        raise CredentialError(f"private_key holds a public key; {_ADVICE}")
    if "-----BEGIN" not in lines:
        raise CredentialError(
            f"private_key is not PEM text (no BEGIN line); {_ADVICE}, and check that you didn't pass key_id instead"
        )
    try:
        return load_pem_private_key(lines.encode("ascii", "replace"), password=None)
    except TypeError:
        problem = "private_key is encrypted; decrypt it first, or load it with its passphrase and pass the key object"
    except (ValueError, UnsupportedAlgorithm, InternalError):
        problem = f"private_key is damaged or of an unknown kind; {_ADVICE}, complete and with its line breaks"
    raise CredentialError(problem)


def _signing_function(key: Any) -> Callable[[bytes], bytes]:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
    from cryptography.hazmat.primitives.asymmetric.padding import MGF1, PSS
    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey
    from cryptography.hazmat.primitives.hashes import SHA256

    if isinstance(key, Ed25519PrivateKey):
        return key.sign
    if isinstance(key, RSAPrivateKey):
        if key.key_size < _SMALLEST_RSA:
            raise CredentialError(
                f"private_key is an RSA key of {key.key_size} bits, which is not safe; "
                f"create a new API key of {_SMALLEST_RSA} bits or more at Kalshi"
            )
        digest = SHA256()
        padding = PSS(mgf=MGF1(digest), salt_length=digest.digest_size)
        return lambda text: key.sign(text, padding, digest)
    raise CredentialError(f"private_key is a {type(key).__name__}; Kalshi accepts RSA and Ed25519 private keys")
