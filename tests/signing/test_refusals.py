"""Each wrong credential is refused."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.conftest import VENUES
from tests.signing.refusals import refusal_of, refused
from tests.venues import own
from venuekit_sandbox import Sandbox

if TYPE_CHECKING:
    from tests.conftest import OpenClient

CREDENTIALS = [(venue, name) for venue in VENUES for name in Sandbox(venues=[venue]).venues[venue].credentials()]


@pytest.mark.parametrize(("venue", "name"), CREDENTIALS)
def test_a_wrong_credential_is_refused_with_a_reason(sandbox: Sandbox, open_client: OpenClient, venue: str, name: str) -> None:
    wrong = own(venue, "signing", "WRONG", {}).get(name, "0" * 32)
    assert str(refused(open_client, venue, **{name: wrong}))
    assert refusal_of(sandbox.venues[venue].requests)
