# SPDX-License-Identifier: Apache-2.0
"""``lab-kiosk staff``: make the first lead, say who may what, and read what staff did."""

from __future__ import annotations

import argparse
import secrets
from collections.abc import Sequence
from pathlib import Path

from lab_kiosk import paths
from lab_kiosk.application.desk import AuditLine
from lab_kiosk.application.pin_keeper import Invitation
from lab_kiosk.application.system import RandomIds, SystemClock
from lab_kiosk.cli.words import instant, say
from lab_kiosk.domain.codes import OWNER_DIGITS, owner_code
from lab_kiosk.domain.staff import RIGHTS, StaffRole

MINUTE_MS = 60_000
QUIET = 4
"""Modules of white around a QR code (ISO/IEC 18004)."""
_BLOCKS = {"00": "█", "01": "▀", "10": "▄", "11": " "}
"""Two modules, one above the other, on a terminal with light letters on a dark ground."""

DEEDS: dict[str, str] = {
    "asset.calibrated": "recorded that {about} was calibrated",
    "asset.claimed": "let {about} be used without cleaning",
    "asset.code_assigned": "gave {about} a code",
    "asset.code_retired": "retired a code of {about}",
    "asset.counted": "counted {about}",
    "asset.hold_placed": "held {about} back",
    "asset.hold_released": "let go of {about}",
    "asset.label_printed": "printed a new label for {about}",
    "asset.lent": "lent {about}",
    "asset.marked_missing": "marked {about} as missing",
    "asset.moved": "moved {about}",
    "asset.picture_deleted": "deleted a picture of {about}",
    "asset.pictured": "took a picture of {about}",
    "asset.reserved": "reserved {about}",
    "asset.loan_renewed": "renewed the loan of {about}",
    "asset.renewal_undone": "took back a renewal of {about}",
    "asset.return_checked": "looked at {about}, which came back",
    "asset.returned": "took {about} back",
    "asset.retired": "retired {about}",
    "asset.sent_to_bench": "sent {about} to the bench",
    "asset.sent_to_vendor": "sent {about} to a vendor",
    "asset.turnaround_step_done": "got {about} ready",
    "asset.turnaround_step_undone": "took back a step of {about}",
    "case.picture_deleted": "deleted a picture of something with an unknown code",
    "case.pictured": "took a picture of something with an unknown code",
    "case.settled": "decided an exception",
    "cases.checked": "looked at the exceptions",
    "centre.checked": "looked at the centre",
    "cleaning.ended": "ended the cleaning",
    "cleaning.started": "locked the glass to clean it",
    "consent.granted": "recorded a consent for {about}",
    "consent.withdrawn": "recorded the end of a consent for {about}",
    "credential.revoked": "revoked a badge",
    "demo.trusted": "let a demo be tried again",
    "desk.locked": "was locked out after five wrong PINs",
    "desk.opened": "opened the desk",
    "hardware.checked": "looked at the devices",
    "help.answered": "answered a call for help",
    "person.blocked": "blocked a borrower",
    "person.erased": "erased a person",
    "person.unblocked": "unblocked a borrower",
    "pilot.decided": "decided about a pilot",
    "pilot.stage_reached": "moved a pilot on",
    "records.exported": "let records out",
    "records.imported": "took records in",
    "records.purged": "let go of old records",
    "reports.checked": "looked at the reports",
    "reservation.cancelled": "cancelled a reservation",
    "reservation.changed": "changed a reservation",
    "reservation.fulfilled": "handed out what was reserved",
    "reservation.made": "made a reservation",
    "reservation.unit_replaced": "kept another thing for a reservation",
    "roll.called": "called the evacuation roll",
    "roll.closed": "closed the evacuation list",
    "session.ended": "stopped a demo",
    "session.safety_acknowledged": "acknowledged a safety step",
    "staff.pin_chosen": "chose a PIN",
    "staff.pin_reset": "let {about} choose a new PIN",
    "staff.role_given": "made {about} a",
    "stock.moved": "counted stock",
    "stocktake.closed": "closed a stock-take",
    "stocktake.opened": "began a stock-take",
    "stocktake.place_started": "began to count at a place",
    "stocktake.stray_counted": "counted something unknown",
    "visit.closed": "closed a visit",
    "visit.corrected": "set the times of a visit of {about} right",
    "visit.opened": "let somebody in",
}


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    staff = commands.add_parser("staff", help="the desk: make its first lead, say who may what, read what was done")
    verbs = staff.add_subparsers(required=True, metavar="VERB")

    owner = verbs.add_parser(
        "owner", help="a code, good once, that makes whoever has a staff badge a lead here; the kiosk may be running"
    )
    owner.add_argument("--data", type=Path, default=paths.data_folder("kiosk"), help="the kiosk's data folder")
    owner.add_argument("--minutes", type=int, default=15, help="how long it may be used; 15 when left out")
    owner.set_defaults(run=_owner)

    rights = verbs.add_parser("rights", help="print who may what")
    rights.set_defaults(run=_rights)

    audit = verbs.add_parser("audit", help="print what staff did, the newest first; the kiosk is closed meanwhile")
    audit.add_argument("--data", type=Path, default=paths.data_folder("kiosk"), help="the kiosk's data folder")
    audit.add_argument("--most", type=int, default=200, help="how many; 200 when left out")
    audit.set_defaults(run=_audit)


