"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from msgspec import Struct

from . import live_data


class GetLiveDatasResponse(Struct, gc=False):
    live_datas: list[live_data.LiveData] | None
