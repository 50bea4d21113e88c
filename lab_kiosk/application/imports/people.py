# SPDX-License-Identifier: Apache-2.0
"""People in a roster against those whom the lab knows.

What the roster calls somebody is kept as a keyed digest only. Whoever is new gets a handle made at random; whoever is
gone has departed, which a later file can take back. Many who go at once are more likely a broken file than a school
that empties, so that takes a word.

A badge is signed by its issuer, a file by nobody. So whoever has shown a badge here keeps the role and the age band of
the badge, and a roster that says something else is told so: otherwise each import would change what the next scan
changes back. A new badge changes it for good.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence

import msgspec

from lab_kiosk.application.imports.plan import Plan, Planned
from lab_kiosk.application.ports import Register
from lab_kiosk.domain.events import Fact, Personal
from lab_kiosk.domain.events.people import CredentialIssued, PersonDeparted, PersonLinked, PersonNamed, PersonRegistered
from lab_kiosk.domain.ids import Handle, person_stream
from lab_kiosk.domain.records import Person, RosterPlace
from lab_kiosk.domain.sheets.columns import refused
from lab_kiosk.domain.sheets.person_rows import PersonRow
from lab_kiosk.domain.sheets.reasons import Reason, Why, because
from lab_kiosk.domain.sheets.sheet import Refused
from lab_kiosk.domain.sheets.verdicts import Change, RowVerdict, Verdict
from lab_kiosk.domain.vocabulary import AgeBand, Role

_TWICE = because(Why.SAID, "another row of the file is about the same person")
_ANOTHER_NAME = because(Why.SAID, "its name is quite another than before: a number that changed hands?")


class Terms(msgspec.Struct, frozen=True, kw_only=True):
    """``role`` is that of new people whose file does not say it. ``may_depart`` is the share of those who are in the
    roster now that may be gone after the file; ``renamed``: whose name is quite another may still be the same person.
    """

    roster: str
    whole: bool = False
    role: Role = Role.UNKNOWN
    may_depart: float = 0.1
    renamed: bool = False


def plan_people(
    rows: Sequence[PersonRow | RowVerdict],
    register: Register,
    digest: Callable[[str], str],
    new_handle: Callable[[], Handle],
    terms: Terms,
) -> Plan | Refused:
    """Pure but for the handles. With rows refused nobody departs for not being in the file: they may be those."""
    planner = _Planner(register, digest, new_handle, terms)
    planned = tuple(planner.planned(rows))
    sure = terms.whole and not any(one.verdict.verdict is Verdict.REFUSED for one in planned)
    missing = planner.missing() if sure else ()
    going = len(missing) + planner.going
    if going > terms.may_depart * len(planner.present):
        told = (
            f"Of {len(planner.present):,} people who are in the roster {going:,} would be gone. If that is so, say "
            f"--may-depart {going * 100 // len(planner.present) + 1}; if not, look at what the file is an export of."
        )
        return Refused(because(Why.SAID, told))
    return Plan(format=terms.roster, rows=planned, departures=missing)


class _Planner:
    def __init__(
        self, register: Register, digest: Callable[[str], str], new_handle: Callable[[], Handle], terms: Terms
    ) -> None:
        self._people = {person.handle: person for person in register.every(Person)}
        places = [place for place in register.every(RosterPlace) if place.roster == terms.roster and place.digest]
        places.sort(key=lambda place: (place.since, place.stream), reverse=True)
        # Two kiosks that took in the same person before they met: the one who was there first counts.
        self._places = {place.digest: place for place in places}
        self._badged = {entry.subject for entry in register.told(CredentialIssued)}
        self._digest = digest
        self._new_handle = new_handle
        self._terms = terms
        self._seen: set[str] = set()
        self.present = {digest for digest, place in self._places.items() if not place.departed}
        self.going = 0

    def planned(self, rows: Sequence[PersonRow | RowVerdict]) -> list[Planned]:
        keyed = [(row, self._key(row)) if isinstance(row, PersonRow) else (row, "") for row in rows]
        count = Counter(key for _, key in keyed if key)
        handles = Counter(row.handle for row in rows if isinstance(row, PersonRow) and row.handle)
        found: list[Planned] = []
        for row, key in keyed:
            if isinstance(row, RowVerdict):
                found.append(Planned(row))
            elif count[key] > 1 or handles[row.handle] > 1:
                found.append(
                    Planned(refused(row.row, because(Why.SAID, "another row of the file is about the same person")))
                )
            else:
                self._seen.add(key)
                found.append(self._one(row, key))
        return found

    def missing(self) -> tuple[Fact, ...]:
        """The departures of those who are in the roster and not in the file."""
        gone = sorted(self._places[digest].stream for digest in self.present - self._seen)
        return tuple(self._departure(Handle(stream.partition(":")[2])) for stream in gone)

    def _key(self, row: PersonRow) -> str:
        return self._digest(f"{self._terms.roster}\n{row.number.casefold()}") if row.number else ""

    def _one(self, row: PersonRow, key: str) -> Planned:
        place = self._places.get(key)
        handle = Handle(place.stream.partition(":")[2]) if place is not None else Handle(row.handle)
        if row.handle and row.handle != handle:
            return Planned(refused(row.row, because(Why.SAID, "the roster's number belongs to another handle here")))
        person = self._people.get(handle)
        if row.gone:
            return self._gone(row, handle, key)
        if person is None and row.known_only:
            left_out = because(Why.SAID, "left out: the file does not say who it is to a lab")
            return Planned(RowVerdict(row=row.row, key="", verdict=Verdict.SAME, reason=left_out))
        if person is None:
            return self._new(row, handle, key)
        return self._revised(row, person, place, key)

    def _gone(self, row: PersonRow, handle: Handle, key: str) -> Planned:
        if key not in self.present:
            return Planned(RowVerdict(row=row.row, key="", verdict=Verdict.SAME))
        self.going += 1
        change = Change("in the roster", "yes", "no")
        verdict = RowVerdict(row=row.row, key="", verdict=Verdict.CHANGED, changes=(change,))
        return Planned(verdict, (self._departure(handle),), handle)

    def _new(self, row: PersonRow, known: Handle, key: str) -> Planned:
        handle = known or self._new_handle()
        stream = person_stream(handle)
        registered = PersonRegistered(
            role=self._terms.role if row.role is None else row.role,
            age_band=AgeBand.UNKNOWN if row.age_band is None else row.age_band,
            home_org=row.home_org,
        )
        facts = [Fact(stream, registered, handle)]
        if row.first_name:
            facts.append(self._name(row, handle))
        if key:
            facts.append(self._link(handle, key))
        return Planned(RowVerdict(row=row.row, key="", verdict=Verdict.NEW), tuple(facts), handle)

    def _revised(self, row: PersonRow, person: Person, place: RosterPlace | None, key: str) -> Planned:
        handle = Handle(person.handle)
        another = bool(row.first_name) and row.first_name != person.first_name
        other_initial = bool(row.initial) and row.initial != person.initial
        if another and other_initial and person.first_name and place is not None and not self._terms.renamed:
            return Planned(
                refused(
                    row.row, because(Why.SAID, "its name is quite another than before: a number that changed hands?")
                )
            )
        found: list[Change] = []
        facts: list[Fact] = []
        badged = person.handle in self._badged
        registered = PersonRegistered(
            role=person.role if row.role is None or badged else row.role,
            age_band=person.age_band if row.age_band is None or badged else row.age_band,
            home_org=row.home_org or person.home_org,
        )
        for field in ("role", "age_band", "home_org"):
            before, after = getattr(person, field), getattr(registered, field)
            if before != after:
                found.append(Change(field, _word(before), _word(after)))
        if found:
            facts.append(Fact(person_stream(handle), registered, handle))
        if (another or (other_initial and row.first_name)) and not person.erased:
            found.append(Change("name", "", "another one"))
            facts.append(self._name(row, handle))
        if key and not person.erased and (place is None or place.departed):
            found.append(Change("in the roster", "no", "yes"))
            facts.append(self._link(handle, key))
        verdict = Verdict.CHANGED if found else Verdict.SAME
        reason = _against_the_badge(row, person) if badged else None
        told = RowVerdict(row=row.row, key="", verdict=verdict, changes=tuple(found), reason=reason)
        return Planned(told, tuple(facts), handle)

    def _name(self, row: PersonRow, handle: Handle) -> Fact:
        name = Personal(first_name=row.first_name, initial=row.initial or None)
        return Fact(person_stream(handle), PersonNamed(), handle, name)

    def _link(self, handle: Handle, key: str) -> Fact:
        return Fact(person_stream(handle), PersonLinked(roster=self._terms.roster), handle, Personal(code=key))

    def _departure(self, handle: Handle) -> Fact:
        return Fact(person_stream(handle), PersonDeparted(roster=self._terms.roster), handle)


def _against_the_badge(row: PersonRow, person: Person) -> Reason | None:
    """What the file says of somebody else than their badge, and that it is not taken in."""
    pairs = (("role", row.role, person.role), ("age band", row.age_band, person.age_band))
    told = [f"{name} {_word(said)}" for name, said, badge in pairs if said is not None and said != badge]
    if not told:
        return None
    return because(Why.SAID, f"{' and '.join(told)} not taken: their badge stands until a new one")


def _word(value: object) -> str:
    return value.name.lower().replace("_", " ") if isinstance(value, Role | AgeBand) else str(value)
