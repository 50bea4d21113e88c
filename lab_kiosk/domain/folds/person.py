# SPDX-License-Identifier: Apache-2.0
"""One person: who they are to the lab, what they agreed to, their visits."""

from __future__ import annotations

from typing import Any

import msgspec
from msgspec.structs import replace

from lab_kiosk.domain.events import Entry
from lab_kiosk.domain.events.base import Event
from lab_kiosk.domain.events.equipment import AssetLent
from lab_kiosk.domain.events.people import (
    AssentGiven,
    ConsentGranted,
    ConsentWithdrawn,
    CredentialIssued,
    CredentialRevoked,
    ModulePassed,
    PersonBlocked,
    PersonDeparted,
    PersonErased,
    PersonLinked,
    PersonNamed,
    PersonRegistered,
    PersonUnblocked,
    RestStarted,
)
from lab_kiosk.domain.folds.base import Changed, Fold, Handler
from lab_kiosk.domain.folds.visits import VISIT_HANDLERS, VisitBook, assent_record, module_record
from lab_kiosk.domain.ids import stream_id
from lab_kiosk.domain.records import Person, RosterPlace
from lab_kiosk.domain.vocabulary import AgeBand, CaseCode, Role, Scope

NO_LIMIT = 1 << 16


class PersonState(msgspec.Struct, frozen=True):
    """``consents`` and ``modules`` hold until when each lasts (None: no end); ``min_serial`` voids every lower badge
    serial; ``first_day`` and ``last_day`` are those of the badge with the highest one.
    """

    role: Role = Role.UNKNOWN
    age_band: AgeBand = AgeBand.UNKNOWN
    home_org: str = ""
    first_name: str | None = None
    initial: str | None = None
    erased: bool = False
    blocks: frozenset[str] = frozenset()
    unblocked: frozenset[str] = frozenset()
    serial: int = -1
    first_day: str = ""
    last_day: str = ""
    min_serial: int = 0
    assents: dict[str, int] = {}
    consents: dict[Scope, int | None] = {}
    modules: dict[str, int | None] = {}
    rests_until: int = 0
    rosters: dict[str, RosterPlace] = {}
    visits: VisitBook = VisitBook()

    def assented_to(self, document: str, version: int) -> bool:
        return self.assents.get(document, 0) >= version

    def consents_to(self, scope: Scope, now_ms: int) -> bool:
        if scope not in self.consents:
            return False
        until = self.consents[scope]
        return until is None or now_ms < until

    def modules_at(self, now_ms: int) -> frozenset[str]:
        """The modules that are passed, and not to be passed again yet."""
        return frozenset(module for module, until in self.modules.items() if until is None or now_ms < until)


Result = tuple[PersonState, Changed]


def _registered(person: PersonState, entry: Entry, event: PersonRegistered) -> Result:
    return _known(replace(person, role=event.role, age_band=event.age_band, home_org=event.home_org), entry)


def _named(person: PersonState, entry: Entry, event: PersonNamed) -> Result:
    if person.erased or entry.personal is None:
        return person, ()
    return _known(replace(person, first_name=entry.personal.first_name, initial=entry.personal.initial), entry)


def _linked(person: PersonState, entry: Entry, event: PersonLinked) -> Result:
    digest = None if person.erased or entry.personal is None else entry.personal.code
    return _placed(person, RosterPlace(stream=entry.stream, roster=event.roster, digest=digest, since=entry.at))


def _departed(person: PersonState, entry: Entry, event: PersonDeparted) -> Result:
    known = person.rosters.get(event.roster)
    if known is None or known.departed:
        return person, ()
    return _placed(person, replace(known, departed=True, since=entry.at))


def _placed(person: PersonState, place: RosterPlace) -> Result:
    return replace(person, rosters={**person.rosters, place.roster: place}), (place,)


def _erased(person: PersonState, entry: Entry, event: PersonErased) -> Result:
    rosters = {name: replace(place, digest=None) for name, place in person.rosters.items()}
    person, known = _known(replace(person, first_name=None, initial=None, erased=True, rosters=rosters), entry)
    return person, (*known, *rosters.values())


