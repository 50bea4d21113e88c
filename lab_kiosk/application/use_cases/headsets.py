# SPDX-License-Identifier: Apache-2.0
"""The headset that a demo runs on: one that was claimed, and that this kiosk can reach."""

from __future__ import annotations

from collections.abc import Iterable

from lab_kiosk.application.outcomes import RunsOn
from lab_kiosk.application.ports import Lab
from lab_kiosk.application.use_cases.things import thing
from lab_kiosk.domain.availability import Blocker
from lab_kiosk.domain.demo import Manifest, runs_on


def out_of_reach(asset_id: str, lab: Lab) -> Blocker | None:
    return Blocker.NOT_CONNECTED if lab.reachable().isdisjoint(lab.store.serials(asset_id)) else None


def claimed(session_id: str, manifest: Manifest, lab: Lab) -> RunsOn | None:
    """What a session that was claimed for runs on; None where it runs on no headset."""
    return chosen(manifest, [asset.asset_id for asset in lab.store.assets_in_session(session_id)], lab)


def chosen(manifest: Manifest, assets: Iterable[str], lab: Lab) -> RunsOn | None:
    """The first that can be reached, or else the first that could be: after a restart none can be yet."""
    wanted = {claim.equipment_class for claim in manifest.equipment if runs_on(manifest, claim)}
    worn = [item for item in (thing(lab, asset_id) for asset_id in assets) if item.model.equipment_class in wanted]
    found = [RunsOn(serial, item.state.tag) for item in worn for serial in lab.store.serials(item.asset_id)]
    reachable = lab.reachable()
    return next((one for one in found if one.serial in reachable), found[0] if found else None)


__all__ = ["chosen", "claimed", "out_of_reach"]
