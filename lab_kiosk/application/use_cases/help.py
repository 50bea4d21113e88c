# SPDX-License-Identifier: Apache-2.0
"""Get help: somebody is called, and the call stays open until somebody answers it."""

from __future__ import annotations

from lab_kiosk.application.commands import CallHelp, ReportTrouble
from lab_kiosk.application.outcomes import HelpIsComing, Noted
from lab_kiosk.application.ports import Lab
from lab_kiosk.application.today import AnswerHelp, LookAtToday, TodayShown, TodayTopic
from lab_kiosk.application.use_cases import rules
from lab_kiosk.application.use_cases.today import look_at_today
from lab_kiosk.domain.events import Fact
from lab_kiosk.domain.events.site import HelpAnswered, HelpCalled
from lab_kiosk.domain.ids import Stream


def call_help(command: CallHelp, lab: Lab) -> HelpIsComing:
    _call(command.reason, lab)
    return HelpIsComing(command.reason)


def report_trouble(command: ReportTrouble, lab: Lab) -> Noted:
    """The same call, without anybody being told that help is coming."""
    _call(command.what, lab)
    return Noted()


def answer_help(command: AnswerHelp, lab: Lab) -> TodayShown:
    """The calls that are still open. One that somebody else answered meanwhile stays theirs."""
    for call in lab.store.open_help():
        if call.help_id == command.help_id:
            lab.store.append([Fact(Stream(call.stream), HelpAnswered(help_id=call.help_id, by=command.by))])
    return look_at_today(LookAtToday(TodayTopic.HELP), lab)


def _call(reason: str, lab: Lab) -> None:
    """One open call a reason: a child that presses ten times is one call."""
    station = rules.station_stream(lab)
    if not any(call.stream == station and call.reason == reason for call in lab.store.open_help()):
        lab.store.append([Fact(station, HelpCalled(help_id=lab.ids.new(), reason=reason))])
