"""Faults between a venue and its clients, on the real socket: the catalogue behind ``venue.fail()``."""

from venuekit_sandbox.faults.catalogue import FAULTS
from venuekit_sandbox.faults.fault import Fault, Incident

__all__ = ["FAULTS", "Fault", "Incident"]
