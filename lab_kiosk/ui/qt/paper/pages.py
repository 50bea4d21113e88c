# SPDX-License-Identifier: Apache-2.0
"""What staff have on the glass as a table on paper, in the language of the glass."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from lab_kiosk.application.duty import RollCall, RollLine, Whereabouts
from lab_kiosk.application.pages import Page, PrintPages
from lab_kiosk.application.stocktake import CountLine, CountVerdict, StocktakePage
from lab_kiosk.application.today import TodayLine, TodayShown, TodayTopic
from lab_kiosk.domain.paper import Listing
from lab_kiosk.domain.roll import Confidence
from lab_kiosk.domain.vocabulary import Custody, ExportPurpose, Role, Step
from lab_kiosk.ui.presenters.site import Site, said
from lab_kiosk.ui.presenters.times import when
from lab_kiosk.ui.qt.paper.words import QT_TRANSLATE_NOOP, Say

NAME = QT_TRANSLATE_NOOP("Pages", "Name")
TAG = QT_TRANSLATE_NOOP("Pages", "Tag")
WHO = QT_TRANSLATE_NOOP("Pages", "Who")
HEADS = QT_TRANSLATE_NOOP("Pages", "People")
WHEN = QT_TRANSLATE_NOOP("Pages", "When")
WHAT = QT_TRANSLATE_NOOP("Pages", "What")
BATTERY = QT_TRANSLATE_NOOP("Pages", "Battery")
PLACE = QT_TRANSLATE_NOOP("Pages", "Place")
WAS_AT = QT_TRANSLATE_NOOP("Pages", "Expected at")
LABEL = QT_TRANSLATE_NOOP("Pages", "Label")
CAME = QT_TRANSLATE_NOOP("Pages", "Came")
LEFT = QT_TRANSLATE_NOOP("Pages", "Left")
UNSEEN = QT_TRANSLATE_NOOP("Pages", "nobody saw the end")
LAST_SEEN = QT_TRANSLATE_NOOP("Pages", "Last seen")
SURE = QT_TRANSLATE_NOOP("Pages", "How sure")
OUTSIDE = QT_TRANSLATE_NOOP("Pages", "Seen outside")
EVACUATION = QT_TRANSLATE_NOOP("Pages", "Evacuation list: still inside %1, outside %2")
PERHAPS = QT_TRANSLATE_NOOP("Pages", "Evacuation list: still inside %1, probably gone %3, outside %2")
STOCKTAKE = QT_TRANSLATE_NOOP("Pages", "Stock-take: found %1, elsewhere %2, not expected %3, unknown %4")
MORE = QT_TRANSLATE_NOOP("Pages", "Not on this list: %1 more.")
PRINTED_FOR = QT_TRANSLATE_NOOP("Pages", "Printed for: %1")
LATE = QT_TRANSLATE_NOOP("Pages", "over a week late")
NOT_YET = QT_TRANSLATE_NOOP("Pages", "not scanned yet")

TOPICS: dict[TodayTopic, str] = {
    TodayTopic.INSIDE: QT_TRANSLATE_NOOP("Pages", "Inside now"),
    TodayTopic.VISITS: QT_TRANSLATE_NOOP("Pages", "Visits that ended"),
    TodayTopic.OVERDUE: QT_TRANSLATE_NOOP("Pages", "Overdue"),
    TodayTopic.READY: QT_TRANSLATE_NOOP("Pages", "Headsets that are ready"),
    TodayTopic.CHARGING: QT_TRANSLATE_NOOP("Pages", "Charging"),
    TodayTopic.TO_CLEAN: QT_TRANSLATE_NOOP("Pages", "To clean"),
    TodayTopic.OUT: QT_TRANSLATE_NOOP("Pages", "In use"),
    TodayTopic.AWAY: QT_TRANSLATE_NOOP("Pages", "Not to be had"),
    TodayTopic.STATIONS: QT_TRANSLATE_NOOP("Pages", "Stations"),
    TodayTopic.HELP: QT_TRANSLATE_NOOP("Pages", "Calls for help"),
    TodayTopic.RESERVED: QT_TRANSLATE_NOOP("Pages", "Reserved"),
}
_OF_VISITS = frozenset({TodayTopic.INSIDE, TodayTopic.VISITS})
PURPOSES: dict[ExportPurpose, str] = {
    ExportPurpose.COMPLIANCE: QT_TRANSLATE_NOOP("Pages", "a report that the law asks for"),
    ExportPurpose.EVACUATION: QT_TRANSLATE_NOOP("Pages", "an evacuation or a drill"),
    ExportPurpose.OVERDUE_LOANS: QT_TRANSLATE_NOOP("Pages", "asking for what is overdue"),
    ExportPurpose.RECORDS_REQUEST: QT_TRANSLATE_NOOP("Pages", "somebody who asked for their records"),
    ExportPurpose.AUDIT: QT_TRANSLATE_NOOP("Pages", "an audit"),
    ExportPurpose.REPORTING: QT_TRANSLATE_NOOP("Pages", "reporting"),
    ExportPurpose.HANDING_OVER: QT_TRANSLATE_NOOP("Pages", "handing over"),
}
SURENESS: dict[Confidence, str] = {
    Confidence.CERTAIN: QT_TRANSLATE_NOOP("Pages", "inside"),
    Confidence.LIKELY: QT_TRANSLATE_NOOP("Pages", "likely inside"),
    Confidence.UNSURE: QT_TRANSLATE_NOOP("Pages", "not sure"),
    Confidence.GONE: QT_TRANSLATE_NOOP("Pages", "probably gone"),
}
ROLES: dict[Role, str] = {
    Role.UNKNOWN: QT_TRANSLATE_NOOP("Pages", "visitor"),
    Role.STUDENT: QT_TRANSLATE_NOOP("Pages", "student"),
    Role.EDUCATOR: QT_TRANSLATE_NOOP("Pages", "educator"),
    Role.STAFF: QT_TRANSLATE_NOOP("Pages", "staff"),
    Role.COMMUNITY: QT_TRANSLATE_NOOP("Pages", "community"),
    Role.PARTNER: QT_TRANSLATE_NOOP("Pages", "partner"),
}
VERDICTS: dict[CountVerdict, str] = {
    CountVerdict.FOUND: QT_TRANSLATE_NOOP("Pages", "found"),
    CountVerdict.MISPLACED: QT_TRANSLATE_NOOP("Pages", "elsewhere"),
    CountVerdict.UNEXPECTED: QT_TRANSLATE_NOOP("Pages", "not expected"),
    CountVerdict.WAS_MISSING: QT_TRANSLATE_NOOP("Pages", "found again"),
    CountVerdict.UNKNOWN: QT_TRANSLATE_NOOP("Pages", "unknown code"),
    CountVerdict.MISSING: QT_TRANSLATE_NOOP("Pages", "missing"),
}
STEPS: dict[Step, str] = {
    Step.SANITISE: QT_TRANSLATE_NOOP("Pages", "to be cleaned"),
    Step.CHARGE: QT_TRANSLATE_NOOP("Pages", "to be charged"),
    Step.CHECK: QT_TRANSLATE_NOOP("Pages", "to be looked at"),
    Step.RESET: QT_TRANSLATE_NOOP("Pages", "to be reset"),
}
AWAY: dict[Custody, str] = {
    Custody.MISSING: QT_TRANSLATE_NOOP("Pages", "missing"),
    Custody.AT_BENCH: QT_TRANSLATE_NOOP("Pages", "at the repair bench"),
    Custody.AT_VENDOR: QT_TRANSLATE_NOOP("Pages", "at a vendor"),
}
HELD = QT_TRANSLATE_NOOP("Pages", "held by staff")
TICK = "\N{CHECK MARK}"

Column = tuple[str, int, Sequence[str]]
"""A heading, how wide it is in proportion, and its cells."""


def stamp(now: int, site: Site) -> str:
    """For the name of a file; ``now`` in Unix milliseconds."""
    return datetime.fromtimestamp(now / 1000, ZoneInfo(site.zone)).strftime("%Y-%m-%d %H.%M.%S")


def listing(command: PrintPages, now: int, site: Site, say: Say) -> Listing:
    """The page as a table; ``now`` in Unix milliseconds. Columns that say nothing are left out."""
    words = _Words(command.language, site, now, say)
    heading, columns, more = _told(command.page, words)
    told = [column for column in columns if any(column[2])] or columns[:1]
    at = when(now, now, site.zone, command.language)
    foot = words(PRINTED_FOR).replace("%1", words(PURPOSES[command.purpose]))
    return Listing(
        heading=heading,
        when=f"{at.date}, {at.time}",
        header=tuple(words(name) for name, _, _ in told),
        rows=tuple(zip(*(cells for _, _, cells in told), strict=True)),
        shares=tuple(share for _, share, _ in told),
        foot=f"{words(MORE).replace('%1', str(more))} {foot}" if more else foot,
        language=command.language,
    )


class _Words:
    def __init__(self, language: str, site: Site, now: int, say: Say) -> None:
        self._language, self._site, self._now, self._say = language, site, now, say

    def __call__(self, source: str) -> str:
        return self._say(self._language, "Pages", source) if source else ""

    def at(self, instant: int) -> str:
        """A time of today, or a date and a time; nothing for 0."""
        if not instant:
            return ""
        told = when(instant, self._now, self._site.zone, self._language)
        return told.time if told.days == 0 else f"{told.date}, {told.time}"

    def demo(self, code: str) -> str:
        titles = self._site.demo_titles.get(code)
        return said(titles, self._language) if titles else code


def _told(page: Page, words: _Words) -> tuple[str, list[Column], int]:
    match page:
        case TodayShown():
            return words(TOPICS[TodayTopic(page.topic)]), _today(page, words), page.more
        case RollCall():
            gone = page.heads(Whereabouts.PERHAPS)
            heading = words(PERHAPS if gone else EVACUATION).replace("%1", str(page.heads(Whereabouts.INSIDE)))
            heading = heading.replace("%2", str(page.heads(Whereabouts.OUTSIDE))).replace("%3", str(gone))
            return heading, _roll(page.to_be_found, words), 0
        case StocktakePage():
            heading = words(STOCKTAKE)
            for place, count in enumerate((page.found, page.misplaced, page.unexpected, page.unknown), 1):
                heading = heading.replace(f"%{place}", str(count))
            return heading, _stocktake(page, words), 0
        case _:
            raise TypeError(f"{type(page).__name__} is drawn, not listed")


def _today(page: TodayShown, words: _Words) -> list[Column]:
    lines, topic = page.lines, page.topic
    stations = topic == TodayTopic.STATIONS
    coded = topic in {TodayTopic.STATIONS, TodayTopic.HELP}  # a demo, or why somebody called
    return [
        (NAME, 6, [_name(line, topic, words) for line in lines]),
        (TAG, 4, [line.tag if line.asset_id or not coded else "" for line in lines]),
        (WHO, 4, [line.who for line in lines]),
        (HEADS, 2, [str(line.heads) if topic in _OF_VISITS else "" for line in lines]),
        (LABEL, 2, [line.label for line in lines]),
        (WHAT, 5, [words.demo(line.tag) if stations else _state(line, words) for line in lines]),
        (BATTERY, 2, [f"{line.battery} %" if line.battery >= 0 else "" for line in lines]),
        (CAME if topic in _OF_VISITS else WHEN, 4, [words.at(line.at) for line in lines]),
        (LEFT, 4, [_end(line, words) for line in lines]),
    ]


def _name(line: TodayLine, topic: str, words: _Words) -> str:
    return line.name or (words(ROLES[line.role]) if topic in _OF_VISITS else "")


def _end(line: TodayLine, words: _Words) -> str:
    return words(UNSEEN) if line.unseen else words.at(line.until) if line.until else ""


def _state(line: TodayLine, words: _Words) -> str:
    parts = [
        words(LATE) if line.late else "",
        words(STEPS[line.step]) if line.step is not None else "",
        words(AWAY.get(line.custody, "")) if line.custody is not None else "",
        words(HELD) if line.held else "",
    ]
    return ", ".join(part for part in parts if part)


def _roll(lines: Sequence[RollLine], words: _Words) -> list[Column]:
    """Whoever is still to be found stands first; the last column is for a pen."""
    return [
        (NAME, 6, [line.name or words(ROLES[line.role]) for line in lines]),
        (HEADS, 2, [str(line.heads) for line in lines]),
        (PLACE, 4, [line.zone for line in lines]),
        (LABEL, 2, [line.label for line in lines]),
        (CAME, 3, [words.at(line.opened_at) for line in lines]),
        (LAST_SEEN, 3, [words.at(line.last_seen_at) for line in lines]),
        (SURE, 4, [words(SURENESS[line.confidence]) for line in lines]),
        (OUTSIDE, 4, [TICK if line.safe else "\N{NO-BREAK SPACE}" for line in lines]),
    ]


def _stocktake(page: StocktakePage, words: _Words) -> list[Column]:
    """What is missing, what puzzles, and what nobody has scanned at this place."""
    lines = [*page.missing, *page.puzzles, *(CountLine(key="", verdict=CountVerdict.FOUND) for _ in page.not_yet)]
    open_ones = len(page.missing) + len(page.puzzles)
    parts = [None] * open_ones + list(page.not_yet)
    told = list(zip(lines, parts, strict=True))
    return [
        (NAME, 6, [part.name if part else line.name for line, part in told]),
        (TAG, 4, [part.tag if part else line.tag or line.key for line, part in told]),
        (WHAT, 4, [words(NOT_YET) if part else words(VERDICTS[line.verdict]) for line, part in told]),
        (PLACE, 4, [page.place if part else line.place for line, part in told]),
        (WAS_AT, 4, ["" if part else line.was_at for line, part in told]),
        (WHEN, 4, ["" if part else words.at(line.at) for line, part in told]),
    ]
