"""Which errors are retried, how often, and after which pauses."""

from __future__ import annotations

import time
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from msgspec import field

from venuekit import RetryPolicy
from venuekit.auth.clock import http_date
from venuekit.call.retry import retry_after
from venuekit.errors import (
    CallError,
    ConfigurationError,
    DecodeError,
    RateLimited,
    RedirectRefused,
    ServerError,
    VenueError,
)

if TYPE_CHECKING:
    from tests.conftest import OpenClient
    from venuekit_sandbox import Sandbox

THRICE = RetryPolicy(attempts=3, base=0)
TRANSIENT = (429, 500, 502, 503, 504, 599)
FINAL = (204, 302, 400, 401, 403, 404, 409, 422, 490)


class Noted(RetryPolicy, frozen=True):
    """A policy that records its pauses and replaces them by zero."""

    pauses: list[float | None] = field(default_factory=list)

    def pause(self, attempt: int, error: CallError, repeatable: bool) -> float | None:
        asked = super().pause(attempt, error, repeatable)
        self.pauses.append(asked)
        return None if asked is None else 0


@pytest.mark.parametrize("status", TRANSIENT)
def test_transient_errors_are_retried(sandbox: Sandbox, open_client: OpenClient, status: int) -> None:
    sandbox.kalshi.answer("get_balance", status=status, times=2)
    assert open_client("kalshi", retry=THRICE).do("get_balance").balance == 125034
    assert len(sandbox.kalshi.requests) == 3


@pytest.mark.parametrize("status", TRANSIENT)
@pytest.mark.parametrize("attempts", [1, 2, 4])
def test_attempts_are_limited_and_counted(sandbox: Sandbox, open_client: OpenClient, status: int, attempts: int) -> None:
    sandbox.kalshi.answer("get_balance", status=status, times=10)
    with pytest.raises(VenueError) as raised:
        open_client("kalshi", retry=RetryPolicy(attempts=attempts, base=0)).do("get_balance")
    assert raised.value.attempts == attempts == len(sandbox.kalshi.requests)
    assert raised.value.elapsed > 0


@pytest.mark.parametrize("status", FINAL)
def test_permanent_errors_are_not_retried(sandbox: Sandbox, open_client: OpenClient, status: int) -> None:
    sandbox.kalshi.answer("get_balance", status=status, times=3)
    with pytest.raises(VenueError) as raised:
        open_client("kalshi", retry=THRICE).do("get_balance")
    assert raised.value.attempts == 1 == len(sandbox.kalshi.requests)


def test_last_error_is_raised(sandbox: Sandbox, open_client: OpenClient) -> None:
    sandbox.kalshi.answer("get_balance", status=503)
    sandbox.kalshi.answer("get_balance", status=429)
    sandbox.kalshi.answer("get_balance", status=403, body={"error": {"code": "forbidden"}})
    with pytest.raises(VenueError, match="forbidden") as raised:
        open_client("kalshi", retry=RetryPolicy(attempts=9, base=0)).do("get_balance")
    assert (raised.value.status, raised.value.attempts) == (403, 3)


def test_attempts_are_counted_for_corrupt_gzip(sandbox: Sandbox, open_client: OpenClient) -> None:
    sandbox.kalshi.answer("get_balance", status=503)
    sandbox.kalshi.answer("get_balance", body=b"{}", headers={"content-encoding": "gzip"})
    with pytest.raises(DecodeError) as raised:
        open_client("kalshi", retry=THRICE).do("get_balance")
    assert raised.value.attempts == 2 == len(sandbox.kalshi.requests)
    assert raised.value.elapsed > 0


@pytest.mark.parametrize("asked", ["0", "2", "7.5", "8"])
@pytest.mark.parametrize("status", [429, 503])
def test_retry_waits_for_retry_after(sandbox: Sandbox, open_client: OpenClient, status: int, asked: str) -> None:
    sandbox.kalshi.answer("get_balance", status=status, headers={"Retry-After": asked})
    policy = Noted(attempts=3, base=0)
    open_client("kalshi", retry=policy).do("get_balance")
    assert policy.pauses == [float(asked)]


def test_retry_waits_for_retry_after_as_a_date(sandbox: Sandbox, open_client: OpenClient) -> None:
    later = format_datetime(datetime.now(UTC) + timedelta(seconds=100), usegmt=True)
    sandbox.kalshi.answer("get_balance", status=503, headers={"Retry-After": later})
    policy = Noted(attempts=3, base=0, cap=200)
    open_client("kalshi", retry=policy).do("get_balance")
    [pause] = policy.pauses
    assert pause is not None
    assert 0 < pause <= 100


def test_past_retry_after_date_means_no_wait(sandbox: Sandbox, open_client: OpenClient) -> None:
    sandbox.kalshi.answer("get_balance", status=503, headers={"Retry-After": "Wed, 21 Oct 2015 07:28:00 GMT"})
    policy = Noted(attempts=3)
    open_client("kalshi", retry=policy).do("get_balance")
    assert policy.pauses == [0]


FAR = format_datetime(datetime(2200, 1, 1, tzinfo=UTC), usegmt=True)


@pytest.mark.parametrize(
    "asked",
    ["9", "3600", FAR, "inf", "Infinity", "1e999", "9" * 309],
    ids=["seconds", "an hour", "a date", "inf", "infinity", "exponent", "309 digits"],
)
def test_retry_after_beyond_the_cap_is_not_retried(sandbox: Sandbox, open_client: OpenClient, asked: str) -> None:
    sandbox.kalshi.answer("get_balance", status=429, headers={"Retry-After": asked}, times=3)
    with pytest.raises(RateLimited) as raised:
        open_client("kalshi", retry=RetryPolicy(attempts=3, base=0, cap=8)).do("get_balance")
    assert raised.value.attempts == 1 == len(sandbox.kalshi.requests)
    assert raised.value.retry_after is not None
    assert raised.value.retry_after > 8
    assert f"asks to wait {raised.value.retry_after:g} s" in str(raised.value)


