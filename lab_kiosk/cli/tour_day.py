# SPDX-License-Identifier: Apache-2.0
"""The day that the tour plays, step by step, in the order of EXPERIENCE.md."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from lab_kiosk.application.flows import Kiosk, Notice, Screen
from lab_kiosk.application.paper import Paper
from lab_kiosk.cli.tour_desk import at_the_desk
from lab_kiosk.cli.tour_fleet import fleet_steps
from lab_kiosk.cli.tour_hands import Step, Tour, forgotten, is_printed, on, printing_words
from lab_kiosk.cli.tour_staff import exceptions, hardware, morning, reports
from lab_kiosk.domain.availability import Bin, Blocker
from lab_kiosk.domain.check_in import CheckInVerdict
from lab_kiosk.domain.codes import Command, command_card
from lab_kiosk.domain.vocabulary import SessionState

SOMEBODYS_LOGIN = "https://clever.example/in/badge/4f1c9a7d2e"


def steps(tour: Tour) -> Iterator[Step]:
    """The first day, in the order of EXPERIENCE.md: attract, check in, borrow, demo, return, leave."""
    headset, flat = tour.tag("quest-3"), tour.flat_tag()
    yield Step("the attract screen, with the lab's live facts", lambda: None, lambda k: k.lab is not None, _facts)
    yield from morning(tour)
    yield Step(
        "somebody shows a login badge: refused, kept nowhere",
        tour.show(SOMEBODYS_LOGIN),
        _verdict(CheckInVerdict.LOGIN_BADGE),
        _verdict_word,
    )
    yield Step(
        "a lost badge under the USB scanner at the door, in HID POS reports",
        tour.usb("door", tour.badge("lost")),
        _verdict(CheckInVerdict.REVOKED),
        _verdict_word,
    )
    yield Step("last year's badge", tour.scan(tour.badge("expired")), _verdict(CheckInVerdict.EXPIRED), _verdict_word)
    yield Step(
        "two badges at once before the camera",
        tour.show_two(tour.badge("person", 0), tour.badge("person", 1)),
        lambda k: k.notice is Notice.TWO_CODES,
        lambda k: str(k.notice),
    )
    yield Step(
        "check in: a badge before the camera, read by the real decoder",
        tour.show(tour.badge("person")),
        lambda k: k.screen is Screen.VERDICT and k.visitor is not None and k.visitor.first_name is not None,
        _verdict_word,
    )
    yield Step("what brings you here?", tour.wait(5), on(Screen.PURPOSE))
    yield Step("the rules, before the first use", tour.tap("Try a demo"), on(Screen.RULES))
    yield Step("home, with live facts on every tile", tour.tap("I understand"), _home_known, _home_words)
    yield Step("borrow: an empty tray", tour.tap("Borrow"), on(Screen.TRAY))
    yield Step("a headset's tag, typed by the scanner", tour.scan(headset), lambda k: len(k.tray) == 1, _tray_words)
    yield Step("the same tag again", tour.scan(headset), lambda k: k.notice is Notice.ALREADY_IN_TRAY, _tray_words)
    yield Step(
        "one that cannot be had, and why",
        tour.scan(flat),
        lambda k: bool(k.tray) and k.tray[-1].blocker is Blocker.LOW_BATTERY,
        lambda k: f"blocked: {k.tray[-1].blocker}",
    )
    yield Step("taken", tour.tap("Take"), lambda k: k.lent is not None and k.screen is Screen.LENT, _lent_words)
    yield Step("undone within the minute", tour.tap("Undo"), lambda k: k.notice is Notice.TAKEN_BACK, _home_words)
    yield Step("a tag scanned at home opens the tray", tour.scan(headset), on(Screen.TRAY), _tray_words)
    yield Step("taken for good", tour.tap("Take"), on(Screen.LENT), _lent_words)
    yield Step("the demos", tour.tap("Done", "Try a demo"), lambda k: k.screen is Screen.DEMOS and bool(k.cards))
    yield Step("one page of truth", tour.tap("Solar Walk"), on(Screen.DEMO), _gate_words)
    yield Step("safety first", tour.tap("Start"), on(Screen.STEPS))
    yield Step("a member of staff is asked for", tour.tap("Next"), lambda k: k.run is not None and k.run.step == 1)
    yield Step(
        "a visitor's badge is not a staff badge",
        tour.scan(tour.badge("person", 1)),
        lambda k: k.notice is Notice.STAFF_REFUSED,
        lambda k: str(k.notice),
    )
    yield Step("the staff badge", tour.scan(tour.badge("staff")), lambda k: k.run is not None and k.run.step == 2)
    yield Step("the demo runs, in a process of its own", tour.tap("I'm ready"), on(Screen.SESSION), _session_words)
    yield Step("two minutes left", tour.wait(365), lambda k: k.run is not None and k.run.warned == 1, _session_words)
    yield Step("stopped by the visitor", tour.tap("Stop"), on(Screen.FEEDBACK), _ended)
    yield Step("three taps of feedback", tour.tap("Fine", "5", "Yes"), on(Screen.TAKEAWAY), _ended)
    yield Step("home again, the headset still on loan", tour.tap("Done"), _one_loan, _home_words)
    yield Step("in Spanish", tour.tap("Language", "Español"), lambda k: k.language == "es", lambda k: k.language)
    yield Step("and back", tour.tap("Idioma", "English"), lambda k: k.language == "en", lambda k: k.language)
    yield Step(
        "return: scanned at home, and it is back",
        tour.scan(headset),
        lambda k: k.returned is not None and k.returned.bin is Bin.CLEAN,
        _bin_words,
    )
    yield Step("was everything fine?", tour.tap("All fine"), lambda k: _condition(k) == "fine", _bin_words)
    yield Step(
        "something marked missing turns up",
        tour.scan(tour.missing_tag()),
        lambda k: k.returned is not None and k.returned.found,
        _bin_words,
    )
    yield Step("a code that nobody knows", tour.scan("QQ-4711-XY"), _unknown, lambda k: str(k.notice))
    yield Step("the badge again, minutes later: asked, not toggled", _later(tour), on(Screen.REPEAT))
    yield Step("leave, with a receipt", tour.tap("Leave"), on(Screen.RECEIPT), _receipt_words)
    yield Step("nothing of the visitor remains", tour.wait(15), forgotten)
    yield from _guest(tour)
    yield from _group(tour)
    yield from _headset(tour)
    yield from fleet_steps(tour)
    yield from hardware(tour)
    yield from exceptions(tour)
    yield from at_the_desk(tour)
    yield from reports(tour)
    yield Step("a command card calls for help", tour.scan(command_card(Command.HELP)), on(Screen.HELP))


def _guest(tour: Tour) -> Iterator[Step]:
    yield Step("a guest who has no badge", tour.tap("I have no badge", "Just visiting", "Skip"), on(Screen.ROLE))
    yield Step("who, and how old", tour.tap("Family or neighbor", "18 or older"), on(Screen.VERDICT), _verdict_word)
    yield Step("the rules are a guest's too", tour.wait(5), on(Screen.RULES))
    yield Step("a label that is good for today", tour.tap("I understand"), on(Screen.LABEL))
    yield Step(
        "the label comes out of the printer: its code, read off the paper, is the one on the screen",
        lambda: None,
        lambda k: (
            is_printed(k, Paper.LABELS) and k.visitor is not None and tour.printed(Paper.LABELS) == {k.visitor.label}
        ),
        printing_words,
    )
    yield Step(
        "a guest borrows nothing and is told why",
        tour.tap("I have it", "Borrow"),
        lambda k: k.notice is Notice.NEEDS_BADGE,
        lambda k: str(k.notice),
    )
    yield Step("a guest leaves", tour.tap("Leave"), on(Screen.RECEIPT), _receipt_words)
    yield Step(
        "and takes the receipt along", tour.tap("Print this"), lambda k: is_printed(k, Paper.SLIPS), printing_words
    )
    yield Step("nothing of the guest remains", tour.wait(15), forgotten)


def _group(tour: Tour) -> Iterator[Step]:
    yield Step(
        "a class without its leader",
        tour.scan(tour.badge("group")),
        _verdict(CheckInVerdict.NEEDS_LEADER),
        _verdict_word,
    )
    yield Step("staff vouch for it", tour.scan(tour.badge("staff")), on(Screen.GROUP), _group_words)
    yield Step("how many came", tour.tap("2", "7"), lambda k: k.group is not None and k.group.heads == 27, _group_words)
    yield Step("in with one tap", tour.tap("Check in 27"), lambda k: _heads_inside(k) == 27, _group_words)
    yield Step("home", tour.wait(5), on(Screen.HOME), _group_words)
    yield Step("who leaves is counted too", tour.tap("Leave"), on(Screen.GROUP), _group_words)
    yield Step("the class is gone", tour.tap("Check out 27"), on(Screen.RECEIPT), _receipt_words)
    yield Step("nothing of the class remains", tour.wait(15), forgotten)


def _headset(tour: Tour) -> Iterator[Step]:
    yield Step("somebody who will wear a headset", tour.scan(tour.badge("person", 2)), on(Screen.VERDICT))
    yield Step("what brings her here", tour.wait(5), on(Screen.PURPOSE))
    yield Step("her rules", tour.tap("Try a demo"), on(Screen.RULES))
    yield Step("a demo that runs on a headset", tour.tap("I understand", "Try a demo", "Still Water"), on(Screen.DEMO))
    yield Step("sit down first", tour.tap("Start"), on(Screen.STEPS))
    yield Step("staff help with the strap", tour.tap("Next", "Next"), lambda k: k.run is not None and k.run.step == 2)
    yield Step("they have", tour.scan(tour.badge("staff")), lambda k: k.run is not None and k.run.step == 3)
    yield Step(
        "the app is in front, on the headset that was claimed",
        tour.tap("Next", "I'm ready"),
        lambda k: k.screen is Screen.SESSION and tour.worn() is not None,
        lambda k: f"{tour.worn()} on the headset, {_session_words(k)}",
    )
    yield Step("she leaves the app in the headset", tour.quit_app, on(Screen.QUIZ), _ended)
    yield Step(
        "and knows why a lake is a mirror",
        tour.tap("Flat water throws light back", "Next"),
        on(Screen.FEEDBACK),
        _ended,
    )
    yield Step("and feels fine", tour.tap("Fine", "5", "Yes"), on(Screen.TAKEAWAY), _ended)
    yield Step("she leaves", tour.tap("Done", "Leave"), on(Screen.RECEIPT), _receipt_words)
    yield Step("nothing of her remains", tour.wait(15), forgotten)


def _later(tour: Tour) -> Callable[[], None]:
    """Minutes pass, the kiosk asks, nobody answers; then the badge again."""

    def forgotten() -> bool:
        tour.clock.skip(2)
        return tour.kiosk.visitor is None

    def later() -> None:
        tour.clock.skip(180)
        tour.driver.wait_for(forgotten, "the idle reset")
        tour.driver.scan(tour.badge("person"))

    return later


def _verdict(verdict: CheckInVerdict) -> Callable[[Kiosk], bool]:
    return lambda kiosk: kiosk.checked_in is not None and kiosk.checked_in.verdict is verdict


def _verdict_word(kiosk: Kiosk) -> str:
    return str(kiosk.checked_in.verdict) if kiosk.checked_in else "-"


def _facts(kiosk: Kiosk) -> str:
    return f"{kiosk.lab.ready} of {kiosk.lab.headsets} headsets ready" if kiosk.lab else "-"


def _home_known(kiosk: Kiosk) -> bool:
    return kiosk.screen is Screen.HOME and kiosk.home is not None and not kiosk.rules


def _home_words(kiosk: Kiosk) -> str:
    return f"{kiosk.home.ready} ready, {len(kiosk.home.loans)} on loan to me" if kiosk.home else "-"


def _one_loan(kiosk: Kiosk) -> bool:
    return kiosk.screen is Screen.HOME and kiosk.home is not None and len(kiosk.home.loans) == 1


def _tray_words(kiosk: Kiosk) -> str:
    return f"{len(kiosk.tray)} in the tray"


def _lent_words(kiosk: Kiosk) -> str:
    return f"{len(kiosk.lent.loans)} lent" if kiosk.lent else "-"


def _gate_words(kiosk: Kiosk) -> str:
    return ", ".join(f"{gate.gate} {gate.state}" for gate in kiosk.page.gates) if kiosk.page else "-"


def _session_words(kiosk: Kiosk) -> str:
    return f"{kiosk.run.seconds_left(kiosk.now)} s left" if kiosk.run else "-"


def _ended(kiosk: Kiosk) -> str:
    over = kiosk.run.over if kiosk.run else None
    return f"{over.outcome if over else SessionState.ABANDONED} after {over.seconds if over else 0} s"


def _bin_words(kiosk: Kiosk) -> str:
    return f"goes to {kiosk.returned.bin}, {kiosk.returned.condition}" if kiosk.returned else "-"


def _condition(kiosk: Kiosk) -> str:
    return str(kiosk.returned.condition) if kiosk.returned else ""


def _unknown(kiosk: Kiosk) -> bool:
    return kiosk.notice is Notice.UNKNOWN_CODE


def _receipt_words(kiosk: Kiosk) -> str:
    return (
        f"{kiosk.receipt.verdict}, {len(kiosk.receipt.demos)} demo, {len(kiosk.receipt.loans)} on loan"
        if kiosk.receipt
        else "-"
    )


def _heads_inside(kiosk: Kiosk) -> int:
    return kiosk.visitor.heads if kiosk.visitor else 0


def _group_words(kiosk: Kiosk) -> str:
    return f"{kiosk.group.heads if kiosk.group else _heads_inside(kiosk)} heads"
