"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from datetime import date
from typing import Any
from uuid import UUID

from msgspec import Struct, field
from venuekit.codec.wire import DecimalText, Moment, QuotableInteger, UnixSeconds

from venuekit_awkward_api.models.side import Side

from . import pair as pair_1


class Names(Struct, gc=False):
    class_: str = field(name="class")
    from_: str = field(name="from")
    type_: str = field(name="type")
    id: str
    none: str = field(name="None")
    model: str
    wire: str
    cls: str
    date_: date = field(name="date")
    datetime_: Moment = field(name="datetime")
    decimal: DecimalText = field(name="Decimal")
    units_: DecimalText = field(name="units")
    pair: pair_1.Pair
    true_: str | None = field(name="true", default=None)
    self_: str | None = field(name="self", default=None)
    other_day: date | None = field(name="otherDay", default=None)
    other_instant: Moment | None = field(name="otherInstant", default=None)
    other_decimal: DecimalText | None = field(name="otherDecimal", default=None)
    uuid: UUID | None = field(name="UUID", default=None)
    int_: int | None = field(name="int", default=None)
    str_: str | None = field(name="str", default=None)
    list_: list[str] | None = field(name="list", default=None)
    dict_: dict[str, str] | None = field(name="dict", default=None)
    bool_: bool | None = field(name="bool", default=None)
    check_: str | None = field(name="check", default=None)
    to_dict_: str | None = field(name="toDict", default=None)
    to_json_: str | None = field(name="toJson", default=None)
    value: str | None = None
    Value: str | None = None
    pair_2: pair_1.Pair | None = field(name="Pair_2", default=None)
    side: Side | None = None
    item: list[DecimalText] | None = None
    key: dict[str, DecimalText] | None = None
    define: str | None = None
    finite: list[DecimalText] | None = None
    moment: UnixSeconds | None = None
    whole: QuotableInteger | None = None
    not_finite: DecimalText | None = None
    any_: Any = field(name="Any", default=None)
    pascal_case: str | None = field(name="PascalCase", default=None)
    shouting_case: str | None = field(name="SHOUTING_CASE", default=None)
    mixed_http_status: str | None = field(name="mixedHTTPStatus", default=None)
    field_24_h_volume: DecimalText | None = field(name="24hVolume", default=None)
    field_private: str | None = field(name="_private", default=None)
    dollar: str | None = field(name="$dollar", default=None)
    with_space: str | None = field(name="with space", default=None)
    with_dash: str | None = field(name="with-dash", default=None)
    with_dot: str | None = field(name="with.dot", default=None)
    ünïcode: str | None = None
