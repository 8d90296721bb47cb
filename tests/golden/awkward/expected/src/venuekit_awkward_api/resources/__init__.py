"""One module a resource: its operations as methods, synchronous and not."""
