"""Generated from the venue's description; change that and run ``nox -s generate``."""

from venuekit.codec.enums import OpenStrEnum


class Side(OpenStrEnum):
    """Values that cannot be names. A backslash \\d and '''.

    Source: https://docs.example.com/sides
    """

    VALUE_2FAST = "2fast"
    VALUE = ""
    WITH_SPACE = "with space"
    BUY = "buy"
    SELL = "SELL"
    CAMEL_CASE = "camelCase"
    NONE = "None"
    CLASS = "class"
    WITH_DASH = "with-dash"
    WITH_DOT = "with.dot"
    ÜNÏCODE = "ünïcode"
    BACK_SLASH = "back\\slash"
    QUO_TE = 'quo"te'
    NAME = "name"
    MRO = "mro"
