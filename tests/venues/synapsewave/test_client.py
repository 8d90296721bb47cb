"""SynapseWave's clients against its sandbox: logins, token renewal, and order ids that need percent-encoding."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Callable, Iterator
from decimal import Decimal
from typing import Any

import pytest

from tests.faults.sockets import impatient
from venuekit import RetryPolicy
from venuekit.auth.secrets import Secret
from venuekit.errors import (
    ArgumentError,
    AuthenticationError,
    BadRequest,
    ConfigurationError,
    ConnectFailed,
    CredentialError,
    OutcomeUnknown,
    Rejected,
    ServerError,
)
from venuekit_sandbox import Sandbox
from venuekit_sandbox.venues.synapsewave import SynapseWaveVenue
from venuekit_synapsewave import AsyncSynapseWave, SynapseWave
from venuekit_synapsewave.models import OrderStatus

pyotp = pytest.importorskip("pyotp", reason="the extra venuekit-synapsewave[totp] is not installed")

RELIANCE = {"exchange": "NSE_EQ", "scrip_token": 2885, "symbol": "RELIANCE", "series": "EQ"}
LIMIT = {"transaction_type": "BUY", "product_type": "INTRADAY", "order_type": "RL", "quantity": 10, "price": Decimal("250.50")}
BROKEN = '{"status":"error","code":"e-777","message":"locked"}'


@pytest.fixture
def broker() -> Iterator[SynapseWaveVenue]:
    with Sandbox(["synapsewave"], synapsewave={"start": "empty", "token_seconds": 3600}) as sandbox:
        venue = sandbox.synapsewave
        assert isinstance(venue, SynapseWaveVenue)
        yield venue


class Both:
    """A synchronous or asynchronous client; calls are awaited if necessary."""

    def __init__(self, mode: str, runner: asyncio.Runner) -> None:
        self.kind: Any = SynapseWave if mode == "sync" else AsyncSynapseWave
        self._runner = runner

    def run(self, result: Any) -> Any:
        return self._runner.run(result) if asyncio.iscoroutine(result) else result

    def login(self, venue: SynapseWaveVenue, **changed: Any) -> Any:
        given = {**venue.login_args, "retry": RetryPolicy(attempts=1), **changed}
        return self.run(self.kind.login(**{name: value for name, value in given.items() if value is not ...}))

    def close(self, client: Any) -> None:
        if isinstance(client, SynapseWave):
            client.close()
        else:
            self._runner.run(client.aclose())


@pytest.fixture(params=["sync", "async"])
def both(request: pytest.FixtureRequest) -> Iterator[Both]:
    with asyncio.Runner() as runner:
        yield Both(str(request.param), runner)


@pytest.mark.parametrize(
    "how",
    [
        {},
        {"steps": 2},
        {"totp_secret": ..., "second_auth": "123456", "second_auth_type": "OTP"},
        {"totp_secret": ..., "second_auth": lambda: Secret("123456"), "second_auth_type": "OTP", "steps": 2},
        {"totp_secret": ..., "second_auth": "A1B2C3D4E5F6", "second_auth_type": "FINGERPRINT"},
        {"login_type": "MPIN", "password": "1234"},
        {"login_type": "MPIN", "password": Secret("1234"), "source": "MOBILEAPI"},
    ],
    ids=["totp", "two-steps", "otp", "otp-asked-between", "fingerprint", "mpin", "secret"],
)
def test_a_login_gives_a_client(broker: SynapseWaveVenue, both: Both, how: dict[str, Any]) -> None:
    client = both.login(broker, **how)
    balance = both.run(client.user.get_balance())
    assert balance.equity.net_available == Decimal("1000000.00")
    logins = [request for request in broker.requests if request.operation == "login"]
    assert len(logins) == how.get("steps", 1)
    assert all("authorization" not in request.headers for request in logins), "a login sends only the key"
    both.close(client)


def test_a_totp_of_the_caller_logs_in(broker: SynapseWaveVenue, both: Both) -> None:
    code = pyotp.TOTP(broker.user.totp_secret).now()
    client = both.login(broker, totp_secret=..., second_auth=code)
    both.run(client.user.get_balance())
    both.close(client)


@pytest.mark.parametrize(
    ("answer", "kind", "code"),
    [
        ({"status": 400, "body": BROKEN}, AuthenticationError, "e-777"),
        ({"status": 401, "body": BROKEN}, AuthenticationError, "e-777"),
        ({"status": 200, "body": BROKEN}, AuthenticationError, "e-777"),
        ({"status": 500, "body": BROKEN}, ServerError, "e-777"),
    ],
)
def test_a_refused_login_has_the_venues_message(
    broker: SynapseWaveVenue, both: Both, answer: dict[str, Any], kind: type[Exception], code: str
) -> None:
    broker.answer("login", **answer)
    with pytest.raises(kind) as raised:
        both.login(broker)
    assert type(raised.value) is kind
    error: Any = raised.value
    assert (error.venue_code, error.venue_message, error.operation, error.attempts) == (code, "locked", "login", 1)


@pytest.mark.parametrize("steps", [1, 2])
def test_a_wrong_password_is_refused(broker: SynapseWaveVenue, both: Both, steps: int) -> None:
    with pytest.raises(AuthenticationError, match="the user id or the password is wrong"):
        both.login(broker, password="wrong-password", steps=steps)
    assert len(broker.requests) == 1


def test_a_failed_login_is_not_an_unknown_outcome(broker: SynapseWaveVenue, both: Both) -> None:
    with broker.down(), pytest.raises(ConnectFailed):
        both.login(broker)
    broker.fail("login", "503")
    with pytest.raises(ServerError):  # not OutcomeUnknown: there is nothing to reconcile
        both.login(broker)


@pytest.mark.parametrize(
    ("how", "kind", "match"),
    [
        ({"totp_secret": ...}, ConfigurationError, "pass totp_secret, or second_auth"),
        ({"second_auth": "123456"}, ConfigurationError, "pass only one of them"),
        ({"steps": 3}, ConfigurationError, "steps"),
        ({"steps": 2, "login_type": "MPIN"}, ConfigurationError, "steps"),
        ({"totp_secret": "not base32!"}, CredentialError, "totp_secret must be the Base32 text"),
        ({"password": ""}, CredentialError, "password is empty"),
        ({"password": 5}, CredentialError, "password must be a str"),
        ({"passwort": "x"}, TypeError, "no argument 'passwort'"),
        ({"password": ...}, TypeError, "the argument 'password' is missing"),
        ({"login_type": "MAGIC"}, ArgumentError, "login_type"),
    ],
)
def test_an_invalid_login_is_not_sent(
    broker: SynapseWaveVenue, both: Both, how: dict[str, Any], kind: type[Exception], match: str
) -> None:
    with pytest.raises(kind, match=match):
        both.login(broker, **how)
    assert broker.requests == []


def test_without_pyotp_the_message_says_what_to_install(
    broker: SynapseWaveVenue, both: Both, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "pyotp", None)
    with pytest.raises(ConfigurationError, match=r"install venuekit-synapsewave\[totp\]"):
        both.login(broker)


# Tokens


def test_an_expired_token_is_renewed_by_a_function(broker: SynapseWaveVenue, both: Both) -> None:
    asked: list[str] = []

    def renew() -> Secret:
        asked.append("once more")
        return SynapseWave.new_token(**broker.login_args)

    client = both.login(broker, renew=renew)
    both.run(client.user.get_balance())
    assert asked == []
    broker.clock.advance(hours=2)
    both.run(client.user.get_balance())
    both.run(client.user.get_balance())
    assert asked == ["once more"]
    both.close(client)


def test_an_access_token_can_be_a_function(broker: SynapseWaveVenue, both: Both) -> None:
    given: list[Secret] = []

    def token() -> Secret:
        given.append(SynapseWave.new_token(**broker.login_args))
        return given[-1]

    client = both.kind(**broker.client_args | {"access_token": token}, retry=RetryPolicy(attempts=1))
    both.run(client.user.get_balance())
    broker.clock.advance(hours=2)
    order = both.run(client.orders.place_order(scrip_info=RELIANCE, **LIMIT))  # refused orders may be retried
    assert len(given) == 2
    assert [row.order_id for row in both.run(client.orders.get_order_book()).data] == [order.order_id]
    both.close(client)


def test_without_a_function_an_expired_token_is_an_authentication_error(broker: SynapseWaveVenue, both: Both) -> None:
    client = both.login(broker)
    broker.clock.advance(hours=2)
    assert both.run(client.session.validate_session()).data == "false"
    with pytest.raises(AuthenticationError, match="the access token is unknown"):
        both.run(client.user.get_balance())
    both.close(client)


def test_a_logout_ends_the_session(broker: SynapseWaveVenue, both: Both) -> None:
    client = both.login(broker)
    assert both.run(client.session.logout()).code == "s-101"
    with pytest.raises(AuthenticationError):
        both.run(client.user.get_balance())
    both.close(client)


# Orders


@pytest.fixture
def trading(broker: SynapseWaveVenue, both: Both) -> Iterator[tuple[SynapseWaveVenue, Any, Callable[[Any], Any]]]:
    client = both.kind(**broker.client_args, retry=RetryPolicy(attempts=1))
    yield broker, client, both.run
    both.close(client)


def test_order_life_cycle(trading: tuple[SynapseWaveVenue, Any, Callable[[Any], Any]]) -> None:
    broker, client, run = trading
    ids = [run(client.orders.place_order(scrip_info=RELIANCE, **LIMIT)).order_id for _ in range(2)]
    assert ids == ["NWSYF00005>3", "NWSYF00006?3"]
    broker.market.fill(broker.desk.tickets[ids[0]].exchange_ids[0], 4)
    terms = {"order_type": "RL", "quantity": 8, "traded_quantity": 4, "price": Decimal("251.05"), "trigger_price": 0}
    terms |= {"disclosed_quantity": 0, "validity": "DAY", "validity_days": 0}
    assert run(client.orders.modify_order("NSE_EQ", ids[0], **terms)).order_id == ids[0]
    assert run(client.orders.cancel_order("NSE_EQ", ids[1])).order_id == ids[1]
    book = {row.order_id: row for row in run(client.orders.get_order_book()).data}
    assert (book[ids[0]].status, book[ids[0]].pending_quantity, book[ids[0]].order_price) == (
        OrderStatus.PENDING,
        4,
        Decimal("251.05"),
    )
    assert book[ids[1]].status is OrderStatus.CANCELLED
    assert [row.status for row in run(client.orders.get_order_history(ids[1]))][-1] is OrderStatus.CANCELLED
    [trade] = run(client.orders.get_trade_book(order_ids=ids)).data
    assert (trade.order_id, trade.traded_quantity, trade.trade_price) == (ids[0], 4, Decimal("250.50"))
    with pytest.raises(BadRequest, match="not pending"):
        run(client.orders.cancel_order("NSE_EQ", ids[1]))
    sent = [request.raw_path for request in broker.requests if request.method == "DELETE"]
    assert sent[0].endswith("/NSE_EQ/NWSYF00006%3F3")


def test_prices_are_sent_exactly(trading: tuple[SynapseWaveVenue, Any, Callable[[Any], Any]]) -> None:
    broker, client, run = trading
    run(client.orders.place_order(scrip_info=RELIANCE, **LIMIT | {"price": Decimal("250.10")}))
    assert b'"price":250.10' in broker.requests[-1].body


def test_a_status_in_capitals_is_a_success(trading: tuple[SynapseWaveVenue, Any, Callable[[Any], Any]]) -> None:
    _, client, run = trading
    placed = run(
        client.orders.place_bracket_order(
            scrip_info=RELIANCE,
            transactional_type="BUY",
            main_leg={"order_type": "RL", "quantity": 10, "price": Decimal(250), "trigger_price": 0},
            stoploss_leg={"legs": [{"price": Decimal(239), "trigger_price": Decimal(240)}]},
            profit_leg={"legs": [{"price": Decimal(260)}]},
        )
    )
    raw = run(client.orders.with_raw_response.exit_bracket_order("NSE_EQ", placed.order_id))
    assert b'"SUCCESS"' in raw.content
    assert raw.parsed.order_id == placed.order_id


@pytest.mark.parametrize(
    ("changed", "match"),
    [
        ({"quantity": 0}, "quantity"),
        ({"price": 250.5}, "price"),
        ({"order_type": "LMT"}, "order_type"),
        ({"order_identifier": "eleven chars"}, "order_identifier"),
        ({"scrip_info": {"exchange": "NSE"}}, r"scrip_info\.exchange"),
        ({"scrip_info": {"exchange": "NSE_EQ", "token": 1}}, r"scrip_info\.token"),
    ],
)
def test_invalid_orders_are_not_sent(
    trading: tuple[SynapseWaveVenue, Any, Callable[[Any], Any]], changed: dict[str, Any], match: str
) -> None:
    broker, client, run = trading
    with pytest.raises(ArgumentError, match=match):
        run(client.orders.place_order(**{"scrip_info": RELIANCE, **LIMIT, **changed}))
    assert broker.requests == []


@pytest.mark.parametrize("fault", ["500", "reset", "truncated-body", "silence-in-body"])
def test_an_order_is_never_sent_twice(
    trading: tuple[SynapseWaveVenue, Any, Callable[[Any], Any]], both: Both, fault: str
) -> None:
    broker, client, run = trading
    again = client.with_options(retry=RetryPolicy(attempts=5), timeout=impatient(0.5))
    broker.fail("place_order", fault)
    with pytest.raises(OutcomeUnknown):
        run(again.orders.place_order(scrip_info=RELIANCE, **LIMIT))
    assert [request.operation for request in broker.requests] == ["place_order"]
    assert len(broker.desk.tickets) <= 1


def test_listings_are_iterated_page_by_page(broker: SynapseWaveVenue) -> None:
    with SynapseWave(**broker.client_args) as client:
        placed = [client.orders.place_order(scrip_info=RELIANCE, **LIMIT).order_id for _ in range(25)]  # type: ignore[arg-type]
        assert [row.order_id for row in client.orders.iter_order_book()] == placed[::-1]
        assert len(list(client.orders.iter_order_book(limit=4))) == 25
        assert len(list(client.orders.iter_order_messages("TENANT001", page_size=10))) == 25
        assert list(client.orders.iter_trade_book()) == []


def test_an_error_inside_a_page_does_not_end_a_listing(broker: SynapseWaveVenue) -> None:
    with SynapseWave(**broker.client_args) as client:
        broker.answer("get_order_book", body='{"status":"error","code":"e-101","message":"try later","data":[]}')
        with pytest.raises(Rejected, match="try later"):
            list(client.orders.iter_order_book())
