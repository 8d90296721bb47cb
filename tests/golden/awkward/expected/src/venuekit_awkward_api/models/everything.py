"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from decimal import Decimal
from functools import partial as _partial
from itertools import repeat
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define
from venuekit.auth.secrets import Secret
from venuekit.codec import fields as _fields
from venuekit.codec import parameters as _parameters
from venuekit.codec import writing as _writing
from venuekit.codec.model import Model, Note, WireField, exact, known, new, number, sealed
from venuekit.codec.unknown import Unknown

from ..wire.cancel import Cancel as WireCancel
from ..wire.pair import Pair as WirePair
from ..wire.trade import Trade as WireTrade

if TYPE_CHECKING:
    from ..wire.everything import Everything as WireEverything
    from .side import Side


@define(kw_only=True, eq=False, repr=False)
class Everything(Model):
    """Every kind of value that can be sent.

    Source: https://docs.example.com/everything
    """

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("count"),
        WireField("part"),
        WireField("prices", _writing.each_value(_writing.decimal_text)),
        WireField("pairs_by_name", _writing.each_value(_writing.dictionary), wire_name="pairsByName"),
        WireField("anything"),
        WireField("free"),
        WireField("frees"),
        WireField("either", _writing.either),
        WireField("eithers", _writing.each(_writing.either)),
        WireField("event", _writing.either),
        WireField("grid", _writing.each(_writing.each(_writing.decimal_text))),
        WireField("pair_grid", _writing.each(_writing.each(_writing.dictionary)), wire_name="pairGrid"),
        WireField("sides", _writing.each(_writing.plain)),
        WireField("password", _writing.revealed),
        WireField("login", _writing.dictionary),
        WireField("self_", _writing.dictionary, wire_name="self"),
        WireField("fields"),
        WireField("partial"),
    )

    count: int | None = None
    """A number."""
    part: Decimal | None = None
    """A part."""
    prices: dict[str, Decimal] | None = None
    """Prices by name."""
    pairs_by_name: dict[str, Pair] | None = None
    """Pairs by name."""
    anything: Any = None
    """Anything."""
    free: dict[str, Any] | None = None
    """An object without form."""
    frees: list[dict[str, Any]] | None = None
    """Several of them."""
    either: Pair | str | bool | None = None
    """One of three."""
    eithers: list[Pair | int] | None = None
    event: Trade | Cancel | Unknown | None = None
    """One of two things that happened."""
    grid: list[list[Decimal]] | None = None
    pair_grid: list[list[Pair]] | None = None
    sides: list[Side] | None = None
    password: Secret | None = None
    """A secret."""
    login: Login | None = None
    """Secrets inside."""
    self_: Everything | None = None
    """Every kind of value that can be sent."""
    fields: str | None = None
    partial: bool | None = None

    @classmethod
    def _built(cls, wire: WireEverything, note: Note) -> Self:
        model = new(cls)
        model.count = wire.count
        model.part = None if (part_ := wire.part) is None else part_ if type(part_) is Decimal else number(part_)
        model.prices = (
            None
            if (prices_ := wire.prices) is None
            else {key: known(item) or note(item) or exact(item) for key, item in prices_.items()}
        )
        model.pairs_by_name = (
            None
            if (pairs_by_name_ := wire.pairs_by_name) is None
            else {key: Pair._built(item, note) for key, item in pairs_by_name_.items()}
        )
        model.anything = wire.anything
        model.free = wire.free
        model.frees = wire.frees
        model.either = (
            None if (either_ := wire.either) is None else Pair._built(either_, note) if isinstance(either_, WirePair) else either_
        )
        model.eithers = (
            None
            if (eithers_ := wire.eithers) is None
            else [Pair._built(item, note) if isinstance(item, WirePair) else item for item in eithers_]
        )
        model.event = (
            None
            if (event_ := wire.event) is None
            else Cancel._built(event_, note)
            if isinstance(event_, WireCancel)
            else Trade._built(event_, note)
            if isinstance(event_, WireTrade)
            else event_
        )
        model.grid = (
            None
            if (grid_ := wire.grid) is None
            else [[known(item) or note(item) or exact(item) for item in item] for item in grid_]
        )
        model.pair_grid = (
            None
            if (pair_grid_ := wire.pair_grid) is None
            else [list(map(Pair._built, item, repeat(note))) for item in pair_grid_]
        )
        model.sides = wire.sides
        model.password = None if (password_ := wire.password) is None else sealed(password_)
        model.login = None if (login_ := wire.login) is None else Login._built(login_, note)
        model.self_ = None if (self__ := wire.self_) is None else Everything._built(self__, note)
        model.fields = wire.fields
        model.partial = wire.partial
        return model

    @staticmethod
    def _wire() -> type[WireEverything]:
        from ..wire.everything import Everything

        return Everything

    def __attrs_post_init__(self) -> None:
        self.check()

    def check(self) -> None:
        """Raise ``ArgumentError``, a ``ValueError``, for the first field that breaks a documented rule."""
        if self.count is not None:
            _parameters.integer("count", self.count, above=0, multiple_of=5)
        if self.part is not None:
            _parameters.decimal("part", self.part, above="0", below="1", multiple_of="0.01")
        if self.prices is not None:
            self.prices = _fields.mapping("prices", self.prices, take=_fields.kept(_parameters.decimal, minimum="0"))
        if self.pairs_by_name is not None:
            self.pairs_by_name = _fields.mapping("pairs_by_name", self.pairs_by_name, take=_partial(_fields.model, kind=Pair))
        if self.anything is not None:
            self.anything = _fields.anything("anything", self.anything)
        if self.free is not None:
            self.free = _fields.mapping("free", self.free, take=_fields.anything)
        if self.frees is not None:
            self.frees = _fields.items("frees", self.frees, take=_partial(_fields.mapping, take=_fields.anything))
        if self.either is not None:
            self.either = _fields.either(
                "either",
                self.either,
                model=_partial(_fields.model, kind=Pair),
                text=_fields.kept(_parameters.text),
                boolean=_fields.kept(_parameters.boolean),
            )
        if self.eithers is not None:
            self.eithers = _fields.items(
                "eithers",
                self.eithers,
                take=_partial(
                    _fields.either, model=_partial(_fields.model, kind=Pair), integer=_fields.kept(_parameters.integer, maximum=9)
                ),
            )
        if self.event is not None:
            self.event = _fields.tagged("event", self.event, tag="event_type", kinds={"trade": Trade, "Cancel": Cancel})
        if self.grid is not None:
            self.grid = _fields.items(
                "grid",
                self.grid,
                take=_partial(_fields.items, take=_fields.kept(_parameters.decimal), minimum_items=1),
                maximum_items=2,
            )
        if self.pair_grid is not None:
            self.pair_grid = _fields.items(
                "pair_grid", self.pair_grid, take=_partial(_fields.items, take=_partial(_fields.model, kind=Pair))
            )
        if self.sides is not None:
            self.sides = _fields.items(
                "sides",
                self.sides,
                take=_fields.kept(
                    _parameters.choice,
                    allowed=(
                        "2fast",
                        "",
                        "with space",
                        "buy",
                        "SELL",
                        "camelCase",
                        "None",
                        "class",
                        "with-dash",
                        "with.dot",
                        "ünïcode",
                        "back\\slash",
                        'quo"te',
                        "name",
                        "mro",
                    ),
                ),
            )
        if self.password is not None:
            self.password = _fields.secret("password", self.password, minimum_length=4, maximum_length=12)
        if self.login is not None:
            self.login = _fields.model("login", self.login, kind=Login)
        if self.self_ is not None:
            self.self_ = _fields.model("self_", self.self_, kind=Everything)
        if self.fields is not None:
            _parameters.text("fields", self.fields)
        if self.partial is not None:
            _parameters.boolean("partial", self.partial)


# At the end, since models may refer to each other; imports inside the methods would be repeated for every value.
from .cancel import Cancel
from .login import Login
from .pair import Pair
from .trade import Trade
