"""The four venues on loopback, served by real HTTP servers that check credentials and signatures by their own code.

    from venuekit_sandbox import Sandbox

    with Sandbox() as sandbox:
        client = Kalshi(**sandbox.kalshi.client_args)

Nothing of the clients is imported here, on purpose: a signer that checked itself would prove nothing.
"""

from venuekit_sandbox import samples
from venuekit_sandbox.coinapi_ems import CoinApiEmsVenue
from venuekit_sandbox.faults import FAULTS
from venuekit_sandbox.habittrade import HabitTradeVenue
from venuekit_sandbox.kalshi import KalshiVenue
from venuekit_sandbox.received import BadParameter, Received, WireRequest, staleness
from venuekit_sandbox.replies import Answer
from venuekit_sandbox.sandbox import Sandbox
from venuekit_sandbox.synapsewave import SynapseWaveVenue
from venuekit_sandbox.venue import Refusal, Route, Venue

__all__ = [
    "FAULTS",
    "Answer",
    "BadParameter",
    "CoinApiEmsVenue",
    "HabitTradeVenue",
    "KalshiVenue",
    "Received",
    "Refusal",
    "Route",
    "Sandbox",
    "SynapseWaveVenue",
    "Venue",
    "WireRequest",
    "samples",
    "staleness",
]
__version__ = "0.1.0"
