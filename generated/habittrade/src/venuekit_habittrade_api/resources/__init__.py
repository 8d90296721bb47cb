"""One module a resource: its operations, as data and as methods."""
