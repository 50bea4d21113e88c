# SPDX-License-Identifier: Apache-2.0
"""Labs that are furnished as most stories need them."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from lab_kiosk.application.commands import CheckIn, Count
from lab_kiosk.application.outcomes import CheckedIn
from lab_kiosk.application.use_cases import perform
from lab_kiosk.application.visitor import Visitor
from lab_kiosk.domain import codes
from lab_kiosk.domain.demo import Manifest
from lab_kiosk.domain.events import Fact, Personal
from lab_kiosk.domain.events.equipment import AssetRegistered, KitDefined, ModelRegistered
from lab_kiosk.domain.events.people import AssentGiven, PersonNamed
from lab_kiosk.domain.events.site import DocumentPublished, PolicySet, TrustListAdopted
from lab_kiosk.domain.ids import AssetId, Handle, ModelId, Stream, person_stream
from lab_kiosk.domain.trust import TrustList
from lab_kiosk.domain.vocabulary import Party, Presented, Step
from tests.support.builders import PAT, SITE, badge_text, manifest, sealed, trust_list
from tests.support.fakes import SITE_STREAM, FullDisk, TestLab
from tests.support.memory_store import CountingIds

HEADSETS = ("quest-a", "quest-b", "quest-c")
TAGS = {name: codes.asset_tag(f"23456{number}") for number, name in enumerate((*HEADSETS, "camera"), 2)}
KIT_CODE = codes.asset_tag("KMKMKM")
EASY = manifest("star-map", equipment=[], safety=[], steps=[{"kind": "launch", "id": "run"}])
BY_HAND = manifest("hand-made", equipment=[], launch={"kind": "manual", "staff_text": {"en": "Press start."}})
CINEMA = manifest("cinema", audience={"min_age": 18, "alternative": "star-map"})
RULED = manifest("ruled", equipment=[], requires={"agreements": ["vr@1"], "staff_present": True})
DEMOS = (manifest(), EASY, BY_HAND, CINEMA, RULED)


def site(**policy: Any) -> Fact:
    told: dict[str, Any] = {"opens": 0, "closes": 24 * 60}
    return Fact(Stream(SITE_STREAM), PolicySet(**{**told, **policy}))


def trusted(list_: TrustList | None = None) -> Fact:
    told = list_ or trust_list()
    return Fact(Stream(SITE_STREAM), TrustListAdopted(number=told.number, signed_text=sealed(told)))


def model(model_id: str = "quest", **changes: Any) -> Fact:
    told: dict[str, Any] = {
        "name": "Quest",
        "maker": "M",
        "equipment_class": "quest-3",
        "picture": "quest",
        "turnaround": (Step.SANITISE, Step.CHARGE),
        "worn": True,
        "loan_minutes": 60,
    }
    return Fact(Stream(f"model:{model_id}"), ModelRegistered(**{**told, **changes}))


def asset(asset_id: str, model_id: str = "quest", *, worn: bool = True) -> Fact:
    registered = AssetRegistered(model_id=ModelId(model_id), tag=TAGS[asset_id], place="shelf", worn=worn)
    return Fact(Stream(f"asset:{asset_id}"), registered)


def published(document: str, version: int = 1, *languages: str) -> list[Fact]:
    return [
        Fact(
            Stream(f"agreement:{document}"),
            DocumentPublished(version=version, language=language, text_hash=f"{document}-{version}-{language}"),
        )
        for language in languages or ("en", "es")
    ]


def named(handle: str = PAT, first_name: str = "Pat") -> Fact:
    person = Handle(handle)
    return Fact(person_stream(person), PersonNamed(), person, Personal(first_name=first_name, initial="M"))


def assented(handle: str, document: str, version: int = 1) -> Fact:
    person = Handle(handle)
    event = AssentGiven(document=document, version=version, text_hash="h", language="en")
    return Fact(person_stream(person), event, person)


def kit(*members: str, optional: tuple[str, ...] = ()) -> Fact:
    told = KitDefined(
        name="VR set",
        code=KIT_CODE,
        members=tuple(AssetId(member) for member in members),
        optional=tuple(AssetId(member) for member in optional),
    )
    return Fact(Stream("kit:vr"), told)


def furnished(demos: tuple[Manifest, ...] = DEMOS, **policy: Any) -> TestLab:
    """Three headsets and a camera, a trust list, rules in two languages, five demos, open all day."""
    lab = TestLab(demos)
    lab.tell(
        site(**policy),
        trusted(),
        model(),
        model("cam", name="Camera", equipment_class="camera", turnaround=(), worn=False),
        *(asset(name) for name in HEADSETS),
        asset("camera", "cam", worn=False),
        *published("rules"),
        *published("vr"),
    )
    return lab


def twin(lab: TestLab, number: int = 7) -> TestLab:
    """Another kiosk of the same site that knows what the first one knows, and from now on nothing of it."""
    other = TestLab()
    other.clock.now = lab.clock.now
    other.store = FullDisk(other.clock, CountingIds(number), SITE)
    other.lab = replace(other.lab, store=other.store, ids=CountingIds(number + 1))
    other.store.accept(lab.store.entries)
    return other


def meet(one: TestLab, other: TestLab) -> None:
    mine, theirs = one.store.entries, other.store.entries
    one.store.accept(theirs)
    other.store.accept(mine)


def check_in(lab: TestLab, text: str = "", *, staff: str = "", count: Count | None = None) -> CheckedIn:
    outcome = perform(CheckIn(text or badge_text(), Presented.SCANNER, staff, count), lab.lab)
    assert isinstance(outcome, CheckedIn)
    return outcome


def visitor(lab: TestLab, text: str = "") -> Visitor:
    """Somebody who has just checked in."""
    found = check_in(lab, text).visitor
    assert found is not None
    return found


def guest(lab: TestLab) -> Visitor:
    """Somebody without a badge."""
    return Visitor(handle="", visit_id="guest-1", stream="visit:guest-1", opened_at=lab.clock.now, party=Party.GUEST)
