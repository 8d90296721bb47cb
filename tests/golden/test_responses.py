"""The awkward venue's package handles envelopes, errors, extensions and enums."""

from __future__ import annotations

import operator
from typing import Any

import pytest

from tests.golden.awkward_package import EXAMPLES, answer, operation, pair, same
from venuekit import errors
from venuekit.call.decoding import failure, read
from venuekit.call.operation import ClientKey, Response, Taken

pytestmark = pytest.mark.usefixtures("package")


def test_envelopes_are_opened_and_their_status_is_checked(models: Any) -> None:
    same(answer("get_wrapped_pairs", "get_wrapped_pairs.200"), [pair(models)])
    with pytest.raises(errors.Rejected):
        answer("get_wrapped_pairs", "get_wrapped_pairs.409")


@pytest.mark.parametrize(
    ("name", "status", "kind"),
    [
        ("get_kinds", 404, errors.NotFound),
        ("get_kinds", 418, errors.UnexpectedStatus),
        ("get_kinds", 503, errors.ServerError),
        ("get_kinds", 302, errors.RedirectRefused),
        ("get_pairs", 490, errors.ExchangeUnreachable),
        ("get_pairs", 418, errors.UnexpectedStatus),
        ("get_wrapped_pairs", 400, errors.BadRequest),
    ],
)
def test_documented_errors_have_their_fields(models: Any, name: str, status: int, kind: type[errors.VenueError]) -> None:
    error: Any = failure(operation(name).OPERATION, Response(status, {}, (EXAMPLES / "get_pairs.490.json").read_bytes()))
    assert type(error) is kind
    assert (error.venue_code, error.venue_message) == ("E7", "out of reach")
    if status != 418 or name == "get_kinds":
        same(error.body, models.Problem(code="7", error={"code": "E7", "message": "out of reach"}))
    else:
        assert error.body is None


def test_an_envelope_can_be_an_error_body(models: Any) -> None:
    error: Any = failure(operation("get_wrapped_pairs").OPERATION, Response(409, {}, b'{"isOk": "no"}'))
    assert type(error) is errors.Conflict
    same(error.body, models.PairsEnvelope(is_ok="no"))


def test_both_spellings_of_a_media_type_are_accepted() -> None:
    assert operation("get_pairs").OPERATION.accept == "application/json"
    assert operation("get_pairs").OPERATION.failures.keys() == {490, 418}
    assert operation("get_kinds").OPERATION.failures.keys() == {"4XX", "5XX", "default"}


def test_json_is_preferred_among_several_media_types() -> None:
    assert operation("get_sides").OPERATION.accept == "application/json"


def test_extensions_are_generated() -> None:
    pages, cancel, prices, once = (
        operation(name).OPERATION for name in ("get_pages", "cancel_orders", "get_prices", "add_event_once")
    )
    assert (pages.pagination.parameter, pages.pagination.next, pages.pagination.items) == ("page_token", "next_page", ("pairs",))
    assert (pages.rate_cost.bucket, pages.rate_cost.tokens) == ("read", 3)
    assert (pages.retry, cancel.retry, once.retry) == ("safe", "never", "keyed")
    assert once.client_key == ClientKey("clientId", "deduplicates", Taken(409, "taken"))
    assert (cancel.method, once.method) == ("DELETE", "POST")
    assert (pages.security, prices.security) == (("awkwardKey",), ())


def test_a_venue_can_have_no_default_base_url(package: Any) -> None:
    assert package.VENUE.base_url is None
    assert package.VENUE.title == 'Awkward "Venue" & Sons'


def test_members_are_named_after_their_values(models: Any) -> None:
    assert {member.name: member.value for member in models.Side} == {
        "VALUE_2FAST": "2fast", "VALUE": "", "WITH_SPACE": "with space", "BUY": "buy", "SELL": "SELL", "CAMEL_CASE": "camelCase",
        "NONE": "None", "CLASS": "class", "WITH_DASH": "with-dash", "WITH_DOT": "with.dot", "ÜNÏCODE": "ünïcode",
        "BACK_SLASH": "back\\slash", "QUO_TE": 'quo"te', "NAME": "name", "MRO": "mro",
    }  # fmt: skip
    assert {member.name: member.value for member in models.Level} == {
        "VALUE_NEGATIVE_10": -10, "VALUE_NEGATIVE_1": -1, "VALUE_0": 0, "VALUE_1": 1, "VALUE_200": 200,
    }  # fmt: skip


def test_open_enums_accept_new_values_and_closed_ones_refuse_comparison(models: Any) -> None:
    assert not models.Side("sideways").is_known
    assert not models.Level(5).is_known
    assert models.Side("").is_known
    found = models.Closed("ajar")
    assert not found.is_known
    assert found.value == "ajar"
    with pytest.raises(errors.UnknownValue):
        _ = found == models.Closed.ON
    assert models.Closed("on") == models.Closed.ON


def test_an_unknown_value_of_a_closed_enum_fails_on_access(models: Any) -> None:
    found = read(operation("get_optional_kinds").OPERATION, Response(200, {}, b'{"closed": "ajar"}'))
    assert not found.closed.is_known
    for compare in (operator.eq, operator.ne):
        with pytest.raises(errors.UnknownValue, match="'ajar'"):
            compare(found.closed, models.Closed.OFF)
    assert found.to_dict() == {"closed": "ajar"}


def test_a_closed_enum_that_is_only_sent_is_a_plain_enum(models: Any) -> None:
    assert [member.value for member in models.Direction] == ["up", "down"]
    with pytest.raises(ValueError, match="sideways"):
        models.Direction("sideways")
