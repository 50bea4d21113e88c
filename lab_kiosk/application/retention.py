# SPDX-License-Identifier: Apache-2.0
"""What is kept long enough: a plan that can be read before anything is let go of, and the proof afterwards.

Names of people go by an erasure, which every other kiosk and the centre hear of. Nicknames of guests and unknown codes
are each kiosk's own to forget, and so are pictures of things that came back whole, and of those whose case is decided.
What somebody still needs is kept and counted: whoever has something, staff, and whoever borrowed what a fund has paid
for, whose records have to be kept (47 CFR 54.1715, ten years).
"""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Mapping, Sequence
from enum import StrEnum

import msgspec

from lab_kiosk.application import exports
from lab_kiosk.application.ports import Lab
from lab_kiosk.application.use_cases import rules
from lab_kiosk.domain.events import Entry, Fact
from lab_kiosk.domain.events.equipment import AssetPictured, CasePictured, HoldPlaced, HoldReleased
from lab_kiosk.domain.events.people import PersonErased, PersonRegistered
from lab_kiosk.domain.events.reservations import ReservationMade
from lab_kiosk.domain.events.site import RecordsPurged, UnknownScan
from lab_kiosk.domain.events.visits import VisitOpened
from lab_kiosk.domain.folds.asset import ASSET
from lab_kiosk.domain.ids import EventId, Handle, person_stream
from lab_kiosk.domain.records import Loan, Person, RosterPlace, Session, Visit
from lab_kiosk.domain.vocabulary import HoldReason, Role

DAY_MS = 86_400_000
YEAR_MS = 365 * DAY_MS + DAY_MS // 4
BY = "retention"
"""Who an erasure by rule is said to be by."""
GOOD_FOR_MS = 7 * DAY_MS
"""A manifest that is older was read too long ago."""


class Rule(StrEnum):
    NICKNAMES = "nicknames"
    CODES = "codes"
    DEPARTED = "departed"
    UNSEEN = "unseen"
    PICTURES = "pictures"


class Kept(StrEnum):
    """Why somebody whose time is over is not let go of."""

    OPEN_LOAN = "open_loan"
    FUNDED_LOAN = "funded_loan"


