# SPDX-License-Identifier: Apache-2.0
"""How this kiosk stands with the centre, for the staff who ask: three numbers, and whether it is fit to be alone."""

from __future__ import annotations

from enum import StrEnum

import msgspec

from lab_kiosk.application.exchange import Contact, Link, Waiting

ODD_CLOCK_MS = 5 * 60_000
"""From here on a clock is wrong: due times and visits would be."""
LATE_MS = 15 * 60_000
"""What has waited here for longer than this should have gone."""
QUIET_MS = 10 * 60_000
"""A centre that has not been heard for longer than this is out of touch."""
LOST_MS = 24 * 60 * 60_000
"""After a day without contact waiting does not help any more."""
ROOM_BYTES = 1 << 30
"""A kiosk that is to be alone for a while wants this much room on its disk."""

PASSING = frozenset({"no_address", "unreachable", "timed_out", "full", "lost", "other"})
"""Troubles that often pass by themselves; the others wait for a person."""


class Light(StrEnum):
    NONE = "none"
    """There is no centre here."""
    GOOD = "good"
    CARE = "care"
    """Nothing is lost and it may pass; somebody should know."""
    BAD = "bad"
    """It will not pass by itself."""


class Standing(StrEnum):
    """In one sentence, how it is. A light never says it alone."""

    NO_CENTRE = "no_centre"
    FIRST_CONTACT = "first_contact"
    IN_STEP = "in_step"
    ON_THE_WAY = "on_the_way"
    BEHIND = "behind"
    OUT_OF_TOUCH = "out_of_touch"
    NEEDS_A_LOOK = "needs_a_look"
    SHUT_OUT = "shut_out"


LIGHTS: dict[Standing, Light] = {
    Standing.NO_CENTRE: Light.NONE,
    Standing.FIRST_CONTACT: Light.CARE,
    Standing.IN_STEP: Light.GOOD,
    Standing.ON_THE_WAY: Light.GOOD,
    Standing.BEHIND: Light.CARE,
    Standing.OUT_OF_TOUCH: Light.CARE,
    Standing.NEEDS_A_LOOK: Light.CARE,
    Standing.SHUT_OUT: Light.BAD,
}


class PeerNews(msgspec.Struct, frozen=True, kw_only=True):
    """A kiosk that writes too: when the centre heard it last, and how much of what it wrote is not here yet."""

    site_id: int
    kiosk: str
    heard_at: int | None = None
    missing: int = 0


class Unread(msgspec.Struct, frozen=True, kw_only=True):
    """Something that came and that this program cannot read: from where, and the technical reason. Not what it says."""

    key: str
    kiosk: str
    seq: int
    reason: str


class CentreFacts(msgspec.Struct, frozen=True, kw_only=True):
    """What the journal knows of its exchange. ``cases`` is how many contradictions wait for a person."""

    waiting: Waiting = Waiting()
    contact: Contact = Contact()
    peers: tuple[PeerNews, ...] = ()
    unread: tuple[Unread, ...] = ()
    cases: int = 0


class CentreShown(msgspec.Struct, frozen=True):
    """The page may be shown, to the member of staff ``by``."""

    by: str
    facts: CentreFacts


class LinkChanged(msgspec.Struct, frozen=True):
    """The exchange has begun, ended, or broken off."""

    link: Link


class SelfCheck(StrEnum):
    """What a kiosk needs to do its work alone."""

    DATABASE = "database"
    TRUST = "trust"
    DISK = "disk"
    CLOCK = "clock"
    RULES = "rules"
    DEMOS = "demos"
    PLAN = "plan"
    COMPLETE = "complete"


class CheckResult(msgspec.Struct, frozen=True):
    """``number`` says more: megabytes that are free, demos that are there, seconds that the clock is off, entries that
    are missing; ``until`` is a date (YYYY-MM-DD) where one matters.
    """

    check: SelfCheck
    passed: bool
    number: int = 0
    until: str = ""


class SelfTested(msgspec.Struct, frozen=True):
    """The answer to "ready for offline?"."""

    at: int
    results: tuple[CheckResult, ...]

    @property
    def ready(self) -> bool:
        return all(result.passed for result in self.results)


class CentreTopic(StrEnum):
    """What of the page lies open."""

    OVERVIEW = "overview"
    KIOSKS = "kiosks"
    UNREAD = "unread"
    OFFLINE = "offline"


class CentrePage(msgspec.Struct, frozen=True, kw_only=True):
    by: str
    facts: CentreFacts = CentreFacts()
    topic: CentreTopic = CentreTopic.OVERVIEW
    tested: SelfTested | None = None


def standing(link: Link, facts: CentreFacts, now_ms: int) -> Standing:
    """How it is, at ``now_ms`` of our own clock. What only a person can mend comes first."""
    if not link.configured:
        return Standing.NO_CENTRE
    heard = facts.contact.at
    if link.old or (link.trouble is not None and link.trouble not in PASSING):
        return Standing.SHUT_OUT
    if heard is None:
        return Standing.OUT_OF_TOUCH if link.trouble is not None else Standing.FIRST_CONTACT
    if now_ms - heard > LOST_MS:
        return Standing.SHUT_OUT
    if link.trouble is not None or now_ms - heard > QUIET_MS:
        return Standing.OUT_OF_TOUCH
    if facts.unread or link.spent or odd_clock(facts.contact.clock_offset_ms):
        return Standing.NEEDS_A_LOOK
    oldest = facts.waiting.oldest_at
    if oldest is not None and now_ms - oldest > LATE_MS:
        return Standing.BEHIND
    return Standing.ON_THE_WAY if facts.waiting.events else Standing.IN_STEP


def odd_clock(offset_ms: int) -> bool:
    return abs(offset_ms) > ODD_CLOCK_MS
