"""Kalshi's vectors, verified independently, and signatures by keys of every kind."""

from __future__ import annotations

from base64 import b64decode
from functools import cache
from typing import Any

import pytest
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ed25519, padding, rsa

from tests.signing.vectors import BY_NAME, unsigned
from venuekit_kalshi.auth import KalshiSigner


@cache
def rsa_key(bits: int) -> rsa.RSAPrivateKey:
    return rsa.generate_private_key(65537, bits)


@pytest.mark.parametrize("vector", BY_NAME["kalshi/ed25519"]["vectors"], ids=lambda vector: vector["name"])
def test_the_ed25519_vectors_verify(vector: dict[str, Any]) -> None:
    """The vectors verify with the public key of the published test key."""
    public = ed25519.Ed25519PublicKey.from_public_bytes(
        bytes.fromhex("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a")
    )
    public.verify(b64decode(vector["headers"]["KALSHI-ACCESS-SIGNATURE"], validate=True), vector["text"].encode())
    assert vector["text"] == f"{vector['timestamp_milliseconds']}{vector['method']}{vector['path']}"


@pytest.mark.parametrize("vector", BY_NAME["kalshi/rsa"]["vectors"], ids=lambda vector: vector["name"])
@pytest.mark.parametrize("bits", [2048, 4096])
def test_rsa_signatures_are_over_the_text_of_the_vectors(vector: dict[str, Any], bits: int) -> None:
    key = rsa_key(bits)
    headers = KalshiSigner("id", key).sign(unsigned(vector))
    assert headers["KALSHI-ACCESS-TIMESTAMP"] == vector["headers"]["KALSHI-ACCESS-TIMESTAMP"]
    pss = padding.PSS(padding.MGF1(hashes.SHA256()), salt_length=32)
    signature = b64decode(headers["KALSHI-ACCESS-SIGNATURE"], validate=True)
    key.public_key().verify(signature, vector["text"].encode(), pss, hashes.SHA256())


def test_a_pem_in_any_form_signs_alike() -> None:
    found = BY_NAME["kalshi/ed25519"]
    [vector, *_], pem = found["vectors"], found["credentials"]["private_key"]
    loaded: Any = serialization.load_pem_private_key(pem.encode(), None)
    for form in (pem, pem.encode(), pem.replace("\n", "\\n"), f"\n  {pem}", loaded):
        signer = KalshiSigner(found["credentials"]["key_id"], form)
        assert signer.sign(unsigned(vector)) == vector["headers"]