class Periods(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """In days; years for ``funded``. ``nicknames`` counts whole days of the lab: 0 keeps those of today. ``unseen`` is
    a school year and sixty days. ``pictures`` of a thing count from when it came back, or was whole again; that of an
    unknown code from when staff decided about it.
    """

    nicknames: int = 0
    codes: int = 30
    departed: int = 60
    unseen: int = 425
    funded: int = 10
    pictures: int = 30


class Line(msgspec.Struct, frozen=True, kw_only=True):
    """``what`` is the id of an event, a picture, or the handle of a person; ``since`` when its time began, Unix ms."""

    rule: Rule
    what: str
    since: int


class Manifest(msgspec.Struct, frozen=True, kw_only=True):
    """What would go. ``kept`` counts people who stay although their time is over, by why."""

    made_at: int
    periods: Periods
    lines: tuple[Line, ...]
    kept: dict[Kept, int]

    @property
    def digest(self) -> str:
        return hashlib.sha256(msgspec.json.encode(self, order="deterministic")).hexdigest()

    def counts(self) -> dict[Rule, int]:
        counted = Counter(line.rule for line in self.lines)
        return {rule: counted[rule] for rule in Rule}


class Proof(msgspec.Struct, frozen=True, kw_only=True):
    """What went, by rule. ``not_due`` were in the manifest and are not due now (somebody came back); ``left`` is how
    many of those that went still hold something personal, which is nothing if the purge was good.
    """

    manifest: str
    applied_at: int
    gone: dict[Rule, int]
    not_due: int
    left: int


class Stale(msgspec.Struct, frozen=True):
    """The manifest was made too long ago, or in the future of this kiosk's clock."""

    made_at: int


class Erased(msgspec.Struct, frozen=True, kw_only=True):
    """What became of somebody who asked to be forgotten. ``known``: there was somebody to forget. ``kept`` is why they
    stay; ``left`` as in a :class:`Proof`.
    """

    known: bool = True
    kept: Kept | None = None
    left: int = 0


def plan(lab: Lab, periods: Periods) -> Manifest:
    """What has been kept long enough by now. Nothing is written."""
    now = lab.clock.now_ms()
    found = [
        *_nicknames(lab, periods),
        *_codes(lab, now - periods.codes * DAY_MS),
        *_pictures(lab, now - periods.pictures * DAY_MS),
    ]
    due = _people(lab, periods, now)
    needed = _needed(lab, now - periods.funded * YEAR_MS)
    kept = Counter(needed[line.what] for line in due if line.what in needed)
    found += [line for line in due if line.what not in needed]
    return Manifest(made_at=now, periods=periods, lines=tuple(found), kept=dict(kept))


def apply(manifest: Manifest, lab: Lab, by: str = "") -> Proof | Stale:
    """Let go of what the manifest lists and is still due, and look whether it is gone."""
    now = lab.clock.now_ms()
    if not 0 <= now - manifest.made_at <= GOOD_FOR_MS:
        return Stale(manifest.made_at)
    due = {(line.rule, line.what) for line in plan(lab, manifest.periods).lines}
    going = [line for line in manifest.lines if (line.rule, line.what) in due]
    local = [EventId(line.what) for line in going if line.rule in {Rule.NICKNAMES, Rule.CODES}]
    people = [Handle(line.what) for line in going if line.rule in {Rule.DEPARTED, Rule.UNSEEN}]
    pictures = [line.what for line in going if line.rule is Rule.PICTURES]
    gone = Counter(line.rule for line in going)
    lab.store.forget(local)
    for name in pictures:
        lab.pictures.delete(name)
    facts = [Fact(person_stream(handle), PersonErased(by=BY), handle) for handle in people]
    purged = RecordsPurged(
        manifest=manifest.digest,
        nicknames=gone[Rule.NICKNAMES],
        codes=gone[Rule.CODES],
        people=len(people),
        by=by,
        pictures=len(pictures),
    )
    lab.store.append([*facts, Fact(rules.station_stream(lab), purged)])
    return Proof(
        manifest=manifest.digest,
        applied_at=now,
        gone={rule: gone[rule] for rule in Rule},
        not_due=len(manifest.lines) - len(going),
        left=_left(lab, set(local), people) + len(lab.pictures.names() & set(pictures)),
    )


def erase(handle: Handle, lab: Lab, by: str) -> Erased:
    """Somebody asked to be forgotten: now, whatever rule would keep them longer. Not while the lab may not let go of
    them. ``by`` is the member of staff whom they asked.
    """
    person = next((person for person in lab.store.every(Person) if person.handle == handle), None)
    if person is None or person.erased:
        return Erased(known=False)
    why = _needed(lab, lab.clock.now_ms() - Periods().funded * YEAR_MS).get(handle)
    if why is not None:
        return Erased(kept=why)
    lab.store.append([Fact(person_stream(handle), PersonErased(by=by), handle)])
    return Erased(left=_left(lab, set(), [handle]))


def _left(lab: Lab, events: set[EventId], people: list[Handle]) -> int:
    """How much of what went can still be read: the journal itself is asked, not what is derived from it."""
    told = [entry for entry in lab.store.told(VisitOpened, UnknownScan, ReservationMade) if entry.event_id in events]
    told += [entry for handle in people for entry in lab.store.history(person_stream(handle))]
    return sum(entry.personal is not None for entry in told)


def _nicknames(lab: Lab, periods: Periods) -> list[Line]:
    """Of guests and groups who are not inside any more, from days before; and what a group was called that reserved
    something for a day before.
    """
    inside = {visit.stream for visit in lab.store.open_visits()}
    today = rules.today(lab).toordinal()
    reserved = [
        Line(rule=Rule.NICKNAMES, what=entry.event_id, since=entry.event.end_ms)
        for entry in lab.store.told(ReservationMade)
        if isinstance(entry.event, ReservationMade)
        and entry.personal is not None
        and today - rules.day_of(lab, entry.event.end_ms).toordinal() > periods.nicknames
    ]
    return [
        *reserved,
        *_of_guests(lab, periods, inside, today),
    ]


def _of_guests(lab: Lab, periods: Periods, inside: set[str], today: int) -> list[Line]:
    return [
        Line(rule=Rule.NICKNAMES, what=entry.event_id, since=entry.at)
        for entry in lab.store.told(VisitOpened)
        if entry.personal is not None
        and entry.stream not in inside
        and today - rules.day_of(lab, entry.at).toordinal() > periods.nicknames
    ]


def _codes(lab: Lab, before: int) -> list[Line]:
    return [
        Line(rule=Rule.CODES, what=entry.event_id, since=entry.at)
        for entry in lab.store.told(UnknownScan)
        if entry.personal is not None and entry.at < before
    ]


def _pictures(lab: Lab, before: int) -> list[Line]:
    """Of those that are at this kiosk, whose thing has come back, or whose case is decided. While it is held as damaged
    they stay: they are what shows when that happened. The journal is read once, however many pictures there are.
    """
    there = lab.pictures.names()
    if not there:
        return []
    loans = {loan.loan_id: loan for loan in lab.store.every(Loan)}
    told = lab.store.told(AssetPictured, CasePictured, HoldPlaced, HoldReleased)
    whole = _whole_since(told)
    found = []
    for entry in told:
        event = entry.event
        if isinstance(event, CasePictured) and event.picture_id in there:
            case = lab.store.case(event.case_id)
            decided = entry.at if case is None else case.decided_at
            if decided is not None and decided < before:
                found.append(Line(rule=Rule.PICTURES, what=event.picture_id, since=decided))
        if not isinstance(event, AssetPictured) or event.picture_id not in there:
            continue
        loan = loans.get(event.loan_id)
        closed = entry.at if loan is None else loan.closed_at
        if closed is None or HoldReason.DAMAGED in lab.store.state(ASSET, entry.stream).holds.values():
            continue
        since = max(closed, whole.get(entry.stream, 0))
        if since < before:
            found.append(Line(rule=Rule.PICTURES, what=event.picture_id, since=since))
    return found


def _whole_since(told: Sequence[Entry]) -> Mapping[str, int]:
    """By thing, when staff let go of a damage last; what never had any is not in it."""
    damages = {
        (entry.stream, entry.event.hold_id)
        for entry in told
        if isinstance(entry.event, HoldPlaced) and entry.event.reason is HoldReason.DAMAGED
    }
    since: dict[str, int] = {}
    for entry in told:
        if isinstance(entry.event, HoldReleased) and (entry.stream, entry.event.hold_id) in damages:
            since[entry.stream] = max(entry.at, since.get(entry.stream, 0))
    return since


def _people(lab: Lab, periods: Periods, now: int) -> list[Line]:
    """Who is in no roster any more, or in none and was not seen for long. Staff are let go of only when they depart."""
    places: dict[str, list[RosterPlace]] = {}
    for place in lab.store.every(RosterPlace):
        places.setdefault(place.stream, []).append(place)
    seen = _last_seen(lab)
    found: list[Line] = []
    for person in lab.store.every(Person):
        rosters = places.get(person.stream, [])
        if person.erased or not (person.first_name or rosters) or any(not place.departed for place in rosters):
            continue
        if rosters:
            since, rule, days = max(place.since for place in rosters), Rule.DEPARTED, periods.departed
        elif person.role is Role.STAFF:
            continue
        else:
            since, rule, days = seen.get(person.handle, 0), Rule.UNSEEN, periods.unseen
        if since < now - days * DAY_MS:
            found.append(Line(rule=rule, what=person.handle, since=since))
    return found


def _last_seen(lab: Lab) -> Mapping[str, int]:
    """When each person last came, borrowed, tried something, or was registered."""
    told = [(visit.subject, visit.last_seen_at) for visit in lab.store.every(Visit)]
    told += [(loan.subject, loan.closed_at or loan.out_at) for loan in lab.store.every(Loan)]
    told += [(session.subject, session.chosen_at) for session in lab.store.every(Session)]
    told += [(entry.subject, entry.at) for entry in lab.store.told(PersonRegistered)]
    seen: dict[str, int] = {}
    for subject, at in told:
        if subject is not None:
            seen[subject] = max(at, seen.get(subject, 0))
    return seen


def _needed(lab: Lab, funded_from: int) -> Mapping[str, Kept]:
    """Whose name the lab may not let go of, and why."""
    needed: dict[str, Kept] = {}
    for thing in exports.things(lab.store):
        for loan in thing.loans:
            if loan.subject is None:
                continue
            if loan.closed_at is None:
                needed[loan.subject] = Kept.OPEN_LOAN
            elif thing.detail.funding and loan.closed_at >= funded_from:
                needed.setdefault(loan.subject, Kept.FUNDED_LOAN)
    return needed
