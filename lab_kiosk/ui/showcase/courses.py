# SPDX-License-Identifier: Apache-2.0
"""A short course that comes first, or once more: in a tray, at the desk, in a class set, on the page of a demo."""

from __future__ import annotations

from msgspec.structs import replace

from lab_kiosk.application.class_set import ClassSet
from lab_kiosk.application.flows import Kiosk, Screen
from lab_kiosk.application.handing import Handing, HandItem
from lab_kiosk.application.knowledge import KnownCourse
from lab_kiosk.application.things import Course, Offered
from lab_kiosk.domain.availability import Blocker
from lab_kiosk.domain.vocabulary import Accessory
from lab_kiosk.ui.showcase.fleet import TAGS
from lab_kiosk.ui.showcase.invented import MINUTE, NOW, OFFERS
from lab_kiosk.ui.showcase.staff import DAY

FIRST = Course(module="coding-basics", demo_id="robot-path")
ENDED = replace(FIRST, ended_at=NOW - 12 * DAY)
COURSES = (
    KnownCourse(module="ai-literacy-basics", demo_id="word-guesser", until=None),
    KnownCourse(module="coding-basics", demo_id="robot-path", until=NOW + 80 * DAY),
    KnownCourse(module="welding", demo_id="", until=NOW - 12 * DAY),
)
NOWHERE = Course(module="welding")


def _arm(number: int, course: Course, blocker: Blocker | None = Blocker.NEEDS_MODULE) -> Offered:
    return Offered(
        asset_id=f"arm-{number}",
        tag=TAGS[number],
        name="Robot arm",
        picture="robot-arm",
        due_at=NOW + 45 * MINUTE,
        model_id="robot-arm",
        blocker=blocker,
        course=course,
    )


def _desk(kiosk: Kiosk, *offered: Offered) -> Kiosk:
    items = tuple(HandItem(offered=one, accessories=(Accessory.CABLE,)) for one in offered)
    draft = replace(kiosk.handing or Handing(by="S"), items=items, last=offered[-1].asset_id)
    return replace(kiosk, handing=draft)


def states(shown: dict[str, Kiosk]) -> dict[str, Kiosk]:
    """``shown`` are the states of the other screens."""
    tray, desk, page, many = (shown[name] for name in ("tray", "hand-out-scanned", "demo-course", "class-set-empty"))
    about, ready = shown["about-me-demos"], shown["demo-ready"]
    done = replace(shown["feedback-own-words"], screen=Screen.TAKEAWAY)
    two = (_arm(23, FIRST), _arm(24, FIRST))
    begun = replace(many.class_set or ClassSet(), by="S", items=two, last=two[-1])
    return {
        "tray-course": replace(tray, tray=(OFFERS[1], _arm(23, FIRST))),
        "tray-course-ended": replace(tray, tray=(_arm(23, ENDED),)),
        "tray-course-nowhere": replace(tray, tray=(_arm(23, NOWHERE),)),
        "hand-out-course": _desk(desk, *two),
        "hand-out-course-ended": _desk(desk, _arm(23, ENDED), _arm(24, NOWHERE)),
        "hand-out-shown": _desk(desk, _arm(23, FIRST, None)),
        "class-set-course": replace(many, class_set=begun),
        "about-me-courses": replace(about, known=replace(about.known, courses=COURSES) if about.known else None),
        "demo-for-tray": replace(ready, tray=(_arm(23, FIRST),)),
        "takeaway-course": replace(done, run=replace(done.run, learnt=True) if done.run else None),
        "takeaway-no-course": done,
        "demo-course-ended": replace(page, page=replace(page.page, course=ENDED) if page.page else None),
    }
