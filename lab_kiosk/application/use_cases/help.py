# SPDX-License-Identifier: Apache-2.0
"""Get help: somebody is called, and the call stays open until somebody answers it."""

from __future__ import annotations

from lab_kiosk.application.commands import CallHelp
from lab_kiosk.application.outcomes import HelpIsComing
from lab_kiosk.application.ports import Lab
from lab_kiosk.application.use_cases import rules
from lab_kiosk.domain.events import Fact
from lab_kiosk.domain.events.site import HelpCalled
from lab_kiosk.domain.ids import Stream


def call_help(command: CallHelp, lab: Lab) -> HelpIsComing:
    """One open call a reason: a child that presses ten times is one call."""
    station = Stream(rules.station_stream(lab))
    if not any(call.stream == station and call.reason == command.reason for call in lab.store.open_help()):
        lab.store.append([Fact(station, HelpCalled(help_id=lab.ids.new(), reason=command.reason))])
    return HelpIsComing(command.reason)
