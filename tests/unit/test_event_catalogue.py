# SPDX-License-Identifier: Apache-2.0
"""The catalogue of events: what was ever written stays readable, what is new stays whole, and no name is in it.

``tests/unit/domain/catalogue.json`` is the catalogue as it was reviewed. A change of meaning shows up as a change of
that file; ``UPDATE_CATALOGUE=1`` writes it anew.
"""

from __future__ import annotations

import json
import os
import re
import types
from pathlib import Path
from typing import Any, get_type_hints

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lab_kiosk.domain.events import CATALOGUE, Event, Personal, Unknown, decode, decode_personal, encode
from lab_kiosk.domain.events.base import kinds_of

SNAPSHOT = Path(__file__).parent / "domain" / "catalogue.json"
KINDS = sorted(CATALOGUE)
PAST = re.compile(
    r"^(adopted|advanced|answered|calibrated|called|checked|chosen|claimed|closed|confirmed|corrected|counted|decided|defined|ended|"
    r"erased|found|given|granted|hold_placed|hold_released|unit_replaced|unit_let_go|issued|label_printed|lending_undone|lent|marked_missing|moved|named|opened|"
    r"published|purpose_stated|refused|registered|released|reservation_ended|reserved|retired|returned|revoked|"
    r"safety_acknowledged|sent_to_bench|sent_to_vendor|set|settled|stage_reached|started|turnaround_step_done|turnaround_step_undone|place_started|stray_counted|undone|"
    r"unblocked|blocked|withdrawn|assented|code_assigned|failed|passed|rest_started|trusted|code_retired|battery_reported|condition_reported|"
    r"feedback_given|locked|pin_chosen|pin_reset|role_given|described|linked|departed|imported|exported|purged|"
    r"arose|pictured|picture_deleted|loan_renewed|renewal_undone|return_checked|"
    r"made|changed|cancelled|fulfilled|fulfilment_undone)$"
)
NOUNS = {"session.beat", "scan.unknown"}
"""Two facts whose past tense would only be longer."""
WORDS = frozenset(
    [
        "batch_id",
        "block_id",
        "by",
        "case_id",
        "code",
        "consent_id",
        "day_label",
        "decision",
        "demo_id",
        "demo_version",
        "digest",
        "long_loans",
        "missing",
        "renewal",
        "term_ends",
        "stocktake",
        "was_at",
        "document",
        "done",
        "equipment_class",
        "first_day",
        "format",
        "help_id",
        "home_org",
        "hold_id",
        "language",
        "last_day",
        "loan_id",
        "maker",
        "members",
        "model_id",
        "module",
        "name",
        "optional",
        "person",
        "picture",
        "picture_id",
        "pilot_id",
        "place",
        "question",
        "reason",
        "relationship",
        "reservation_id",
        "rules",
        "session_id",
        "signed_text",
        "staff",
        "station",
        "step",
        "success",
        "tag",
        "text_hash",
        "ticket",
        "value",
        "vendor",
        "vendors",
        "verdict",
        "verified_by",
        "visit_id",
        "zone",
        "category",
        "model_number",
        "item_number",
        "company",
        "supplier",
        "home",
        "order_number",
        "purchased_on",
        "cost",
        "funding",
        "end_of_life",
        "imei",
        "iccid",
        "mac",
        "org_unit",
        "updates_until",
        "roster",
        "wants",
        "there",
        "kit_id",
        "models",
        "modules",
        "taken",
        "manifest",
        "assets",
        "gone",
        "instead",
        "unit",
        "kept",
        "agreements",
        "measures",
        "answers",
    ]
)
"""The fields that hold text. Each is an id, a code, a word of a list, a hash, or the lab's own words about itself.
Never what somebody typed about a person."""
FREE_TEXT = re.compile(
    r"note|comment|remark|message|nickname|surname|first_name|last_name|initial|email|phone|address|birth"
)


def examples(kind: str) -> st.SearchStrategy[Event]:
    event = CATALOGUE[kind]
    inferred = dict.fromkeys(set(event.__struct_fields__) - {"v"}, ...)
    return st.builds(event, v=st.just(event.VERSION), **inferred)  # type: ignore[arg-type]


def ids(kind: str) -> dict[str, Any]:
    return get_type_hints(CATALOGUE[kind])


def field_types(hint: Any) -> set[str]:
    """The plain types inside an annotation."""
    hint = getattr(hint, "__supertype__", hint)
    inner = getattr(hint, "__args__", None)
    if inner is not None:
        return {name for one in inner if one is not Ellipsis for name in field_types(one)}
    return {hint.__name__}


