# SPDX-License-Identifier: Apache-2.0
"""What exports are gathered from, and that what leaves comes back as the same."""

from __future__ import annotations

from datetime import UTC, datetime

from hypothesis import given, settings
from hypothesis import strategies as st

from lab_kiosk.application import exports
from lab_kiosk.domain.events import Event, Fact, Personal
from lab_kiosk.domain.events.desk import DeskOpened
from lab_kiosk.domain.events.equipment import (
    AssetDescribed,
    AssetLent,
    AssetMarkedMissing,
    AssetMoved,
    AssetRegistered,
    AssetRetired,
    AssetReturned,
    CodeAssigned,
    CodeRetired,
    ConditionReported,
    HoldPlaced,
    ModelRegistered,
)
from lab_kiosk.domain.events.people import PersonNamed, PersonRegistered
from lab_kiosk.domain.events.site import RecordsExported
from lab_kiosk.domain.exports import snipe_it
from lab_kiosk.domain.exports.table import Calendar, csv_text
from lab_kiosk.domain.ids import HoldId, LoanId, ModelId, Stream, person_stream
from lab_kiosk.domain.staff import StaffRole
from lab_kiosk.domain.vocabulary import CodeKind, Condition, ExportPurpose, HoldReason, LoanKind, Role
from tests.support.builders import PAT, QUINN, STAFF
from tests.support.fakes import STATION_STREAM, TestLab
from tests.unit.application.test_import_assets import known, plan, take_in, verdicts

CALENDAR = Calendar(
    lambda ms: datetime.fromtimestamp(ms / 1000, UTC).date().isoformat(),
    lambda ms: datetime.fromtimestamp(ms / 1000, UTC).isoformat(),
)


def exported(lab: TestLab) -> str:
    return csv_text(snipe_it.assets(exports.things(lab.store), CALENDAR))


def test_a_thing_is_told_with_its_newest_serial_number_and_all_its_loans() -> None:
    lab = known()
    lab.wait(1000)
    lab.tell(Fact(Stream("asset:t"), CodeAssigned(value="SN-2", kind=CodeKind.SERIAL)))
    lab.tell(Fact(Stream("asset:t"), CodeRetired(value="SN-1", by="S")))
    for number in range(2):
        lab.wait(1000)
        lent = AssetLent(loan_id=LoanId(str(number)), kind=LoanKind.DAY, due_at=1, zone="UTC", batch_id="b")
        lab.tell(Fact(Stream("asset:t"), lent, PAT), Fact(Stream("asset:t"), AssetReturned(place="shelf")))
    lab.tell(Fact(Stream("asset:unknown"), AssetMoved(place="shelf", by="S")))
    (thing,) = exports.things(lab.store)
    assert (thing.serial, [loan.loan_id for loan in thing.loans]) == ("SN-2", ["1", "0"])


def test_names_are_those_that_the_lab_has() -> None:
    lab = TestLab()
    lab.tell(Fact(person_stream(PAT), PersonNamed(), PAT, Personal(first_name="Pat", initial="M")))
    lab.tell(Fact(person_stream(QUINN), PersonNamed(), QUINN, Personal(first_name="Quinn")))
    lab.tell(Fact(person_stream(STAFF), PersonRegistered(role=Role.STAFF), STAFF))
    assert exports.names(lab.store) == {PAT: "Pat M", QUINN: "Quinn"}
    assert exports.is_staff(lab.store, STAFF)
    assert not exports.is_staff(lab.store, PAT)


def test_who_has_opened_the_desk_is_staff_without_ever_having_checked_in() -> None:
    lab = TestLab()
    assert not exports.is_staff(lab.store, STAFF)
    lab.tell(Fact(Stream("station:1.bay"), DeskOpened(by=STAFF, role=StaffRole.DESK)))
    assert exports.is_staff(lab.store, STAFF)
    assert not exports.is_staff(lab.store, PAT)


def test_trouble_is_what_somebody_said_of_a_thing() -> None:
    lab = known(
        ConditionReported(condition=Condition.FINE),
        ConditionReported(condition=Condition.PROBLEM),
        HoldPlaced(hold_id=HoldId("1"), reason=HoldReason.AUDIT, by="S"),
        HoldPlaced(hold_id=HoldId("2"), reason=HoldReason.DAMAGED, by="S"),
        AssetMarkedMissing(by="S"),
    )
    assert [trouble.asset_id for trouble in exports.troubles(lab.store)] == ["t"] * 3


def test_an_export_is_noted_in_the_history_of_the_station() -> None:
    lab = TestLab()
    told = RecordsExported(format="loans", purpose=ExportPurpose.AUDIT, rows=1, personal=True, by=STAFF)
    exports.note(lab.lab, told)
    assert [entry.event for entry in lab.store.history(STATION_STREAM)] == [told]


_word = (
    st.text("aAbB=+-@'\",;0 é/.", max_size=6)
    .map(lambda text: " ".join(text.split()))
    .filter(lambda text: not text.startswith(("'", "=")))
)
_code = st.text("AB019-", min_size=2, max_size=8).map(lambda text: f"T{text}")
_day = st.dates(min_value=datetime(1990, 1, 1).date(), max_value=datetime(2090, 1, 1).date()).map(str)  # noqa: DTZ001
_described = st.builds(
    AssetDescribed,
    category=_word,
    model_number=_word,
    company=_word,
    supplier=_word,
    home=_word,
    order_number=_code,
    purchased_on=st.just("") | _day,
    cost=st.just("") | st.decimals(0, 99_999, places=2, allow_nan=False).map(str),
    warranty_months=st.integers(0, 99),
    end_of_life=st.just("") | _day,
    funding=_word,
    org_unit=_word,
)
_more: st.SearchStrategy[Event] = st.one_of(
    st.just(AssetMarkedMissing(by="S")),
    st.just(AssetRetired(reason="old", by="S")),
    st.just(AssetLent(loan_id=LoanId("l"), kind=LoanKind.DAY, due_at=10**12, zone="UTC", batch_id="b")),
    st.just(AssetReturned(place="cart")),
    _described,
)


@settings(max_examples=80)
@given(
    st.lists(st.tuples(_code, _word, st.lists(_more, max_size=3)), unique_by=lambda one: one[0], max_size=4),
    st.sampled_from(["Quest 3", "=cmd|x", "-1", "a, b"]),
)
def test_what_leaves_for_snipe_it_comes_back_as_the_same(told: list[tuple[str, str, list[Event]]], name: str) -> None:
    lab = TestLab()
    model = ModelRegistered(name=name if not name.startswith("=") else "x", maker="", equipment_class="quest-3")
    lab.tell(Fact(Stream("model:m"), model))
    for number, (tag, place, events) in enumerate(told):
        registered = AssetRegistered(model_id=ModelId("m"), tag=tag, place=place)
        serial = CodeAssigned(value=f"SN-{number}", kind=CodeKind.SERIAL)
        lab.tell(*(Fact(Stream(f"asset:{number}"), event) for event in (registered, serial, *events)))
    if told:
        assert verdicts(plan(lab, exported(lab))) == [
            f"row {row}, {tag}: same" for row, tag in enumerate(sorted(tag for tag, _, _ in told), 2)
        ]


def test_what_came_in_leaves_and_comes_into_another_lab_as_it_was() -> None:
    here, there = TestLab(), TestLab()
    take_in(here, "Asset Tag,Serial,Model,Manufacturer,Category,Location,Purchase Cost\nLAB-1,S1,Pad,Acme,Tablet,A,9\n")
    take_in(there, exported(here))
    assert exported(there) == exported(here)