UNREADABLE = (
    *("soon", "", "nan", "-inf", "1_0", "1_0.5", "0x5", "5, 7", "2026-01-01T00:00:00Z", "Wed, 99 Foo 2015"),
    *("Wed, 21 Oct 99999 07:28:00 GMT", "Wed, 21 Oct 2015 07:28:00 +99999999", "Wed, 2_1 Oct 2015 07:28:00 GMT"),
)


@pytest.mark.parametrize("asked", UNREADABLE)
def test_invalid_retry_after_is_ignored(sandbox: Sandbox, open_client: OpenClient, asked: str) -> None:
    sandbox.kalshi.answer("get_balance", status=503, headers={"Retry-After": asked})
    policy = Noted(attempts=3, base=0.5, cap=8)
    open_client("kalshi", retry=policy).do("get_balance")
    [pause] = policy.pauses
    assert pause is not None
    assert 0 <= pause <= 0.5


@pytest.mark.parametrize("digits", ["\u0661\u0660", "\uff11\uff10", "Wed, \u0662\u0661 Oct 2015 07:28:00 GMT"], ids=ascii)
def test_retry_after_accepts_ascii_digits_only(digits: str) -> None:
    assert retry_after(digits) is None


@pytest.mark.parametrize(
    "written", ["Wednesday, 21-Oct-99 07:28:00 GMT", "Thu Oct 21 07:28:00 2199", "Thu, 21 Oct 2199 07:28:00"], ids=str
)
def test_http_dates_of_every_format_are_utc(written: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Even without a time zone, and whatever the machine's own time zone is."""
    monkeypatch.setenv("TZ", "Pacific/Auckland")
    time.tzset()
    try:
        year = 1999 if "-99" in written else 2199
        assert http_date(written) == datetime(year, 10, 21, 7, 28, tzinfo=UTC).timestamp()
    finally:
        monkeypatch.undo()
        time.tzset()


def test_negative_retry_after_means_no_wait(sandbox: Sandbox, open_client: OpenClient) -> None:
    sandbox.kalshi.answer("get_balance", status=503, headers={"Retry-After": "-5"})
    policy = Noted(attempts=3, base=0)
    open_client("kalshi", retry=policy).do("get_balance")
    assert policy.pauses == [0]


@pytest.mark.parametrize("status", [429, 503])
def test_backoff_grows_up_to_the_cap(sandbox: Sandbox, open_client: OpenClient, status: int) -> None:
    sandbox.kalshi.answer("get_balance", status=status, times=50)
    policy = Noted(attempts=20, base=0.5, cap=4)
    with pytest.raises(VenueError) as raised:
        open_client("kalshi", retry=policy).do("get_balance")
    assert raised.value.attempts == 20
    assert raised.value.retry_after is None
    *pauses, last = policy.pauses
    assert last is None
    made = [pause for pause in pauses if pause is not None]
    assert len(made) == 19
    assert all(0 <= pause <= min(4, 0.5 * 2**number) for number, pause in enumerate(made))
    # Each pause is random below its bound; it is practically impossible that all of them stay below the first bound.
    assert max(made) > 0.5
    assert len(set(made)) > 1


BAD_POLICIES: list[tuple[str, object]] = [
    *(("attempts", bad) for bad in (0, -1, 1.5, "3", None)),
    *((name, bad) for name in ("base", "cap") for bad in (-0.1, float("nan"), "1", None)),
    *(("deadline", bad) for bad in (0, -1.0, float("nan"), "60", True)),
    *(("on", bad) for bad in (ServerError, [ServerError], (ValueError,), ("ServerError",))),
    ("retries", 3),
]


@pytest.mark.parametrize(("name", "bad"), BAD_POLICIES)
def test_invalid_retry_policy_is_refused(name: str, bad: Any) -> None:
    with pytest.raises((ConfigurationError, TypeError), match=name):
        RetryPolicy(**{name: bad})


def test_retry_policy_is_an_immutable_value() -> None:
    assert RetryPolicy() == RetryPolicy()
    assert RetryPolicy(attempts=5) != RetryPolicy()
    with pytest.raises(AttributeError):
        RetryPolicy().attempts = 5  # type: ignore[misc]  # tests that it is frozen


@pytest.mark.parametrize("elsewhere", [True, False], ids=["another host", "another path"])
@pytest.mark.parametrize("status", [300, 301, 302, 303, 307, 308])
def test_redirects_are_never_followed(sandbox: Sandbox, open_client: OpenClient, mode: str, status: int, elsewhere: bool) -> None:
    target = f"{sandbox.coinapi_ems.base_url}/v1/balances" if elsewhere else "/trade-api/v2/portfolio/fills"
    sandbox.kalshi.answer("get_balance", status=status, headers={"Location": target})
    # Not even if the caller's own HTTP client follows redirects.
    willing: Any = (httpx.Client if mode == "sync" else httpx.AsyncClient)(follow_redirects=True)
    driver = open_client("kalshi", retry=THRICE, http_client=willing)
    with pytest.raises(RedirectRefused) as raised:
        driver.do("get_balance")
    driver.outcome(willing.close() if mode == "sync" else willing.aclose())
    assert target in str(raised.value)
    assert len(sandbox.kalshi.requests) == 1
    assert sandbox.coinapi_ems.requests == []
