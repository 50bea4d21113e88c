# SPDX-License-Identifier: Apache-2.0
"""What staff do at a kiosk: a card says what, a staff badge says who. Cleaning locks the glass; the roll is called.

While the glass is locked a thing that is scanned is still taken back, with its sound: whoever returns something never
waits.
"""

from __future__ import annotations

from msgspec.structs import replace

from lab_kiosk.application.commands import DoDuty, LookAtLab, Muster, TakeBack
from lab_kiosk.application.desk import AskForDesk
from lab_kiosk.application.devices import DevicesChanged
from lab_kiosk.application.duty import (
    NEEDS_PIN,
    Accounted,
    CleaningAllowed,
    CleaningOver,
    Duty,
    HardwareShown,
    NotOnRoll,
    RollCall,
    RollClosed,
    RollNews,
    RollWritten,
)
from lab_kiosk.application.flows import desk
from lab_kiosk.application.flows.kiosk import ANYWHERE, Kiosk, Move, Table, Tap, forget, go, reset, stay, unfinished
from lab_kiosk.application.flows.screens import Screen
from lab_kiosk.application.flows.words import Action, Notice
from lab_kiosk.application.intents import (
    AcknowledgeAsStaff,
    BringBack,
    PresentBadge,
    PresentLabel,
    TellPlace,
    TryScan,
    TurnAway,
)
from lab_kiosk.application.outcomes import Failed, HelpIsComing, KitToReturn, Returned, RollUnwritten, Unknown
from lab_kiosk.domain.codes import Command as Card

DUTY_CARDS: dict[Card, Duty] = {
    Card.CLEAN: Duty.CLEAN,
    Card.EVACUATE: Duty.EVACUATE,
    Card.HARDWARE: Duty.CHECK_HARDWARE,
    Card.SYNC: Duty.CHECK_CENTRE,
    Card.EXCEPTIONS: Duty.SETTLE_CASES,
    Card.REPORTS: Duty.LOOK_AT_REPORTS,
    Card.BOARD: Duty.SHOW_BOARD,
    Card.DESK: Duty.DESK,
    Card.STOCKTAKE: Duty.TAKE_STOCK,
}
_AFTERWARDS = frozenset(Duty) - {Duty.EVACUATE, Duty.CLOSE_ROLL, Duty.STOP_CLEANING}
"""What waits until the demo that runs here is over."""


def card_shown(kiosk: Kiosk, duty: Duty) -> Move:
    """A card alone does nothing: it asks for a staff badge. Beside a running demo it asks without leaving its screen,
    and nobody cleans the glass or opens a page of staff in the middle of one. At an open desk it is known who asks.
    """
    if kiosk.desk is not None:
        return desk.duty_wanted(kiosk, kiosk.desk, duty)
    if unfinished(kiosk) and duty in _AFTERWARDS:
        return stay(kiosk)
    if kiosk.screen is Screen.SESSION:
        return stay(kiosk, duty=duty, notice=Notice.STAFF_BADGE_PLEASE)
    behind = kiosk.behind_staff if kiosk.screen is Screen.STAFF else kiosk.screen
    return go(kiosk, Screen.STAFF, duty=duty, behind_staff=behind)


def badge_shown(kiosk: Kiosk, intent: AcknowledgeAsStaff) -> Move:
    if kiosk.duty is None:
        return stay(kiosk, notice=Notice.STAFF_REFUSED)
    if kiosk.duty in NEEDS_PIN:
        return stay(kiosk, AskForDesk(intent.text, desk.SECTION_OF[kiosk.duty]), busy=True)
    return stay(kiosk, DoDuty(kiosk.duty, intent.text), busy=True)


def back(kiosk: Kiosk, tap: Tap) -> Move:
    """Nobody of the staff came: the act of a card that asked for one is not kept for the next who asks."""
    turning = kiosk.turning if kiosk.behind_staff is Screen.TURNAROUND else None
    return go(kiosk, kiosk.behind_staff, duty=None, turning=turning)


def cleaning_allowed(kiosk: Kiosk, outcome: CleaningAllowed) -> Move:
    return go(reset(kiosk), Screen.CLEANING, *unfinished(kiosk), language=kiosk.language)


