# SPDX-License-Identifier: Apache-2.0
"""What staff have on the glass, as tables on paper."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from lab_kiosk.application.flows import Kiosk
from lab_kiosk.application.flows.pages import page_of
from lab_kiosk.application.pages import Page, PrintPages, ReportPages, rows_of
from lab_kiosk.application.today import TodayTopic
from lab_kiosk.domain.paper import Listing
from lab_kiosk.domain.vocabulary import ExportPurpose
from lab_kiosk.paths import resources
from lab_kiosk.ui.presenters.pages import pages_view
from lab_kiosk.ui.presenters.site import Site
from lab_kiosk.ui.qt.echo import Echo
from lab_kiosk.ui.qt.paper.pages import listing, stamp
from lab_kiosk.ui.showcase.invented import NOW
from lab_kiosk.ui.showcase.states import STATES

SITE = Site(zone="America/Chicago", demo_titles={"solar-walk": {"en": "Solar Walk", "es": "Paseo solar"}})
SAY = Echo(resources() / "i18n").say
LISTS = sorted(name for name, kiosk in STATES.items() if page_of(kiosk) and not name.startswith(("print", "reports")))


def page(state: str) -> Page:
    found = page_of(STATES[state])
    assert found is not None
    return found


def told(state: str, language: str = "en", purpose: ExportPurpose = ExportPurpose.AUDIT) -> Listing:
    command = PrintPages(ticket="1.1", page=page(state), purpose=purpose, language=language)
    return listing(command, NOW, SITE, SAY)


@pytest.mark.parametrize("language", ["en", "es", "ar"])
@pytest.mark.parametrize("state", LISTS)
def test_every_line_of_the_glass_is_a_line_on_paper_and_no_column_is_empty(state: str, language: str) -> None:
    found = told(state, language)
    assert len(found.rows) == rows_of(page(state))
    assert all(len(row) == len(found.header) == len(found.shares) for row in found.rows)
    assert all(any(column) for column in zip(*found.rows, strict=True))
    assert found.language == language
    assert "%" not in found.heading + found.foot


def test_what_is_overdue_stands_with_who_has_it_and_since_when() -> None:
    found = told("today-overdue", purpose=ExportPurpose.OVERDUE_LOANS)
    assert (found.heading, found.header) == ("Overdue", ("Name", "Tag", "Who", "What", "When"))
    name, tag, who, what, due = found.rows[0]
    assert (name, who, what) == ("Drawing tablet", "Leo", "over a week late")
    assert tag.startswith("IL")
    assert "November 9" in due
    assert found.foot == "Printed for: asking for what is overdue"


def test_the_list_is_in_the_language_of_the_glass() -> None:
    found = told("today-overdue", "es", ExportPurpose.OVERDUE_LOANS)
    assert (found.heading, found.header[0]) == ("Con retraso", "Nombre")
    assert found.foot == "Impreso para: reclamar lo que está con retraso"


def test_a_station_says_which_demo_runs_there_and_a_list_that_is_cut_says_so() -> None:
    assert "Solar Walk" in told("today-stations").rows[0]
    assert "Paseo solar" in told("today-stations", "es").rows[0]
    assert told("today-list-more").foot.startswith("Not on this list: 40 more. Printed for")


def test_the_evacuation_list_has_who_is_still_to_be_found_first_and_room_for_a_pen() -> None:
    found = told("evacuation")
    assert found.heading == "Evacuation list: still inside 31, probably gone 1, outside 1"
    assert found.header[-1] == "Seen outside"
    ticks = [row[-1] for row in found.rows]
    assert ticks == sorted(ticks)
    assert ticks[-1] == "\N{CHECK MARK}"
    sure = {row[0]: row[found.header.index("How sure")] for row in found.rows}
    assert [sure[name] for name in ("Amara T", "Leo B", "Noor H", "Zoe K")] == [
        "inside",
        "likely inside",
        "not sure",
        "probably gone",
    ]


def test_a_stock_take_has_what_is_missing_and_what_nobody_has_scanned_yet() -> None:
    assert {row[2] for row in told("stocktake-missing").rows} == {"missing"}
    assert "not scanned yet" in {row[2] for row in told("stocktake-counted").rows}
    assert told("stocktake-puzzles").heading.startswith("Stock-take: found ")


def test_figures_are_drawn_and_not_listed() -> None:
    command = PrintPages(ticket="1", page=ReportPages(()), purpose=ExportPurpose.AUDIT, language="en")
    with pytest.raises(TypeError, match="drawn"):
        listing(command, NOW, SITE, SAY)


def test_a_file_is_named_by_the_wall_clock_of_the_site() -> None:
    assert len(stamp(NOW, SITE)) == len("2026-11-28 16.30.12")
    assert stamp(0, SITE) == "1969-12-31 18.00.00"


def test_the_glass_knows_what_can_be_printed() -> None:
    shown = STATES["print-list"]
    view = pages_view(shown)
    assert (view.printable, view.saves, view.printing, view.heads) == (True, False, "", 2)
    assert pages_view(STATES["print-list-saved"]).printing == "printed"
    assert pages_view(STATES["print-list-save"]).saves
    assert pages_view(STATES["print-list-trouble"]).printing == "out_of_paper"
    assert not pages_view(replace(shown, papers=frozenset())).printable
    assert pages_view(Kiosk()).heads == 0


def test_every_list_of_the_day_has_a_title_on_paper() -> None:
    titles = {told(f"today-{topic.replace('_', '-')}").heading for topic in TodayTopic}
    assert len(titles) == len(TodayTopic)
