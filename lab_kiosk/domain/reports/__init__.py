# SPDX-License-Identifier: Apache-2.0
"""Reports: what the lab's past looks like, as pure functions of what happened and of a period.

Each figure is a value (:mod:`lab_kiosk.domain.reports.plot`), says from which events it was computed and until when,
and reads itself in a sentence. :func:`tell` is the way in.
"""

from __future__ import annotations

from collections.abc import Callable

from lab_kiosk.domain.reports.demos import demos_plots
from lab_kiosk.domain.reports.equipment import equipment_plots
from lab_kiosk.domain.reports.occupancy import occupancy_plots
from lab_kiosk.domain.reports.past import Past
from lab_kiosk.domain.reports.period import Period
from lab_kiosk.domain.reports.pilot import pilot_of, pilot_plots
from lab_kiosk.domain.reports.plot import Plot, Report, ReportKind
from lab_kiosk.domain.reports.upkeep import losses_plots, turnaround_plots
from lab_kiosk.domain.reports.visits import visits_plots

FIGURES: dict[ReportKind, Callable[[Period, Past], tuple[Plot, ...]]] = {
    ReportKind.VISITS: visits_plots,
    ReportKind.OCCUPANCY: occupancy_plots,
    ReportKind.DEMOS: demos_plots,
    ReportKind.EQUIPMENT: equipment_plots,
    ReportKind.LOSSES: losses_plots,
    ReportKind.TURNAROUND: turnaround_plots,
}


def tell(kind: ReportKind, period: Period, past: Past, pilot_id: str = "") -> Report:
    """The report of a kind. ``pilot_id`` names the pilot, or the one with the most sessions if it is empty."""
    if kind is not ReportKind.PILOT:
        return Report(kind=kind, period=period, plots=FIGURES[kind](period, past), source=past.source(kind))
    pilot = pilot_of(period, past, pilot_id)
    return Report(
        kind=kind,
        period=period,
        plots=pilot_plots(period, past, pilot),
        source=past.source(kind),
        about=pilot.pilot_id if pilot is not None else pilot_id,
        question=pilot.question if pilot is not None else "",
    )


__all__ = ["Past", "Period", "Plot", "Report", "ReportKind", "tell"]
