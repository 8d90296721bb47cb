"""Amounts must be numbers, at every venue."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from tests.contract.amounts import NOT_NUMBERS
from tests.documents import VENUES
from tests.venues import own
from venuekit.errors import DecodeError

if TYPE_CHECKING:
    from tests.conftest import OpenClient
    from venuekit_sandbox import Sandbox

CASES = [(venue, *case) for venue in VENUES if (case := own(venue, "cases", "AMOUNT")) is not None]


@pytest.mark.parametrize("text", NOT_NUMBERS)
@pytest.mark.parametrize(("venue", "operation", "body", "path"), CASES, ids=[venue for venue, *_ in CASES])
def test_amounts_that_are_not_numbers_are_refused(
    sandbox: Sandbox, open_client: OpenClient, venue: str, operation: str, body: Any, path: str, text: str
) -> None:
    sandbox.venues[venue].answer(operation, body=json.dumps(body).replace("AMOUNT", text))
    with pytest.raises(DecodeError) as raised:
        open_client(venue).do(operation)
    assert raised.value.path == path
    assert path in str(raised.value)
