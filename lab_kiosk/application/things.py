# SPDX-License-Identifier: Apache-2.0
"""Things as they are told of on a screen: on loan, in a tray, a member of a kit."""

from __future__ import annotations

import msgspec

from lab_kiosk.domain.availability import Blocker
from lab_kiosk.domain.renewal import Renewability


class Course(msgspec.Struct, frozen=True, kw_only=True):
    """A module that somebody has to pass, or to pass again: ``ended_at`` is when it ended (Unix ms), 0 for one that was
    never passed. ``demo_id`` is the demo that teaches it, empty where none does.
    """

    module: str
    demo_id: str = ""
    ended_at: int = 0


class LoanLine(msgspec.Struct, frozen=True, kw_only=True):
    """``renews_to`` is until when one tap renews it (Unix ms), 0 where none does; ``renewable`` says why, and is None
    where nobody asked.
    """

    asset_id: str
    loan_id: str
    tag: str
    name: str
    picture: str
    due_at: int
    overdue: bool = False
    renews_to: int = 0
    renewable: Renewability | None = None


class Offered(msgspec.Struct, frozen=True, kw_only=True):
    """A thing for the tray. ``blocker`` says, in advance, why it cannot be had; ``out`` that it is on loan or in a
    session. ``kept_at`` is from when it is promised to others (Unix ms), where that is what is in the way, or would be
    if staff had not let it go. ``documents`` are what may be read and accepted, where that is what is in the way.
    ``course`` is what the model asks for and the borrower has not, also where staff showed them instead.
    """

    asset_id: str
    tag: str
    name: str
    picture: str
    due_at: int
    blocker: Blocker | None = None
    out: bool = False
    was_missing: bool = False
    model_id: str = ""
    kept_at: int = 0
    documents: tuple[str, ...] = ()
    course: Course | None = None


class Part(msgspec.Struct, frozen=True, kw_only=True):
    """A member of a kit, as it is named on the screen."""

    asset_id: str
    tag: str
    name: str
    picture: str


class KitOffer(msgspec.Struct, frozen=True, kw_only=True):
    """A kit goes out by its members. ``missing`` are those that it needs and nobody could have now; with any,
    ``blocker`` says that it is incomplete.
    """

    name: str
    blocker: Blocker | None = None
    missing: tuple[Part, ...] = ()
