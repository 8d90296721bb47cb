"""Invalid keys of Kalshi are refused by the constructor; the error says what to do, and doesn't quote the key."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, rsa, x25519

from tests.conftest import CLIENTS, MODES
from tests.faults.leaks import assert_error_hides
from venuekit import Secret
from venuekit.errors import ConfigurationError, CredentialError

RSA = rsa.generate_private_key(65537, 2048)
ED25519 = ed25519.Ed25519PrivateKey.generate()
PLAIN = serialization.NoEncryption()
LOCKED = serialization.BestAvailableEncryption(b"open sesame")


def pem(
    key: Any,
    encryption: serialization.KeySerializationEncryption = PLAIN,
    form: serialization.PrivateFormat = serialization.PrivateFormat.PKCS8,
) -> str:
    text: bytes = key.private_bytes(serialization.Encoding.PEM, form, encryption)
    return text.decode()


def public_pem(key: Any) -> str:
    text: bytes = key.public_key().public_bytes(serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo)
    return text.decode()


GOOD = pem(RSA)
BODY = "".join(GOOD.splitlines()[1:-1])
BAD_KEYS: dict[str, tuple[object, str]] = {
    "with a passphrase": (pem(RSA, LOCKED), "decrypt"),
    "with a passphrase, the older way": (pem(RSA, LOCKED, serialization.PrivateFormat.TraditionalOpenSSL), "decrypt"),
    "public": (public_pem(RSA), "public key"),
    "elliptic curve": (pem(ec.generate_private_key(ec.SECP256R1())), "RSA and Ed25519"),
    "for key agreement": (pem(x25519.X25519PrivateKey.generate()), "RSA and Ed25519"),
    "elliptic curve, loaded": (ec.generate_private_key(ec.SECP256R1()), "RSA and Ed25519"),
    "public, loaded": (RSA.public_key(), "RSA and Ed25519"),
    "empty": ("", "empty"),
    "blank": (" \n\t ", "empty"),
    "empty bytes": (b"", "empty"),
    "without its first line": (BODY, "BEGIN"),
    "an id": ("a952bcbe-ec3b-4b5b-b8f9-11dae589608c", "key_id"),
    "cut off": (GOOD[: len(GOOD) // 2], "damaged"),
    "damaged": (GOOD.replace(BODY[300:340], "?" * 40).replace("A", "B"), "damaged"),
    "nothing between the lines": ("-----BEGIN PRIVATE KEY-----\n-----END PRIVATE KEY-----\n", "damaged"),
    "a certificate": ("-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n", "damaged"),
    "binary": (RSA.private_bytes(serialization.Encoding.DER, serialization.PrivateFormat.PKCS8, PLAIN), "PEM"),
    "not ASCII": ("-----BEGIN PRIVATE KEY-----\nü漢\n-----END PRIVATE KEY-----", "damaged"),
    "RSA of 1024 bits": (pem(rsa.generate_private_key(65537, 1024)), "1024 bits"),
    "RSA of 1024 bits, loaded": (rsa.generate_private_key(65537, 1024), "2048 bits or more"),
    "none": (None, "private_key"),
    "a number": (5, "private_key"),
    "a list": ([GOOD], "private_key"),
}


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize(("key", "cure"), BAD_KEYS.values(), ids=BAD_KEYS)
def test_an_unusable_key_is_refused_with_advice(mode: str, key: object, cure: str) -> None:
    with pytest.raises(CredentialError) as raised:
        CLIENTS["kalshi", mode](key_id="id", private_key=key)
    message = str(raised.value)
    assert cure in message
    assert "private_key" in message
    assert_nothing_of_the_key(message, key)


def assert_nothing_of_the_key(message: str, *keys: object) -> None:
    """Assert that a message contains no eight consecutive characters of a key."""
    for key in keys:
        text = key.decode("latin-1") if isinstance(key, bytes) else key if isinstance(key, str) else ""
        body = "".join(line for line in text.splitlines() if "-----" not in line)
        assert not any(body[start : start + 8] in message for start in range(len(body) - 8))


def test_swapped_arguments_are_detected() -> None:
    with pytest.raises(CredentialError, match="swapped") as raised:
        CLIENTS["kalshi", "sync"](key_id=GOOD, private_key="a952bcbe-ec3b-4b5b-b8f9-11dae589608c")
    assert_nothing_of_the_key(str(raised.value), GOOD)


@pytest.mark.parametrize("key_id", ["", " ", None, 5, b"id", "id\n", " id", "i\u00edd", "a\x00b", "a\r\nX-Evil: 1"], ids=repr)
def test_a_key_id_invalid_in_headers_is_refused(key_id: object) -> None:
    with pytest.raises(CredentialError, match="key_id"):
        CLIENTS["kalshi", "sync"](key_id=key_id, private_key=ED25519)


@pytest.mark.parametrize("content", [b"", b"garbage", b"\xff\xfe", public_pem(RSA).encode(), pem(RSA, LOCKED).encode()])
def test_a_file_without_a_usable_key_is_refused(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "key.pem"
    file.write_bytes(content)
    with pytest.raises(CredentialError) as raised:
        CLIENTS["kalshi", "sync"](key_id="id", private_key=file)
    assert_nothing_of_the_key(str(raised.value), content)


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    for path in (tmp_path / "missing.pem", tmp_path):
        with pytest.raises(CredentialError) as raised:
            CLIENTS["kalshi", "sync"](key_id="id", private_key=path)
        assert str(path) in str(raised.value)


KEYS_AS_PATHS = {
    "PEM text": GOOD,
    "Ed25519 PEM text": pem(ED25519),
    "in one line": GOOD.replace("\n", "\\n"),
    "without its first and last line": BODY,
    "Ed25519 without its first and last line": pem(ED25519).splitlines()[1],
}


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("text", KEYS_AS_PATHS.values(), ids=KEYS_AS_PATHS)
def test_a_key_in_place_of_a_file_name_is_not_quoted(monkeypatch: pytest.MonkeyPatch, mode: str, text: str) -> None:
    client: Any = CLIENTS["kalshi", mode]
    with pytest.raises(CredentialError, match="holds the private key itself") as raised:
        client(key_id="id", private_key=Path(text))
    assert "pass the PEM text" in str(raised.value)
    assert_error_hides({"key": text}, raised.value)
    monkeypatch.setenv("KALSHI_KEY_ID", "id")
    monkeypatch.setenv("KALSHI_PRIVATE_KEY_FILE", text)
    with pytest.raises(CredentialError, match="KALSHI_PRIVATE_KEY instead") as raised:
        client.from_env()
    assert_error_hides({"key": text}, raised.value)


@pytest.mark.parametrize(
    "path", ["key\0.pem", "~nobody-of-that-name/key.pem", "\udcff.pem", "k" * 5000, "missing/" * 700, ""], ids=ascii
)
def test_an_unreadable_path_is_a_credential_error(path: str) -> None:
    with pytest.raises(CredentialError, match="cannot read the file") as raised:
        CLIENTS["kalshi", "sync"](key_id="id", private_key=Path(path))
    str(raised.value).encode()


FORMS: dict[str, Callable[[Path], object]] = {
    "PEM text": lambda folder: GOOD,
    "PEM bytes": lambda folder: GOOD.encode(),
    "PKCS#1": lambda folder: pem(RSA, PLAIN, serialization.PrivateFormat.TraditionalOpenSSL),
    "Windows line ends": lambda folder: GOOD.replace("\n", "\r\n"),
    "line ends written out": lambda folder: GOOD.replace("\n", "\\n"),
    "a secret": lambda folder: Secret(GOOD),
    "a file": lambda folder: saved(folder / "key.pem", GOOD),
    "a file with line ends written out": lambda folder: saved(folder / "key.pem", GOOD.replace("\n", "\\n")),
    "RSA, loaded": lambda folder: RSA,
    "Ed25519": lambda folder: pem(ED25519),
    "Ed25519, loaded": lambda folder: ED25519,
}


def saved(file: Path, text: str) -> Path:
    file.write_text(text, "ascii")
    return file


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("form", FORMS.values(), ids=FORMS)
def test_a_key_is_accepted_in_every_form(tmp_path: Path, mode: str, form: Callable[[Path], object]) -> None:
    CLIENTS["kalshi", mode](key_id="id", private_key=form(tmp_path))


def test_from_env_takes_the_key_from_one_variable(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("KALSHI_KEY_ID", "id")
    monkeypatch.setenv("KALSHI_PRIVATE_KEY_FILE", str(saved(tmp_path / "key.pem", GOOD)))
    kalshi: Any = CLIENTS["kalshi", "sync"]
    assert "kalshi" in kalshi.from_env().base_url
    monkeypatch.setenv("KALSHI_PRIVATE_KEY", GOOD)
    with pytest.raises(ConfigurationError, match="both are set"):
        kalshi.from_env()
    monkeypatch.delenv("KALSHI_PRIVATE_KEY")
    monkeypatch.delenv("KALSHI_PRIVATE_KEY_FILE")
    with pytest.raises(ConfigurationError, match="neither is set"):
        kalshi.from_env()
