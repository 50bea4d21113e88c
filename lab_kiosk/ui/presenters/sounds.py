# SPDX-License-Identifier: Apache-2.0
"""Which sound a move deserves. A sound is never the only sign: the screen says the same."""

from __future__ import annotations

from lab_kiosk.application.flows import asking_seconds_left
from lab_kiosk.application.flows.kiosk import Kiosk, Notice
from lab_kiosk.application.flows.screens import Screen
from lab_kiosk.ui.presenters.faces import notice_tone, verdict_face

OK, ERROR, FOUND, TICK, CHIME = "scan-ok", "error", "found", "tick", "chime"
_GOOD_NEWS = frozenset({Screen.LENT, Screen.RECEIPT})


LAST_CALL = 10
"""Seconds before "are you still there?" gives up, when it chimes once more: who does not see the ring hears it."""


def sound_of(before: Kiosk, after: Kiosk) -> str | None:
    """The name of a sound in resources/sounds, or None. One move makes at most one sound: the most telling."""
    return _asked(before, after) or _news(before, after) or _notice(before, after) or _tray(before, after)


def _asked(before: Kiosk, after: Kiosk) -> str | None:
    asks = asking_seconds_left(before) is None and asking_seconds_left(after) is not None
    soon = (asking_seconds_left(before) or 0) > LAST_CALL >= (asking_seconds_left(after) or LAST_CALL + 1)
    warns = before.run is not None and after.run is not None and after.run.warned > before.run.warned
    return CHIME if asks or soon or warns else None


def _news(before: Kiosk, after: Kiosk) -> str | None:
    if after.returned is not None and after.returned is not before.returned:
        same = before.returned is not None and before.returned.asset_id == after.returned.asset_id
        answered = same and before.returned.condition is not after.returned.condition  # type: ignore[union-attr]
        return TICK if answered else FOUND if after.returned.found else OK
    if after.screen is Screen.VERDICT and after.checked_in is not None and after.checked_in is not before.checked_in:
        return OK if verdict_face(after.checked_in.verdict).tone == "success" else ERROR
    if after.screen is before.screen:
        return None
    if after.screen is Screen.PROBLEM:
        return ERROR
    return OK if after.screen in _GOOD_NEWS else TICK if after.screen is Screen.REPEAT else None


def _notice(before: Kiosk, after: Kiosk) -> str | None:
    """The same word again sounds again: whoever scans twice wants to hear that it was heard."""
    again = after.notice is before.notice and after.since == before.since
    if after.notice is None or again:
        return None
    if after.notice is Notice.TAKEN_BACK:
        return OK
    return TICK if notice_tone(after.notice) == "info" else ERROR


def _tray(before: Kiosk, after: Kiosk) -> str | None:
    new = after.tray[len(before.tray) :] if after.screen is Screen.TRAY else ()
    if not new:
        return None
    return ERROR if all(item.blocker is not None for item in new) else TICK
