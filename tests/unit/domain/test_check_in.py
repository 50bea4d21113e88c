# SPDX-License-Identifier: Apache-2.0
"""The check-in decision, one situation after the other."""

from __future__ import annotations

from typing import Any

import pytest

from lab_kiosk.domain.badge import Badge, BadgeFault, BadgeType
from lab_kiosk.domain.check_in import CheckInVerdict, Inside, decide
from lab_kiosk.domain.events.site import PolicySet
from lab_kiosk.domain.folds.person import PersonState
from lab_kiosk.domain.folds.visits import VisitBook
from lab_kiosk.domain.records import Visit
from lab_kiosk.domain.vocabulary import AgeBand, Party, Role, Scope
from tests.support.builders import DAY, MINUTE, SECOND, START_MS, badge_body

NOON = 12 * 60
OPEN_LAB = {"opens": 0, "closes": 24 * 60, "ask_purpose": False}
VISIT = Visit(stream="s", visit_id="v", party=Party.SUBJECT, opened_at=START_MS - DAY, last_seen_at=START_MS)
BEEN_HERE = PersonState(visits=VisitBook(recent=(VISIT,)))
INSIDE = PersonState(visits=VisitBook(open=VISIT))
BLOCKED = PersonState(blocks=frozenset({"b"}))
STAFF = {"type": BadgeType.STAFF, "role": Role.STAFF}


def verdict(
    badge: Badge | BadgeFault | None = None,
    person: PersonState | None = None,
    *,
    occupancy: int = 0,
    rules_version: int = 0,
    leader: bool = False,
    minute: int = NOON,
    after: int = 0,
    staff_allows: bool = False,
    **policy: Any,
) -> CheckInVerdict:
    return decide(
        badge_body() if badge is None else badge,
        person or PersonState(),
        Inside(occupancy=occupancy, rules_version=rules_version, leader_present=leader),
        PolicySet(**{**OPEN_LAB, **policy}),
        START_MS + after,
        minute_of_day=minute,
        staff_allows=staff_allows,
    )


def group(heads: int) -> Badge:
    return badge_body(type=BadgeType.GROUP_PASS, headcount=heads)


