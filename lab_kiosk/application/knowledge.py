# SPDX-License-Identifier: Apache-2.0
"""Everything that the journal holds about the person at the kiosk, as one frozen answer, newest first."""

from __future__ import annotations

import msgspec

from lab_kiosk.application.visitor import Visitor
from lab_kiosk.domain.vocabulary import Purpose, Scope


class KnownVisit(msgspec.Struct, frozen=True, kw_only=True):
    """``closed_at`` is None while it is open; ``corrected``: staff set its times right."""

    visit_id: str
    opened_at: int
    closed_at: int | None
    purpose: Purpose | None
    heads: int
    corrected: bool = False


class KnownLoan(msgspec.Struct, frozen=True, kw_only=True):
    """``closed_at`` is None while the thing is out."""

    loan_id: str
    tag: str
    name: str
    picture: str
    out_at: int
    due_at: int
    closed_at: int | None


class KnownDemo(msgspec.Struct, frozen=True, kw_only=True):
    session_id: str
    demo_id: str
    chosen_at: int
    seconds: int


class KnownAnswer(msgspec.Struct, frozen=True, kw_only=True):
    session_id: str
    demo_id: str
    question: str
    answer: str
    given_at: int


class KnownAssent(msgspec.Struct, frozen=True, kw_only=True):
    document: str
    version: int
    given_at: int


class KnownConsent(msgspec.Struct, frozen=True, kw_only=True):
    """``until`` is None for one without an end."""

    scope: Scope
    until: int | None


class KnownCourse(msgspec.Struct, frozen=True, kw_only=True):
    """A module that was passed. ``demo_id`` is a demo that teaches it, or empty; ``until`` is None for one without an
    end.
    """

    module: str
    demo_id: str
    until: int | None


class Knowledge(msgspec.Struct, frozen=True, kw_only=True):
    """``first_day`` and ``last_day`` of the newest badge are local dates, YYYY-MM-DD, or empty where none was seen."""

    visitor: Visitor
    first_name: str | None = None
    initial: str | None = None
    home_org: str = ""
    first_day: str = ""
    last_day: str = ""
    visits: tuple[KnownVisit, ...] = ()
    loans: tuple[KnownLoan, ...] = ()
    demos: tuple[KnownDemo, ...] = ()
    answers: tuple[KnownAnswer, ...] = ()
    assents: tuple[KnownAssent, ...] = ()
    consents: tuple[KnownConsent, ...] = ()
    courses: tuple[KnownCourse, ...] = ()
