"""Kalshi's resources, with an iterator for every listing; each module is imported on first use.

The venue uses opaque cursors. An absent, null or empty cursor ends a listing; a short or empty page doesn't.
Source: https://docs.kalshi.com/getting_started/pagination
"""
