"""Rate limits: calls wait here, so that the venue has nothing to refuse."""
