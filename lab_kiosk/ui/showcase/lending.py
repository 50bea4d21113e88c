# SPDX-License-Identifier: Apache-2.0
"""Invented people and things for the pictures of handing out and taking back at the desk."""

from __future__ import annotations

from typing import Any

from msgspec.structs import replace

from lab_kiosk.application.counted import AT_THE_DESK_MOVES, Counting, StockDone, StockLine
from lab_kiosk.application.flows.kiosk import Kiosk
from lab_kiosk.application.flows.screens import Screen
from lab_kiosk.application.flows.words import Notice
from lab_kiosk.application.handing import (
    Borrower,
    BroughtBack,
    GuardianAgreed,
    HandedOut,
    Handing,
    HandItem,
    HereLine,
    Taking,
)
from lab_kiosk.application.outcomes import Returned
from lab_kiosk.application.renewing import LoanProlonged
from lab_kiosk.application.reservations import Booked, Wanted
from lab_kiosk.application.things import KitOffer, LoanLine, Offered
from lab_kiosk.application.today import TodayShown
from lab_kiosk.domain.availability import Bin, Blocker
from lab_kiosk.domain.due import Due, DueRule
from lab_kiosk.domain.promises import Standing
from lab_kiosk.domain.renewal import Renewability
from lab_kiosk.domain.vocabulary import Accessory, Grade, LoanKind, Role
from lab_kiosk.ui.showcase.fleet import TAGS, part
from lab_kiosk.ui.showcase.invented import EMPTY, HOME, MAYA, MINUTE, NOW, SIGNED_IN
from lab_kiosk.ui.showcase.staff import DAY, FACTS, HOUR, SAM

DUES = (
    Due(DueRule.USUAL, NOW + 45 * MINUTE),
    Due(DueRule.TODAY, NOW + 230 * MINUTE),
    Due(DueRule.TOMORROW, NOW + 1670 * MINUTE),
    Due(DueRule.WEEK, NOW + 7 * DAY + 230 * MINUTE),
    Due(DueRule.TERM, NOW + 80 * DAY + 230 * MINUTE),
)
_HEADSET = (Accessory.CONTROLLERS, Accessory.CHARGER, Accessory.CASE)
_LAPTOP = (Accessory.CHARGER, Accessory.CASE)
PEOPLE = (
    HereLine(handle="m", name="Maya", role=Role.STUDENT, since=NOW - 6 * MINUTE),
    HereLine(handle="a", name="Alma", role=Role.EDUCATOR, since=NOW - 22 * MINUTE),
    HereLine(handle="x", name="", role=Role.COMMUNITY, since=NOW - 50 * MINUTE),
    HereLine(handle="l", name="Leo", role=Role.STUDENT, since=NOW - 95 * MINUTE),
)


def _item(number: int, blocker: Blocker | None = None, **more: Any) -> HandItem:
    name, picture = ("Quest 3", "headset") if number < 20 else ("Chromebook", "laptop")
    offered = Offered(
        asset_id=f"lend-{number}", tag=TAGS[number], name=name, picture=picture, due_at=DUES[0].at, blocker=blocker
    )
    return HandItem(offered=offered, accessories=_HEADSET if number < 20 else _LAPTOP, **more)


AGREED = GuardianAgreed(seen_at=NOW - 30 * DAY, seen_by="Sam", until=DUES[-1].at)
BOOKED = Booked(
    reservation_id="r",
    what=(Wanted(model_id="quest", name="Quest 3", picture="headset", count=10),),
    start_at=NOW + 15 * MINUTE,
    end_at=NOW + 60 * MINUTE,
    standing=Standing.WAITING,
    outstanding=10,
)


def _half(booked: Booked) -> Booked:
    return replace(booked, what=(replace(booked.what[0], taken=6),), standing=Standing.PARTLY, outstanding=4)


def _kept(number: int, blocker: Blocker | None) -> HandItem:
    item = _item(number, blocker)
    return replace(item, offered=replace(item.offered, kept_at=NOW + 40 * MINUTE))


def _loan(number: int, due_at: int) -> LoanLine:
    offered = _item(number).offered
    return LoanLine(
        asset_id=f"loan-{number}",
        loan_id=f"loan-{number}",
        tag=offered.tag,
        name=offered.name,
        picture=offered.picture,
        due_at=due_at,
        overdue=due_at < NOW,
    )


