# SPDX-License-Identifier: Apache-2.0
"""Acts of staff: every kind of event that names who did it. The catalogue itself says which: nobody keeps a list."""

from __future__ import annotations

import msgspec

from lab_kiosk.domain.events import CATALOGUE, Event, Unknown
from lab_kiosk.domain.events.desk import DeskLocked, StaffRoleGiven

_NAMING = ("staff", "by", "verified_by")
"""The fields that name somebody of the staff, where they are plain text: ``visit.closed`` has a ``by`` that is none."""


def _naming(event: type[Event]) -> msgspec.structs.FieldInfo | None:
    fields = {field.name: field for field in msgspec.structs.fields(event) if field.type is str}
    return next((fields[name] for name in _NAMING if name in fields), None)


_FIELDS = {kind: field for kind, event in CATALOGUE.items() if (field := _naming(event)) is not None}
ALWAYS: tuple[str, ...] = (
    DeskLocked.KIND,
    StaffRoleGiven.KIND,
    *sorted(kind for kind, field in _FIELDS.items() if field.required),
)
"""Kinds that are always an act of staff. Told among them: wrong tries at the desk's door, and who became a lead by a
code of the command line.
"""
SOMETIMES: dict[str, str] = {kind: field.name for kind, field in sorted(_FIELDS.items()) if kind not in ALWAYS}
"""Kinds that are one where this field says who."""


def actor(event: Event | Unknown) -> str:
    """The handle of who did it; empty where nobody of the staff did."""
    field = None if isinstance(event, Unknown) else _FIELDS.get(event.KIND)
    named: str = getattr(event, field.name) if field is not None else ""
    return named


def is_act(event: Event | Unknown) -> bool:
    return not isinstance(event, Unknown) and (event.KIND in ALWAYS or bool(actor(event)))
