"""Rate limits while Redis is down: each process keeps its own limits, and the log says so once."""

from __future__ import annotations

import logging
import re
import socketserver
import subprocess
import sys
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from time import monotonic
from typing import Any

import pytest

from tests.faults.redis_server import RedisServer
from tests.faults.sockets import wait_until
from tests.faults.test_shared_limits import given
from venuekit import Bucket
from venuekit.limits import redis as shared
from venuekit.limits.redis import SharedLimits
from venuekit_kalshi import Kalshi
from venuekit_sandbox import Sandbox

AMPLE = {"read": Bucket(10_000, 10_000)}
FOREVER = float("inf")


@pytest.fixture
def redis() -> Iterator[RedisServer]:
    with RedisServer() as server:
        yield server


@pytest.fixture
def log(caplog: pytest.LogCaptureFixture) -> pytest.LogCaptureFixture:
    caplog.set_level(logging.INFO, "venuekit.limits")
    return caplog


def levels(log: pytest.LogCaptureFixture) -> list[str]:
    assert {record.name for record in log.records} <= {"venuekit.limits"}
    return [record.levelname for record in log.records]


def test_limits_are_shared_again_when_redis_returns(
    redis: RedisServer, log: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shared, "AGAIN_AFTER", 0.3)
    buckets = {"balance": Bucket(rate=50, capacity=1), "slow": Bucket(rate=0.001, capacity=1)}
    limits, elsewhere = (SharedLimits(redis.url, buckets, scope="test", timeout=30) for _ in range(2))
    with Sandbox(venues=["kalshi"]) as sandbox, Kalshi(**given(sandbox.kalshi, limits=limits)) as kalshi:

        def ask(times: int) -> float:
            began = monotonic()
            for _ in range(times):
                kalshi.portfolio.get_balance()
            return monotonic() - began

        ask(3)
        assert levels(log) == []
        redis.kill()
        assert ask(40) >= 0.75, "the rate limit was not kept"
        assert levels(log) == ["WARNING"]
        assert "the rate limits of test are no longer shared" in log.messages[0]
        assert "refused" in log.messages[0]
        redis.start()
        ask(30)
        assert levels(log) == ["WARNING", "INFO"]
        assert "the rate limits of test are shared again" in log.messages[1]
        limits.acquire("slow", 1, 0)
        assert not elsewhere.acquire("slow", 1, 0).granted, "the limits are not shared again"
        assert len(sandbox.kalshi.requests) == 73


def test_tokens_spent_before_an_outage_stay_spent(redis: RedisServer) -> None:
    limits = SharedLimits(redis.url, {"read": Bucket(0.001, 5)}, scope="test", timeout=30)
    assert [limits.acquire("read", 1, 0).granted for _ in range(4)] == [True] * 4
    redis.kill()
    assert [limits.acquire("read", 1, 0).granted for _ in range(3)] == [True, False, False]


def test_threads_wait_once_for_a_redis_that_hangs(redis: RedisServer, log: pytest.LogCaptureFixture) -> None:
    """Calls that are waiting for Redis time out once; later calls don't wait."""
    limits = SharedLimits(redis.url, AMPLE, scope="test", timeout=0.3)
    together = threading.Barrier(12, timeout=30)

    def ask() -> bool:
        together.wait()
        return all(limits.acquire("read", 1, 0).granted for _ in range(100))

    assert limits.acquire("read", 1, 0).granted
    redis.stop_answering()
    began = monotonic()
    with ThreadPoolExecutor(12) as threads:
        assert all(call.result() for call in [threads.submit(ask) for _ in range(12)])
    assert monotonic() - began < 25  # 1200 timeouts would be six minutes, and 100 half a minute
    assert levels(log) == ["WARNING"]
    assert "TimeoutError" in log.messages[0]


class Mute(socketserver.ThreadingTCPServer):
    """Counts connections; sends ``answer`` to every request, or nothing."""

    daemon_threads = True

    def __init__(self, answer: bytes = b"") -> None:
        self.answer = answer
        self.asked = 0
        super().__init__(("127.0.0.1", 0), _Listener)

    @property
    def port(self) -> int:
        return int(self.server_address[1])


class _Listener(socketserver.BaseRequestHandler):
    def handle(self) -> None:
        server: Any = self.server
        server.asked += 1
        while self.request.recv(65536):
            if server.answer:
                self.request.sendall(server.answer)


@pytest.fixture
def mute(request: pytest.FixtureRequest) -> Iterator[Mute]:
    with Mute(getattr(request, "param", b"")) as server:
        thread = threading.Thread(target=server.serve_forever, args=(0.02,))
        thread.start()
        yield server
        server.shutdown()
        thread.join()


