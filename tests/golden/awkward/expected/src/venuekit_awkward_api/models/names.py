"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any, ClassVar, Self
from uuid import UUID

from attrs import define
from venuekit.codec import writing as _writing
from venuekit.codec.model import Model, Note, WireField, exact, known, moment, new, whole

if TYPE_CHECKING:
    from ..wire.names import Names as WireNames
    from .side import Side


@define(kw_only=True, eq=False, repr=False)
class Names(Model):
    """Names that are taken. One ''' more \\ for the road, and a word that no line can hold:
    Donaudampfschifffahrtselektrizitaetenhauptbetriebswerkbauunterbeamtengesellschaftsmitgliederversammlungsprotokollfuehrerinnenausbildungsordnung.

    Source: https://docs.example.com/names
    """

    units: ClassVar[Mapping[str, str]] = {
        "units_": "contracts",
    }

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("class_", wire_name="class"),
        WireField("from_", wire_name="from"),
        WireField("type_", wire_name="type"),
        WireField("id"),
        WireField("none", wire_name="None"),
        WireField("true_", wire_name="true"),
        WireField("self_", wire_name="self"),
        WireField("model"),
        WireField("wire"),
        WireField("cls"),
        WireField("date_", _writing.plain, wire_name="date"),
        WireField("other_day", _writing.plain, wire_name="otherDay"),
        WireField("datetime_", _writing.iso_time, wire_name="datetime"),
        WireField("other_instant", _writing.iso_time, wire_name="otherInstant"),
        WireField("decimal", _writing.decimal_text, wire_name="Decimal"),
        WireField("other_decimal", _writing.decimal_text, wire_name="otherDecimal"),
        WireField("uuid", _writing.plain, wire_name="UUID"),
        WireField("int_", wire_name="int"),
        WireField("str_", wire_name="str"),
        WireField("list_", wire_name="list"),
        WireField("dict_", wire_name="dict"),
        WireField("bool_", wire_name="bool"),
        WireField("units_", _writing.decimal_text, wire_name="units"),
        WireField("check_", wire_name="check"),
        WireField("to_dict_", wire_name="toDict"),
        WireField("to_json_", wire_name="toJson"),
        WireField("value"),
        WireField("Value"),
        WireField("pair", _writing.dictionary),
        WireField("pair_2", _writing.dictionary, wire_name="Pair_2"),
        WireField("side", _writing.plain),
        WireField("item", _writing.each(_writing.decimal_text)),
        WireField("key", _writing.each_value(_writing.decimal_text)),
        WireField("define"),
        WireField("finite", _writing.each(_writing.decimal_text)),
        WireField("moment", _writing.unix_seconds),
        WireField("whole"),
        WireField("not_finite", _writing.decimal_text),
        WireField("any_", wire_name="Any"),
        WireField("pascal_case", wire_name="PascalCase"),
        WireField("shouting_case", wire_name="SHOUTING_CASE"),
        WireField("mixed_http_status", wire_name="mixedHTTPStatus"),
        WireField("field_24_h_volume", _writing.decimal_text, wire_name="24hVolume"),
        WireField("field_private", wire_name="_private"),
        WireField("dollar", wire_name="$dollar"),
        WireField("with_space", wire_name="with space"),
        WireField("with_dash", wire_name="with-dash"),
        WireField("with_dot", wire_name="with.dot"),
        WireField("ünïcode"),
    )

    class_: str
    from_: str
    type_: str
    id: str
    none: str
    true_: str | None = None
    self_: str | None = None
    model: str
    wire: str
    cls: str
    date_: date
    other_day: date | None = None
    datetime_: datetime
    other_instant: datetime | None = None
    decimal: Decimal
    other_decimal: Decimal | None = None
    uuid: UUID | None = None
    int_: int | None = None
    str_: str | None = None
    list_: list[str] | None = None
    dict_: dict[str, str] | None = None
    bool_: bool | None = None
    units_: Decimal
    """Unit: contracts."""
    check_: str | None = None
    to_dict_: str | None = None
    to_json_: str | None = None
    value: str | None = None
    Value: str | None = None
    pair: Pair
    """A small object that others hold."""
    pair_2: Pair | None = None
    """A small object that others hold."""
    side: Side | None = None
    """Values that cannot be names. A backslash \\d and '''."""
    item: list[Decimal] | None = None
    key: dict[str, Decimal] | None = None
    define: str | None = None
    finite: list[Decimal] | None = None
    moment: datetime | None = None
    whole: int | None = None
    not_finite: Decimal | None = None
    any_: Any = None
    pascal_case: str | None = None
    shouting_case: str | None = None
    mixed_http_status: str | None = None
    field_24_h_volume: Decimal | None = None
    field_private: str | None = None
    dollar: str | None = None
    with_space: str | None = None
    with_dash: str | None = None
    with_dot: str | None = None
    ünïcode: str | None = None

    @classmethod
    def _built(cls, wire: WireNames, note: Note) -> Self:
        model = new(cls)
        model.class_ = wire.class_
        model.from_ = wire.from_
        model.type_ = wire.type_
        model.id = wire.id
        model.none = wire.none
        model.true_ = wire.true_
        model.self_ = wire.self_
        model.model = wire.model
        model.wire = wire.wire
        model.cls = wire.cls
        model.date_ = wire.date_
        model.other_day = wire.other_day
        model.datetime_ = wire.datetime_
        model.other_instant = wire.other_instant
        model.decimal = known(wire.decimal) or note(wire.decimal) or exact(wire.decimal)
        model.other_decimal = (
            None
            if (other_decimal_ := wire.other_decimal) is None
            else known(other_decimal_) or note(other_decimal_) or exact(other_decimal_)
        )
        model.uuid = wire.uuid
        model.int_ = wire.int_
        model.str_ = wire.str_
        model.list_ = wire.list_
        model.dict_ = wire.dict_
        model.bool_ = wire.bool_
        model.units_ = known(wire.units_) or note(wire.units_) or exact(wire.units_)
        model.check_ = wire.check_
        model.to_dict_ = wire.to_dict_
        model.to_json_ = wire.to_json_
        model.value = wire.value
        model.Value = wire.Value
        model.pair = Pair._built(wire.pair, note)
        model.pair_2 = None if (pair_2_ := wire.pair_2) is None else Pair._built(pair_2_, note)
        model.side = wire.side
        model.item = None if (item_ := wire.item) is None else [known(item) or note(item) or exact(item) for item in item_]
        model.key = (
            None if (key_ := wire.key) is None else {key: known(item) or note(item) or exact(item) for key, item in key_.items()}
        )
        model.define = wire.define
        model.finite = (
            None if (finite_ := wire.finite) is None else [known(item) or note(item) or exact(item) for item in finite_]
        )
        model.moment = None if (moment_ := wire.moment) is None else moment(moment_, 1)
        model.whole = None if (whole_ := wire.whole) is None else whole(whole_)
        model.not_finite = (
            None if (not_finite_ := wire.not_finite) is None else known(not_finite_) or note(not_finite_) or exact(not_finite_)
        )
        model.any_ = wire.any_
        model.pascal_case = wire.pascal_case
        model.shouting_case = wire.shouting_case
        model.mixed_http_status = wire.mixed_http_status
        model.field_24_h_volume = (
            None
            if (field_24_h_volume_ := wire.field_24_h_volume) is None
            else known(field_24_h_volume_) or note(field_24_h_volume_) or exact(field_24_h_volume_)
        )
        model.field_private = wire.field_private
        model.dollar = wire.dollar
        model.with_space = wire.with_space
        model.with_dash = wire.with_dash
        model.with_dot = wire.with_dot
        model.ünïcode = wire.ünïcode
        return model

    @staticmethod
    def _wire() -> type[WireNames]:
        from ..wire.names import Names

        return Names


# At the end, since models may refer to each other; imports inside the methods would be repeated for every value.
from .pair import Pair
