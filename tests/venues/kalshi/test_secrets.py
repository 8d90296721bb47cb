"""Private keys are never revealed."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.conftest import CLIENTS, MODES
from tests.faults.leaks import assert_error_hides, assert_hidden
from tests.faults.planted_secrets import LOCKED, assert_pickles, planted, reached
from tests.venues.kalshi.signing import CURVE
from venuekit import Secret
from venuekit.errors import ConfigurationError, PaginationError
from venuekit_kalshi.auth import KalshiSigner

if TYPE_CHECKING:
    from tests.conftest import Driver
    from venuekit_sandbox import Sandbox


def test_a_key_kept_for_renewal_is_not_revealed(sandbox: Sandbox) -> None:
    """If one of two credentials comes from a function, the other one is kept for its renewal."""
    pem = sandbox.kalshi.credentials()["private_key"]
    for form in (pem, pem.encode(), Secret(pem)):
        signer = KalshiSigner(lambda: "id", form)
        assert signer.renew(0)
        assert_hidden({"key": pem}, *(repr(one) for one in reached(signer)))


def test_a_failing_iterator_reveals_no_credential(sandbox: Sandbox, kalshi: Driver) -> None:
    sandbox.kalshi.answer("get_fills", body={"fills": [], "cursor": "again"}, times=2)
    with pytest.raises(PaginationError) as raised:
        list(kalshi.walk(kalshi.client.portfolio.iter_fills()))
    assert_error_hides(sandbox.kalshi.credentials(), raised.value)
    assert_pickles(sandbox.kalshi.credentials(), raised.value)


@pytest.mark.parametrize("mode", MODES)
def test_invalid_key_files_reveal_no_credential(tmp_path: Path, mode: str) -> None:
    file = tmp_path / "key.pem"
    for content in (LOCKED, CURVE, "planted-0123456789", CURVE.replace("-----END", "\xff")):
        file.write_text(content, "latin-1")
        with pytest.raises(ConfigurationError) as raised:
            CLIENTS["kalshi", mode](key_id="planted-0123456789", private_key=file)
        assert_error_hides({"content": content} | planted(), raised.value)