def _hand_out() -> dict[str, Kiosk]:
    nobody = Handing(by="S", people=PEOPLE)
    pat = Borrower(visitor=MAYA)
    served = Handing(by="S", borrower=pat, dues=DUES)
    two = replace(served, items=(_item(2), _item(5)), last="lend-5")
    long = replace(two, items=(_item(22),), kind=LoanKind.LONG_TERM)
    screen = replace(EMPTY, screen=Screen.HAND_OUT, desk=SAM, handing=two)
    late = replace(pat, loans=(_loan(4, NOW - 3 * DAY), _loan(7, NOW + HOUR)), overdue=1)
    renewable = replace(
        pat,
        loans=(
            replace(_loan(4, NOW + HOUR), renews_to=NOW + 7 * DAY, renewable=Renewability.YES),
            replace(_loan(7, NOW + 2 * HOUR), renewable=Renewability.RESERVED),
            replace(_loan(21, NOW + 7 * DAY), renews_to=NOW + 14 * DAY, renewable=Renewability.YES),
        ),
    )
    again = LoanProlonged(asset_id="loan-21", loan_id="loan-21", renewal="e", at=NOW - 9_000, due_at=NOW + 7 * DAY)
    refused = replace(long, items=(_item(22, Blocker.NEEDS_AGREEMENT, documents=("lab-rules",)),))
    out = HandedOut(
        batch_id="b",
        at=NOW - 12_000,
        due_at=DUES[0].at,
        kind=LoanKind.IN_LAB,
        loans=(_loan(2, DUES[0].at), _loan(5, DUES[0].at)),
    )
    lacking = KitOffer(name="VR class kit", blocker=Blocker.KIT_INCOMPLETE, missing=(part(9),))
    blocked = replace(pat, visitor=replace(MAYA, blocked=True))
    states = {
        "nobody": nobody,
        "waiting": replace(nobody, waiting=("a", "b")),
        "nobody-here": replace(nobody, people=()),
        "served": served,
        "scanned": two,
        "aside": replace(two, items=(_item(2), _item(5, Blocker.LOW_BATTERY), _item(6, Blocker.ON_LOAN))),
        "guardian": replace(long, items=(_item(22, Blocker.NEEDS_CONSENT, consent=True),)),
        "guardian-seen": replace(long, items=(_item(22, Blocker.NEEDS_CONSENT, consent=True),), vouching=True),
        "kept": replace(two, items=(_item(2), _kept(5, Blocker.RESERVED))),
        "let-go": replace(two, items=(_item(2), _kept(5, None)), anyway=frozenset({"lend-5"})),
        "unticked": replace(
            two, without={"lend-2": (Accessory.CASE,)}, items=(_item(2), _item(5, lacks=_HEADSET[1:2]))
        ),
        "overdue": replace(two, borrower=late),
        "all-the-same": replace(two, borrower=late, despite=True),
        "blocked": replace(two, borrower=blocked, items=(_item(2, Blocker.BORROWER_BLOCKED),)),
        "text-first": refused,
        "long": long,
        "kit": replace(two, kit=lacking),
        "loans": replace(served, borrower=renewable),
        "guardian-agreed": replace(long, borrower=replace(pat, guardian=AGREED)),
        "guardian-withdrawing": replace(
            long, borrower=replace(pat, guardian=replace(AGREED, until=None)), withdrawing=True
        ),
        "reserved": replace(
            two, borrower=replace(pat, booked=BOOKED), dues=(Due(DueRule.RESERVED, BOOKED.end_at), *DUES)
        ),
        "reserved-half": replace(two, borrower=replace(pat, booked=_half(BOOKED))),
    }
    return {
        **{f"hand-out-{name}": replace(screen, handing=draft) for name, draft in states.items()},
        "hand-out-no-borrower": replace(screen, handing=nobody, notice=Notice.NO_BORROWER),
        "hand-out-renewed": replace(
            screen, handing=replace(served, borrower=renewable), renewed=again, notice=Notice.RENEWED
        ),
        "hand-out-guardian-withdrawn": replace(screen, handing=long, notice=Notice.CONSENT_ENDED),
        "hand-out-first": replace(screen, notice=Notice.HAND_OUT_FIRST),
        "hand-out-waiting-found": replace(screen, handing=states["waiting"], notice=Notice.FOUND_HERE),
        "hand-agree": replace(screen, screen=Screen.HAND_AGREE, handing=refused, to_read=("lab-rules",)),
        "handed-out": replace(screen, screen=Screen.HANDED_OUT, handing=replace(two, out=out)),
    }


