"""Answers that tests put in place of the usual ones."""

from __future__ import annotations

import re
from decimal import Decimal

import httpx
import pytest

from tests.sandbox.signing import call, coinapi_headers
from venuekit_sandbox import Sandbox, samples


def test_scripted_answers_come_first_and_in_order(sandbox: Sandbox, http: httpx.Client) -> None:
    venue = sandbox.coinapi_ems
    venue.answer("get_balances", status=503, body=b"<html>", headers={"Content-Type": "text/html", "Retry-After": "2"})
    venue.answer("get_balances", status=429, body={"error": "too many", "rate": Decimal("0.10"), "of": None}, times=2)
    answers = [call(http, sandbox, "coinapi_ems", "get_balances") for _ in range(4)]
    assert [answer.status_code for answer in answers] == [503, 429, 429, 200]
    assert answers[0].content == b"<html>"
    assert answers[0].headers["content-type"] == "text/html"
    assert answers[0].headers["retry-after"] == "2"
    assert answers[1].content == b'{"error": "too many", "rate": 0.10, "of": null}'
    assert answers[1].headers["content-type"] == "application/json"


def test_what_is_scripted_is_counted_down(sandbox: Sandbox, http: httpx.Client) -> None:
    venue = sandbox.coinapi_ems
    assert venue.pending("get_balances") == 0
    venue.answer("get_balances", status=503, times=2)
    venue.fail("get_balances", "429")
    counts = [venue.pending("get_balances")]
    for _ in range(4):
        call(http, sandbox, "coinapi_ems", "get_balances")
        counts.append(venue.pending("get_balances"))
    assert counts == [3, 2, 1, 0, 0]
    with pytest.raises(ValueError, match="'get_orders' is not an operation of coinapi_ems; allowed: get_balances"):
        venue.pending("get_orders")


def test_a_scripted_answer_waits_for_good_credentials_unless_unchecked(sandbox: Sandbox, http: httpx.Client) -> None:
    venue = sandbox.coinapi_ems
    address = f"{venue.base_url}/v1/balances"
    venue.answer("get_balances", status=500, body="oops")
    assert http.get(address).status_code == 401
    assert http.get(address, headers=coinapi_headers(venue)).text == "oops"
    venue.answer("get_balances", status=490, body="", unchecked=True)
    answer = http.get(address)
    assert answer.status_code == 490
    assert answer.content == b""
    assert "content-type" not in answer.headers
    assert [received.verified for received in venue.requests] == [False, True, False]


def test_a_scripted_date_replaces_the_real_one(sandbox: Sandbox, http: httpx.Client) -> None:
    date = "Mon, 02 Nov 2026 15:04:05 GMT"
    sandbox.coinapi_ems.answer("get_balances", body=[], headers={"Date": date})
    assert call(http, sandbox, "coinapi_ems", "get_balances").headers.get_list("date") == [date]


def test_reset_forgets_scripted_answers_and_the_log(sandbox: Sandbox, http: httpx.Client) -> None:
    venue = sandbox.coinapi_ems
    venue.answer("get_balances", status=500)
    call(http, sandbox, "coinapi_ems", "get_balances")
    venue.answer("get_balances", status=500)
    venue.reset()
    assert venue.requests == []
    assert call(http, sandbox, "coinapi_ems", "get_balances").status_code == 200


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"operation": "get_nothing"}, "get_balance, "),
        ({"operation": "get_fills", "times": 0}, "at least 1"),
        ({"operation": "get_fills", "status": 99}, "from 200 to 599"),
        ({"operation": "get_fills", "body": {"a": float("nan")}}, "JSON has no nan"),
        ({"operation": "get_fills", "body": [Decimal("Infinity")]}, "JSON has no Infinity"),
    ],
)
def test_answers_that_make_no_sense_are_refused(sandbox: Sandbox, arguments: dict[str, object], message: str) -> None:
    with pytest.raises(ValueError, match=re.escape(message)):
        sandbox.kalshi.answer(**arguments)


@pytest.mark.parametrize("text", ["139.0", "8.58e-08", "-0.0", "1E+2", "10000.50", "12345678901234567890.123456789"])
def test_numbers_of_a_sample_keep_their_spelling(text: str) -> None:
    document = f'{{"a": [{text}, "{text}", null, true], "é\\"": {{}}}}'.encode()
    assert samples.write(samples.parse(document)) == document
