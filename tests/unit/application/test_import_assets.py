# SPDX-License-Identifier: Apache-2.0
"""Things from a file, against the things that the lab knows: nothing is cleared, guessed or half done."""

from __future__ import annotations

from datetime import date

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lab_kiosk.application.imports import plan as plans
from lab_kiosk.application.imports.assets import plan_assets, slug
from lab_kiosk.application.imports.plan import Plan, carry_out
from lab_kiosk.domain.due import end_of
from lab_kiosk.domain.events import Event, Fact
from lab_kiosk.domain.events.equipment import (
    AssetLent,
    AssetMarkedMissing,
    AssetRegistered,
    AssetRetired,
    CodeAssigned,
    CodeRetired,
    KitDefined,
    ModelRegistered,
)
from lab_kiosk.domain.events.site import RecordsImported
from lab_kiosk.domain.ids import LoanId, ModelId, Stream
from lab_kiosk.domain.records import Asset, AssetDetail, AssetModel, Code
from lab_kiosk.domain.sheets.asset_rows import AssetFormat, columns, rows
from lab_kiosk.domain.sheets.columns import Columns
from lab_kiosk.domain.sheets.sheet import Sheet, read
from lab_kiosk.domain.sheets.verdicts import Verdict
from lab_kiosk.domain.vocabulary import CodeKind, Lifecycle, LoanKind
from tests.support.builders import PAT
from tests.support.fakes import STATION_STREAM, TestLab

HEADER = "Asset Tag,Serial,Model,Manufacturer,Category,Location,Purchase Cost,Status\n"
QUEST = "LAB-1,SN-1,Quest 3,Meta,VR headset,Cabinet A,499,\n"
THING = Stream("asset:t")


def quietly(*told: int) -> None:
    """Nobody looks at how far it is."""


def plan(lab: TestLab, text: str, format_: AssetFormat = AssetFormat.SNIPE_IT) -> Plan:
    sheet = read(text.encode())
    assert isinstance(sheet, Sheet), sheet
    found = columns(sheet, format_)
    assert isinstance(found, Columns), found
    told = list(rows(sheet, found, format_))
    return plan_assets(told, lab.lab.store, lab.lab.ids, lab.lab.site.site_id, lab.lab.site.zone, format_)


def take_in(lab: TestLab, text: str, format_: AssetFormat = AssetFormat.SNIPE_IT) -> Plan:
    planned = plan(lab, text, format_)
    carry_out(planned, lab.lab, "d", quietly)
    return planned


def verdicts(planned: Plan) -> list[str]:
    return [str(one) for one in planned.verdicts]


def known(*events: Event, tag: str = "LAB-1", serial: str = "SN-1") -> TestLab:
    """A lab with a Quest in it, of which something more happened."""
    lab = TestLab()
    model = ModelRegistered(name="Quest 3", maker="Meta", equipment_class="quest-3", worn=True, min_battery=40)
    told: list[Event] = [AssetRegistered(model_id=ModelId("q3"), tag=tag, place="shelf", worn=True)]
    if serial:
        told.append(CodeAssigned(value=serial, kind=CodeKind.SERIAL))
    facts = [Fact(Stream("model:q3"), model), *(Fact(THING, event) for event in (*told, *events))]
    lab.lab.store.append(facts)
    return lab


LENT = AssetLent(loan_id=LoanId("l"), kind=LoanKind.DAY, due_at=1, zone="UTC", batch_id="b")


def test_a_new_thing_comes_with_its_model_its_codes_and_its_papers() -> None:
    lab = TestLab()
    planned = take_in(lab, HEADER + QUEST)
    assert verdicts(planned) == ["row 2, LAB-1: new"]
    (asset,), (model,), (detail,) = (lab.lab.store.every(kind) for kind in (Asset, AssetModel, AssetDetail))
    assert isinstance(asset, Asset)
    assert (asset.tag, asset.place, asset.model_id) == ("LAB-1", "Cabinet A", "meta-quest-3")
    assert isinstance(model, AssetModel)
    assert (model.name, model.maker, model.equipment_class) == ("Quest 3", "Meta", "vr-headset")
    assert isinstance(detail, AssetDetail)
    assert (detail.home, detail.cost, detail.category) == ("Cabinet A", "499.00", "VR headset")
    assert {(code.value, code.kind) for code in lab.lab.store.every(Code)} == {
        ("LAB-1", CodeKind.TAG),
        ("SN-1", CodeKind.SERIAL),
    }


