"""The vectors beside each overlay: given a request and a time, the signers add these headers and no others."""

from __future__ import annotations

import hashlib
import hmac
import json
from base64 import b64decode, b64encode
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ed25519, padding, rsa

from venuekit.auth.signing import Unsigned
from venuekit_coinapi_ems.auth import CoinApiEmsSigner
from venuekit_habittrade.auth import HabitTradeSigner
from venuekit_kalshi.auth import KalshiSigner
from venuekit_synapsewave.auth import SynapseWaveSigner

if TYPE_CHECKING:
    from collections.abc import Callable

    from venuekit.auth.signing import Signer

OVERLAYS = Path(__file__).parents[2] / "overlays"
SIGNERS: dict[str, Callable[..., Signer[Any]]] = {
    "coinapi_ems": CoinApiEmsSigner,
    "habittrade": HabitTradeSigner,
    "kalshi": KalshiSigner,
    "synapsewave": SynapseWaveSigner,
}
FILES = sorted(OVERLAYS.glob("*/vectors/*.json"))
BY_NAME = {f"{file.parents[1].name}/{file.stem}": json.loads(file.read_text("utf-8")) for file in FILES}
EXACT = [(name, vector) for name, found in BY_NAME.items() if "credentials" in found for vector in found["vectors"]]
NAMES = [f"{name}: {vector['name']}" for name, vector in EXACT]


@cache
def rsa_key(bits: int) -> rsa.RSAPrivateKey:
    return rsa.generate_private_key(65537, bits)


def unsigned(vector: dict[str, Any]) -> Unsigned:
    return Unsigned(vector["method"], vector["path"], vector["query"], vector["body"].encode(), vector["timestamp_milliseconds"])


@pytest.mark.parametrize(("name", "vector"), EXACT, ids=NAMES)
def test_signers_add_the_headers_of_the_vectors(name: str, vector: dict[str, Any]) -> None:
    signer = SIGNERS[name.split("/")[0]](**BY_NAME[name]["credentials"])
    for _ in range(2):  # signers keep no state
        assert signer.sign(unsigned(vector)) == vector["headers"]


def test_every_venue_has_vectors_with_their_source() -> None:
    assert {name.split("/")[0] for name in BY_NAME} == set(SIGNERS)
    for found in BY_NAME.values():
        assert found["about"]
        assert all(source.startswith("https://") for source in found["sources"])
        assert found["vectors"]


@pytest.mark.parametrize("vector", BY_NAME["kalshi/ed25519"]["vectors"], ids=lambda vector: vector["name"])
def test_the_ed25519_vectors_verify(vector: dict[str, Any]) -> None:
    """The vectors themselves, seen by another pair of eyes: the public key of the published test key."""
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


@pytest.mark.parametrize("encoding", ["base64", "hex"])
def test_the_hmac_vectors_are_what_the_recipe_gives(encoding: str) -> None:
    found = BY_NAME[f"habittrade/{encoding}"]
    for vector in found["vectors"]:
        digest = hmac.new(found["credentials"]["api_secret"].encode(), vector["text"].encode(), hashlib.sha256).digest()
        written = digest.hex() if encoding == "hex" else b64encode(digest).decode()
        assert vector["headers"]["X-API-Signature"] == written


def test_a_pem_in_any_form_signs_alike() -> None:
    found = BY_NAME["kalshi/ed25519"]
    [vector, *_], pem = found["vectors"], found["credentials"]["private_key"]
    loaded: Any = serialization.load_pem_private_key(pem.encode(), None)
    for form in (pem, pem.encode(), pem.replace("\n", "\\n"), f"\n  {pem}", loaded):
        signer = KalshiSigner(found["credentials"]["key_id"], form)
        assert signer.sign(unsigned(vector)) == vector["headers"]