def test_one_thread_at_a_time_checks_whether_redis_is_back(
    mute: Mute, log: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    limits = SharedLimits(f"redis://127.0.0.1:{mute.port}", AMPLE, scope="test", timeout=0.5)
    together = threading.Barrier(16, timeout=30)

    def ask() -> bool:
        together.wait()
        return limits.acquire("read", 1, 0).granted

    assert limits.acquire("read", 1, 0).granted
    assert limits.acquire("read", 1, 0).granted
    wait_until(lambda: mute.asked == 1)
    assert mute.asked == 1, "connected again too soon"
    limits._ask_at = monotonic()
    with ThreadPoolExecutor(16) as threads:
        assert all(call.result() for call in [threads.submit(ask) for _ in range(16)])
    wait_until(lambda: mute.asked == 2)
    assert mute.asked == 2
    assert levels(log) == ["WARNING"], "one warning per outage, not per attempt to connect"


WRONG = {
    "password": "redis://:wrong-hunter2@127.0.0.1:{port}",
    "name": "redis://hunter2:hunter2@127.0.0.1:{port}",
    "none": "redis://127.0.0.1:{port}",
}


@pytest.mark.parametrize("wrong", WRONG)
def test_refused_redis_credentials_are_logged_without_the_password(log: pytest.LogCaptureFixture, wrong: str) -> None:
    with RedisServer(password="the right one") as redis:
        limits = SharedLimits(WRONG[wrong].format(port=redis._port), AMPLE, scope="test")
        assert all(limits.acquire("read", 1, 0).granted for _ in range(3))
    assert levels(log) == ["WARNING"]
    assert "AuthenticationError" in log.messages[0]
    assert "hunter2" not in log.text + repr(limits) + str(vars(limits))


QUOTING = b"-ERR unknown command `HELLO`, with args beginning with: `3` `AUTH` `user` `hunter2` \r\n"


@pytest.mark.parametrize(
    "mute", [QUOTING, b"HTTP/1.1 400 hunter2\r\n\r\n", b"\xff\xfe\r\n"], indirect=True, ids=["old", "web", "odd"]
)
def test_invalid_redis_responses_fail_no_call_and_reveal_no_password(mute: Mute, log: pytest.LogCaptureFixture) -> None:
    limits = SharedLimits(f"redis://user:hunter2@127.0.0.1:{mute.port}", AMPLE, scope="test")
    assert all(limits.acquire("read", 1, 0).granted for _ in range(3))
    assert levels(log) == ["WARNING"]
    assert re.search(r"can't be used \(\w+", log.messages[0])
    assert "hunter2" not in log.text + repr(limits) + str(vars(limits))


@pytest.mark.parametrize("host", ["a..b", "x" * 70, "nowhere.invalid"])
def test_an_unresolvable_redis_host_fails_no_call(host: str, log: pytest.LogCaptureFixture) -> None:
    limits = SharedLimits(f"redis://:hunter2@{host}", AMPLE, scope="test")
    assert limits.acquire("read", 1, 0).granted
    assert levels(log) == ["WARNING"]
    assert "hunter2" not in log.text


def test_a_redis_key_of_another_type_is_logged(redis: RedisServer, log: pytest.LogCaptureFixture) -> None:
    import redis as library

    with library.Redis.from_url(redis.url) as other:
        other.set("venuekit:test:read", "something else")
    assert SharedLimits(redis.url, AMPLE, scope="test").acquire("read", 1, 0).granted
    assert "WRONGTYPE" in log.text


WITHOUT = """
import sys, types
sys.modules[{name!r}] = {instead}
import venuekit.limits.redis, venuekit_kalshi, venuekit_kalshi_api
from venuekit.errors import ConfigurationError
try:
    venuekit.limits.redis.SharedLimits("redis://:hunter2@127.0.0.1", venuekit_kalshi_api.VENUE.tiers["basic"], scope="test")
except ConfigurationError as error:
    print(error)
"""


@pytest.mark.parametrize("instead", ["None", "types.ModuleType({name!r})"], ids=["missing", "too old"])
@pytest.mark.parametrize("name", ["redis", "pyrate_limiter"])
def test_missing_package_error_says_how_to_install_it(name: str, instead: str) -> None:
    """In a separate interpreter; clients can be imported and used without the package."""
    program = WITHOUT.format(name=name, instead=instead.format(name=name))
    said = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=60, check=False)
    assert said.returncode == 0, said.stderr
    assert f"SharedLimits needs {name}" in said.stdout
    assert 'pip install "venuekit[redis]"' in said.stdout