def _take_back() -> dict[str, Kiosk]:
    last = BroughtBack(
        asset_id="lend-2",
        loan_id="l",
        who="Maya",
        due_at=NOW + 25 * MINUTE,
        back_at=NOW,
        kind=LoanKind.IN_LAB,
        expected=_HEADSET,
    )
    late = replace(last, due_at=NOW - 3 * DAY, lacked=(Accessory.CASE,), expected=_HEADSET[:2])
    back = Returned(asset_id="lend-2", tag=TAGS[2], name="Quest 3", picture="headset", bin=Bin.CLEAN, had_loan=True)
    screen = replace(EMPTY, screen=Screen.TAKE_BACK, desk=SAM, returned=back)
    taking = Taking(by="S", last=last, count=1)
    missing = replace(taking, missing=(Accessory.CHARGER,), grade=Grade.WORN)
    bench = replace(screen, returned=replace(back, bin=Bin.BENCH))
    nobody = replace(taking, last=BroughtBack(asset_id="lend-2", expected=_HEADSET))
    return {
        "take-back": replace(screen, returned=None, taking=Taking(by="S")),
        "take-back-asks": replace(screen, taking=taking),
        "take-back-late": replace(screen, taking=replace(taking, last=late)),
        "take-back-missing": replace(screen, taking=missing),
        "take-back-damaged": replace(screen, taking=replace(taking, grade=Grade.DAMAGED)),
        "take-back-noted": replace(screen, taking=replace(taking, checked=True)),
        "take-back-noted-missing": replace(screen, taking=replace(missing, checked=True)),
        "take-back-noted-damaged": replace(bench, taking=replace(taking, grade=Grade.DAMAGED, checked=True)),
        "take-back-here-already": replace(screen, returned=replace(back, here_already=True), taking=nobody),
        "take-back-found": replace(screen, returned=replace(back, found=True), taking=nobody),
    }


def _at_home() -> dict[str, Kiosk]:
    """One's own loans: one can be renewed, one was just now, one is somebody else's next."""
    loans = (
        replace(_loan(4, NOW + HOUR), renews_to=NOW + 2 * HOUR, renewable=Renewability.YES),
        replace(_loan(21, NOW + 7 * DAY), renewable=Renewability.TOO_OFTEN),
        replace(_loan(7, NOW + 2 * HOUR), renewable=Renewability.RESERVED),
    )
    home = replace(SIGNED_IN, screen=Screen.HOME, home=replace(HOME, loans=loans))
    text_first = replace(_item(22).offered, blocker=Blocker.NEEDS_AGREEMENT, documents=("lab-rules",))
    tray = replace(SIGNED_IN, screen=Screen.TRAY, tray=(_item(2).offered, text_first))
    again = LoanProlonged(asset_id="loan-21", loan_id="loan-21", renewal="e", at=NOW - 9_000, due_at=NOW + 7 * DAY)
    return {
        "home-renewable": home,
        "home-renewed": replace(home, renewed=again, notice=Notice.RENEWED),
        "tray-text-first": tray,
        "rules-of-a-loan": replace(tray, screen=Screen.RULES, to_read=("lab-rules",)),
        "home-not-renewed": replace(home, notice=Notice.NOT_RENEWED),
        "home-renewal-undone": replace(home, notice=Notice.RENEWAL_UNDONE),
    }


_PARTS = (
    StockLine(item_id="aa", name="AA batteries", on_hand=3, minimum=12),
    StockLine(item_id="face", name="Face covers", on_hand=0, minimum=20),
    StockLine(item_id="usb-c", name="USB-C cable", on_hand=11, lent=3, minimum=6),
    StockLine(item_id="sd", name="SD card", on_hand=24),
)


def _stock() -> dict[str, Kiosk]:
    listed = Counting(by="S", lines=_PARTS)
    cable = replace(listed, item_id="usb-c", quantity=3)
    screen = replace(EMPTY, screen=Screen.STOCK, desk=SAM, counting=listed)
    done = {
        move: replace(cable, quantity=1, done=StockDone(item_id="usb-c", move=move, quantity=3, at=NOW - 9_000))
        for move in AT_THE_DESK_MOVES
    }
    below = replace(_PARTS[0], on_hand=-2)
    today = replace(EMPTY, screen=Screen.TODAY, desk=SAM, today=TodayShown(facts=replace(FACTS, low=_PARTS[:2])))
    return {
        "stock": screen,
        "stock-starting": replace(screen, counting=Counting(by="S")),
        "stock-nothing": replace(screen, counting=replace(listed, lines=())),
        "stock-part": replace(screen, counting=cable),
        "stock-low": replace(screen, counting=replace(listed, item_id="aa")),
        "stock-below-zero": replace(screen, counting=replace(listed, item_id="aa", lines=(below,))),
        **{f"stock-{move}": replace(screen, counting=draft) for move, draft in done.items()},
        "stock-undone": replace(screen, counting=cable, notice=Notice.COUNT_UNDONE),
        "today-low": today,
    }


def states() -> dict[str, Kiosk]:
    return {**_hand_out(), **_take_back(), **_at_home(), **_stock()}
