# SPDX-License-Identifier: Apache-2.0
"""Until when something is lent: rules that one tap chooses between, each an instant by the clock on the lab's wall."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, datetime, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

import msgspec

from lab_kiosk.domain.vocabulary import LoanKind

LESSON = timedelta(minutes=45)
SOONEST = timedelta(minutes=5)
"""A rule that ends sooner than this from now is not offered."""
WEEK = 7


class DueRule(StrEnum):
    """When a loan is due."""

    LESSON = "lesson"
    DOUBLE_LESSON = "double_lesson"
    USUAL = "usual"
    """As long as its model is usually lent, and not beyond closing time."""
    TODAY = "today"
    """When the lab closes."""
    TOMORROW = "tomorrow"
    """When the lab closes tomorrow."""
    WEEK = "week"
    """When the lab closes on the same day of next week."""
    TERM = "term"
    """When the lab closes on the last day of the term."""
    RESERVED = "reserved"
    """When the reservation ends."""


class Due(msgspec.Struct, frozen=True):
    """What a rule comes to now: an instant, Unix ms."""

    rule: DueRule
    at: int


class Hours(msgspec.Struct, frozen=True, kw_only=True):
    """What the rules are counted from. ``now`` has the zone of the lab; ``closes`` is in minutes after midnight,
    ``minutes`` the length of a usual loan, ``term_ends`` None where nobody has set one.
    """

    now: datetime
    closes: int
    minutes: int = 60
    term_ends: date | None = None


FOR_A_CLASS = (DueRule.LESSON, DueRule.DOUBLE_LESSON, DueRule.TODAY, DueRule.TOMORROW)
FOR_SOMEBODY = (DueRule.USUAL, DueRule.TODAY, DueRule.TOMORROW, DueRule.WEEK, DueRule.TERM)
_LIKELY: dict[LoanKind, tuple[DueRule, ...]] = {
    LoanKind.IN_LAB: (DueRule.RESERVED, DueRule.USUAL),
    LoanKind.CLASS_SET: (DueRule.LESSON,),
    LoanKind.DAY: (DueRule.TODAY, DueRule.TOMORROW),
    LoanKind.LONG_TERM: (DueRule.TERM,),
    LoanKind.LOANER: (DueRule.WEEK,),
}


def dues(rules: Iterable[DueRule], hours: Hours) -> tuple[Due, ...]:
    """What each rule comes to from now; those that are over are left out. A lesson, a usual loan and a week always are
    possible: whoever lends after closing time means it.
    """
    told = ((rule, _when(rule, hours)) for rule in rules)
    return tuple(Due(rule, _instant(at)) for rule, at in told if at is not None and at - hours.now >= SOONEST)


def likeliest(kind: LoanKind, offered: Sequence[Due]) -> Due:
    """The one that is chosen before anybody taps; a long loan without a term is for a week. ``offered`` holds at least
    one.
    """
    wanted = (*_LIKELY[kind], DueRule.WEEK)
    found = {due.rule: due for due in offered}
    return next((found[rule] for rule in wanted if rule in found), offered[0])


def lent_until(kind: LoanKind, hours: Hours) -> int:
    """Until when a visitor borrows by themselves: as long as the model is usually lent. What stays in the lab is back
    when that closes, and what is lent for a day is brought back while somebody is there.
    """
    full = hours.now + timedelta(minutes=hours.minutes)
    if kind in {LoanKind.IN_LAB, LoanKind.CLASS_SET}:
        return _instant(_usual(hours))
    closing = at_minute(full, 0, hours.closes)
    late = kind is LoanKind.DAY and full > closing and closing - hours.now >= SOONEST
    return _instant(closing if late else full)


def renewed_until(kind: LoanKind, due_at: int, hours: Hours) -> int:
    """Until when one tap renews a loan that is due at ``due_at``: by its kind's own rule from now, and for a kind of
    whole days by whole days from the day on which it is due, if that is later.
    """
    if kind in {LoanKind.IN_LAB, LoanKind.CLASS_SET}:
        length = LESSON if kind is LoanKind.CLASS_SET else timedelta(minutes=hours.minutes)
        return _instant(hours.now + length)
    due = datetime.fromtimestamp(due_at / 1000, hours.now.tzinfo)
    days = 1 if kind is LoanKind.DAY else WEEK
    later = _instant(at_minute(max(due, hours.now), days, hours.closes))
    if kind is LoanKind.LONG_TERM and hours.term_ends is not None:
        return max(later, _instant(_on(hours.term_ends, hours)))
    return later


def at_minute(day: datetime, days: int, minutes: int) -> datetime:
    """A minute of the day by the clock on the wall, however long that day is."""
    plain = datetime(day.year, day.month, day.day) + timedelta(days=days, minutes=minutes)  # noqa: DTZ001 - see below
    return plain.replace(tzinfo=day.tzinfo)


def end_of(day: date, zone: str) -> int:
    """The instant at which a day is over by the clock on the wall: the first of the next one, Unix ms."""
    return _instant(at_minute(datetime(day.year, day.month, day.day, tzinfo=ZoneInfo(zone)), 1, 0))


def last_day(end_ms: int, zone: str) -> date:
    """The day that is over at an instant: what :func:`end_of` was asked for."""
    return datetime.fromtimestamp((end_ms - 1) / 1000, ZoneInfo(zone)).date()


def _when(rule: DueRule, hours: Hours) -> datetime | None:
    match rule:
        case DueRule.LESSON:
            return hours.now + LESSON
        case DueRule.DOUBLE_LESSON:
            return hours.now + 2 * LESSON
        case DueRule.USUAL:
            return _usual(hours)
        case DueRule.TODAY:
            return at_minute(hours.now, 0, hours.closes)
        case DueRule.TOMORROW:
            return at_minute(hours.now, 1, hours.closes)
        case DueRule.WEEK:
            return at_minute(hours.now, WEEK, hours.closes)
        case _:
            return None if hours.term_ends is None else _on(hours.term_ends, hours)


def _usual(hours: Hours) -> datetime:
    full = hours.now + max(timedelta(minutes=hours.minutes), SOONEST)
    closing = at_minute(hours.now, 0, hours.closes)
    return min(full, closing) if closing - hours.now >= SOONEST else full


def _on(day: date, hours: Hours) -> datetime:
    return at_minute(datetime(day.year, day.month, day.day, tzinfo=hours.now.tzinfo), 0, hours.closes)


def _instant(when: datetime) -> int:
    return int(when.timestamp() * 1000)
