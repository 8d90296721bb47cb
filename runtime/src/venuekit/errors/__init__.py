"""All errors, by what they mean.

::

    VenueKitError
    ├── ConfigurationError             the client can't be built with these options
    │   └── CredentialError            a key is missing, malformed or of the wrong kind
    ├── ArgumentError (ValueError)     an argument breaks a documented rule; nothing was sent
    ├── UnknownValue (ValueError)      a status that the package doesn't know is compared with a known one
    ├── PaginationError                a listing can't be followed, or an iterator is used in a way that would lose or repeat items
    └── CallError                      a call failed
        ├── OutcomeUnknown             the call may have changed something, and no response says whether it did
        ├── RateLimitExceeded          nothing was sent: the rate limit would allow the call only after its deadline
        ├── JournalError               nothing was sent: the call could not be recorded in the journal
        ├── TransportError             no complete response arrived
        │   ├── ConnectFailed          nothing was sent: the connection could not be opened
        │   ├── RequestTimeout (TimeoutError)
        │   │   └── DeadlineExceeded   the call reached its deadline
        │   └── ConnectionInterrupted  the connection broke while sending or reading
        ├── AnswerTooLarge             the response is longer than max_body
        ├── DecodeError                the response doesn't match what the venue documents
        └── VenueError                 the venue refused the call
            ├── BadRequest             400, 422
            ├── AuthenticationError    401
            ├── PermissionDenied       403
            ├── NotFound               404
            ├── Conflict               409
            ├── RateLimited            429
            ├── ExchangeUnreachable    the exchange behind the venue does not respond
            ├── ServerError            5xx, 408
            ├── Rejected               an error inside a response whose status says success
            ├── RedirectRefused        3xx; redirects are not followed
            └── UnexpectedStatus       any status that the venue does not document

A CallError knows ``operation``, ``attempts``, ``elapsed``, ``retry_safe``, ``client_key`` and ``request_id``; with a response
also ``status``, ``headers`` and ``content``; a VenueError adds ``endpoint``, ``venue_code``, ``venue_message``, ``details``
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
