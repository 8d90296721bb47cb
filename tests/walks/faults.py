"""The faults of the matrix for walks in memory: as the error of a call, or as a response."""

from __future__ import annotations

from typing import Final

from tests.faults.expected import EXPECTED, SITUATIONS
from venuekit import errors
from venuekit.call.operation import Response
from venuekit.errors import CallError
from venuekit_sandbox import FAULTS, Answer

NAMES: Final = (*FAULTS, "nobody-listens", "key-revoked")
_DECOMPRESSED: Final = {
    "not-gzip": b"",
    "truncated-gzip": b"",
    "unasked-compression": b"\x1f\x8b",
    "amplified-error": b"[0,0]",
}
"""Bodies of faults with compression, after the client decompressed them or failed to."""


def passes(name: str) -> bool:
    """Return whether the response is decoded despite the fault."""
    return name in EXPECTED and EXPECTED[name].read_always.outcome == "answer"


def raised(name: str, operation: str) -> CallError | None:
    """Return the error of a call without a response; None if there is a response."""
    row = SITUATIONS[name][1] if name in SITUATIONS else EXPECTED[name]
    outcome = row.read_always.outcome
    if outcome == "AnswerTooLarge":
        return errors.AnswerTooLarge(operation, 1, status=200, headers={})
    kind = getattr(errors, outcome, None)
    return kind(operation, name) if kind is not None and issubclass(kind, errors.TransportError) else None


def responded(name: str, usual: Response) -> Response:
    """Return the response that replaces the usual one."""
    fault = FAULTS.get(name)
    if fault is None:
        return Response(401, {}, b"{}")
    if name in _DECOMPRESSED:
        return Response(500 if name == "amplified-error" else 200, {}, _DECOMPRESSED[name])
    if fault.answer is not None:
        answer = fault.answer(Answer(usual.status, usual.content, dict(usual.headers)))
        return Response(answer.status, dict(answer.headers), answer.body)
    if name == "echoed-credential":
        return Response(400, {}, b'{"error": {"code": "bad_request"}}')
    if fault.status is not None:
        return Response(
            fault.status, dict(fault.headers or {}), b"" if fault.status == 204 else b'{"error": {"code": "made_up"}}'
        )
    return usual
