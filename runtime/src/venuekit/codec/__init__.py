"""Exact conversion from bytes to models and back."""
