# SPDX-License-Identifier: Apache-2.0
"""The live facts: what the attract screen and the home screen say about the lab right now."""

from __future__ import annotations

from lab_kiosk.application.commands import LookAround, LookAtLab
from lab_kiosk.application.outcomes import Feature, HomeFacts, LabFacts
from lab_kiosk.application.ports import Lab
from lab_kiosk.application.use_cases import rules
from lab_kiosk.application.use_cases.recalls import recalled
from lab_kiosk.application.use_cases.renew import loan_lines
from lab_kiosk.domain.check_in import is_open


def look_at_lab(command: LookAtLab, lab: Lab) -> LabFacts:
    policy = rules.policy(lab)
    inside = lab.store.occupancy()
    cap = policy.soft_cap or policy.hard_cap
    now = lab.clock.now_ms()
    ready, headsets = lab.store.ready_count(now)
    running = lab.store.running_sessions()
    busy, on_now = {session.station for session in running}, {session.demo_id for session in running}
    return LabFacts(
        inside=inside,
        places_left=max(cap - inside, 0) if cap else None,
        ready=ready,
        headsets=headsets,
        demos=len(lab.demos.all()),
        open_now=is_open(policy, rules.minute_of_day(lab)),
        closes_at=policy.closes,
        opens_at=policy.opens,
        charging=lab.store.charging_count(now),
        stations=len(lab.site.stations),
        stations_free=sum(station not in busy for station in lab.site.stations),
        features=tuple(
            Feature(demo_id=demo.id, title=demo.title, picture=demo.picture, running=demo.id in on_now)
            for demo in lab.demos.all()
        ),
        guests=policy.guests,
        asks_purpose=policy.ask_purpose,
        asks_nickname=policy.ask_nickname,
        recalled=len(recalled(lab)),
    )


def look_around(command: LookAround, lab: Lab) -> HomeFacts:
    visitor = command.visitor
    ready, headsets = lab.store.ready_count(lab.clock.now_ms())
    busy = {session.station for session in lab.store.running_sessions()}
    return HomeFacts(
        visitor=visitor,
        ready=ready,
        headsets=headsets,
        demos=len(lab.demos.all()),
        stations_free=sum(station not in busy for station in lab.site.stations),
        loans=loan_lines(lab, visitor) if visitor.handle else (),
        rules=rules.outstanding(lab, visitor),
        rests_until=rules.rests_until(lab, visitor),
    )
