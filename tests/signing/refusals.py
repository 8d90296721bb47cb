"""Calls whose credentials or signatures are refused."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

import pytest

from tests.conftest import FIRST
from venuekit.auth.signing import Signer
from venuekit.errors import AuthenticationError

if TYPE_CHECKING:
    from tests.conftest import OpenClient
    from venuekit.auth.signing import Unsigned
    from venuekit_sandbox import Received


class Skewed(Signer[None]):
    """A signer that signs a changed request, or whose headers are changed."""

    def __init__(
        self,
        inner: Signer[Any],
        before: Callable[[Unsigned], Unsigned] = lambda unsigned: unsigned,
        after: Callable[[dict[str, str]], dict[str, str]] = lambda headers: headers,
    ) -> None:
        super().__init__(lambda: None)
        self.inner, self.before, self.after = inner, before, after

    def sign(self, unsigned: Unsigned) -> Mapping[str, str]:
        return self.after(dict(self.inner.sign(self.before(unsigned))))


def refused(open_client: OpenClient, venue: str, **options: Any) -> AuthenticationError:
    """Return the error of a call whose credentials are refused."""
    driver = open_client(venue, **options)
    with pytest.raises(AuthenticationError) as raised:
        driver.do(FIRST[venue])
    assert (raised.value.status, raised.value.attempts) == (401, 1)
    return raised.value


def refusal_of(venue_requests: list[Received]) -> str:
    """Return why the sandbox refused its only request."""
    [request] = venue_requests
    assert not request.verified
    assert request.refusal is not None
    return request.refusal