def shape(kind: str) -> dict[str, str]:
    hints = ids(kind)
    return {
        field.name: f"{getattr(hints[field.name], '__name__', '') or hints[field.name]}"
        if not isinstance(hints[field.name], types.GenericAlias | types.UnionType)
        else str(hints[field.name])
        for field in msgspec.structs.fields(CATALOGUE[kind])
    }


@pytest.mark.parametrize("kind", KINDS)
@settings(max_examples=15)
@given(data=st.data())
def test_every_event_reads_back_as_itself(kind: str, data: st.DataObject) -> None:
    event = data.draw(examples(kind))
    text = encode(event)
    assert text.isascii()
    assert decode(kind, text) == event
    assert decode(kind, text.encode()) == event


@pytest.mark.parametrize("kind", KINDS)
@settings(max_examples=15)
@given(data=st.data())
def test_a_version_or_a_field_from_the_future_is_kept_whole(kind: str, data: st.DataObject) -> None:
    told = json.loads(encode(data.draw(examples(kind))))
    for future in ({**told, "v": CATALOGUE[kind].VERSION + 1}, {**told, "mood": "good"}, {**told, "v": "x"}):
        text = json.dumps(future)
        met = decode(kind, text)
        assert isinstance(met, Unknown)
        assert (met.kind, encode(met)) == (kind, text)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=6,
)


@given(st.dictionaries(st.text(max_size=8), JSON, max_size=4), st.booleans())
def test_a_kind_from_the_future_is_passed_on_as_the_same_json_in_plain_ascii(data: Any, ascii_only: bool) -> None:
    text = json.dumps(data, ensure_ascii=ascii_only)
    if any("\ud800" <= character <= "\udfff" for character in text):
        return
    met = decode("weather.changed", text)
    assert isinstance(met, Unknown)
    assert encode(met).isascii()
    assert json.loads(encode(met)) == data


def test_numbers_of_the_future_are_not_read_and_written_anew() -> None:
    text = '{"sky":"bläu\U0001f308","n":1e400,"d":0.10000000000000000001}'
    expected = '{"sky":"bl\\u00e4u\\ud83c\\udf08","n":1e400,"d":0.10000000000000000001}'
    assert encode(decode("weather.changed", text)) == expected


def test_what_is_no_json_is_loud() -> None:
    with pytest.raises(msgspec.DecodeError):
        decode("visit.opened", "{")


@given(st.builds(Personal, first_name=st.none() | st.text(), note=st.none() | st.text()))
def test_what_is_personal_reads_back_as_itself(personal: Personal) -> None:
    assert decode_personal(encode(personal)) == personal


def test_what_was_erased_is_none() -> None:
    assert decode_personal(None) is None


@pytest.mark.parametrize("kind", KINDS)
def test_a_kind_is_a_thing_and_what_happened_to_it(kind: str) -> None:
    thing, _, happened = kind.partition(".")
    assert thing.isidentifier()
    assert kind in NOUNS or PAST.match(happened), f"{kind}: an event is named in the past tense"


@pytest.mark.parametrize("kind", KINDS)
def test_no_event_has_a_field_for_a_name_an_address_or_free_text(kind: str) -> None:
    for name, hint in ids(kind).items():
        if name in {"KIND", "VERSION"}:
            continue
        if "str" in field_types(hint):
            assert not FREE_TEXT.search(name), f"{kind}.{name} belongs into Personal"
            assert name in WORDS, f"{kind}.{name} holds text: an id, a code or a closed list, or else Personal"


def test_the_list_of_text_fields_names_only_fields_that_exist() -> None:
    existing = {field for event in CATALOGUE.values() for field in event.__struct_fields__}
    assert existing >= WORDS


def test_two_types_of_one_kind_are_a_bug() -> None:
    again = types.ModuleType("again")
    for name in ("One", "Two"):
        event = type(name, (Event,), {"KIND": "thing.happened", "__module__": "again"}, frozen=True, kw_only=True)
        setattr(again, name, event)
    with pytest.raises(TypeError, match=r"thing\.happened"):
        kinds_of(again)


def test_the_catalogue_is_as_it_was_reviewed() -> None:
    now = {kind: {"version": CATALOGUE[kind].VERSION, "fields": shape(kind)} for kind in KINDS}
    if os.environ.get("UPDATE_CATALOGUE"):
        SNAPSHOT.write_text(json.dumps(now, indent=1, sort_keys=True) + "\n")
    assert json.loads(SNAPSHOT.read_text()) == now, (
        "The catalogue has changed. A new field needs a default; a new meaning needs a higher VERSION and an upcaster. "
        "If that is so: UPDATE_CATALOGUE=1 python -m pytest tests/unit/test_event_catalogue.py"
    )
