# SPDX-License-Identifier: Apache-2.0
"""The short histories: models, kits, codes, pilots, agreements, the site, its stations."""

from __future__ import annotations

import hashlib

import pytest

from lab_kiosk.domain.agreement import Agreement
from lab_kiosk.domain.events.demos import PilotDecided, PilotRegistered, PilotStageReached
from lab_kiosk.domain.events.equipment import (
    CodeAssigned,
    CodeRetired,
    KitDefined,
    ModelRegistered,
    StockDescribed,
    StockMoved,
)
from lab_kiosk.domain.events.site import (
    DemoFailed,
    DemoTrusted,
    DocumentPublished,
    HelpAnswered,
    HelpCalled,
    PolicySet,
    TrustListAdopted,
    UnknownScan,
)
from lab_kiosk.domain.ids import SessionId
from lab_kiosk.domain.records import AssetModel, Case, Code, DemoHealth, Help, Kit, Pilot, Stock, StockItem
from lab_kiosk.domain.vocabulary import CaseCode, CodeKind, PilotDecision, PilotStage, StockMove
from tests.support.builders import MINUTE, START_MS, History
from tests.support.equipment import member, registered, settled


def test_a_model_is_what_was_said_of_it_last() -> None:
    told = History("model:quest")
    told.add(0, ModelRegistered(name="Q", maker="M", equipment_class="quest-3"))
    told.add(1, ModelRegistered(name="Quest", maker="M", equipment_class="quest-3", worn=True, min_age=10))
    row = told.one(AssetModel)
    assert (row.model_id, row.name, row.worn, row.min_age) == ("quest", "Quest", True, 10)
    assert told.state.policy.name == "Quest"


def test_a_kit_is_its_newest_recipe() -> None:
    told = History("kit:k")
    told.add(0, KitDefined(name="Kit", code="K", members=(member(1),)))
    told.add(1, KitDefined(name="Kit", code="K", members=(member(1), member(2)), optional=(member(3),)))
    row = told.one(Kit)
    assert (row.kit_id, row.members, row.optional) == ("k", "part-1,part-2", "part-3")
    assert told.state.recipe.members == (member(1), member(2))


def code() -> History:
    return History("code:T")


def test_a_code_resolves_to_its_owner_and_a_retired_one_still_does() -> None:
    told = code()
    told.add(0, CodeAssigned(value="T", kind=CodeKind.SERIAL), stream="asset:x")
    assert told.one(Code) == Code(stream="asset:x", value="T", kind=CodeKind.SERIAL, since=START_MS)
    told.add(1, CodeRetired(value="T", by="S"), stream="asset:x")
    assert told.one(Code).retired


@pytest.mark.parametrize("first", ["retired", "assigned"])
def test_retired_is_retired_whichever_is_told_first(first: str) -> None:
    told = code()
    events = [CodeRetired(value="T", by="S"), CodeAssigned(value="T", kind=CodeKind.SERIAL)]
    for number, event in enumerate(events if first == "retired" else reversed(events)):
        told.add(number, event, stream="asset:x", log=type(event).__name__)
    assert told.one(Code).retired


def test_two_live_things_under_one_code_are_a_label_that_exists_twice_said_once() -> None:
    told = code()
    told.add(0, registered(tag="T"), stream="asset:x")
    assert told.cases == []
    told.add(1, KitDefined(name="Kit", code="T", members=()), stream="kit:k")
    told.add(2, registered(tag="T"), stream="asset:x")
    assert told.cases == [CaseCode.DUPLICATE_TAG]
    assert told.one(Case).case_id == "DUPLICATE_TAG:T|asset:x|kit:k"
    told.add(3, settled(CaseCode.DUPLICATE_TAG, "T|asset:x|kit:k", "reprint"), stream="code:T")
    assert told.cases == []


def test_a_code_that_went_from_one_thing_to_another_is_no_contradiction() -> None:
    told = code()
    told.add(0, registered(tag="T"), stream="asset:x")
    told.add(1, CodeRetired(value="T", by="S"), stream="asset:x")
    told.add(2, registered(tag="T"), stream="asset:y")
    assert told.cases == []
    assert {row.stream: row.retired for row in told.all(Code)} == {"asset:x": True, "asset:y": False}


