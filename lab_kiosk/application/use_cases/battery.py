# SPDX-License-Identifier: Apache-2.0
"""A device says how its battery is: lending, demos and the wall then know without anybody looking."""

from __future__ import annotations

from lab_kiosk.application.commands import ReportBattery
from lab_kiosk.application.outcomes import Noted
from lab_kiosk.application.ports import Lab
from lab_kiosk.application.use_cases.things import Thing, thing
from lab_kiosk.domain.battery import is_news
from lab_kiosk.domain.events import Fact
from lab_kiosk.domain.events.equipment import BatteryReported
from lab_kiosk.domain.ids import Stream, asset_stream, stream_id
from lab_kiosk.domain.vocabulary import CodeKind


def report_battery(command: ReportBattery, lab: Lab) -> Noted:
    """Of a device that the lab does not own nothing is kept, and of one that it owns only what is news."""
    item = _with_serial(command.serial, lab)
    if item is None:
        return Noted()
    claims = (claim for demo in lab.demos.all() for claim in demo.equipment)
    marks = [claim.min_battery for claim in claims if claim.equipment_class == item.model.equipment_class]
    if is_news(item.state, command.percent, charging=command.charging, marks=marks):
        reported = BatteryReported(percent=command.percent, charging=command.charging)
        lab.store.append([Fact(asset_stream(item.asset_id), reported)])
    return Noted()


def _with_serial(serial: str, lab: Lab) -> Thing | None:
    for code in lab.store.codes(serial):
        if code.kind is CodeKind.SERIAL and not code.retired and code.stream.startswith("asset:"):
            return thing(lab, stream_id(Stream(code.stream)))
    return None
