"""Kalshi's resources, with an iterator for every listing; each module is imported when it is first used.

The venue pages by an opaque cursor. An absent, null or empty one ends a listing; a short or empty page does not.
Source: https://docs.kalshi.com/getting_started/pagination
"""
