"""The code that writes the reference."""
