"""The signing vectors of each overlay: for a request and a time, signers add exactly these headers."""

from __future__ import annotations

from typing import Any

import pytest

from tests.conftest import VENUES, signer_of
from tests.signing.vectors import BY_NAME, unsigned

EXACT = [(name, vector) for name, found in BY_NAME.items() if "credentials" in found for vector in found["vectors"]]
NAMES = [f"{name}: {vector['name']}" for name, vector in EXACT]


@pytest.mark.parametrize(("name", "vector"), EXACT, ids=NAMES)
def test_signers_add_the_headers_of_the_vectors(name: str, vector: dict[str, Any]) -> None:
    signer = signer_of(name.split("/")[0])(**BY_NAME[name]["credentials"])
    for _ in range(2):  # signers keep no state
        assert signer.sign(unsigned(vector)) == vector["headers"]


def test_every_venue_has_vectors_with_their_source() -> None:
    assert {name.split("/")[0] for name in BY_NAME} == set(VENUES)
    for found in BY_NAME.values():
        assert found["about"]
        assert all(source.startswith("https://") for source in found["sources"])
        assert found["vectors"]
