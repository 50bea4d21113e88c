# SPDX-License-Identifier: Apache-2.0
"""Visits. A known subject's visits are in the person's stream, a guest's or a group's in ``visit:<id>`` (ADR 0005)."""

from __future__ import annotations

from typing import ClassVar

from lab_kiosk.domain.events.base import Event
from lab_kiosk.domain.ids import VisitId
from lab_kiosk.domain.vocabulary import AgeBand, ClosedBy, Need, Party, Presented, Purpose, Role, WhyCorrected


class VisitOpened(Event, frozen=True, kw_only=True):
    """``heads`` counts everybody who came in; a group's ``adults`` are among them, and ``needs`` are the whole group's.
    ``personal`` may hold a nickname.

    ``staff`` is the handle of the member of staff who allowed what only staff may allow.
    """

    KIND: ClassVar[str] = "visit.opened"
    visit_id: VisitId
    party: Party
    presented: Presented
    role: Role = Role.UNKNOWN
    age_band: AgeBand = AgeBand.UNKNOWN
    zone: str = ""
    heads: int = 1
    adults: int = 0
    day_label: str = ""
    staff: str = ""
    needs: tuple[Need, ...] = ()


class VisitPurposeStated(Event, frozen=True, kw_only=True):
    KIND: ClassVar[str] = "visit.purpose_stated"
    visit_id: VisitId
    purpose: Purpose


class VisitMoved(Event, frozen=True, kw_only=True):
    KIND: ClassVar[str] = "visit.moved"
    visit_id: VisitId
    zone: str


class VisitCounted(Event, frozen=True, kw_only=True):
    """Late joiners and early leavers: how many of the group are inside from now on."""

    KIND: ClassVar[str] = "visit.counted"
    visit_id: VisitId
    heads: int


class VisitConfirmed(Event, frozen=True, kw_only=True):
    """A second scan was answered with *I'm still here*: evidence for the fire list, no change of state."""

    KIND: ClassVar[str] = "visit.confirmed"
    visit_id: VisitId


class VisitClosed(Event, frozen=True, kw_only=True):
    """An exit always succeeds. ``visit_id`` is empty where no open visit was known: an exit to be reviewed.

    ``ended_ms`` is said by the system alone, which saw nobody leave: the closing time (Unix ms) behind which somebody
    was forgotten. It means nothing if they were seen after it.
    """

    KIND: ClassVar[str] = "visit.closed"
    visit_id: VisitId
    by: ClosedBy
    heads_out: int | None = None
    staff: str = ""
    ended_ms: int = 0


class VisitCorrected(Event, frozen=True, kw_only=True):
    """Staff set the times right (Unix ms). None leaves a time as it is.

    ``seen_opened_ms`` and ``seen_closed_ms`` are the times that they had before them, the second None for a visit that
    was open: who decided without knowing what another kiosk knew is found by it. An event that is older than that says
    nothing of them.
    """

    KIND: ClassVar[str] = "visit.corrected"
    visit_id: VisitId
    by: str
    opened_ms: int | None = None
    closed_ms: int | None = None
    reason: WhyCorrected = WhyCorrected.UNSAID
    seen_opened_ms: int | None = None
    seen_closed_ms: int | None = None


class VisitUndone(Event, frozen=True, kw_only=True):
    """The visit was a mistake, taken back within 60 s."""

    KIND: ClassVar[str] = "visit.undone"
    visit_id: VisitId
