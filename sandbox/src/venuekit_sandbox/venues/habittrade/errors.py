"""The venue's error codes and their meanings."""

from __future__ import annotations

from venuekit_sandbox import samples
from venuekit_sandbox.answers import Answer
from venuekit_sandbox.bodies import BadField
from venuekit_sandbox.exchange import BadOrder, InsufficientFunds, Refused, UnknownInstrument

#: Codes of the page about trade errors, by the wrong field.
_BY_FIELD = {
    "order_side": 11030101,
    "order_type": 11030102,
    "symbol": 11030103,
    "price": 11030104,
    "qty": 11030105,
    "trigger_price": 11030111,
    "order_no": 11030201,
    "market": 11030301,
    "ratio": 11030304,
}
#: Inferred: no readable page has a code for other errors.
_OTHER = 400


def invalid(bad: BadField) -> Answer:
    """Return the refusal of a field. The status 400 is inferred."""
    return failed(400, _BY_FIELD.get(bad.name, _OTHER), str(bad))


def failed(status: int, code: int, message: str) -> Answer:
    """Return a failure."""
    return Answer(status, samples.write({"code": code, "message": message, "details": ""}))


def reason(refused: Refused) -> str:
    """Return the text of an order's ``reject_reason``."""
    match refused:
        case InsufficientFunds():
            return f"insufficient funds: {refused}"
        case UnknownInstrument():
            return f"product code invalid: {refused}"
        case BadOrder():
            return f"invalid order: {refused}"
        case _:
            return str(refused)
