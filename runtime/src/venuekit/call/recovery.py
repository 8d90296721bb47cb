"""Recover from a refused signature: learn the venue's time, or get a newer credential. Imported on first use."""

from __future__ import annotations

from collections.abc import Generator
from time import monotonic
from typing import Any, Final

from venuekit.call.steps import CallConfig, SentWith, Step, Wait
from venuekit.errors import AuthenticationError, CredentialError

EXPIRED: Final = 5.0
"""Seconds after which the timestamp of a request may be too old for a venue."""


def recover_auth(
    config: CallConfig, error: AuthenticationError, sent_with: SentWith, recovered: set[str], ends: float
) -> Generator[Step, Any, bool]:
    """Return whether a retry may succeed, because the clock or the credential is better now. Each is tried once per call."""
    offset, version, signed_at = sent_with
    elapsed = monotonic() - signed_at
    if config.signer.timed and "clock" not in recovered:
        recovered.add("clock")
        # Another call may have corrected the clock in the meantime, so the comparison comes last.
        if config.clock.learn(error.headers.get("date"), elapsed) or config.clock.offset != offset:
            config.log.info("%s: the venue's clock is %+.1f s off this machine's", error.operation, config.clock.offset)
            return True
        if elapsed > EXPIRED:
            config.log.info(
                "%s: refused %.1f s after it was signed; its timestamp may have been too old", error.operation, elapsed
            )
            return True
    if "credential" not in recovered:
        recovered.add("credential")
        return config.signer.renewable and (yield from _renewed(config, error, version, ends))
    return False


def _renewed(config: CallConfig, error: AuthenticationError, version: int, ends: float) -> Generator[Step, Any, bool]:
    """Return whether there are newer credentials than the refused ones."""
    renewal = config.signer.renew(version)
    if renewal is None:
        return True
    yield Wait(renewal, ends)
    if not renewal.done:
        late = "the function that returns the credential did not return by the call's deadline"
        config.log.warning("%s: refused, and %s", error.operation, late)
        error.args = (f"{error}; {late}",)
        return False
    if isinstance(renewal.error, CredentialError):
        config.log.warning("%s: refused, and the credential could not be renewed: %s", error.operation, renewal.error)
        return False
    if renewal.error is not None:
        raise renewal.error
    return True
