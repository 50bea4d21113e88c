# SPDX-License-Identifier: Apache-2.0
"""What staff do about reservations, in the words of a test."""

from __future__ import annotations

from typing import Any

from lab_kiosk.application.class_set import ClassSetChanged, ClassSetLent, ClassSetOpened
from lab_kiosk.application.fleet import LendClassSet, OpenClassSet
from lab_kiosk.application.reservations import (
    Booked,
    CancelReservation,
    ListReservations,
    ReservationSaved,
    SaveReservation,
    Terms,
)
from lab_kiosk.application.use_cases import perform
from lab_kiosk.domain.records import Case
from lab_kiosk.domain.vocabulary import AgeBand, Role
from tests.support.builders import HOUR, PAT, STAFF, START_MS, badge_text
from tests.support.fakes import TestLab

EDUCATOR = badge_text(PAT, role=Role.EDUCATOR, age_band=AgeBand.ADULT)
SOON = START_MS + 2 * HOUR


def terms(count: int = 2, start: int = SOON, long: int = HOUR, **changes: Any) -> Terms:
    return Terms(**{"wants": {"quest": count}, "start_ms": start, "end_ms": start + long, **changes})


def save(lab: TestLab, told: Terms, subject: str = PAT, **changes: Any) -> Any:
    return perform(SaveReservation(terms=told, by=STAFF, subject=subject, **changes), lab.lab)


def reserve(lab: TestLab, told: Terms, subject: str = PAT, **changes: Any) -> str:
    saved = save(lab, told, subject, **changes)
    assert isinstance(saved, ReservationSaved)
    return saved.reservation_id


def listed(lab: TestLab) -> tuple[Booked, ...]:
    shown: Any = perform(ListReservations(), lab.lab)
    return tuple(shown.lines)


def cancel(lab: TestLab, reservation_id: str) -> Any:
    return perform(CancelReservation(reservation_id=reservation_id, by=STAFF), lab.lab)


def cases(lab: TestLab) -> list[Case]:
    return list(lab.store.open_cases())


def hand_out(lab: TestLab, *assets: str, **changes: Any) -> ClassSetLent | ClassSetChanged:
    opened = perform(OpenClassSet(text=EDUCATOR, by=STAFF), lab.lab)
    assert isinstance(opened, ClassSetOpened)
    told: dict[str, Any] = {"visitor": opened.borrower, "assets": assets, "due_at": SOON + HOUR, "by": STAFF}
    done = perform(LendClassSet(**{**told, **changes}), lab.lab)
    assert isinstance(done, ClassSetLent | ClassSetChanged)
    return done