def test_a_pilot_goes_from_its_question_to_its_decision() -> None:
    told = History("pilot:p")
    told.add(0, PilotStageReached(stage=PilotStage.RUNNING, by="S"))
    told.add(0, PilotDecided(decision=PilotDecision.STOP, by="S"))
    assert told.all(Pilot) == []
    told.add(1, PilotRegistered(question="Does it help?", success="yes", target_sessions=40))
    assert told.one(Pilot).stage is PilotStage.PROPOSED
    told.add(2, PilotStageReached(stage=PilotStage.RUNNING, by="S"))
    told.add(3, PilotDecided(decision=PilotDecision.EXTEND, by="S"))
    told.add(4, PilotRegistered(question="Does it help more?", success="yes"))
    row = told.one(Pilot)
    assert (row.stage, row.decision, row.question) == (PilotStage.DECIDED, PilotDecision.EXTEND, "Does it help more?")


def test_an_agreement_is_its_newest_version_in_its_languages() -> None:
    told = History("agreement:rules")
    for version, language in ((2, "en"), (2, "es"), (1, "en")):
        told.add(0, DocumentPublished(version=version, language=language, text_hash=f"{version}{language}"))
    assert (told.state.version, told.state.hashes) == (2, {"en": "2en", "es": "2es"})
    told.add(1, DocumentPublished(version=3, language="en", text_hash="3en"))
    assert told.state.hashes == {"en": "3en"}


def test_an_acceptance_is_bound_to_the_exact_words_of_a_language() -> None:
    text = Agreement(document="rules", version=1, title={"en": "Rules"}, text={"en": ("One.", "Two."), "es": ("Uno.",)})
    assert text.hash_of("en") == hashlib.sha256(b"One.\nTwo.").hexdigest()
    assert text.hash_of("en") != text.hash_of("es")


def test_a_site_has_the_rules_that_were_set_last_and_the_highest_trust_list() -> None:
    told = History("site:1")
    told.add(0, PolicySet(soft_cap=9))
    told.add(1, PolicySet(soft_cap=12))
    for number in (2, 4, 3, 4):
        told.add(number, TrustListAdopted(number=number, signed_text=f"list {number}"))
    assert told.state.policy.soft_cap == 12
    assert (told.state.trust_number, told.state.trust_text) == (4, "list 4")


def test_a_call_for_help_stays_open_until_somebody_answers() -> None:
    told = History("station:1/s")
    told.add(0, HelpCalled(help_id="h", reason="ill"))
    assert told.one(Help).answered_at is None
    told.add(MINUTE, HelpAnswered(help_id="other", by="S"))
    assert told.one(Help).answered_at is None
    told.add(MINUTE, HelpAnswered(help_id="h", by="S"))
    assert told.one(Help).answered_at == START_MS + MINUTE
    assert told.state.calls == {}


def test_one_unknown_code_is_one_case_however_often_it_is_scanned() -> None:
    told = History("station:1/s")
    for number in range(3):
        told.add(number, UnknownScan(digest="d", place="desk"))
    assert told.cases == [CaseCode.UNKNOWN_CODE]
    assert told.one(Case).opened_at == START_MS


def test_one_unknown_code_at_two_stations_is_two_cases_that_do_not_overwrite_each_other() -> None:
    here, there = History("station:1/a"), History("station:1/b")
    for station in (here, there):
        station.add(0, UnknownScan(digest="d", place="desk"))
    assert here.one(Case).case_id != there.one(Case).case_id


def test_a_demo_is_paused_by_the_second_failure_in_a_row_and_trusted_again_by_anything_good() -> None:
    told = History("station:1/s")
    failed = DemoFailed(demo_id="d", session_id=SessionId("s"))
    told.add(0, DemoTrusted(demo_id="d"))
    assert told.all(DemoHealth) == []
    told.add(0, failed)
    assert (told.one(DemoHealth).failures, told.one(DemoHealth).paused_at) == (1, None)
    told.add(MINUTE, failed)
    told.add(2 * MINUTE, failed)
    assert (told.one(DemoHealth).failures, told.one(DemoHealth).paused_at) == (3, START_MS + MINUTE)
    told.add(3 * MINUTE, DemoTrusted(demo_id="d", by="S"))
    assert (told.one(DemoHealth).failures, told.one(DemoHealth).paused_at) == (0, None)
    assert told.state.health == {}


def test_a_counted_part_keeps_what_a_later_word_leaves_out() -> None:
    told = History("stock:velcro")
    told.add(0, StockDescribed(name="Straps", maker="Acme", cost="4.20", minimum=5))
    told.add(1, StockMoved(move=StockMove.RECEIVE, quantity=30))
    told.add(2, StockDescribed(name="Velcro straps", home="Store"))
    item = told.one(StockItem)
    assert (item.item_id, item.name, item.maker, item.cost, item.minimum, item.home) == (
        "velcro",
        "Velcro straps",
        "Acme",
        "4.20",
        5,
        "Store",
    )
    assert told.one(Stock).on_hand == 30
