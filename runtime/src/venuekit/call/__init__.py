"""The steps of one call, without any I/O."""
