"""HabitTrade's options of signing."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.conftest import CLIENTS
from venuekit.errors import ConfigurationError

if TYPE_CHECKING:
    from venuekit_sandbox import Sandbox


def test_the_signature_encoding_is_one_of_two(sandbox: Sandbox) -> None:
    with pytest.raises(ConfigurationError, match="'base64' or 'hex'"):
        CLIENTS["habittrade", "sync"](**sandbox.habittrade.client_args, signature_encoding="base32")
