"""One module per resource: its operations, as data and as methods."""