def test_the_same_file_again_changes_nothing_and_writes_nothing() -> None:
    lab = TestLab()
    take_in(lab, HEADER + QUEST)
    before = len(lab.store.entries)
    planned = plan(lab, HEADER + QUEST)
    assert [one.verdict for one in planned.verdicts] == [Verdict.SAME]
    assert carry_out(planned, lab.lab, "d", quietly) == 0
    assert len(lab.store.entries) == before


def test_what_changes_is_named_and_a_blank_cell_clears_nothing() -> None:
    lab = TestLab()
    take_in(lab, HEADER + QUEST)
    planned = take_in(lab, HEADER + "LAB-1,,,,,Cabinet B,450,\n")
    assert verdicts(planned) == ["row 2, LAB-1: changed: home: Cabinet A → Cabinet B; cost: 499.00 → 450.00"]
    detail = lab.lab.store.every(AssetDetail)[0]
    assert (detail.home, detail.cost, detail.category) == ("Cabinet B", "450.00", "VR headset")
    assert lab.lab.store.every(Asset)[0].place == "Cabinet A", "where it is, only a scan says"


def test_where_it_is_and_who_has_it_are_not_taken_from_a_file() -> None:
    lab = known(LENT)
    take_in(lab, HEADER + "LAB-1,SN-1,,,,Cabinet Z,,Ready to Deploy\n")
    assert lab.lab.store.every(Asset)[0].loan_id == "l"


@pytest.fixture
def batch(monkeypatch: pytest.MonkeyPatch) -> int:
    monkeypatch.setattr(plans, "BATCH", 10)
    return 10


def test_what_is_written_is_one_import_in_the_history_of_the_station(batch: int) -> None:
    lab = TestLab()
    heard: list[tuple[int, int]] = []
    lines = "".join(f"LAB-{n},SN-{n},Quest 3,Meta,,,,\n" for n in range(1, batch))
    planned = plan(lab, HEADER + lines + QUEST.replace("LAB-1,", "LAB-1,SN-9999,Quest 3,,,,,,") + "LAB-0,,,,,,,\n")
    carry_out(planned, lab.lab, "digest", lambda done, total: heard.append((done, total)), by="S")
    total = 1 + 2 * (batch - 1)
    assert heard == [(batch, total), (total, total)]
    (told,) = lab.store.history(STATION_STREAM)
    assert told.event == RecordsImported(
        format="snipe-it", digest="digest", new=batch - 1, changed=0, same=0, refused=2, by="S"
    )


def test_whatever_happens_in_the_middle_leaves_nothing(batch: int) -> None:
    lab = TestLab()
    lines = "".join(f"LAB-{n},SN-{n},Quest 3,Meta,,,,\n" for n in range(batch - 1)) + "LAB-X,,Quest 3,Meta,,,,\n"
    planned = plan(lab, HEADER + lines)

    def interrupted(done: int, total: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        carry_out(planned, lab.lab, "d", interrupted)
    assert lab.store.entries == []
    assert lab.lab.store.every(Asset) == ()
    assert carry_out(planned, lab.lab, "d", quietly) == planned.facts + 1


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("LAB-2,SN-1,,,,,,", "the serial number SN-1 has the tag LAB-1 here"),
        ("LAB-1,SN-2,,,,,,", "the thing with this tag has the serial number SN-1 here, not SN-2"),
        ("LAB-3,,,,,,,", "the lab does not know it, and a new thing needs a model"),
    ],
)
def test_what_a_person_has_to_decide_is_refused(line: str, reason: str) -> None:
    assert verdicts(plan(known(), HEADER + line)) == [f"row 2, {line.split(',', maxsplit=1)[0]}: refused: {reason}"]


