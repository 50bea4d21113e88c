# SPDX-License-Identifier: Apache-2.0
"""Which sound a move deserves. A sound is never the only sign: the screen says the same."""

from __future__ import annotations

from lab_kiosk.application.flows import asking_seconds_left
from lab_kiosk.application.flows.kiosk import Kiosk
from lab_kiosk.application.flows.screens import Screen
from lab_kiosk.application.stocktake import CountVerdict
from lab_kiosk.application.turnaround import TurnResult
from lab_kiosk.domain.check_in import CheckInVerdict
from lab_kiosk.ui.presenters.faces import notice_tone, verdict_face

OK, ERROR, FOUND, TICK, CHIME = "scan-ok", "error", "found", "tick", "chime"
_GOOD_NEWS = frozenset({Screen.LENT, Screen.RECEIPT, Screen.CLASS_OUT, Screen.HANDED_OUT})


_AGAIN = frozenset({CheckInVerdict.ALREADY_INSIDE, CheckInVerdict.DUPLICATE_IGNORED})
_CALLS = frozenset({Screen.ATTRACT, Screen.DESK})

LAST_CALL = 10
"""Seconds before "are you still there?" gives up, when it chimes once more: who does not see the ring hears it."""


def sound_of(before: Kiosk, after: Kiosk) -> str | None:
    """The name of a sound in resources/sounds, or None. One move makes at most one sound: the most telling."""
    return next((sound for tell in _TELLERS if (sound := tell(before, after)) is not None), None)


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
    if after.kit_back is not None and after.kit_back is not before.kit_back:
        return TICK
    if after.screen is Screen.VERDICT and after.checked_in is not None and after.checked_in is not before.checked_in:
        return _answered(after.checked_in.verdict)
    if after.screen is before.screen:
        return None
    if after.screen is Screen.PROBLEM:
        return ERROR
    return OK if after.screen in _GOOD_NEWS else TICK if after.screen is Screen.REPEAT else None


def _answered(verdict: CheckInVerdict) -> str:
    """In or out, inside already, or turned away: three tones, as wherever things are scanned in a row."""
    if verdict in _AGAIN:
        return TICK
    return OK if verdict_face(verdict).tone == "success" else ERROR


def _notice(before: Kiosk, after: Kiosk) -> str | None:
    """The same word again sounds again: whoever scans twice wants to hear that it was heard."""
    again = after.notice is before.notice and after.since == before.since
    if after.notice is None or again:
        return None
    return {"success": OK, "info": TICK}.get(notice_tone(after.notice), ERROR)


def _set(before: Kiosk, after: Kiosk) -> str | None:
    """Each scan has its tone: in the set, or set aside. The one that makes it complete is heard across the room."""
    if before.class_set is None or after.class_set is None or after.screen is not Screen.CLASS_SET:
        return None
    new = after.class_set.items[len(before.class_set.items) :]
    if not new:
        return None
    aside = {item.asset_id for item in after.class_set.aside}
    if any(item.asset_id in aside for item in new):
        return ERROR
    size, ready = after.class_set.size, len(after.class_set.ready)
    return CHIME if len(before.class_set.ready) < size <= ready else OK


def _handed(before: Kiosk, after: Kiosk) -> str | None:
    """Each scan at the desk has its tone: it can go out, or something stands in the way."""
    if before.handing is None or after.handing is None or after.screen is not Screen.HAND_OUT:
        return None
    if len(after.handing.waiting) > len(before.handing.waiting):
        return TICK
    known = {item.asset_id for item in before.handing.items}
    new = [item for item in after.handing.items if item.asset_id not in known]
    if not new:
        return None
    return OK if all(item.ready for item in new) else ERROR


def _turned(before: Kiosk, after: Kiosk) -> str | None:
    """Marked, only looked at or not due, or in the way: three tones that are told apart without looking."""
    last = after.turning.last if after.turning else None
    if last is None or (before.turning is not None and last is before.turning.last):
        return None
    if last.found:
        return FOUND
    return {TurnResult.DONE: OK, TurnResult.TOO_EARLY: ERROR, TurnResult.HELD_ALREADY: ERROR}.get(last.result, TICK)


def _counted(before: Kiosk, after: Kiosk) -> str | None:
    """Counted, counted already, or something to settle."""
    was, now = before.stocktake, after.stocktake
    if now is None or now.last is None or now.news or (was is not None and now.last is was.last):
        return None
    if now.again:
        return TICK
    return {CountVerdict.FOUND: OK, CountVerdict.WAS_MISSING: FOUND}.get(now.last.verdict, ERROR)


def _tray(before: Kiosk, after: Kiosk) -> str | None:
    """Not the tone of what lies in the tray already: whoever scans without looking hears which it was."""
    new = after.tray[len(before.tray) :] if after.screen is Screen.TRAY else ()
    if not new:
        return None
    return ERROR if all(item.blocker is not None for item in new) else OK


def _recalled(before: Kiosk, after: Kiosk) -> str | None:
    """Once for each thing, where the screen calls staff for it: a chime in the middle of a visit would tell nobody."""
    if after.screen not in _CALLS or after.lab is None:
        return None
    known = before.lab.recalled if before.lab is not None else 0
    return CHIME if after.lab.recalled > known else None


_TELLERS = (_asked, _news, _recalled, _turned, _counted, _notice, _set, _handed, _tray)
