"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from typing import TypeAlias

from . import cancel, trade

Events: TypeAlias = trade.Trade | cancel.Cancel