def test_a_tag_and_a_serial_number_of_two_things_are_refused() -> None:
    lab = known()
    take_in(lab, HEADER + QUEST.replace("1", "2", 2))
    assert (
        "refused: the tag is on another thing than the serial number SN-2, which"
        in verdicts(plan(lab, HEADER + "LAB-1,SN-2,,,,,,\n"))[0]
    )


def test_a_code_that_is_in_the_file_twice_is_taken_from_no_row() -> None:
    planned = plan(TestLab(), HEADER + QUEST + "lab-1,SN-5,Quest 3,,,,,\nLAB-7,SN-5,Quest 3,,,,,\n")
    assert [one.verdict for one in planned.verdicts] == [Verdict.REFUSED] * 3
    assert verdicts(planned)[0] == "row 2, LAB-1: refused: the tag LAB-1 stands in 2 rows of the file"
    assert "the serial number SN-5 stands in 2 rows" in verdicts(planned)[2]


@pytest.mark.parametrize(("tag", "serial"), [("12345", ""), ("LAB-9", "778")])
def test_a_number_that_may_have_lost_its_leading_zeros_is_refused(tag: str, serial: str) -> None:
    lab = known(tag="0012345", serial="00778")
    assert "with its leading zeros lost" in verdicts(plan(lab, HEADER + f"{tag},{serial},Quest 3,,,,,\n"))[0]
    assert verdicts(plan(lab, HEADER + "0012345,00778,,,,,,\n")) == ["row 2, 0012345: same"]


def test_a_serial_number_stands_in_for_a_tag_until_there_is_one() -> None:
    lab = TestLab()
    header = "serialNumber,annotatedAssetId,model\n"
    take_in(lab, header + "5CD1,,Demo Book\n", AssetFormat.CHROMEOS)
    assert lab.lab.store.every(Asset)[0].tag == "5CD1"
    planned = take_in(lab, header + "5CD1,CB-7,Demo Book\n", AssetFormat.CHROMEOS)
    assert verdicts(planned) == ["row 2, CB-7: changed: tag: 5CD1 → CB-7"]
    assert lab.lab.store.every(Asset)[0].tag == "CB-7"
    assert {code.value for code in lab.lab.store.every(Code) if code.kind is CodeKind.SERIAL} == {"5CD1"}
    assert verdicts(plan(lab, header + "5CD1,CB-7,Demo Book\n", AssetFormat.CHROMEOS)) == ["row 2, CB-7: same"]
    refused = verdicts(plan(lab, header + "5CD1,CB-8,Demo Book\n", AssetFormat.CHROMEOS))
    assert refused == ["row 2, CB-8: refused: the serial number 5CD1 has the tag CB-7 here"]


def test_a_serial_number_is_learned_where_none_was_known() -> None:
    lab = known(serial="")
    assert verdicts(take_in(lab, HEADER + "LAB-1,SN-1,,,,,,\n")) == ["row 2, LAB-1: changed: serial: SN-1"]
    assert verdicts(plan(lab, HEADER + "LAB-1,SN-1,,,,,,\n")) == ["row 2, LAB-1: same"]


def test_a_label_that_was_given_up_names_nothing() -> None:
    lab = known(CodeRetired(value="LAB-1", by="S"))
    assert verdicts(plan(lab, HEADER + "LAB-1,SN-1,,,,,,\n")) == ["row 2, LAB-1: same"]


def test_a_tag_that_no_scanner_looks_up_is_taken_with_a_word_about_it() -> None:
    assert verdicts(plan(TestLab(), HEADER + "7,,Quest 3,,,,,\n")) == [
        "row 2, 7: new: 7 cannot be scanned as it is: put a label of the lab on it"
    ]


