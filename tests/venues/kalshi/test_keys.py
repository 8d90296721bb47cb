"""Kalshi's clients take a key in every promised form."""

from __future__ import annotations

from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

from venuekit_kalshi import AsyncKalshi, Kalshi

PEM = Ed25519PrivateKey.generate().private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()).decode()


def test_kalshi_takes_its_key_in_every_promised_form(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "key.pem"
    file.write_text(PEM, encoding="ascii")
    for key in (PEM, PEM.encode(), file, Ed25519PrivateKey.generate()):
        for driver in (Kalshi, AsyncKalshi):
            assert driver(key_id="id", private_key=key)
    monkeypatch.setenv("KALSHI_KEY_ID", "id")
    monkeypatch.delenv("KALSHI_PRIVATE_KEY", raising=False)
    monkeypatch.setenv("KALSHI_PRIVATE_KEY_FILE", str(file))
    for client in (Kalshi.from_env(), AsyncKalshi.from_env()):
        assert client.base_url