def _owner(given: argparse.Namespace) -> int:
    from lab_kiosk.pins import shelf
    from lab_kiosk.settings import read_config

    if not 0 < given.minutes <= 24 * 60:
        return say("A code is good for a minute at least, and for a day at most.", 1)
    read_config(given.data)
    digits = "".join(secrets.choice("0123456789") for _ in range(OWNER_DIGITS))
    until = SystemClock().now_ms() + given.minutes * MINUTE_MS
    shelf(given.data).invite(Invitation(code=digits, until_ms=until))
    for row in _picture(owner_code(digits)):
        say(row)
    say(" ".join(digits[at : at + 4] for at in range(0, OWNER_DIGITS, 4)))
    return say(
        f"At the kiosk: the card DESK, then your staff badge, then this code, scanned or typed. Good once, until "
        f"{instant(until)}. An older code is void."
    )


def _picture(text: str) -> list[str]:
    """As a QR code of half blocks."""
    from hardware.scan import Symbology
    from hardware.symbols import modules

    code = modules(text, Symbology.QR)
    blank = "0" * (len(code[0]) + 2 * QUIET)
    rows = [blank] * QUIET + ["0" * QUIET + row + "0" * QUIET for row in code] + [blank] * (QUIET + len(code) % 2)
    return [
        "".join(_BLOCKS[upper + lower] for upper, lower in zip(above, below, strict=True))
        for above, below in zip(rows[::2], rows[1::2], strict=True)
    ]


def _rights(given: argparse.Namespace) -> int:
    say(f"{'':22}" + "".join(f"{role:6}" for role in StaffRole))
    for right, roles in RIGHTS.items():
        say(f"{right.replace('_', ' '):22}" + "".join(f"{'yes' if role in roles else '-':6}" for role in StaffRole))
    return 0


def _audit(given: argparse.Namespace) -> int:
    from lab_kiosk.application.use_cases.audit import EVER, audit_lines
    from lab_kiosk.bootstrap import open_lab  # it brings Qt along
    from lab_kiosk.settings import read_config

    config, clock = read_config(given.data), SystemClock()
    with open_lab(config, clock, RandomIds(clock)) as lab:
        lines = audit_lines(lab, given.most, EVER)
    for sentence in sentences(lines):
        say(sentence)
    return say("Nobody of the staff has done anything yet.") if not lines else 0


def sentences(lines: Sequence[AuditLine]) -> list[str]:
    """One a line: when, where if it was another kiosk, who, what. A kind from the future tells its own name."""
    told = []
    for line in lines:
        deed = DEEDS.get(line.kind, line.kind.replace(".", " ").replace("_", " "))
        nobody = "somebody" if line.kind.startswith(("staff", "consent")) else "it"
        said = deed.format(about=line.about or nobody)
        word = f" {line.word.replace('_', ' ')}" if line.kind == "staff.role_given" else ""
        more = f" ({line.word.replace('_', ' ')})" if line.word and not word else ""
        where = f" at {line.kiosk}" if line.kiosk else ""
        who = line.who or ("A code of the command line" if line.kind == "staff.role_given" else "Somebody")
        told.append(f"{instant(line.at, 'seconds')}{where}  {who} {said}{word}{more}.")
    return told
