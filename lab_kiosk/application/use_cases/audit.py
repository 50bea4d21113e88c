# SPDX-License-Identifier: Apache-2.0
"""What staff did, told from the history itself: whoever asks is written down as well, by the desk that they opened."""

from __future__ import annotations

import msgspec

from lab_kiosk.application.desk import AuditLine, AuditShown, LookAtAudit
from lab_kiosk.application.ports import Lab
from lab_kiosk.application.use_cases import rules
from lab_kiosk.domain.acts import actor
from lab_kiosk.domain.events import Entry, Event, Unknown
from lab_kiosk.domain.events.desk import DeskLocked
from lab_kiosk.domain.ids import stream_id

MOST = 200
"""How many acts are told at once."""
LATELY = 20_000
"""How many of the last entries of each log are read for the page: a week or two, in a tenth of a second."""
EVER = 1 << 62
"""For the command line, behind which nobody waits."""
_WORDS = ("role", "decision", "reason", "step", "stage", "outcome", "scope")
"""The fields that say more about an act, as a word of a closed list."""


def look_at_audit(command: LookAtAudit, lab: Lab) -> AuditShown:
    return AuditShown(audit_lines(lab))


def audit_lines(lab: Lab, most: int = MOST, within: int = LATELY) -> tuple[AuditLine, ...]:
    peers = lab.exchange.peers() if lab.exchange is not None else ()
    kiosks = {str(peer.log_id): peer.kiosk for peer in peers}
    acts = ((entry, entry.event) for entry in lab.store.acts(most, within))
    return tuple(_line(entry, event, kiosks, lab) for entry, event in acts if not isinstance(event, Unknown))


def _line(entry: Entry, event: Event, kiosks: dict[str, str], lab: Lab) -> AuditLine:
    said = msgspec.structs.asdict(event)
    who = event.person if isinstance(event, DeskLocked) else actor(event)
    return AuditLine(
        event_id=entry.event_id,
        kind=event.KIND,
        at=entry.at,
        who=rules.first_name(lab, who),
        about="" if isinstance(event, DeskLocked) else _about(entry, str(said.get("person", "")), lab),
        word=next((str(said[name]) for name in _WORDS if said.get(name) not in (None, "")), ""),
        kiosk=kiosks.get(entry.log_id, ""),
    )


def _about(entry: Entry, person: str, lab: Lab) -> str:
    """The person or the thing that it was done to, by the name that staff know."""
    kind, _, _ = entry.stream.partition(":")
    if kind == "asset":
        asset = lab.store.asset(stream_id(entry.stream))
        return asset.tag if asset is not None else ""
    return rules.first_name(lab, person or (entry.subject or ""))
