"""Rate limits: calls wait here, so that the venue doesn't refuse them."""