SITUATIONS: dict[str, tuple[CheckInVerdict, CheckInVerdict]] = {
    "a first visit to a lab that asks nothing": (CheckInVerdict.ADMIT, verdict()),
    "a first visit to a lab that asks why": (CheckInVerdict.NEEDS_ANSWERS, verdict(ask_purpose=True)),
    "somebody who was here before": (CheckInVerdict.ADMIT_RETURNING, verdict(person=BEEN_HERE, ask_purpose=True)),
    "the rules were never read": (CheckInVerdict.NEEDS_ASSENT, verdict(rules="rules", rules_version=1)),
    "the rules are newer than what was read": (
        CheckInVerdict.NEEDS_ASSENT,
        verdict(person=PersonState(assents={"rules": 1}), rules="rules", rules_version=2),
    ),
    "the rules were read": (
        CheckInVerdict.ADMIT,
        verdict(person=PersonState(assents={"rules": 2}), rules="rules", rules_version=2),
    ),
    "the same gesture": (CheckInVerdict.DUPLICATE_IGNORED, verdict(person=INSIDE, after=15 * SECOND - 1)),
    "the same badge a little later": (CheckInVerdict.ALREADY_INSIDE, verdict(person=INSIDE, after=15 * SECOND)),
    "the same badge an hour later": (CheckInVerdict.ALREADY_INSIDE, verdict(person=INSIDE, after=60 * MINUTE)),
    "the same gesture at a kiosk whose clock is slow": (
        CheckInVerdict.DUPLICATE_IGNORED,
        verdict(person=INSIDE, after=-15 * SECOND + 1),
    ),
    "a clock that was set back two hours": (CheckInVerdict.ALREADY_INSIDE, verdict(person=INSIDE, after=-120 * MINUTE)),
    "a student without the consent that a visit takes": (
        CheckInVerdict.NEEDS_CONSENT,
        verdict(visit_consent=Scope.MEDIA),
    ),
    "a student whose consent has run out": (
        CheckInVerdict.NEEDS_CONSENT,
        verdict(person=PersonState(consents={Scope.MEDIA: START_MS}), visit_consent=Scope.MEDIA),
    ),
    "a student with consent": (
        CheckInVerdict.ADMIT,
        verdict(person=PersonState(consents={Scope.MEDIA: None}), visit_consent=Scope.MEDIA),
    ),
    "an educator needs no consent": (
        CheckInVerdict.ADMIT,
        verdict(badge_body(role=Role.EDUCATOR), visit_consent=Scope.MEDIA),
    ),
    "somebody who is blocked": (CheckInVerdict.NEEDS_STAFF, verdict(person=BLOCKED)),
    "a minute before the lab opens": (CheckInVerdict.NEEDS_STAFF, verdict(minute=479, opens=480, closes=1080)),
    "the minute in which the lab opens": (CheckInVerdict.ADMIT, verdict(minute=480, opens=480, closes=1080)),
    "the last minute": (CheckInVerdict.ADMIT, verdict(minute=1079, opens=480, closes=1080)),
    "the minute in which the lab closes": (CheckInVerdict.NEEDS_STAFF, verdict(minute=1080, opens=480, closes=1080)),
    "a group without a leader": (CheckInVerdict.NEEDS_LEADER, verdict(group(20))),
    "a group with a leader": (CheckInVerdict.ADMIT, verdict(group(20), leader=True)),
    "a young child alone": (
        CheckInVerdict.NEEDS_LEADER,
        verdict(badge_body(age_band=AgeBand.UNDER_10), young_need_leader=True),
    ),
    "a young child with a leader": (
        CheckInVerdict.ADMIT,
        verdict(badge_body(age_band=AgeBand.UNDER_10), leader=True, young_need_leader=True),
    ),
    "a young child where the lab does not mind": (CheckInVerdict.ADMIT, verdict(badge_body(age_band=AgeBand.UNDER_10))),
    "the last place of the soft limit": (CheckInVerdict.ADMIT, verdict(occupancy=9, soft_cap=10, hard_cap=20)),
    "one above the soft limit": (CheckInVerdict.SOFT_FULL, verdict(occupancy=10, soft_cap=10, hard_cap=20)),
    "staff let somebody in above the soft limit": (
        CheckInVerdict.ADMIT,
        verdict(occupancy=10, soft_cap=10, hard_cap=20, staff_allows=True),
    ),
    "the last place of the hard limit": (CheckInVerdict.ADMIT, verdict(occupancy=19, hard_cap=20)),
    "one above the hard limit": (CheckInVerdict.HARD_FULL, verdict(occupancy=20, hard_cap=20)),
    "nothing lifts the hard limit": (
        CheckInVerdict.HARD_FULL,
        verdict(badge_body(**STAFF), occupancy=20, hard_cap=20, staff_allows=True),
    ),
    "a group counts by its heads at the soft limit": (
        CheckInVerdict.SOFT_FULL,
        verdict(group(20), leader=True, occupancy=1, soft_cap=20),
    ),
    "a group fits exactly": (CheckInVerdict.ADMIT, verdict(group(20), leader=True, soft_cap=20, hard_cap=20)),
    "a group counts by its heads at the hard limit": (
        CheckInVerdict.HARD_FULL,
        verdict(group(20), leader=True, occupancy=1, hard_cap=20),
    ),
    "a full room with somebody inside": (
        CheckInVerdict.ALREADY_INSIDE,
        verdict(person=INSIDE, after=MINUTE, occupancy=99, soft_cap=10, hard_cap=10),
    ),
    "after closing with somebody inside": (
        CheckInVerdict.ALREADY_INSIDE,
        verdict(person=INSIDE, after=MINUTE, minute=1300, closes=1080),
    ),
    "staff come when the lab is closed and softly full": (
        CheckInVerdict.ADMIT,
        verdict(badge_body(**STAFF), minute=10, opens=480, occupancy=9, soft_cap=5),
    ),
    "staff let somebody in who is blocked": (CheckInVerdict.ADMIT, verdict(person=BLOCKED, staff_allows=True)),
    "a badge for something else": (CheckInVerdict.UNKNOWN_BADGE, verdict(badge_body(type=BadgeType.AWARD_PROPOSAL))),
    "a test badge": (CheckInVerdict.UNKNOWN_BADGE, verdict(badge_body(type=BadgeType.TEST))),
    "a badge that was replaced": (CheckInVerdict.REVOKED, verdict(person=PersonState(min_serial=2))),
    "the badge that replaced it": (CheckInVerdict.ADMIT, verdict(badge_body(serial=2), PersonState(min_serial=2))),
    "a lost badge of somebody inside": (
        CheckInVerdict.REVOKED,
        verdict(person=PersonState(min_serial=2, visits=VisitBook(open=VISIT))),
    ),
    "damage": (CheckInVerdict.UNREADABLE, verdict(BadgeFault.UNREADABLE)),
    "a forgery": (CheckInVerdict.UNKNOWN_BADGE, verdict(BadgeFault.BAD_SIGNATURE)),
    "a stranger's key": (CheckInVerdict.UNKNOWN_BADGE, verdict(BadgeFault.UNKNOWN_KEY)),
    "a kiosk's key on a student's badge": (CheckInVerdict.UNKNOWN_BADGE, verdict(BadgeFault.KEY_NOT_FOR_TYPE)),
    "another site's badge": (CheckInVerdict.WRONG_SITE, verdict(BadgeFault.KEY_NOT_FOR_SITE)),
    "next term's badge": (CheckInVerdict.NOT_YET, verdict(BadgeFault.NOT_YET)),
    "last term's badge": (CheckInVerdict.EXPIRED, verdict(BadgeFault.EXPIRED)),
    "a badge on the list of lost ones": (CheckInVerdict.REVOKED, verdict(BadgeFault.REVOKED)),
}
ELSEWHERE = {
    CheckInVerdict.EXIT_OK,  # the answer to leaving (use_cases/leave.py)
    CheckInVerdict.LOGIN_BADGE,  # told by its shape, before any badge is read (scan_router.py)
}


@pytest.mark.parametrize(("expected", "given"), SITUATIONS.values(), ids=SITUATIONS.keys())
def test_the_verdict_for(expected: CheckInVerdict, given: CheckInVerdict) -> None:
    assert given is expected


def test_every_verdict_has_its_situation() -> None:
    assert {expected for expected, _ in SITUATIONS.values()} | ELSEWHERE == set(CheckInVerdict)


def test_every_verdict_opens_a_visit_leaves_one_open_or_turns_away() -> None:
    inside = {CheckInVerdict.ALREADY_INSIDE, CheckInVerdict.DUPLICATE_IGNORED, CheckInVerdict.EXIT_OK}
    opens = {verdict for verdict in CheckInVerdict if verdict.opens_visit}
    away = {verdict for verdict in CheckInVerdict if verdict.turns_away}
    assert opens == {
        CheckInVerdict.ADMIT,
        CheckInVerdict.ADMIT_RETURNING,
        CheckInVerdict.NEEDS_ANSWERS,
        CheckInVerdict.NEEDS_ASSENT,
    }
    assert away == set(CheckInVerdict) - opens - inside