def wiped(kiosk: Kiosk, event: Tap | CleaningOver) -> Move:
    return forget(kiosk, LookAtLab())


def badge_while_cleaning(kiosk: Kiosk, intent: AcknowledgeAsStaff) -> Move:
    """The minute goes on: nothing that is scanned makes it longer."""
    return kiosk, (DoDuty(Duty.STOP_CLEANING, intent.text),)


def thing_while_cleaning(kiosk: Kiosk, intent: BringBack) -> Move:
    return kiosk, (TakeBack(intent.code),)


def back_while_cleaning(kiosk: Kiosk, outcome: Returned) -> Move:
    count = kiosk.return_count + (0 if outcome.here_already else 1)
    return replace(kiosk, returned=outcome, return_count=count), ()


def hardware_shown(kiosk: Kiosk, outcome: HardwareShown) -> Move:
    return go(reset(kiosk), Screen.HARDWARE, *unfinished(kiosk), language=kiosk.language, desk=kiosk.desk)


def scan_tried(kiosk: Kiosk, intent: TryScan) -> Move:
    return stay(kiosk, tried=intent.tried)


def devices_changed(kiosk: Kiosk, word: DevicesChanged) -> Move:
    """Wherever the kiosk is: nothing moves, and nobody gets more time by it."""
    return replace(kiosk, devices=word.devices), ()


def hardware_put_away(kiosk: Kiosk, tap: Tap) -> Move:
    return desk.back(kiosk)


def roll_called(kiosk: Kiosk, outcome: RollCall) -> Move:
    """Before everything else: whoever was at the screen is on the list, and a demo that ran here ends."""
    return go(reset(kiosk), Screen.EVACUATION, *unfinished(kiosk), roll=outcome, language=kiosk.language)


def seen_outside(kiosk: Kiosk, intent: PresentBadge | PresentLabel) -> Move:
    by = kiosk.roll.by if kiosk.roll else ""
    return stay(kiosk, Muster(intent.text, by, label=isinstance(intent, PresentLabel)))


def accounted(kiosk: Kiosk, outcome: Accounted) -> Move:
    if kiosk.roll is None:
        return stay(kiosk)
    lines = tuple(replace(line, safe=True) if line.visit_id == outcome.visit_id else line for line in kiosk.roll.lines)
    return stay(kiosk, roll=replace(kiosk.roll, lines=lines), notice=Notice.SEEN_OUTSIDE)


def roll_news(kiosk: Kiosk, outcome: RollNews) -> Move:
    """News that nobody touched anything for: what other kiosks have seen. A tick is never taken back by it."""
    if kiosk.roll is None:
        return kiosk, ()
    safe = {line.visit_id for line in kiosk.roll.lines if line.safe}
    lines = tuple(replace(line, safe=line.safe or line.visit_id in safe) for line in outcome.lines)
    return replace(kiosk, roll=replace(kiosk.roll, lines=lines)), ()


def not_on_roll(kiosk: Kiosk, outcome: NotOnRoll) -> Move:
    return stay(kiosk, notice=Notice.NOT_ON_ROLL)


def roll_put_away(kiosk: Kiosk, tap: Tap) -> Move:
    return go(kiosk, Screen.STAFF, duty=Duty.CLOSE_ROLL, behind_staff=Screen.EVACUATION)


def roll_closed(kiosk: Kiosk, outcome: RollClosed) -> Move:
    return forget(kiosk, LookAtLab())


def roll_unwritten(kiosk: Kiosk, outcome: RollUnwritten) -> Move:
    """Whoever showed their badge is told, and says with a tap whether the list goes all the same."""
    if kiosk.duty is not Duty.CLOSE_ROLL:
        return stay(kiosk, busy=False)
    return stay(kiosk, unwritten=outcome, trouble=outcome.trouble, busy=False)


def roll_closed_unwritten(kiosk: Kiosk, tap: Tap) -> Move:
    """It is owed to the journal from now on, with who it was and when."""
    if kiosk.unwritten is None:
        return stay(kiosk)
    return forget(replace(kiosk, owed=(*kiosk.owed, kiosk.unwritten)), LookAtLab())


