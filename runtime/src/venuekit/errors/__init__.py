"""Everything that can go wrong, by meaning.

::

    VenueKitError
    ├── ConfigurationError             the client cannot be built as asked
    │   └── CredentialError            a key is missing, malformed or of the wrong kind
    ├── ArgumentError (ValueError)     an argument breaks a documented rule; nothing was sent
    ├── UnknownValue (ValueError)      a state the venue's description doesn't list is compared with one it does
    ├── PaginationError                a listing can't be followed, or not in this way; what was delivered is not all of it
    └── CallError                      a call was made and did not succeed
        ├── OutcomeUnknown             the call may have changed something, and no answer says whether it did
        ├── RateLimitExceeded          nothing was sent: the client's own rate limit has room too late for the deadline
        ├── JournalError               nothing was sent: the call could not be noted in the journal
        ├── TransportError             no whole answer came
        │   ├── ConnectFailed          nothing was sent: refused, unresolved, TLS failed
        │   ├── RequestTimeout (TimeoutError)
        │   │   └── DeadlineExceeded   the whole time of the call was used up
        │   └── ConnectionInterrupted  the connection broke while sending or reading
        ├── AnswerTooLarge             the answer is longer than the client takes
        ├── DecodeError                the answer is not what the venue documents
        └── VenueError                 the venue answered, and the answer is no
            ├── BadRequest             400, 422
            ├── AuthenticationError    401
            ├── PermissionDenied       403
            ├── NotFound               404
            ├── Conflict               409
            ├── RateLimited            429
            ├── ExchangeUnreachable    the exchange behind the venue does not answer
            ├── ServerError            5xx, 408
            ├── Rejected               an error inside a successful answer's envelope
            ├── RedirectRefused        3xx; a signed request is never followed elsewhere
            └── UnexpectedStatus       any status the venue does not document

A CallError knows ``operation``, ``attempts``, ``elapsed``, ``retry_safe``, ``client_key`` and ``request_id``; with an answer at
hand also ``status``, ``headers`` and ``content``; a VenueError adds ``endpoint``, ``venue_code``, ``venue_message``, ``details``
and ``body``, the parsed error model.
"""

from __future__ import annotations

from venuekit.errors.base import ArgumentError, ConfigurationError, CredentialError, PaginationError, UnknownValue, VenueKitError
from venuekit.errors.base import shown as shown
from venuekit.errors.call import (
    CallError,
    ConnectFailed,
    ConnectionInterrupted,
    DeadlineExceeded,
    JournalError,
    OutcomeUnknown,
    RateLimitExceeded,
    RequestTimeout,
    TransportError,
)
from venuekit.errors.response import AnswerTooLarge, DecodeError, VenueError
from venuekit.errors.response import request_id as request_id
from venuekit.errors.status import (
    AuthenticationError,
    BadRequest,
    Conflict,
    ExchangeUnreachable,
    NotFound,
    PermissionDenied,
    RateLimited,
    RedirectRefused,
    Rejected,
    ServerError,
    UnexpectedStatus,
)

__all__ = [
    "AnswerTooLarge",
    "ArgumentError",
    "AuthenticationError",
    "BadRequest",
    "CallError",
    "ConfigurationError",
    "Conflict",
    "ConnectFailed",
    "ConnectionInterrupted",
    "CredentialError",
    "DeadlineExceeded",
    "DecodeError",
    "ExchangeUnreachable",
    "JournalError",
    "NotFound",
    "OutcomeUnknown",
    "PaginationError",
    "PermissionDenied",
    "RateLimitExceeded",
    "RateLimited",
    "RedirectRefused",
    "Rejected",
    "RequestTimeout",
    "ServerError",
    "TransportError",
    "UnexpectedStatus",
    "UnknownValue",
    "VenueError",
    "VenueKitError",
]

for _name in __all__:
    globals()[_name].__module__ = __name__  # where users import them from: in tracebacks, in pickles, in `help`
