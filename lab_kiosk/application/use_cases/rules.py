# SPDX-License-Identifier: Apache-2.0
"""What several use cases read: the policy, the trust list, the local time, who a badge belongs to."""

from __future__ import annotations

from datetime import date, datetime
from zoneinfo import ZoneInfo

from lab_kiosk.application.ports import Lab
from lab_kiosk.application.visitor import Visitor
from lab_kiosk.domain import badge as badges
from lab_kiosk.domain import ids
from lab_kiosk.domain.badge import Badge, BadgeFault, BadgeType
from lab_kiosk.domain.due import Hours
from lab_kiosk.domain.events.site import PolicySet
from lab_kiosk.domain.folds.lab import AGREEMENT, SITE, SiteState
from lab_kiosk.domain.folds.person import PERSON
from lab_kiosk.domain.ids import Handle, person_stream
from lab_kiosk.domain.records import Reservation, Session
from lab_kiosk.domain.staff import StaffRole
from lab_kiosk.domain.trust import EMPTY, TrustList, open_sealed
from lab_kiosk.domain.vocabulary import AgeBand, LoanKind, Role, Scope

OF_AGE = 18
_GROWN = frozenset({Role.EDUCATOR, Role.STAFF})
"""Who answers for themselves, also with a badge that says no age."""


def site_stream(lab: Lab) -> str:
    return f"site:{lab.site.site_id}"


def station_stream(lab: Lab) -> ids.Stream:
    return ids.station_stream(lab.site.site_id, lab.site.station)


def site_state(lab: Lab) -> SiteState:
    return lab.store.state(SITE, site_stream(lab))


def policy(lab: Lab) -> PolicySet:
    """The rules in force; a lab that has set none is open all day and asks nothing."""
    return site_state(lab).policy or PolicySet(opens=0, closes=24 * 60, ask_purpose=False)


def rules_version(lab: Lab, document: str) -> int:
    """The newest published version of a document that this kiosk can show; 0 for one that was never published.

    Nobody is asked to accept words that cannot be read here: a newer text waits for the kiosk's update.
    """
    if not document:
        return 0
    published, shown = lab.store.state(AGREEMENT, f"agreement:{document}").version, lab.agreements.get(document)
    return published if shown is None else min(published, shown.version)


def outstanding(lab: Lab, visitor: Visitor) -> str:
    """The lab rules that this visitor has not accepted in their newest version, or nothing."""
    document = policy(lab).rules
    if not document:
        return ""
    person = lab.store.state(PERSON, visitor.stream)
    return "" if person.assented_to(document, rules_version(lab, document)) else document


def wants_guardian(lab: Lab, visitor: Visitor, kind: LoanKind) -> bool:
    """Whether somebody under 18, or of an age that nobody knows, would take something home for long, and nobody of the
    staff has seen that a guardian agrees.
    """
    if kind is not LoanKind.LONG_TERM or not policy(lab).guardian_for_long_loans:
        return False
    minor = visitor.age_band.at_least < OF_AGE and visitor.role not in _GROWN
    person = lab.store.state(PERSON, visitor.stream)
    return minor and not person.consents_to(Scope.BORROW, lab.clock.now_ms())


def blocked(lab: Lab, visitor: Visitor) -> bool:
    """Whether lending is stopped for them by now: another kiosk may have said so while they stand at this one."""
    return bool(lab.store.state(PERSON, visitor.stream).blocks)


def rests_until(lab: Lab, visitor: Visitor) -> int:
    """Until when this visitor wears no headset; 0 when they may."""
    until = lab.store.state(PERSON, visitor.stream).rests_until
    return until if until > lab.clock.now_ms() else 0


def may_not_wear(lab: Lab, visitor: Visitor) -> bool:
    """Whether a headset that is lent now would be worn too soon. Who is grown may take it for others."""
    return visitor.role not in _GROWN and rests_until(lab, visitor) > 0


def local_time(lab: Lab) -> datetime:
    return datetime.fromtimestamp(lab.clock.now_ms() / 1000, ZoneInfo(lab.site.zone))


def today(lab: Lab) -> date:
    return local_time(lab).date()


def day_of(lab: Lab, ms: int) -> date:
    """The local date of an instant."""
    return datetime.fromtimestamp(ms / 1000, ZoneInfo(lab.site.zone)).date()


def minute_of_day(lab: Lab) -> int:
    now = local_time(lab)
    return now.hour * 60 + now.minute


def trust_list(lab: Lab) -> TrustList:
    """The newest list that was adopted, if the root signed it: what came in by sync is believed no more than a scan."""
    opened = open_sealed(site_state(lab).trust_text, lab.site.root_key, lab.verify)
    return opened if isinstance(opened, TrustList) else EMPTY


def read_badge(lab: Lab, text: str) -> Badge | BadgeFault:
    return badges.verify(text, trust_list(lab), today(lab), lab.verify)


def role_of(lab: Lab, handle: str) -> StaffRole:
    """Of somebody with a staff badge."""
    return site_state(lab).role_of(handle)


def whose(record: Reservation | Session) -> Handle | None:
    """Whom the next fact about it concerns; None where it is nobody's."""
    return Handle(record.subject) if record.subject else None


def first_name(lab: Lab, handle: str) -> str:
    """Empty where the lab's own register has none."""
    return lab.store.state(PERSON, person_stream(Handle(handle))).first_name or "" if handle else ""


def hours(lab: Lab, minutes: int = 60) -> Hours:
    """What due times are counted from now; ``minutes`` is the length of a usual loan."""
    told = policy(lab)
    term_ends = date.fromisoformat(told.term_ends) if told.term_ends else None
    return Hours(now=local_time(lab), closes=told.closes, minutes=minutes, term_ends=term_ends)


def behind(lab: Lab, text: str) -> Visitor | None:
    """Whose badge it is, of somebody who stands at the desk. They need not have checked in."""
    badge = read_badge(lab, text)
    return borrower(lab, badge.handle, badge.role, badge.age_band) if isinstance(badge, Badge) else None


def borrower(lab: Lab, handle: str, role: Role, age_band: AgeBand) -> Visitor:
    stream = person_stream(Handle(handle))
    person = lab.store.state(PERSON, stream)
    return Visitor(
        handle=handle,
        visit_id="",
        stream=stream,
        opened_at=lab.clock.now_ms(),
        role=role,
        age_band=age_band,
        first_name=person.first_name,
        blocked=bool(person.blocks),
    )


def staff_handle(lab: Lab, text: str) -> str | None:
    """Whose staff badge this is, or None when it is not one that may be believed today."""
    badge = read_badge(lab, text) if text else None
    return badge.handle if isinstance(badge, Badge) and badge.type is BadgeType.STAFF else None