# --- models


@pytest.mark.parametrize("maker", ["Meta", "META", ""])
def test_a_model_is_known_by_its_name_and_a_maker_that_may_be_left_out(maker: str) -> None:
    lab = known()
    assert verdicts(take_in(lab, HEADER + f"LAB-1,,quest 3,{maker},,,,\n")) == ["row 2, LAB-1: same"]
    take_in(lab, HEADER + f"LAB-2,,quest 3,{maker},,,,\n")
    assert [model.model_id for model in lab.lab.store.every(AssetModel)] == ["q3"]
    assert all(asset.worn for asset in lab.lab.store.every(Asset)), "what is worn is the model's to say"


def test_two_models_of_one_name_need_their_maker() -> None:
    lab = known()
    take_in(lab, HEADER + "LAB-2,,Quest 3,Other,,,,\nLAB-3,,Quest 3,,,,,\n")
    names = {(model.maker, model.model_id) for model in lab.lab.store.every(AssetModel)}
    assert names == {("Meta", "q3"), ("Other", "other-quest-3"), ("", "quest-3")}


def test_a_thing_becomes_another_model_unless_somebody_has_it() -> None:
    line = HEADER + "LAB-1,,Quest 4,Meta,,,,\n"
    lab = known()
    assert verdicts(take_in(lab, line)) == ["row 2, LAB-1: changed: model: Quest 3 → Quest 4"]
    assert lab.lab.store.every(Asset)[0].model_id == "meta-quest-4"
    assert "while somebody has it" in verdicts(plan(known(LENT), line))[0]


def test_a_model_that_has_not_arrived_here_yet_is_told_by_the_file() -> None:
    lab = TestLab()
    lab.lab.store.append([Fact(THING, AssetRegistered(model_id=ModelId("gone"), tag="SN-1", place="shelf"))])
    lab.lab.store.append([Fact(THING, CodeAssigned(value="SN-1", kind=CodeKind.SERIAL))])
    assert verdicts(plan(lab, HEADER + "LAB-1,SN-1,,,,,,\n")) == ["row 2, LAB-1: same"]
    assert "model: Quest 3; tag: SN-1 → LAB-1" in verdicts(plan(lab, HEADER + "LAB-1,SN-1,Quest 3,,,,,\n"))[0]


def test_the_code_of_a_kit_is_no_things_code() -> None:
    lab = known()
    lab.tell(Fact(Stream("kit:k"), KitDefined(name="Kit", code="LAB-2", members=())))
    assert verdicts(plan(lab, HEADER + "LAB-2,,Quest 3,,,,,\n")) == ["row 2, LAB-2: new"]


def test_models_get_the_same_id_on_every_kiosk_and_no_two_the_same() -> None:
    lab = TestLab()
    take_in(lab, HEADER + "LAB-1,,Pad 1,A/B,,,,\nLAB-2,,Pad-1,A B,,,,\nLAB-3,,★★,,,,,\n")
    assert [model.model_id for model in lab.lab.store.every(AssetModel)] == ["a-b-pad-1", "a-b-pad-1-2", "model"]
    assert slug(" Größe 3! ") == "gr-sse-3"


# --- put away for good


def test_an_archived_thing_is_retired_when_it_is_in_the_lab_and_only_once() -> None:
    line = HEADER + "LAB-1,,,,,,,Archived\n"
    lab = known()
    assert verdicts(take_in(lab, line)) == ["row 2, LAB-1: changed: status: active → retired"]
    assert lab.lab.store.every(Asset)[0].lifecycle is Lifecycle.RETIRED
    assert verdicts(plan(lab, line)) == ["row 2, LAB-1: same"]
    assert "it is not in the lab" in verdicts(plan(known(AssetMarkedMissing(by="S")), line))[0]


def test_a_new_thing_may_come_in_retired() -> None:
    lab = TestLab()
    take_in(lab, HEADER + QUEST.replace(",\n", ",Archived\n"))
    assert lab.lab.store.every(Asset)[0].lifecycle is Lifecycle.RETIRED


