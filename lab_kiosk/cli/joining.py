# SPDX-License-Identifier: Apache-2.0
"""A new kiosk joins its lab by an enrolment code: it is claimed at the centre, settled in its folder, and filled."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from pathlib import Path
from typing import TypeVar

from lab_kiosk import contact, paths
from lab_kiosk.application.exchange import Carried, Exchange, Taken, Unreadable
from lab_kiosk.application.first_run import Joining, JoinStep, Unjoined
from lab_kiosk.application.ports import Clock, EnvironmentProblem
from lab_kiosk.application.system import RandomIds
from lab_kiosk.bootstrap import opened_journal
from lab_kiosk.settings import KioskConfig, check_config, write_config
from lab_kiosk.sync import enrolment
from lab_kiosk.sync.enrolment import Credential, Enrolment, Fault
from lab_kiosk.sync.protocol import TransportProblem
from lab_kiosk.sync.syncer import OnLabThread

log = logging.getLogger(__name__)
T = TypeVar("T")
Tell = Callable[[Joining], None]


def join(folder: Path, text: str, clock: Clock, tell: Tell) -> bool:
    """Everything that a code is good for, on the calling thread; ``tell`` hears how far it is. False where the kiosk is
    as new as before.

    From the moment at which the centre has accepted it the kiosk is set up: should the lab's history not come down now,
    it opens all the same and fetches the rest when it can.
    """
    found = enrolment.read(text, clock.now_ms())
    if isinstance(found, Fault):
        return _refuse(tell, Unjoined(found))
    if found.stands is None:
        return _refuse(tell, Unjoined.INCOMPLETE)
    tell(Joining(step=JoinStep.ENROLLING, kiosk=found.kiosk))
    try:
        config = settings_of(found, folder)
        contact.prepare(folder)
        credential = _claimed(found)
    except TransportProblem as problem:
        return _refuse(tell, problem.trouble, problem.detail)
    except (EnvironmentProblem, OSError, ValueError) as problem:
        return _refuse(tell, Unjoined.NO_PLACE_FOR_IT, str(problem))
    contact.keep(folder, credential)
    write_config(folder, config)
    log.info("this kiosk is %s of site %d now", credential.kiosk, credential.site_id)
    fetch(config, credential, clock, tell)
    return True


def settings_of(found: Enrolment, folder: Path) -> KioskConfig:
    """What a new kiosk writes into its ``kiosk.toml``. Raises ValueError for what cannot be right."""
    if found.stands is None:
        raise ValueError("the code does not say where the kiosk stands")
    config = KioskConfig(
        site_id=found.site_id,
        station=found.stands.station,
        stations=found.stands.stations,
        place=found.stands.place,
        zone=found.stands.zone,
        root_key=found.stands.root_key,
        demos=paths.resources() / "demos",
        programs=paths.resources() / "sample" / "programs.toml",
        data=folder,
    )
    check_config(config)
    return config


def fetch(config: KioskConfig, credential: Credential, clock: Clock, tell: Tell) -> None:
    """The first contact: what the lab has written comes down, so that the kiosk knows its badges and things."""
    try:
        with opened_journal(config, clock, RandomIds(clock)) as (opened, _):
            counting = _Counting(opened.store, lambda records: tell(_fetching(credential, records)))
            counting.begin()
            keeper = contact.keeper(credential, counting, clock)
            report = keeper.attempt()
            keeper.close()
    except EnvironmentProblem as problem:
        log.warning("the history of the lab could not be fetched: %s", problem)
        tell(Joining(step=JoinStep.JOINED, kiosk=credential.kiosk, why=Unjoined.NO_PLACE_FOR_IT, detail=str(problem)))
        return
    why = "" if report is not None else keeper.link.trouble or ""
    tell(
        Joining(
            step=JoinStep.JOINED,
            kiosk=credential.kiosk,
            records=counting.records,
            why=why,
            detail=keeper.link.detail if why else "",
        )
    )


class _Counting(OnLabThread):
    """The journal on this very thread, telling how much has come."""

    def __init__(self, store: Exchange, told: Callable[[int], None]) -> None:
        super().__init__(_Borrowed(store))
        self._told = told
        self.records = 0

    def begin(self) -> None:
        self._told(0)

    def take(self, events: Sequence[Carried], unreadable: Sequence[Unreadable] = ()) -> Taken:
        taken = super().take(events, unreadable)
        self.records += taken.new
        self._told(self.records)
        return taken


class _Borrowed:
    def __init__(self, store: Exchange) -> None:
        self._store = store

    def __call__(self, errand: Callable[[Exchange], T], /) -> Future[T]:
        done: Future[T] = Future()
        done.set_result(errand(self._store))
        return done


def _claimed(found: Enrolment) -> Credential:
    from lab_kiosk.sync.postgres import claim  # psycopg loads only where there is a centre

    return claim(found)


def _fetching(credential: Credential, records: int) -> Joining:
    return Joining(step=JoinStep.FETCHING, kiosk=credential.kiosk, records=records)


def _refuse(tell: Tell, why: str, detail: str = "") -> bool:
    tell(Joining(why=why, detail=detail))
    return False