def _blocked(person: PersonState, entry: Entry, event: PersonBlocked) -> Result:
    if event.block_id in person.unblocked:
        return person, ()
    return _known(replace(person, blocks=person.blocks | {event.block_id}), entry)


def _unblocked(person: PersonState, entry: Entry, event: PersonUnblocked) -> Result:
    lifted = person.unblocked | {event.block_id}
    return _known(replace(person, blocks=person.blocks - {event.block_id}, unblocked=lifted), entry)


def _issued(person: PersonState, entry: Entry, event: CredentialIssued) -> Result:
    if event.serial < person.serial:
        return person, ()
    return replace(person, serial=event.serial, first_day=event.first_day, last_day=event.last_day), ()


def _revoked(person: PersonState, entry: Entry, event: CredentialRevoked) -> Result:
    limit = NO_LIMIT if event.min_serial is None else event.min_serial
    return replace(person, min_serial=max(person.min_serial, limit)), ()


def _assented(person: PersonState, entry: Entry, event: AssentGiven) -> Result:
    newest = max(event.version, person.assents.get(event.document, 0))
    assents = {**person.assents, event.document: newest}
    return replace(person, assents=assents), (assent_record(entry, event),)


def _granted(person: PersonState, entry: Entry, event: ConsentGranted) -> Result:
    return replace(person, consents={**person.consents, event.scope: event.until_ms}), ()


def _withdrawn(person: PersonState, entry: Entry, event: ConsentWithdrawn) -> Result:
    rest = {scope: until for scope, until in person.consents.items() if scope is not event.scope}
    return replace(person, consents=rest), ()


def _passed(person: PersonState, entry: Entry, event: ModulePassed) -> Result:
    """The longest counts, whichever is heard of first: nobody loses anything by passing again."""
    before = person.modules.get(event.module, 0)
    until = None if before is None or event.until_ms is None else max(before, event.until_ms)
    return replace(person, modules={**person.modules, event.module: until}), (module_record(entry, event),)


def _rests(person: PersonState, entry: Entry, event: RestStarted) -> Result:
    return replace(person, rests_until=max(person.rests_until, event.until_ms)), ()


def _borrowed(person: PersonState, entry: Entry, event: AssetLent) -> Result:
    """A loan to somebody who was blocked stands; a person looks at it."""
    if not person.blocks:
        return person, ()
    cases, case = person.visits.cases.raised(CaseCode.BORROWER_BLOCKED, entry)
    return replace(person, visits=replace(person.visits, cases=cases)), (case,)


def _known(person: PersonState, entry: Entry) -> Result:
    return person, (
        Person(
            stream=entry.stream,
            handle=stream_id(entry.stream),
            role=person.role,
            age_band=person.age_band,
            home_org=person.home_org,
            first_name=person.first_name,
            initial=person.initial,
            blocked=bool(person.blocks),
            erased=person.erased,
        ),
    )


def _of_visits(handler: Handler[VisitBook]) -> Handler[PersonState]:
    def handle(person: PersonState, entry: Entry, event: Any) -> Result:
        visits, changed = handler(person.visits, entry, event)
        return replace(person, visits=visits), changed

    return handle


HANDLERS: dict[type[Event], Handler[PersonState]] = {
    PersonRegistered: _registered,
    PersonNamed: _named,
    PersonLinked: _linked,
    PersonDeparted: _departed,
    PersonErased: _erased,
    PersonBlocked: _blocked,
    PersonUnblocked: _unblocked,
    CredentialIssued: _issued,
    CredentialRevoked: _revoked,
    AssentGiven: _assented,
    ConsentGranted: _granted,
    ConsentWithdrawn: _withdrawn,
    ModulePassed: _passed,
    RestStarted: _rests,
    AssetLent: _borrowed,
    **{event: _of_visits(handler) for event, handler in VISIT_HANDLERS.items()},
}

PERSON = Fold(PersonState, HANDLERS)
