# SPDX-License-Identifier: Apache-2.0
"""What the words of reports are, and how their numbers, days and sources are said. One teller for every painter."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from zoneinfo import ZoneInfo

from lab_kiosk.domain.launch import Words
from lab_kiosk.domain.reports.plot import Cell, Label, Number, Plot, Report, ReportKind, Scale, Sentence, Unit
from lab_kiosk.domain.reports.word import Word
from lab_kiosk.ui.presenters.set_up import QT_TRANSLATE_NOOP
from lab_kiosk.ui.presenters.site import said
from lab_kiosk.ui.presenters.times import clock_time, day

SayIn = Callable[[str, str, str, str, int], str]
"""Language, context, source, comment, and how many for what has forms of number (else -1): the text in that
language.
"""
CONTEXT = "Reports"
HIDDEN_BELOW = 10


def translate(context: str, source: str, comment: str, count: int) -> str:
    """A text with forms of number that lupdate collects: it takes a call of this name with a literal count for one."""
    return source


_WEEKDAYS = {
    "en": "Mon Tue Wed Thu Fri Sat Sun",
    "es": "lun mar mié jue vie sáb dom",
    "ar": "الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد",
}
_WEEKDAYS_IN_FULL = {
    "en": "Monday Tuesday Wednesday Thursday Friday Saturday Sunday",
    "es": "lunes martes miércoles jueves viernes sábado domingo",
    "ar": _WEEKDAYS["ar"],
}
_MONTHS = {
    "en": "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec",
    "es": "ene feb mar abr may jun jul ago sep oct nov dic",
    "ar": "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر",
}
_SHORT = {"en": "{month} {day}", "es": "{day} {month}", "ar": "{day} {month}"}
_LIST = {"en": ", ", "es": ", ", "ar": "، "}


TITLES: dict[ReportKind, str] = {
    ReportKind.VISITS: QT_TRANSLATE_NOOP("Reports", "Visits"),
    ReportKind.OCCUPANCY: QT_TRANSLATE_NOOP("Reports", "Occupancy"),
    ReportKind.DEMOS: QT_TRANSLATE_NOOP("Reports", "Demos"),
    ReportKind.EQUIPMENT: QT_TRANSLATE_NOOP("Reports", "Equipment"),
    ReportKind.LOSSES: QT_TRANSLATE_NOOP("Reports", "Losses"),
    ReportKind.TURNAROUND: QT_TRANSLATE_NOOP("Reports", "Turnaround"),
    ReportKind.PILOT: QT_TRANSLATE_NOOP("Reports", "Pilot"),
}

WORDS: dict[Word, str] = {
    Word.SAY_VISITS: QT_TRANSLATE_NOOP(
        "Reports", "People who came: %1. The most came on %2: %3. Not seen leaving: %4."
    ),
    Word.SAY_VISITS_SEEN: QT_TRANSLATE_NOOP("Reports", "People who came: %1. The most came on %2: %3."),
    Word.SAY_NOTHING: QT_TRANSLATE_NOOP("Reports", "Nothing happened in this time."),
    Word.VISITS_BY_DAY: QT_TRANSLATE_NOOP("Reports", "How many people came"),
    Word.SEEN_LEAVING: QT_TRANSLATE_NOOP("Reports", "Left by themselves, or still here"),
    Word.CLOSED_BY_SYSTEM: QT_TRANSLATE_NOOP("Reports", "Closed by the system"),
    Word.VISITS_BY_HOUR: QT_TRANSLATE_NOOP("Reports", "At which hours they came"),
    Word.SAY_HOURS: QT_TRANSLATE_NOOP("Reports", "Most people came on %1 from %2: %3 in all."),
    Word.OCCUPANCY: QT_TRANSLATE_NOOP("Reports", "How full the lab was over the day"),
    Word.SAY_OCCUPANCY: QT_TRANSLATE_NOOP(
        "Reports",
        "Most people inside at once: %1 (from %2). On average in the fullest half hour: %3.",
    ),
    Word.ON_AVERAGE: QT_TRANSLATE_NOOP("Reports", "On average"),
    Word.UNSEEN: QT_TRANSLATE_NOOP("Reports", "Not seen leaving"),
    Word.AT_MOST: QT_TRANSLATE_NOOP("Reports", "At most"),
    Word.SAY_DEMOS: QT_TRANSLATE_NOOP("Reports", "Demo sessions: %1, together %2. Most time went to: %3."),
    Word.DEMO_MINUTES: QT_TRANSLATE_NOOP("Reports", "Minutes in each demo"),
    Word.MINUTES: QT_TRANSLATE_NOOP("Reports", "Minutes"),
    Word.DEMO_TABLE: QT_TRANSLATE_NOOP("Reports", "Demo by demo"),
    Word.DEMO: QT_TRANSLATE_NOOP("Reports", "Demo"),
    Word.SESSIONS: QT_TRANSLATE_NOOP("Reports", "Sessions"),
    Word.COMPLETED: QT_TRANSLATE_NOOP("Reports", "Completed"),
    Word.RATING: QT_TRANSLATE_NOOP("Reports", "Rating"),
    Word.FAULTS: QT_TRANSLATE_NOOP("Reports", "Faults"),
    Word.SAY_EQUIPMENT: QT_TRANSLATE_NOOP(
        "Reports", "Times that something was used: %1. The busiest model: %2, in use %3 of the open hours."
    ),
    Word.EQUIPMENT_USE: QT_TRANSLATE_NOOP("Reports", "How much of the open hours things were in use"),
    Word.IN_USE: QT_TRANSLATE_NOOP("Reports", "In use"),
    Word.IDLE: QT_TRANSLATE_NOOP("Reports", "Idle"),
    Word.EQUIPMENT_TABLE: QT_TRANSLATE_NOOP("Reports", "Use by model"),
    Word.MODEL: QT_TRANSLATE_NOOP("Reports", "Model"),
    Word.THINGS: QT_TRANSLATE_NOOP("Reports", "Things"),
    Word.USES: QT_TRANSLATE_NOOP("Reports", "Uses"),
    Word.HOURS_USED: QT_TRANSLATE_NOOP("Reports", "In use"),
    Word.HOURS_IDLE: QT_TRANSLATE_NOOP("Reports", "Idle"),
    Word.UNUSED: QT_TRANSLATE_NOOP("Reports", "What nobody used"),
    Word.SAY_UNUSED: QT_TRANSLATE_NOOP("Reports", "Things that nobody used in this time: %1."),
    Word.TAG: QT_TRANSLATE_NOOP("Reports", "Tag"),
    Word.DAYS_UNSEEN: QT_TRANSLATE_NOOP("Reports", "Unseen for"),
    Word.UNDER_5_MIN: QT_TRANSLATE_NOOP("Reports", "under 5 min"),
    Word.UNDER_15_MIN: QT_TRANSLATE_NOOP("Reports", "under 15 min"),
    Word.UNDER_30_MIN: QT_TRANSLATE_NOOP("Reports", "under 30 min"),
    Word.UNDER_1_H: QT_TRANSLATE_NOOP("Reports", "under 1 h"),
    Word.UNDER_2_H: QT_TRANSLATE_NOOP("Reports", "under 2 h"),
    Word.UNDER_4_H: QT_TRANSLATE_NOOP("Reports", "under 4 h"),
    Word.UNDER_8_H: QT_TRANSLATE_NOOP("Reports", "under 8 h"),
    Word.OVER_1_H: QT_TRANSLATE_NOOP("Reports", "1 h and more"),
    Word.OVER_8_H: QT_TRANSLATE_NOOP("Reports", "8 h and more"),
    Word.SAY_LOSSES: QT_TRANSLATE_NOOP("Reports", "Things found again: %1. Still missing: %2."),
    Word.SAY_NO_LOSS: QT_TRANSLATE_NOOP("Reports", "Nothing was marked missing in this time."),
    Word.LOSSES: QT_TRANSLATE_NOOP("Reports", "What went missing and was found"),
    Word.FOUND: QT_TRANSLATE_NOOP("Reports", "Found"),
    Word.MISSING: QT_TRANSLATE_NOOP("Reports", "Marked missing"),
    Word.LOSS_TABLE: QT_TRANSLATE_NOOP("Reports", "Thing by thing"),
    Word.SINCE: QT_TRANSLATE_NOOP("Reports", "Missing since"),
    Word.DAYS_MISSING: QT_TRANSLATE_NOOP("Reports", "For"),
    Word.NOT_YET: QT_TRANSLATE_NOOP("Reports", "not yet"),
    Word.TURNAROUND: QT_TRANSLATE_NOOP("Reports", "From the end of a use until it is ready again"),
    Word.SAY_TURNAROUND: QT_TRANSLATE_NOOP(
        "Reports", "Times that something became ready again: %1, half of them within %2. Still waiting: %3."
    ),
    Word.TURNAROUNDS: QT_TRANSLATE_NOOP("Reports", "Times"),
    Word.TURNAROUND_TABLE: QT_TRANSLATE_NOOP("Reports", "Ready again, by model"),
    Word.SAY_BY_MODEL: QT_TRANSLATE_NOOP("Reports", "Models: %1."),
    Word.HALF_BY: QT_TRANSLATE_NOOP("Reports", "Half within"),
    Word.MOST_BY: QT_TRANSLATE_NOOP("Reports", "9 of 10 within"),
    Word.WAITING: QT_TRANSLATE_NOOP("Reports", "Waiting"),
    Word.SKIPPED: QT_TRANSLATE_NOOP("Reports", "Taken before"),
    Word.AGE_UNDER_10: QT_TRANSLATE_NOOP("Reports", "Under 10 (to grade 4)"),
    Word.AGE_10_TO_12: QT_TRANSLATE_NOOP("Reports", "10 to 12 (grades 5 to 7)"),
    Word.AGE_13_TO_17: QT_TRANSLATE_NOOP("Reports", "13 to 17 (grades 8 to 12)"),
    Word.AGE_ADULT: QT_TRANSLATE_NOOP("Reports", "Adults"),
    Word.NOT_KNOWN: QT_TRANSLATE_NOOP("Reports", "Not known"),
    Word.END_COMPLETED: QT_TRANSLATE_NOOP("Reports", "Completed"),
    Word.END_TIMED_OUT: QT_TRANSLATE_NOOP("Reports", "Time was up"),
    Word.END_BY_VISITOR: QT_TRANSLATE_NOOP("Reports", "Stopped by the visitor"),
    Word.END_BY_STAFF: QT_TRANSLATE_NOOP("Reports", "Stopped by staff"),
    Word.END_NOT_STARTED: QT_TRANSLATE_NOOP("Reports", "Did not start (fault)"),
    Word.END_CRASHED: QT_TRANSLATE_NOOP("Reports", "Fell over (fault)"),
    Word.END_ABANDONED: QT_TRANSLATE_NOOP("Reports", "Left alone"),
    Word.END_NOT_YET: QT_TRANSLATE_NOOP("Reports", "Not over yet"),
    Word.SAY_NO_PILOT: QT_TRANSLATE_NOOP("Reports", "No pilot is registered, and no demo names one."),
    Word.PILOT_FACTS: QT_TRANSLATE_NOOP("Reports", "The pilot in numbers"),
    Word.MEASURE: QT_TRANSLATE_NOOP("Reports", "Measure"),
    Word.VALUE: QT_TRANSLATE_NOOP("Reports", "Value"),
    Word.REACH_BY_SCHOOL: QT_TRANSLATE_NOOP("Reports", "People reached, by school"),
    Word.REACH_BY_AGE: QT_TRANSLATE_NOOP("Reports", "People reached, by age and grade"),
    Word.DOSAGE: QT_TRANSLATE_NOOP("Reports", "Time that each person had in it"),
    Word.OUTCOMES: QT_TRANSLATE_NOOP("Reports", "How the sessions ended"),
    Word.COMFORT: QT_TRANSLATE_NOOP("Reports", "How people felt in it"),
    Word.STARS: QT_TRANSLATE_NOOP("Reports", "How people rated it"),
    Word.FEEDBACK: QT_TRANSLATE_NOOP("Reports", "Answers to “%1”"),
    Word.NO_ANSWER: QT_TRANSLATE_NOOP("Reports", "No answer"),
    Word.SAY_COUNTS: QT_TRANSLATE_NOOP(
        "Reports", "Together: %1. Rows: %2. Rows not told because few stand behind them: %3."
    ),
    Word.PEOPLE: QT_TRANSLATE_NOOP("Reports", "People"),
    Word.TARGET: QT_TRANSLATE_NOOP("Reports", "Sessions aimed for"),
    Word.MINUTES_EACH: QT_TRANSLATE_NOOP("Reports", "Minutes for each person"),
    Word.SAY_PILOT: QT_TRANSLATE_NOOP("Reports", "People reached: %1. Sessions: %2."),
}

ANSWERS: dict[str, str] = {
    "yes": QT_TRANSLATE_NOOP("Reports", "Yes"),
    "maybe": QT_TRANSLATE_NOOP("Reports", "Maybe"),
    "no": QT_TRANSLATE_NOOP("Reports", "No"),
    "more": QT_TRANSLATE_NOOP("Reports", "More"),
    "same": QT_TRANSLATE_NOOP("Reports", "The same"),
    "less": QT_TRANSLATE_NOOP("Reports", "Less"),
    "fine": QT_TRANSLATE_NOOP("Reports", "Fine"),
    "a-bit-ill": QT_TRANSLATE_NOOP("Reports", "A bit ill"),
    "ill": QT_TRANSLATE_NOOP("Reports", "Ill"),
}
"""What the lab's own demos ask; an answer to another's question is told by its id."""

UNITS: dict[Unit, str] = {
    Unit.COUNT: "%1",
    Unit.PEOPLE: "%1",
    Unit.MINUTES: QT_TRANSLATE_NOOP("Reports", "%1 min"),
    Unit.HOURS: QT_TRANSLATE_NOOP("Reports", "%1 h"),
    Unit.DAYS: QT_TRANSLATE_NOOP("Reports", "%1 d"),
    Unit.PERCENT: QT_TRANSLATE_NOOP("Reports", "%1%"),
    Unit.RATING: QT_TRANSLATE_NOOP("Reports", "%1 of 5"),
}
HIDDEN = QT_TRANSLATE_NOOP("Reports", "few")
WEEK_OF = QT_TRANSLATE_NOOP("Reports", "week of %1")
SOURCE = translate("Reports", "Computed from %n event(s) up to %1 (read %2)", "", 0)
FROM_TO = QT_TRANSLATE_NOOP("Reports", "%1 to %2")
NO_SOURCE = QT_TRANSLATE_NOOP("Reports", "There are no events of this kind yet (read %1)")
FEW_NOTE = QT_TRANSLATE_NOOP(
    "Reports", "“few”: fewer than %1, or a number that would give one away. Nobody is to be recognised."
)
NOTHING = "\N{EN DASH}"


@dataclass(frozen=True)
class Teller:
    """Says everything in one language, for somebody who stands in ``zone``."""

    language: str
    say: SayIn
    zone: str
    demo_titles: Mapping[str, Words] = field(default_factory=dict)

    def text(self, source: str, *parts: str) -> str:
        return _filled(self.say(self.language, CONTEXT, source, "", -1), parts)

    def word(self, word: Word) -> str:
        return self.text(WORDS[word])

    def title(self, plot: Plot) -> str:
        return self.text(WORDS[plot.subject], getattr(plot, "topic", ""))

    def sentence(self, told: Sentence) -> str:
        return self.text(WORDS[told.word], *(self.cell(part, wide=True) for part in told.parts))

    def cell(self, cell: Cell, *, wide: bool = False) -> str:
        """``wide`` where there is room: a day with its month in full."""
        return self.label(cell, wide=wide) if isinstance(cell, Label) else self.number(cell)

    def number(self, number: Number) -> str:
        if number.hidden:
            return self.text(HIDDEN)
        if number.value is None:
            return NOTHING
        return self.text(UNITS[number.unit], counted(number.value))

    def label(self, label: Label, *, wide: bool = False) -> str:
        match label.scale:
            case Scale.WORD:
                return self.word(Word(label.value))
            case Scale.NAME:
                return label.value
            case Scale.DEMO:
                titles = self.demo_titles.get(label.value)
                return said(titles, self.language) if titles else label.value
            case Scale.ANSWER:
                return self.text(ANSWERS.get(label.value, label.value))
            case Scale.WEEKDAY:
                names = _WEEKDAYS_IN_FULL if wide else _WEEKDAYS
                return said(names, self.language).split()[int(label.value)]
            case Scale.TIME:
                return self._time(int(label.value), wide=wide)
            case Scale.DAY | Scale.WEEK | Scale.MONTH:
                return self._date(label.scale, date.fromisoformat(label.value), wide=wide)

    def span(self, first: date, last: date) -> str:
        """The days of a report."""
        return (
            day(first, self.language)
            if first == last
            else self.text(FROM_TO, day(first, self.language), day(last, self.language))
        )

    def source(self, report: Report) -> str:
        source = report.source
        if source.until is None or not source.kinds:
            return self.text(NO_SOURCE, self.instant(source.read_at))
        told = self.say(self.language, CONTEXT, SOURCE, "", source.events)
        shown = told.replace(str(source.events), counted(source.events), 1)
        return _filled(shown, (self.instant(source.until), self.instant(source.read_at)))

    def kinds(self, report: Report) -> str:
        """Every kind with its count, where that may be told. Kinds are the journal's own words in every language."""
        told = (f"{spelled(kind)} {counted(count) if count else ''}".rstrip() for kind, count in report.source.kinds)
        return said(_LIST, self.language).join(told)

    def note(self) -> str:
        return self.text(FEW_NOTE, str(HIDDEN_BELOW))

    def instant(self, instant: int) -> str:
        there = datetime.fromtimestamp(instant / 1000, ZoneInfo(self.zone))
        return f"{day(there.date(), self.language)}, {clock_time(there.hour * 60 + there.minute, self.language)}"

    def _time(self, minute: int, *, wide: bool) -> str:
        told = clock_time(minute, self.language)
        return told if wide or minute % 60 else told.replace(":00", "")

    def _date(self, scale: Scale, told: date, *, wide: bool) -> str:
        month = said(_MONTHS, self.language).split()[told.month - 1]
        if scale is Scale.MONTH:
            return f"{month} {told.year}" if wide else month
        short = said(_SHORT, self.language).format(month=month, day=told.day)
        return self.text(WEEK_OF, short) if wide and scale is Scale.WEEK else short


def _filled(told: str, parts: Sequence[str]) -> str:
    for place, part in enumerate(parts, 1):
        told = told.replace(f"%{place}", part)
    return told


def spelled(kind: str) -> str:
    """``asset.turnaround_step_done`` as it is read."""
    return kind.replace(".", " ").replace("_", " ")


def counted(value: float) -> str:
    """``1234.0`` is "1,234", ``3.25`` is "3.2": whole where it is whole, else with one decimal."""
    return f"{value:,.0f}" if float(value).is_integer() else f"{value:,.1f}"
