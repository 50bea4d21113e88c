# SPDX-License-Identifier: Apache-2.0
"""A recall cannot wait in a list: whatever was recalled and is out calls staff until it is back or somebody decided.

The call is read from the facts and never written: so every kiosk of the site calls as soon as it knows, none calls
twice, and all of them stop together.
"""

from __future__ import annotations

from lab_kiosk.application.ports import Lab
from lab_kiosk.application.today import TodayLine
from lab_kiosk.application.use_cases import rules
from lab_kiosk.domain.folds.asset import ASSET
from lab_kiosk.domain.folds.asset_state import AssetState
from lab_kiosk.domain.ids import Stream, stream_id
from lab_kiosk.domain.vocabulary import CaseCode, HoldReason


def recalled(lab: Lab) -> tuple[TodayLine, ...]:
    """What went out from this site and has been recalled, each thing once, the oldest first."""
    found: dict[str, TodayLine] = {}
    for case in lab.store.open_cases():
        if case.code is not CaseCode.LENT_WHILE_HELD or case.stream in found:
            continue
        state = lab.store.state(ASSET, case.stream)
        if _calls(state) and _from_here(lab, state):
            found[case.stream] = _told(lab, case.stream, state)
    return tuple(found.values())


def _calls(state: AssetState) -> bool:
    out = state.loan is not None or state.claim is not None
    return out and HoldReason.RECALL in state.holds.values()


def _from_here(lab: Lab, state: AssetState) -> bool:
    return state.sight is None or state.sight.site_id == lab.site.site_id


def _told(lab: Lab, stream: str, state: AssetState) -> TodayLine:
    model = lab.store.model(state.model_id)
    whose = state.loan.subject if state.loan else state.claim.subject if state.claim else None
    asset_id = stream_id(Stream(stream))
    return TodayLine(
        key=f"recalled.{asset_id}",
        asset_id=asset_id,
        name=model.name if model else "",
        tag=state.tag,
        picture=model.picture if model else "",
        who=rules.first_name(lab, whose or ""),
        at=state.loan.due_at if state.loan else 0,
        custody=state.custody,
    )
