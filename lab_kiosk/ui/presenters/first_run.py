# SPDX-License-Identifier: Apache-2.0
"""The glass of a new kiosk: what it waits for, how far it is, or why a code leads nowhere."""

from __future__ import annotations

from dataclasses import dataclass

from lab_kiosk.application.first_run import JoinStep
from lab_kiosk.application.flows.kiosk import Kiosk


@dataclass(frozen=True)
class FirstRunView:
    """``step`` is empty where no code is waited for. ``done`` is how many of the three steps are behind it."""

    step: str = ""
    done: int = 0
    kiosk: str = ""
    records: int = 0
    why: str = ""
    detail: str = ""


_DONE = {JoinStep.WAITING: 0, JoinStep.ENROLLING: 1, JoinStep.FETCHING: 2, JoinStep.JOINED: 3}


def first_run_view(kiosk: Kiosk) -> FirstRunView:
    joining = kiosk.joining
    if joining is None:
        return FirstRunView()
    return FirstRunView(
        step=joining.step,
        done=_DONE[joining.step],
        kiosk=joining.kiosk,
        records=joining.records,
        why=joining.why,
        detail=joining.detail,
    )
