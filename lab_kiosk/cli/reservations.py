# SPDX-License-Identifier: Apache-2.0
"""``lab-kiosk reservations``: what is reserved, one more, and one less, with the kiosk closed."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from lab_kiosk import paths
from lab_kiosk.application import exports
from lab_kiosk.application.ports import Lab
from lab_kiosk.application.reservations import (
    Booked,
    CancelReservation,
    ListReservations,
    ReservationSaved,
    SaveReservation,
    Terms,
)
from lab_kiosk.application.sentences import many
from lab_kiosk.application.system import RandomIds, SystemClock
from lab_kiosk.cli.words import NO_STAFF, as_handle, say
from lab_kiosk.domain.promises import Standing
from lab_kiosk.domain.records import AssetModel

STANDINGS: dict[Standing, str] = {
    Standing.WAITING: "waited for",
    Standing.PARTLY: "partly handed out",
    Standing.FETCHED: "handed out",
    Standing.NOBODY_CAME: "nobody came",
    Standing.CANCELLED: "cancelled",
    Standing.OVER: "over",
}
ENOUGH_OF_AN_ID = 4
"""The last characters of an id tell reservations apart that somebody can still overlook."""


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    reservations = commands.add_parser("reservations", help="what is reserved; make one, cancel one")
    verbs = reservations.add_subparsers(required=True, metavar="VERB")

    told = verbs.add_parser("list", help="what is reserved from now on, with the kiosk closed")
    told.add_argument("--data", type=Path, default=paths.data_folder("kiosk"), help="the kiosk's data folder")
    told.set_defaults(run=_list)

    more = verbs.add_parser("add", help="reserve so many of a model, if there are enough; with the kiosk closed")
    more.add_argument("--data", type=Path, default=paths.data_folder("kiosk"), help="the kiosk's data folder")
    more.add_argument("--model", required=True, help="its id, or its name")
    more.add_argument("--count", type=int, required=True, help="how many")
    more.add_argument("--from", dest="start", required=True, metavar="TIME", help='like "2027-01-15 10:00", lab time')
    more.add_argument("--to", dest="end", required=True, metavar="TIME", help='like "2027-01-15 10:45", lab time')
    whom = more.add_mutually_exclusive_group()
    whom.add_argument("--for", dest="subject", default="", metavar="HANDLE", help="whom it is for, by their handle")
    whom.add_argument("--group", default="", help='what the group is called, like "5B"; no name of a person')
    more.add_argument("--by", required=True, type=as_handle, metavar="HANDLE", help="who of the staff reserves it")
    more.set_defaults(run=_add)

    less = verbs.add_parser("cancel", help="cancel one, with the kiosk closed")
    less.add_argument("--data", type=Path, default=paths.data_folder("kiosk"), help="the kiosk's data folder")
    less.add_argument("reservation", help="its id, or the end of it, as list tells it")
    less.add_argument("--by", required=True, type=as_handle, metavar="HANDLE", help="who of the staff cancels it")
    less.set_defaults(run=_cancel)


def sentences(lines: Sequence[Booked], zone: str) -> list[str]:
    """One a line: the end of its id, when, what, for whom, how it stands."""
    return [_sentence(line, zone) for line in lines]


def instant_of(text: str, zone: str) -> int | None:
    """A time by the clock on the lab's wall as Unix milliseconds; None for what is none."""
    try:
        wall = datetime.fromisoformat(text)
    except ValueError:
        return None
    return int((wall if wall.tzinfo else wall.replace(tzinfo=ZoneInfo(zone))).timestamp() * 1000)


def model_of(lab: Lab, named: str) -> str:
    """The id of a model by its id or its name; "" for one that is not there."""
    known = lab.store.every(AssetModel)
    found = [model.model_id for model in known if named in {model.model_id, model.name}]
    return found[0] if len(found) == 1 else ""


def _list(given: argparse.Namespace) -> int:
    from lab_kiosk.application.use_cases.reservations import list_reservations
    from lab_kiosk.bootstrap import open_lab  # it brings Qt along
    from lab_kiosk.settings import read_config

    config, clock = read_config(given.data), SystemClock()
    with open_lab(config, clock, RandomIds(clock)) as lab:
        lines = list_reservations(ListReservations(), lab).lines
    for sentence in sentences(lines, config.zone):
        say(sentence)
    return 0 if lines else say("Nothing is reserved.")


def _add(given: argparse.Namespace) -> int:
    from lab_kiosk.application.use_cases.reservations import save_reservation
    from lab_kiosk.bootstrap import open_lab  # it brings Qt along
    from lab_kiosk.settings import read_config

    config, clock = read_config(given.data), SystemClock()
    start, end = instant_of(given.start, config.zone), instant_of(given.end, config.zone)
    if start is None or end is None:
        return say('A time is told like "2027-01-15 10:00".', 1)
    with open_lab(config, clock, RandomIds(clock)) as lab:
        if not exports.is_staff(lab.store, given.by):
            return say(NO_STAFF, 2)
        model_id = model_of(lab, given.model)
        if not model_id:
            return say(f"There is no model {given.model} here.", 1)
        terms = Terms(wants={model_id: given.count}, start_ms=start, end_ms=end)
        command = SaveReservation(terms=terms, by=given.by, subject=given.subject, group=given.group)
        saved = save_reservation(command, lab)
    if isinstance(saved, ReservationSaved):
        return say(f"Reserved: {saved.reservation_id}")
    if saved.too_late:
        return say("That time is over, or ends before it begins.", 1)
    return say(f"Only {many(saved.free, 'is', 'are')} free.", 1)


def _cancel(given: argparse.Namespace) -> int:
    from lab_kiosk.application.use_cases.reservations import cancel_reservation, list_reservations
    from lab_kiosk.bootstrap import open_lab  # it brings Qt along
    from lab_kiosk.settings import read_config

    config, clock = read_config(given.data), SystemClock()
    with open_lab(config, clock, RandomIds(clock)) as lab:
        if not exports.is_staff(lab.store, given.by):
            return say(NO_STAFF, 2)
        lines = list_reservations(ListReservations(), lab).lines
        found = [line.reservation_id for line in lines if line.reservation_id.endswith(given.reservation)]
        if len(found) != 1 or len(given.reservation) < ENOUGH_OF_AN_ID:
            return say("There is no such reservation, or more than one.", 1)
        cancel_reservation(CancelReservation(reservation_id=found[0], by=given.by), lab)
    return say(f"Cancelled: {found[0]}")


def _sentence(line: Booked, zone: str) -> str:
    start, end = (datetime.fromtimestamp(at / 1000, ZoneInfo(zone)) for at in (line.start_at, line.end_at))
    until = end.strftime("%H:%M" if start.date() == end.date() else "%Y-%m-%d %H:%M")
    what = ", ".join(f"{one.taken} of {one.count} {one.name}".strip() for one in line.what)
    whom = f" for {line.who}" if line.who else ""
    short = line.outstanding - line.ready
    lacking = f"; {short} will not be ready" if short > 0 else ""
    return (
        f"…{line.reservation_id[-8:]}  {start:%Y-%m-%d %H:%M} to {until}  {what}{whom}: "
        f"{STANDINGS[line.standing]}{lacking}"
    )
