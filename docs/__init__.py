"""The documentation, and the code that builds it."""
