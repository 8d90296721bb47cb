"""One module an operation: what it is, and its calls as data."""
