# SPDX-License-Identifier: Apache-2.0
"""``lab-kiosk visits``: which ended lately, and setting the times of one right, with the kiosk closed."""

from __future__ import annotations

import argparse
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from lab_kiosk import paths
from lab_kiosk.application import exports
from lab_kiosk.application.ports import Lab
from lab_kiosk.application.system import RandomIds, SystemClock
from lab_kiosk.application.visits import CorrectVisit, VisitNotSetRight, VisitSetRight
from lab_kiosk.cli.reservations import ENOUGH_OF_AN_ID, instant_of
from lab_kiosk.cli.words import NO_STAFF, as_handle, say
from lab_kiosk.domain.correction import REACH_MS, REASONS, CorrectionFault
from lab_kiosk.domain.records import Visit
from lab_kiosk.domain.vocabulary import ClosedBy, WhyCorrected

FAULTS: dict[CorrectionFault, str] = {
    CorrectionFault.NOT_YOURS: "Only a lead sets a visit right that somebody ended themselves on another day.",
    CorrectionFault.TOO_OLD: "It ended more than a week ago, or too many visits of theirs came behind it.",
    CorrectionFault.IN_THE_FUTURE: "That time is still to come.",
    CorrectionFault.BACKWARDS: "It would end before it begins.",
    CorrectionFault.TOO_LONG: "The lab is not open for that long.",
    CorrectionFault.OVERLAPS: "They were in the lab on another visit then.",
    CorrectionFault.IN_A_DEMO: "Their demo is still running.",
}


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    visits = commands.add_parser("visits", help="which visits ended lately; set the times of one right")
    verbs = visits.add_subparsers(required=True, metavar="VERB")

    told = verbs.add_parser("list", help="the visits of the last week, by their ends, and those that go on")
    told.add_argument("--data", type=Path, default=paths.data_folder("kiosk"), help="the kiosk's data folder")
    told.set_defaults(run=_list)

    mended = verbs.add_parser("correct", help="set the times of one right, as at the desk")
    mended.add_argument("--data", type=Path, default=paths.data_folder("kiosk"), help="the kiosk's data folder")
    mended.add_argument("visit", help="its id, or the end of it, as list tells it")
    mended.add_argument("--came", metavar="TIME", help='like "2027-01-15 10:00", lab time; left as it is when left out')
    mended.add_argument("--left", metavar="TIME", help='like "2027-01-15 10:45", lab time; left as it is when left out')
    mended.add_argument("--reason", required=True, choices=[reason.value for reason in REASONS])
    mended.add_argument("--by", required=True, type=as_handle, metavar="HANDLE", help="who of the staff says so")
    mended.set_defaults(run=_correct)


def _lately(lab: Lab) -> list[Visit]:
    return [*lab.store.open_visits(), *lab.store.ended_visits(lab.clock.now_ms() - REACH_MS)]


def _list(given: argparse.Namespace) -> int:
    from lab_kiosk.bootstrap import open_lab  # it brings Qt along
    from lab_kiosk.settings import read_config

    config, clock = read_config(given.data), SystemClock()
    with open_lab(config, clock, RandomIds(clock)) as lab:
        visits = _lately(lab)
    for visit in visits:
        say(sentence(visit, config.zone))
    return 0 if visits else say("No visit ended within the last week, and nobody is inside.")


def _correct(given: argparse.Namespace) -> int:
    from lab_kiosk.application.use_cases.visits import correct_visit
    from lab_kiosk.bootstrap import open_lab  # it brings Qt along
    from lab_kiosk.settings import read_config

    config, clock = read_config(given.data), SystemClock()
    said = {name: text for name, text in (("opened_ms", given.came), ("closed_ms", given.left)) if text is not None}
    times = {name: instant_of(text, config.zone) for name, text in said.items()}
    if not said or None in times.values():
        return say('Say --came, --left or both, with times like "2027-01-15 10:00".', 1)
    with open_lab(config, clock, RandomIds(clock)) as lab:
        if not exports.is_staff(lab.store, given.by):
            return say(NO_STAFF, 2)
        found = [visit for visit in _lately(lab) if visit.visit_id.endswith(given.visit)]
        if len(found) != 1 or len(given.visit) < ENOUGH_OF_AN_ID:
            return say("There is no such visit, or more than one.", 1)
        (visit,) = found
        command = CorrectVisit(
            visit_id=visit.visit_id,
            by=given.by,
            reason=WhyCorrected(given.reason),
            **times,
            seen_opened_ms=visit.opened_at,
            seen_closed_ms=visit.closed_at,
        )
        told = correct_visit(command, lab)
        mended = lab.store.visit(visit.visit_id)
    if isinstance(told, VisitNotSetRight):
        return say(FAULTS[told.fault], 1)
    if not isinstance(told, VisitSetRight) or mended is None:
        raise TypeError(f"{told!r} is no answer about a visit that was just found")
    return say(sentence(mended, config.zone))


def sentence(visit: Visit, zone: str) -> str:
    """The end of its id, when it was, who came, and who ended it."""
    start = datetime.fromtimestamp(visit.opened_at / 1000, ZoneInfo(zone))
    who = visit.role.name.lower() + (f" and group of {visit.heads}" if visit.heads > 1 else "")
    if visit.closed_at is None:
        return f"…{visit.visit_id[-8:]}  {start:%Y-%m-%d %H:%M}, inside now  {who}"
    end = datetime.fromtimestamp(visit.closed_at / 1000, ZoneInfo(zone))
    until = end.strftime("%H:%M" if start.date() == end.date() else "%Y-%m-%d %H:%M")
    how = "nobody saw the end" if visit.closed_by is ClosedBy.SYSTEM else f"ended by {visit.closed_by}"
    return f"…{visit.visit_id[-8:]}  {start:%Y-%m-%d %H:%M} to {until}  {who}: {how}"
