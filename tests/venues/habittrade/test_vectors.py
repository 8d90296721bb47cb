"""HabitTrade's vectors, recomputed by the documented recipe."""

from __future__ import annotations

import hashlib
import hmac
from base64 import b64encode

import pytest

from tests.signing.vectors import BY_NAME


@pytest.mark.parametrize("encoding", ["base64", "hex"])
def test_hmac_vectors_follow_the_recipe(encoding: str) -> None:
    found = BY_NAME[f"habittrade/{encoding}"]
    for vector in found["vectors"]:
        digest = hmac.new(found["credentials"]["api_secret"].encode(), vector["text"].encode(), hashlib.sha256).digest()
        written = digest.hex() if encoding == "hex" else b64encode(digest).decode()
        assert vector["headers"]["X-API-Signature"] == written
