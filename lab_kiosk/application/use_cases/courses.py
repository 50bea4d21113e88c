# SPDX-License-Identifier: Apache-2.0
"""Short courses: which module somebody still has to pass, where that is done, and until when a pass lasts."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from lab_kiosk.application.ports import Lab
from lab_kiosk.application.things import Course
from lab_kiosk.application.use_cases import rules
from lab_kiosk.application.visitor import Visitor
from lab_kiosk.domain.demo import teacher_of
from lab_kiosk.domain.folds.person import PERSON


def course_of(lab: Lab, visitor: Visitor, modules: Sequence[str]) -> Course | None:
    """The first of the modules that the visitor has not passed, or whose end has come."""
    if not modules:
        return None
    person = lab.store.state(PERSON, visitor.stream)
    passed = person.modules_at(lab.clock.now_ms())
    module = next((module for module in modules if module not in passed), None)
    if module is None:
        return None
    teacher = teacher_of(module, lab.demos.all())
    ended_at = person.modules.get(module) or 0
    return Course(module=module, demo_id=teacher.id if teacher else "", ended_at=ended_at)


def valid_until(lab: Lab, days: int | None) -> int | None:
    """The end of the last of so many days after today, by the site's calendar (Unix ms); None where there is no end."""
    if days is None:
        return None
    after = rules.today(lab) + timedelta(days=days + 1)
    return int(datetime.combine(after, time.min, ZoneInfo(lab.site.zone)).timestamp() * 1000)
