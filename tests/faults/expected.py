"""The expected outcome of every fault, for each kind of call. ``docs/reliability.md`` shows the same table."""

from __future__ import annotations

from typing import NamedTuple

from venuekit_sandbox import FAULTS


class End(NamedTuple):
    """The outcome of a call."""

    outcome: str
    """``answer``, or the name of an error."""
    attempts: int
    """Number of requests that the venue received."""
    reason: str = ""
    """For ``OutcomeUnknown``: the name of the error that caused it."""


class Row(NamedTuple):
    """One fault. *Once* means that only the first attempt fails, *always* that every attempt does."""

    read_once: End
    read_always: End
    never_once: End
    never_always: End
    keyed_once: End
    keyed_always: End


def _passing(error: str, last: int = 3) -> Row:
    """A transient fault that leaves the outcome unknown: retried if a repetition is safe."""
    return Row(
        read_once=End("answer", 2),
        read_always=End(error, last),
        never_once=End("OutcomeUnknown", 1, error),
        never_always=End("OutcomeUnknown", 1, error),
        keyed_once=End("answer", 2),
        keyed_always=End("OutcomeUnknown", last, error),
    )


def _lasting(error: str, of_writes: str) -> Row:
    """A permanent fault: there is only one attempt."""
    reason = error if of_writes == "OutcomeUnknown" else ""
    return Row(*(End(error, 1),) * 2, *(End(of_writes, 1, reason),) * 4)


def _refused(error: str) -> Row:
    """The venue refuses the call; nothing was executed."""
    return _lasting(error, error)


def _in_doubt(error: str) -> Row:
    """A response that doesn't tell whether a write was executed."""
    return _lasting(error, "OutcomeUnknown")


def _late(error: str, last: int = 3) -> Row:
    """The venue didn't act on the request, so every kind of call is retried."""
    once, always = End("answer", 2), End(error, last)
    return Row(once, always, once, always, once, always)


FINE = _refused("answer")
BROKEN = _passing("ConnectionInterrupted")

EXPECTED: dict[str, Row] = {
    **dict.fromkeys(("reset", "closed", "reset-in-headers", "reset-in-body", "half-closed", "half-closed-early"), BROKEN),
    **dict.fromkeys(("silence", "silence-in-body"), _passing("RequestTimeout")),
    **dict.fromkeys(("slow-headers", "drip-fed-body"), _in_doubt("DeadlineExceeded")),
    **dict.fromkeys(("garbage", "no-headers", "endless-headers", "truncated-body", "unreadable-length", "two-lengths"), BROKEN),
    **dict.fromkeys(("negative-length", "broken-chunks", "truncated-chunks", "switching-protocols"), BROKEN),
    "status-not-a-number": BROKEN,
    **dict.fromkeys(("slow-answer", "over-long-body", "informational", "continue"), FINE),
    **dict.fromkeys(("surplus-answer", "surplus-junk", "late-surplus", "early-answer"), FINE),
    **dict.fromkeys(("not-gzip", "truncated-gzip", "unasked-compression", "html", "empty-body"), _in_doubt("DecodeError")),
    **dict.fromkeys(("gzip-bomb", "amplified-body"), _in_doubt("AnswerTooLarge")),
    "amplified-error": _passing("ServerError"),
    **dict.fromkeys(("byte-order-mark", "deep-nesting", "not-a-number", "another-type"), _in_doubt("DecodeError")),
    # In undocumented fields, which no model reads.
    **dict.fromkeys(
        ("invalid-utf-8", "giant-number", "giant-exponent", "duplicate-keys", "wrong-content-type", "set-cookie"), FINE
    ),
    "failure-in-200": _refused("Rejected"),
    "204": _in_doubt("UnexpectedStatus"),
    "299": _in_doubt("UnexpectedStatus"),
    **dict.fromkeys(("302", "307", "redirect-broken", "redirect-mailto", "redirect-long"), _refused("RedirectRefused")),
    **dict.fromkeys(("400", "422", "echoed-credential"), _refused("BadRequest")),
    "unreadable-envelope-code": _in_doubt("DecodeError"),
    "401": _refused("AuthenticationError"),
    "403": _refused("PermissionDenied"),
    "404": _refused("NotFound"),
    "409": _refused("Conflict"),
    **dict.fromkeys(("402", "405", "418", "460"), _refused("UnexpectedStatus")),
    **dict.fromkeys(("429", "429-date", "429-negative", "retry-after-underscore"), _late("RateLimited")),
    "429-seconds": _late("RateLimited", 2),
    **dict.fromkeys(("429-a-day", "429-for-ever", "retry-after-infinite"), _refused("RateLimited")),
    "490": _refused("ExchangeUnreachable"),
    **dict.fromkeys(("408", "500", "501", "502", "503", "504", "599", "success-in-500"), _passing("ServerError")),
    "503-seconds": _passing("ServerError", 2),
}
"""Expected outcomes by name of the fault."""

SITUATIONS: dict[str, tuple[str, Row]] = {
    "nobody-listens": ("connections are refused", Row(*(End("ConnectFailed", 0),) * 6)),
    "no-tls": ("the handshake fails: the server doesn't speak TLS", Row(*(End("ConnectFailed", 0),) * 6)),
    "clock-off": ("the venue's clock is an hour ahead of the client's", Row(*(End("answer", 2),) * 6)),
    "key-rotated": ("the key was replaced, and the client has a function to ask for the new one", Row(*(End("answer", 2),) * 6)),
    "key-revoked": ("the key was replaced, and the client has only the old one", Row(*(End("AuthenticationError", 1),) * 6)),
}
"""Faults of the whole venue. They are permanent, so *once* and *always* are the same."""

SURPLUS = ("surplus-answer", "surplus-junk", "late-surplus", "early-answer")
"""Faults that the caller's own HTTP client can't detect; it is safe only with a new connection for each call."""
PATHS = {
    "default": "venuekit's own connections, with h11 as the parser",
    "fast": 'venuekit\'s own connections, with httptools as the parser, after `pip install "venuekit[fast]"`',
    "own": "your own `httpx.Client` or `httpx.AsyncClient`, passed as `http_client`",
}
BEYOND = {
    (
        "own",
        "sync",
        "slow-headers",
    ): "the call ends only when the headers are complete, or when none arrives for the length of `timeout`"
}
"""Exceptions by path, client and fault, with what happens instead."""

DESCRIPTIONS = {name: fault.description for name, fault in FAULTS.items()} | {
    name: said for name, (said, _) in SITUATIONS.items()
}
ROWS = {name: EXPECTED[name] for name in FAULTS} | {name: row for name, (_, row) in SITUATIONS.items()}
