"""Credentials, signatures, and the clock that signatures use."""
