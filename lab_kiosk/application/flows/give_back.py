# SPDX-License-Identifier: Apache-2.0
"""Return: scan, and it is back. Where to put it, and one tap: was everything fine?"""

from __future__ import annotations

from lab_kiosk.application.commands import LookAround, ReportCondition, TakeBack
from lab_kiosk.application.flows.kiosk import ANYWHERE, Kiosk, Move, Table, Tap, forget, go, stay
from lab_kiosk.application.flows.screens import Screen
from lab_kiosk.application.flows.words import Action, Notice
from lab_kiosk.application.intents import BringBack
from lab_kiosk.application.outcomes import KitToReturn, Returned
from lab_kiosk.domain.vocabulary import Condition


def return_opened(kiosk: Kiosk, tap: Tap) -> Move:
    return go(kiosk, Screen.RETURN, returned=None, kit_back=None, return_count=0)


def thing_brought(kiosk: Kiosk, intent: BringBack) -> Move:
    return stay(kiosk, TakeBack(intent.code), busy=True)


def returned(kiosk: Kiosk, outcome: Returned) -> Move:
    answered = outcome.condition is not Condition.UNSAID
    count = kiosk.return_count + (0 if answered or outcome.here_already else 1)
    return go(kiosk, Screen.RETURNED, returned=outcome, kit_back=None, return_count=count, busy=False)


def returned_beside_a_demo(kiosk: Kiosk, outcome: Returned) -> Move:
    """What is handed back during a demo ends it when the launcher says so. Its screen stays until then, and so do the
    questions after it: a word says that it was seen.
    """
    return stay(kiosk, returned=outcome, notice=Notice.BROUGHT_BACK, busy=False)


def kit_brought(kiosk: Kiosk, outcome: KitToReturn) -> Move:
    """Its parts are scanned one by one. With none out the page says so of this kit, and of nothing scanned before."""
    return go(kiosk, Screen.RETURN, kit_back=outcome, returned=None, busy=False)


def parts_please(kiosk: Kiosk, outcome: KitToReturn) -> Move:
    """Where each thing counts for itself."""
    return stay(kiosk, notice=Notice.SCAN_THE_PARTS, busy=False)


def fine(kiosk: Kiosk, tap: Tap) -> Move:
    return _report(kiosk, Condition.FINE)


def problem(kiosk: Kiosk, tap: Tap) -> Move:
    return _report(kiosk, Condition.PROBLEM)


def done(kiosk: Kiosk, tap: Tap) -> Move:
    """Home, back to the tray in which something that we missed was found, or to the count of a group."""
    if kiosk.group is not None:
        return go(kiosk, Screen.GROUP, returned=None, kit_back=None, return_count=0)
    if kiosk.visitor is None:
        return forget(kiosk)
    page = Screen.TRAY if kiosk.tray else Screen.HOME
    return go(kiosk, page, LookAround(kiosk.visitor), returned=None, kit_back=None, return_count=0)


def _report(kiosk: Kiosk, condition: Condition) -> Move:
    if kiosk.returned is None:
        return stay(kiosk)
    return stay(kiosk, ReportCondition(kiosk.returned.asset_id, condition), busy=True)


TABLE: Table = {
    (Screen.HOME, Action.RETURN): return_opened,
    (Screen.ATTRACT, Action.RETURN): return_opened,
    (ANYWHERE, BringBack): thing_brought,
    (ANYWHERE, Returned): returned,
    (Screen.STEPS, Returned): returned_beside_a_demo,
    (Screen.QUIZ, Returned): returned_beside_a_demo,
    (Screen.LAUNCHING, Returned): returned_beside_a_demo,
    (Screen.SESSION, Returned): returned_beside_a_demo,
    (Screen.FEEDBACK, Returned): returned_beside_a_demo,
    (Screen.TAKEAWAY, Returned): returned_beside_a_demo,
    (ANYWHERE, KitToReturn): kit_brought,
    (Screen.STEPS, KitToReturn): parts_please,
    (Screen.QUIZ, KitToReturn): parts_please,
    (Screen.LAUNCHING, KitToReturn): parts_please,
    (Screen.SESSION, KitToReturn): parts_please,
    (Screen.FEEDBACK, KitToReturn): parts_please,
    (Screen.TAKEAWAY, KitToReturn): parts_please,
    (Screen.RETURNED, Action.FINE): fine,
    (Screen.RETURNED, Action.PROBLEM): problem,
    (Screen.RETURNED, Action.CONTINUE): done,
    (Screen.RETURN, Action.BACK): done,
}
