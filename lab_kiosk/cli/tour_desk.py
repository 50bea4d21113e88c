# SPDX-License-Identifier: Apache-2.0
"""The part of the tour at the open desk: a reservation and its scans, hand out and take back, one thing looked up."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from lab_kiosk.application.find import HistoryShown, ThingAct, ThingPage
from lab_kiosk.application.flows import Kiosk, Notice, Screen
from lab_kiosk.application.reservations import Step as Question
from lab_kiosk.cli.sample_lab import REHEARSAL_PIN, ZONE
from lab_kiosk.cli.tour_hands import Step, Tour, forgotten, on
from lab_kiosk.domain.codes import Command, command_card
from lab_kiosk.domain.promises import Standing
from lab_kiosk.domain.vocabulary import Custody
from lab_kiosk.ui.presenters.times import when

ROBOTS = 3
STICKER = "EDU-20-4471"
"""A label that some school once put on a tablet, and that no list knows."""


def at_the_desk(tour: Tour) -> Iterator[Step]:
    yield from _opened(tour)
    yield from _reserved(tour)
    yield from _fetched(tour)
    yield from _opened(tour)
    yield from _handed_out(tour)
    yield from _taken_back(tour)
    yield from _looked_up(tour)
    yield Step("the desk is closed behind it", tour.tap("Back", "Close"), forgotten)


def _opened(tour: Tour) -> Iterator[Step]:
    card, staff = command_card(Command.DESK), tour.badge("staff")
    yield Step("a card asks for the desk", tour.usb("desk", card), on(Screen.STAFF))
    yield Step(
        "a staff badge and its PIN open it", _then(tour.usb("desk", staff), tour, *REHEARSAL_PIN), on(Screen.DESK)
    )


def _reserved(tour: Tour) -> Iterator[Step]:
    yield Step(
        "three robots for a class: what",
        tour.tap("Reserve", "Reserve something"),
        lambda k: k.booking is not None and bool(k.booking.choices),
    )
    yield Step("how many", tour.tap("Classroom robot", str(ROBOTS)), lambda k: _count(k) == ROBOTS)
    yield Step(
        "when: so many are free then",
        lambda: _next_slot(tour),
        lambda k: k.booking is not None and k.booking.free is not None and k.booking.free >= ROBOTS,
        lambda k: f"{k.booking.free} free" if k.booking else "-",
    )
    yield Step("for whom", tour.tap("Next"), lambda k: k.booking is not None and k.booking.step is Question.WHO)
    yield Step(
        "the teacher's badge says it",
        tour.scan(tour.badge("person", 2)),
        lambda k: k.booking is not None and bool(k.booking.handle),
    )
    yield Step(
        "promised",
        tour.tap("Reserve"),
        lambda k: k.screen is Screen.RESERVATIONS and _standing(k) is Standing.WAITING,
        _standing_words,
    )


def _fetched(tour: Tour) -> Iterator[Step]:
    yield Step(
        "whoever comes for it shows their badge",
        tour.tap(f"{ROBOTS} ", "Hand out"),
        lambda k: k.class_set is not None and k.class_set.booked is not None,
    )
    yield Step("the teacher does", tour.scan(tour.badge("person", 2)), lambda k: _to_come(k) == ROBOTS, _set_words)
    for number in range(ROBOTS):
        robot = tour.tag("robot", number)
        yield Step(f"{number + 1} of {ROBOTS} promised", tour.scan(robot), _has(number + 1), _set_words)
    yield Step("the reservation is fetched", tour.tap(f"Hand out {ROBOTS} things"), on(Screen.CLASS_OUT), _set_words)
    yield Step("and the class goes", tour.tap("Done"), forgotten)


def _handed_out(tour: Tour) -> Iterator[Step]:
    yield Step(
        "what was promised has been fetched",
        tour.tap("Reserve"),
        lambda k: k.screen is Screen.RESERVATIONS and _standing(k) is Standing.FETCHED,
        _standing_words,
    )
    yield Step("hand out for somebody: for whom", tour.tap("Back", "Hand out"), on(Screen.HAND_OUT))
    yield Step(
        "a badge", tour.scan(tour.badge("person")), lambda k: k.handing is not None and k.handing.borrower is not None
    )
    yield Step("a tablet, with its pen and its cable", tour.scan(tour.tag("tablet")), _lies_ready, _due_words)
    yield Step("for a week instead", tour.tap("One week"), _for_a_week, _due_words)
    yield Step(
        "handed out, by name",
        tour.tap("Hand out 1 thing"),
        lambda k: k.screen is Screen.HANDED_OUT and k.handing is not None and k.handing.out is not None,
        lambda k: f"{len(k.handing.out.loans)} lent" if k.handing and k.handing.out else "-",
    )
    yield Step("the minute to undo is over", tour.wait(61), on(Screen.HANDED_OUT))


def _taken_back(tour: Tour) -> Iterator[Step]:
    yield Step("take back", tour.tap("Back", "Take back"), on(Screen.TAKE_BACK))
    yield Step("the tablet: from whom", tour.scan(tour.tag("tablet")), lambda k: bool(_brought(k)), _brought)
    yield Step("all there", tour.tap("All there"), lambda k: k.taking is not None and k.taking.checked, _brought)
    for number in range(ROBOTS):
        yield Step(
            f"a robot of the class: {number + 1}",
            tour.scan(tour.tag("robot", number)),
            lambda k, count=number + 2: k.taking is not None and k.taking.count == count,  # type: ignore[misc]
            lambda k: f"{k.taking.count} back" if k.taking else "-",
        )


def _looked_up(tour: Tour) -> Iterator[Step]:
    tablet = tour.tag("tablet")
    yield Step("look something up", tour.tap("Back", "Look something up"), on(Screen.FIND))
    yield Step(
        "four signs of a label that is torn",
        tour.tap(*tablet[2:6]),
        lambda k: k.find is not None and [line.tag for line in k.find.shown.lines] == [tablet],
        lambda k: f"{len(k.find.shown.lines)} found" if k.find else "-",
    )
    yield Step("its page", tour.tap("Drawing tablet"), lambda k: _page(k).custody is Custody.IN_LAB, _page_words)
    yield Step("its history", tour.tap("Its history"), _tells("asset.lent", "asset.returned"), _story_words)
    yield Step("the story of one loan", _open_loan(tour), lambda k: bool(_story(k).loan_id), _story_words)
    yield Step("back to the search", tour.tap("Back", "Back", "Back"), on(Screen.FIND))
    yield Step(
        "a label that no list knows",
        tour.scan(STICKER),
        lambda k: k.notice is Notice.NOT_IN_LIST and k.find is not None and k.find.code == STICKER,
        lambda k: str(k.notice),
    )
    yield Step("the thing that it is on", tour.scan(tablet), on(Screen.THING), _page_words)
    yield Step(
        "is it on this one?",
        tour.tap("Give it the scanned code"),
        lambda k: k.find is not None and k.find.act is ThingAct.CODE,
    )
    yield Step(
        "from now on it is this one's",
        tour.tap("Yes, it is this one"),
        lambda k: k.screen is Screen.THING and k.notice is Notice.WRITTEN_DOWN,
        lambda k: str(k.notice),
    )
    yield Step(
        "and opens its page", tour.scan(STICKER), lambda k: k.notice is None and _page(k).tag == tablet, _page_words
    )
    yield Step("back to the list", tour.tap("Back"), on(Screen.FIND))


def _then(scan: Callable[[], None], tour: Tour, *taps: str) -> Callable[[], None]:
    """A badge, and what is tapped once the keypad is there."""

    def do() -> None:
        scan()
        tour.driver.wait_for(lambda: tour.kiosk.screen is Screen.PIN, "the keypad")
        tour.tap(*taps)()

    return do


def _open_loan(tour: Tour) -> Callable[[], None]:
    """The sentence of its last loan, as it stands there."""
    return lambda: tour.driver.tap(next(name for name in tour.driver.names() if " lent it to " in name))


def _next_slot(tour: Tour) -> None:
    """On to the day and the time: the first that is left of the first day that the page offers."""
    tour.tap("Next")()
    tour.driver.wait_for(
        lambda: tour.kiosk.booking is not None and tour.kiosk.booking.step is Question.WHEN, "the days"
    )
    booking = tour.kiosk.booking
    day = next((day for day in booking.days if day.slots), None) if booking else None
    if day is not None:
        tour.driver.tap(when(day.slots[0], tour.clock.now_ms(), ZONE, "en").time)


def _count(kiosk: Kiosk) -> int:
    return kiosk.booking.count if kiosk.booking else 0


def _standing(kiosk: Kiosk) -> Standing | None:
    lines = kiosk.reservations.lines if kiosk.reservations else ()
    return lines[0].standing if len(lines) == 1 else None


def _standing_words(kiosk: Kiosk) -> str:
    return str(_standing(kiosk) or "-")


def _to_come(kiosk: Kiosk) -> int:
    return kiosk.class_set.size if kiosk.class_set and kiosk.class_set.borrower else 0


def _has(number: int) -> Callable[[Kiosk], bool]:
    return lambda kiosk: kiosk.class_set is not None and len(kiosk.class_set.ready) == number


def _set_words(kiosk: Kiosk) -> str:
    return f"{len(kiosk.class_set.ready)} of {kiosk.class_set.size}" if kiosk.class_set else "-"


def _lies_ready(kiosk: Kiosk) -> bool:
    return kiosk.handing is not None and len(kiosk.handing.ready) == 1 and len(kiosk.handing.ready[0].accessories) > 1


def _for_a_week(kiosk: Kiosk) -> bool:
    due = kiosk.handing.due if kiosk.handing else None
    return due is not None and due.rule == "week" and not kiosk.busy and _lies_ready(kiosk)


def _due_words(kiosk: Kiosk) -> str:
    due = kiosk.handing.due if kiosk.handing else None
    return f"{kiosk.handing.loan_kind}, {due.rule}" if kiosk.handing and due else "-"


def _brought(kiosk: Kiosk) -> str:
    last = kiosk.taking.last if kiosk.taking else None
    return f"from {last.who}" if last and last.loan_id else ""


def _page(kiosk: Kiosk) -> ThingPage:
    return (kiosk.find.thing if kiosk.find else None) or ThingPage(asset_id="", tag="", custody=Custody.MISSING)


def _page_words(kiosk: Kiosk) -> str:
    return f"{_page(kiosk).tag}, {_page(kiosk).custody}"


def _story(kiosk: Kiosk) -> HistoryShown:
    return (kiosk.find.history if kiosk.find else None) or HistoryShown(asset_id="")


def _tells(*kinds: str) -> Callable[[Kiosk], bool]:
    return lambda kiosk: set(kinds) <= {line.kind for line in _story(kiosk).lines}


def _story_words(kiosk: Kiosk) -> str:
    return f"{len(_story(kiosk).lines)} sentences"
