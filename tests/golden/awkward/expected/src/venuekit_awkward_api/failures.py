"""How Awkward "Venue" & Sons's documented failures are read. Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from venuekit.call.operation import ErrorFields, Failure, TextBody, model_body

ERROR_FIELDS = ErrorFields(code=("error.code", "code"), message=("error.message", "message"))
_problem = model_body("venuekit_awkward_api", "Problem")
_pairs_envelope = model_body("venuekit_awkward_api", "PairsEnvelope")
_plain_text = TextBody()
PROBLEM = Failure(_problem)
PROBLEM_EXCHANGE_UNREACHABLE = Failure(_problem, error_kind="exchange-unreachable")
NO_BODY = Failure()
PAIRS_ENVELOPE = Failure(_pairs_envelope)
PLAIN_TEXT = Failure(_plain_text)
