"""A service may hold a client for each of its accounts, so a client is small until its first call."""

from __future__ import annotations

import gc
import tracemalloc

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from venuekit_kalshi import AsyncKalshi, Kalshi

CLIENTS = 200
MOST = 5 * 1024
"""Bytes."""


@pytest.mark.parametrize("kind", [Kalshi, AsyncKalshi])
def test_a_client_is_small_until_its_first_call(kind: type[Kalshi | AsyncKalshi]) -> None:
    key = Ed25519PrivateKey.generate()
    clients = [kind(key_id="an id", private_key=key)]  # what all clients share isn't counted
    gc.collect()
    tracemalloc.start()
    try:
        clients += [kind(key_id="an id", private_key=key) for _ in range(CLIENTS)]
        gc.collect()
        size, _ = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert size / CLIENTS < MOST
