"""Sending and receiving: the only package that imports httpx."""

import httpx as httpx