def roll_written(kiosk: Kiosk, outcome: RollWritten) -> Move:
    """Nobody touched anything for it."""
    owed = tuple(one for one in kiosk.owed if (one.by, one.at) != (outcome.by, outcome.at))
    return replace(kiosk, owed=owed), ()


def staff_troubled(kiosk: Kiosk, outcome: Failed) -> Move:
    """Behind the question lies the evacuation list: there it stays, and nothing leads away from it unasked."""
    if kiosk.roll is None or kiosk.behind_staff is not Screen.EVACUATION:
        return go(kiosk, Screen.PROBLEM, trouble=outcome.trouble, busy=False)
    return go(kiosk, Screen.EVACUATION, duty=None, trouble=outcome.trouble, busy=False, notice=Notice.NOT_WRITTEN)


def roll_stays(kiosk: Kiosk, event: Returned | KitToReturn | HelpIsComing | Unknown) -> Move:
    return stay(kiosk, busy=False)


def roll_troubled(kiosk: Kiosk, outcome: Failed | RollUnwritten) -> Move:
    """The list is on the screen: it stays there whatever the database says."""
    return stay(kiosk, trouble=outcome.trouble, busy=False, notice=Notice.NOT_WRITTEN)


def unreadable_at_roll(kiosk: Kiosk, intent: TurnAway) -> Move:
    return stay(kiosk, notice=Notice.UNREADABLE)


def meaningless(kiosk: Kiosk, intent: PresentLabel | TellPlace) -> Move:
    """Nobody checks in on a screen that is being cleaned, nor tells where they are during an evacuation."""
    return kiosk, ()


def label_for_a_badge(kiosk: Kiosk, intent: PresentLabel) -> Move:
    return stay(kiosk, notice=Notice.STAFF_REFUSED)


TABLE: Table = {
    (ANYWHERE, AcknowledgeAsStaff): badge_shown,
    (Screen.STAFF, Action.BACK): back,
    (Screen.STAFF, Action.CONTINUE): back,
    (ANYWHERE, CleaningAllowed): cleaning_allowed,
    (Screen.CLEANING, Action.CONTINUE): wiped,
    (Screen.CLEANING, CleaningOver): wiped,
    (Screen.CLEANING, PresentLabel): meaningless,
    (Screen.CLEANING, TellPlace): meaningless,
    (Screen.EVACUATION, TellPlace): meaningless,
    (Screen.STAFF, PresentLabel): label_for_a_badge,
    (Screen.CLEANING, AcknowledgeAsStaff): badge_while_cleaning,
    (Screen.CLEANING, BringBack): thing_while_cleaning,
    (Screen.CLEANING, Returned): back_while_cleaning,
    (ANYWHERE, HardwareShown): hardware_shown,
    (ANYWHERE, DevicesChanged): devices_changed,
    (Screen.CLEANING, DevicesChanged): devices_changed,
    (Screen.HARDWARE, TryScan): scan_tried,
    (Screen.HARDWARE, Action.BACK): hardware_put_away,
    (Screen.HARDWARE, Action.CONTINUE): desk.closed,
    (ANYWHERE, RollCall): roll_called,
    (Screen.EVACUATION, PresentBadge): seen_outside,
    (Screen.EVACUATION, PresentLabel): seen_outside,
    (Screen.EVACUATION, Accounted): accounted,
    (ANYWHERE, RollNews): roll_news,
    (Screen.EVACUATION, NotOnRoll): not_on_roll,
    (Screen.EVACUATION, Action.BACK): roll_put_away,
    (ANYWHERE, RollClosed): roll_closed,
    (ANYWHERE, RollWritten): roll_written,
    (Screen.STAFF, RollUnwritten): roll_unwritten,
    (Screen.STAFF, Action.SKIP): roll_closed_unwritten,
    (Screen.STAFF, Failed): staff_troubled,
    (Screen.EVACUATION, RollUnwritten): roll_troubled,
    (Screen.EVACUATION, Returned): roll_stays,
    (Screen.EVACUATION, KitToReturn): roll_stays,
    (Screen.EVACUATION, HelpIsComing): roll_stays,
    (Screen.EVACUATION, Unknown): roll_stays,
    (Screen.EVACUATION, Failed): roll_troubled,
    (Screen.EVACUATION, TurnAway): unreadable_at_roll,
}
