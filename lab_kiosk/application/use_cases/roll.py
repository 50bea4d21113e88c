# SPDX-License-Identifier: Apache-2.0
"""The evacuation list: who is inside, who was seen outside, and what other kiosks have seen meanwhile.

A muster is a fact of the visit, so lists that were called at several kiosks become one by themselves as soon as their
journals meet; a list that is on the glass is looked at again for as long as it is there.
"""

from __future__ import annotations

from collections.abc import Iterable

from lab_kiosk.application.commands import LookAtRoll, Muster
from lab_kiosk.application.duty import Accounted, NotOnRoll, RollCall, RollLine, RollNews
from lab_kiosk.application.ports import Lab
from lab_kiosk.application.use_cases import rules
from lab_kiosk.domain.badge import Badge
from lab_kiosk.domain.events import Fact
from lab_kiosk.domain.events.visits import VisitClosed
from lab_kiosk.domain.folds.person import PERSON, PersonState
from lab_kiosk.domain.ids import Handle, Stream, VisitId, person_stream
from lab_kiosk.domain.records import Visit
from lab_kiosk.domain.roll import ONE_EVACUATION_MS, Confidence, confidence, is_outside, mustered_lately
from lab_kiosk.domain.vocabulary import ClosedBy

LABEL_END = 4
"""How much of a day label stands on the list: enough to tell two guests apart."""


def muster(command: Muster, lab: Lab) -> Accounted | NotOnRoll:
    """Seen outside: the visit is closed by the evacuation. Whoever was seen outside already, here or at another kiosk,
    is told so again, and nothing more is written.
    """
    visits = _behind(command, lab)
    since = lab.clock.now_ms() - ONE_EVACUATION_MS
    inside = next((visit for visit in visits if visit.closed_at is None or _forgotten(visit, since)), None)
    if inside is not None:
        closed = VisitClosed(visit_id=VisitId(inside.visit_id), by=ClosedBy.EVACUATION, staff=command.by)
        lab.store.append([Fact(Stream(inside.stream), closed, Handle(inside.subject) if inside.subject else None)])
        return Accounted(inside.visit_id)
    now = lab.clock.now_ms()
    seen = next((visit for visit in visits if mustered_lately(visit.closed_by, visit.closed_at, now)), None)
    return Accounted(seen.visit_id) if seen is not None else NotOnRoll()


def called_roll(lab: Lab, by: str) -> RollCall:
    """Who is inside, as the list has it, and who is probably gone. Nothing is written."""
    now = lab.clock.now_ms()
    return RollCall(by=by, called_at=now, lines=_lines(_perhaps_inside(lab), now, lab))


def look_at_roll(command: LookAtRoll, lab: Lab) -> RollNews:
    """The list of a moment ago, as the journal knows it now. Whoever has come in or was heard of since is on it;
    whoever it has is not taken off, but for a visit that was taken back or turned out to be another one.
    """
    inside = {visit.visit_id: visit for visit in _perhaps_inside(lab)}
    for visit_id in command.visits:
        visit = inside.get(visit_id) or lab.store.visit(visit_id)
        if visit is not None and visit.closed_by is not ClosedBy.UNDONE and visit.merged_into is None:
            inside[visit_id] = visit
    return RollNews(_lines(inside.values(), command.called_at, lab))


def _perhaps_inside(lab: Lab) -> list[Visit]:
    """Whoever is inside, and whoever the lab closed behind within the last hours: nobody saw them leave. Of somebody
    who came again since, only the last visit says anything.
    """
    since = lab.clock.now_ms() - ONE_EVACUATION_MS
    ended = [
        visit
        for visit in lab.store.unseen_ends(since)
        if visit.subject is None or lab.store.visits_of(visit.subject)[0].visit_id == visit.visit_id
    ]
    return [*lab.store.open_visits(), *ended]


def _forgotten(visit: Visit, since: int) -> bool:
    return visit.closed_by is ClosedBy.SYSTEM and visit.merged_into is None and (visit.closed_at or 0) >= since


def _lines(visits: Iterable[Visit], now_ms: int, lab: Lab) -> tuple[RollLine, ...]:
    lines = (_line(visit, now_ms, lab) for visit in visits)
    return tuple(
        sorted(
            lines,
            key=lambda line: (
                line.confidence is Confidence.GONE,
                line.name.casefold(),
                line.opened_at,
                line.visit_id,
            ),
        )
    )


def _line(visit: Visit, now_ms: int, lab: Lab) -> RollLine:
    known = lab.store.state(PERSON, person_stream(Handle(visit.subject))) if visit.subject else PersonState()
    return RollLine(
        visit_id=visit.visit_id,
        party=visit.party,
        role=visit.role,
        heads=visit.heads,
        opened_at=visit.opened_at,
        last_seen_at=visit.last_seen_at,
        confidence=Confidence.GONE if visit.closed_by is ClosedBy.SYSTEM else confidence(visit.last_seen_at, now_ms),
        name=" ".join(part for part in (known.first_name, known.initial) if part),
        label=visit.day_label[-LABEL_END:],
        zone=visit.zone,
        safe=is_outside(visit.closed_by),
    )


def _behind(command: Muster, lab: Lab) -> tuple[Visit, ...]:
    """The visits of a badge or a day label, the newest first."""
    if command.label:
        labelled = lab.store.visit_with_label(command.text)
        return () if labelled is None else (labelled,)
    badge = rules.read_badge(lab, command.text)
    return tuple(lab.store.visits_of(badge.handle)) if isinstance(badge, Badge) else ()
