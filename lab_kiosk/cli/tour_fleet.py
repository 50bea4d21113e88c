# SPDX-License-Identifier: Apache-2.0
"""The part of the tour in which many things move at once: a class set."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from lab_kiosk.application.flows import Kiosk, Screen
from lab_kiosk.cli.tour_hands import Step, Tour, on
from lab_kiosk.domain.codes import Command, command_card, place_card


def fleet_steps(tour: Tour) -> Iterator[Step]:
    yield from _class_set(tour)
    yield from _turnaround(tour)
    yield from _stocktake(tour)


def _class_set(tour: Tour) -> Iterator[Step]:
    robots = [tour.tag("robot", number) for number in range(3)]
    yield Step("a card for a class set", tour.scan(command_card(Command.CLASSSET)), on(Screen.CLASS_SET))
    yield Step("a teacher's badge", tour.scan(tour.badge("person", 2)), _known, _set_words)
    for number, tag in enumerate(robots, start=1):
        yield Step(f"scan {number}", tour.scan(tag), _counts(_ready, number), _set_words)
    yield Step("scanned twice is counted once", tour.scan(robots[0]), lambda k: _ready(k) == len(robots), _set_words)
    yield Step("all of it with one tap", tour.tap("Hand out 3 things"), on(Screen.CLASS_OUT), _set_words)
    yield Step("done", tour.tap("Done"), on(Screen.ATTRACT))
    for number, tag in enumerate(robots, start=1):
        yield Step(f"{number} of 3 is back", tour.scan(tag), _counts(_back, number), _back_words)
    yield Step("and the screen is free again", tour.tap("Done"), on(Screen.ATTRACT))


def _turnaround(tour: Tour) -> Iterator[Step]:
    """The robots that came back have to be charged."""
    staff = tour.badge("staff")
    yield Step("a card says what was done", tour.scan(command_card(Command.CHARGED)), on(Screen.STAFF))
    yield Step("a staff badge says by whom", tour.scan(staff), on(Screen.TURNAROUND))
    for number in range(3):
        yield Step(
            f"charged: {number + 1}",
            tour.scan(tour.tag("robot", number)),
            _counts(_marked, number + 1),
            lambda k: f"{_marked(k)} marked",
        )
    yield Step("done with that", tour.tap("Done"), on(Screen.ATTRACT))
    yield Step("a card for the wall board", tour.scan(command_card(Command.BOARD)), on(Screen.STAFF))
    yield Step(
        "what is to be done",
        tour.scan(staff),
        lambda k: k.screen is Screen.BOARD and k.board is not None,
        lambda k: f"{k.board.ready} of {k.board.headsets} ready" if k.board else "-",
    )
    yield Step("and it is put away", tour.tap("Close"), on(Screen.ATTRACT))


def _stocktake(tour: Tour) -> Iterator[Step]:
    shelf = [asset for asset in tour.sample.plan.assets if asset.place == "shelf C"]
    yield Step("a card for a stock-take", tour.scan(command_card(Command.STOCKTAKE)), on(Screen.STAFF))
    yield Step("a staff badge opens it", tour.scan(tour.badge("staff")), on(Screen.STOCKTAKE))
    yield Step("a place", tour.scan(place_card("SHELFC")), lambda k: _at(k) == "shelf C", _count_words)
    for number, asset in enumerate(shelf[:-1], start=1):
        yield Step(f"counted: {number}", tour.scan(asset.tag), _counts(_seen, number), _count_words)
    robot, all_but_one = tour.tag("robot"), _counts(_seen, len(shelf))
    yield Step("a robot from the desk of returns is put away", tour.scan(robot), all_but_one, _count_words)
    yield Step(
        "closed: what nobody scanned is missing",
        tour.tap("Close the stock-take", "Yes, close it"),
        lambda k: k.stocktake is not None and len(k.stocktake.missing) == 1,
        _count_words,
    )
    yield Step("put away", tour.tap("Done"), on(Screen.ATTRACT))
    yield Step(
        "and it turns up: found",
        tour.scan(shelf[-1].tag),
        lambda k: k.returned is not None and k.returned.found,
        lambda k: f"{k.returned.tag} found" if k.returned else "-",
    )
    yield Step("back on its shelf", tour.tap("Done"), on(Screen.ATTRACT))


def _at(kiosk: Kiosk) -> str:
    return kiosk.stocktake.place if kiosk.stocktake else ""


def _seen(kiosk: Kiosk) -> int:
    page = kiosk.stocktake
    return page.found + page.misplaced if page else 0


def _count_words(kiosk: Kiosk) -> str:
    page = kiosk.stocktake
    return f"{page.found} counted, {page.misplaced} elsewhere, {len(page.missing)} missing" if page else "-"


def _marked(kiosk: Kiosk) -> int:
    return kiosk.turning.count if kiosk.turning else 0


def _counts(count: Callable[[Kiosk], int], number: int) -> Callable[[Kiosk], bool]:
    return lambda kiosk: count(kiosk) == number


def _known(kiosk: Kiosk) -> bool:
    return kiosk.class_set is not None and kiosk.class_set.borrower is not None


def _ready(kiosk: Kiosk) -> int:
    return len(kiosk.class_set.ready) if kiosk.class_set else 0


def _set_words(kiosk: Kiosk) -> str:
    return f"{_ready(kiosk)} in the set, {len(kiosk.class_set.aside) if kiosk.class_set else 0} aside"


def _back(kiosk: Kiosk) -> int:
    return kiosk.returned.class_set.back if kiosk.returned and kiosk.returned.class_set else 0


def _back_words(kiosk: Kiosk) -> str:
    back = kiosk.returned.class_set if kiosk.returned else None
    return f"{back.back} of {back.size}" if back else "-"