def test_a_retired_thing_is_not_brought_back_by_a_file() -> None:
    lab = known(AssetRetired(reason="worn", by="S"))
    assert verdicts(plan(lab, HEADER + "LAB-1,,,,,,,Ready to Deploy\n")) == ["row 2, LAB-1: same"]


_cell = st.sampled_from(["", "A-1", "A-2", "a-1 ", "7", "=1", "1E+9", "Quest 3", "12.5", "2026-01-01", "Archived", "é"])
_lines = st.lists(st.lists(_cell, min_size=1, max_size=8).map(",".join), min_size=1, max_size=6)


@settings(max_examples=60)
@given(_lines, _lines)
def test_any_file_is_taken_whole_and_is_then_known(first: list[str], second: list[str]) -> None:
    """Whatever is in it: every row has a verdict, and what was taken in is the same the next time."""
    lab = TestLab()
    for lines in (first, second):
        text = HEADER + "\n".join(lines)
        if not isinstance(read(text.encode()), Sheet):
            continue
        before = take_in(lab, text)
        again = plan(lab, text)
        for one, two in zip(before.verdicts, again.verdicts, strict=True):
            expected = Verdict.REFUSED if one.verdict is Verdict.REFUSED else Verdict.SAME
            assert two.verdict is expected, (str(one), str(two))


def test_a_plan_is_a_value() -> None:
    planned = plan(TestLab(), HEADER + QUEST)
    assert msgspec.structs.replace(planned) == planned
    assert PAT not in repr(planned)


DATED = "Asset Tag,Model,calibration_due\n"


def due_of(lab: TestLab) -> int:
    (row,) = [record for record in lab.store.records().values() if isinstance(record, Asset)]
    return row.calibration_due


def test_a_calibration_is_good_until_the_end_of_the_day_that_the_template_names() -> None:
    lab = TestLab()
    take_in(lab, f"{DATED}LAB-1,Meter,2027-03-14\n", AssetFormat.TEMPLATE)
    over = end_of(date(2027, 3, 14), lab.lab.site.zone)
    assert due_of(lab) == over
    (told,) = lab.told("asset.calibrated")
    assert (told.event.zone, told.event.by) == (lab.lab.site.zone, "")  # type: ignore[union-attr]


def test_another_day_is_a_change_the_same_is_none_and_a_blank_never_clears() -> None:
    lab = TestLab()
    take_in(lab, f"{DATED}LAB-1,Meter,2027-03-14\n", AssetFormat.TEMPLATE)
    for day in ("2027-03-14", ""):
        again = take_in(lab, f"{DATED}LAB-1,Meter,{day}\n", AssetFormat.TEMPLATE)
        assert [one.verdict for one in again.verdicts] == [Verdict.SAME]
    later = take_in(lab, f"{DATED}LAB-1,Meter,2028-03-14\n", AssetFormat.TEMPLATE)
    assert [str(change) for one in later.verdicts for change in one.changes] == [
        "calibration due: 2027-03-14 \N{RIGHTWARDS ARROW} 2028-03-14"
    ]
    assert due_of(lab) == end_of(date(2028, 3, 14), lab.lab.site.zone)


def test_a_day_that_is_none_refuses_its_row_with_a_sentence() -> None:
    bad = f"{DATED}LAB-1,Meter,2027-02-30\nLAB-2,Meter,03/04/27\n"
    none, any_day = verdicts(plan(TestLab(), bad, AssetFormat.TEMPLATE))
    assert none == "row 2: refused: calibration_due is 2027-02-30, a day that no calendar has"
    assert any_day.startswith("row 3: refused: calibration_due is 03/04/27, which may be another day elsewhere")


def test_snipe_its_columns_say_nothing_of_a_calibration() -> None:
    lab = TestLab()
    take_in(lab, f"{DATED}LAB-1,Meter,2027-03-14\n")
    assert due_of(lab) == 0
