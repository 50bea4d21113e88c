# SPDX-License-Identifier: Apache-2.0
"""The note that records leave the lab on paper."""

from __future__ import annotations

from lab_kiosk.application import exports
from lab_kiosk.application.pages import NotePages, PagesNoted
from lab_kiosk.application.ports import Lab
from lab_kiosk.domain.events.site import RecordsExported


def note_pages(command: NotePages, lab: Lab) -> PagesNoted:
    """A list of people on the glass names them, and so does its print."""
    exported = RecordsExported(
        format=command.format,
        purpose=command.purpose,
        rows=command.rows,
        personal=command.heads > 0,
        named=command.heads > 0,
        by=command.by,
    )
    exports.note(lab, exported)
    return PagesNoted(command.ticket)
