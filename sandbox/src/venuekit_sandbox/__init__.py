"""Simulated venues on loopback: real HTTP servers that check credentials and signatures with their own code.

    from venuekit_sandbox import Sandbox

    with Sandbox() as sandbox:
        client = Kalshi(**sandbox.kalshi.client_args)

The sandbox deliberately imports nothing from the clients: a signer that checked itself would prove nothing.
"""

from venuekit_sandbox import samples
from venuekit_sandbox.answers import Answer
from venuekit_sandbox.document import Document
from venuekit_sandbox.faults import FAULTS
from venuekit_sandbox.requests import BadParameter, Received, WireRequest, staleness
from venuekit_sandbox.routing import Route, handles
from venuekit_sandbox.sandbox import Sandbox
from venuekit_sandbox.venue import Refusal, SandboxVenue

__all__ = [
    "FAULTS",
    "Answer",
    "BadParameter",
    "Document",
    "Received",
    "Refusal",
    "Route",
    "Sandbox",
    "SandboxVenue",
    "WireRequest",
    "handles",
    "samples",
    "staleness",
]
__version__ = "0.1.0"
