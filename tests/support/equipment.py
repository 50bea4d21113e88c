# SPDX-License-Identifier: Apache-2.0
"""What can happen to a headset, in the words of a test."""

from __future__ import annotations

from typing import Any

from lab_kiosk.domain.events import equipment as ev
from lab_kiosk.domain.ids import AssetId, HoldId, LoanId, ModelId, SessionId
from lab_kiosk.domain.vocabulary import CaseCode, Condition, HoldReason, LoanKind, Step
from tests.support.builders import HOUR, START_MS, History

STEPS = (Step.SANITISE, Step.CHARGE)
ZONE = "America/Chicago"


def lent(loan: str, *, due: int = HOUR, **changes: Any) -> ev.AssetLent:
    told: dict[str, Any] = {"kind": LoanKind.IN_LAB, "due_at": START_MS + due, "zone": ZONE, "batch_id": "batch"}
    return ev.AssetLent(loan_id=LoanId(loan), **{**told, **changes})


def back(*steps: Step, place: str = "shelf") -> ev.AssetReturned:
    return ev.AssetReturned(place=place, due_steps=steps or STEPS)


def done(step: Step, ready_at: int = 0) -> ev.TurnaroundStepDone:
    return ev.TurnaroundStepDone(step=step, by="S", ready_at=ready_at)


def hold(hold_id: str, reason: HoldReason = HoldReason.DAMAGED) -> ev.HoldPlaced:
    return ev.HoldPlaced(hold_id=HoldId(hold_id), reason=reason, by="S")


def release(hold_id: str) -> ev.HoldReleased:
    return ev.HoldReleased(hold_id=HoldId(hold_id), by="S")


def calibrated(due_at: int, by: str = "") -> ev.AssetCalibrated:
    return ev.AssetCalibrated(due_at=due_at, zone=ZONE, by=by)


def claimed(session: str = "s1", **changes: Any) -> ev.AssetClaimed:
    return ev.AssetClaimed(session_id=SessionId(session), **changes)


def let_go(session: str = "s1", *steps: Step) -> ev.AssetReleased:
    return ev.AssetReleased(session_id=SessionId(session), place="desk", due_steps=steps or STEPS)


def missing() -> ev.AssetMarkedMissing:
    return ev.AssetMarkedMissing(by="S")


def found() -> ev.AssetFound:
    return ev.AssetFound(place="here", due_steps=STEPS)


def undone(loan: str) -> ev.LendingUndone:
    return ev.LendingUndone(loan_id=LoanId(loan))


def condition(said: Condition) -> ev.ConditionReported:
    return ev.ConditionReported(condition=said)


def settled(code: CaseCode, about: str, decision: str = "seen") -> ev.CaseSettled:
    return ev.CaseSettled(case_id=f"{code}:{about}", decision=decision, by="S")


def reserved(subject_until: int = HOUR) -> ev.AssetReserved:
    return ev.AssetReserved(reservation_id="r", start_ms=START_MS, end_ms=START_MS + subject_until, by="S")


def registered(**changes: Any) -> ev.AssetRegistered:
    told: dict[str, Any] = {"model_id": ModelId("quest"), "tag": "IL234567X", "place": "shelf", "worn": True}
    return ev.AssetRegistered(**{**told, **changes})


def headset(asset: str = "q1", **changes: Any) -> History:
    """A registered headset: ready, clean, on its shelf."""
    history = History(f"asset:{asset}")
    history.add(0, registered(**changes))
    return history


def member(number: int) -> AssetId:
    return AssetId(f"part-{number}")
