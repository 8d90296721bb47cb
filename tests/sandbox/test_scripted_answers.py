"""Scripted responses replace the usual ones."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Any

import httpx
import pytest

from tests.sandbox.signing import PLAIN, READ, call, read_address, read_headers
from venuekit_sandbox import Sandbox, samples


def test_scripted_answers_come_first_and_in_order(sandbox: Sandbox, http: httpx.Client) -> None:
    venue = sandbox.venues[PLAIN]
    venue.answer(READ, status=503, body=b"<html>", headers={"Content-Type": "text/html", "Retry-After": "2"})
    venue.answer(READ, status=429, body={"error": "too many", "rate": Decimal("0.10"), "of": None}, times=2)
    answers = [call(http, sandbox, PLAIN, READ) for _ in range(4)]
    assert [answer.status_code for answer in answers] == [503, 429, 429, 200]
    assert answers[0].content == b"<html>"
    assert answers[0].headers["content-type"] == "text/html"
    assert answers[0].headers["retry-after"] == "2"
    assert answers[1].content == b'{"error": "too many", "rate": 0.10, "of": null}'
    assert answers[1].headers["content-type"] == "application/json"


def test_pending_counts_scripted_answers(sandbox: Sandbox, http: httpx.Client) -> None:
    venue = sandbox.venues[PLAIN]
    assert venue.pending(READ) == 0
    venue.answer(READ, status=503, times=2)
    venue.fail(READ, "429")
    counts = [venue.pending(READ)]
    for _ in range(4):
        call(http, sandbox, PLAIN, READ)
        counts.append(venue.pending(READ))
    assert counts == [3, 2, 1, 0, 0]
    with pytest.raises(ValueError, match=f"'get_nothing' is not an operation of {PLAIN}; allowed: .*{READ}"):
        venue.pending("get_nothing")


def test_a_scripted_answer_waits_for_valid_credentials_unless_unchecked(sandbox: Sandbox, http: httpx.Client) -> None:
    venue = sandbox.venues[PLAIN]
    address = read_address(venue)
    venue.answer(READ, status=500, body="oops")
    assert http.get(address).status_code == 401
    assert http.get(address, headers=read_headers(venue)).text == "oops"
    venue.answer(READ, status=490, body="", unchecked=True)
    answer = http.get(address)
    assert answer.status_code == 490
    assert answer.content == b""
    assert "content-type" not in answer.headers
    assert [received.verified for received in venue.requests] == [False, True, False]


def test_a_scripted_date_replaces_the_real_one(sandbox: Sandbox, http: httpx.Client) -> None:
    date = "Mon, 02 Nov 2026 15:04:05 GMT"
    sandbox.venues[PLAIN].answer(READ, body=[], headers={"Date": date})
    assert call(http, sandbox, PLAIN, READ).headers.get_list("date") == [date]


def test_reset_clears_scripted_answers_and_the_log(sandbox: Sandbox, http: httpx.Client) -> None:
    venue = sandbox.venues[PLAIN]
    venue.answer(READ, status=500)
    call(http, sandbox, PLAIN, READ)
    venue.answer(READ, status=500)
    venue.reset()
    assert venue.requests == []
    assert call(http, sandbox, PLAIN, READ).status_code == 200


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"operation": "get_nothing"}, READ),
        ({"operation": READ, "times": 0}, "at least 1"),
        ({"operation": READ, "status": 99}, "from 200 to 599"),
        ({"operation": READ, "body": {"a": float("nan")}}, "JSON has no nan"),
        ({"operation": READ, "body": [Decimal("Infinity")]}, "JSON has no Infinity"),
    ],
)
def test_invalid_answers_are_refused(sandbox: Sandbox, arguments: dict[str, Any], message: str) -> None:
    with pytest.raises(ValueError, match=re.escape(message)):
        sandbox.venues[PLAIN].answer(**arguments)


@pytest.mark.parametrize("text", ["139.0", "8.58e-08", "-0.0", "1E+2", "10000.50", "12345678901234567890.123456789"])
def test_numbers_of_a_sample_keep_their_format(text: str) -> None:
    document = f'{{"a": [{text}, "{text}", null, true], "é\\"": {{}}}}'.encode()
    assert samples.write(samples.parse(document)) == document
