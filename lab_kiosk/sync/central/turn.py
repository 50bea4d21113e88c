# SPDX-License-Identifier: Apache-2.0
"""Whose turn it is to derive: one transaction at a time, and one version of the program.

Two versions would each find the other's tables wrong and make all of them anew, for as long as both run. A row says
which program derives, and when it was seen; every transaction that derives begins by locking it. Why a row: ADR 0018.
"""

from __future__ import annotations

import re

import msgspec

from lab_kiosk.application.ports import EnvironmentProblem
from lab_kiosk.application.sentences import many
from lab_kiosk.sync.central import schema
from lab_kiosk.sync.central.dialect import Connection

HELD_MS = 120_000
"""Where nobody can tell which of two programs is the newer one, the other is gone after so long a silence. One that
follows is seen four times in it.
"""
RENEW_MS = 20_000
HELD = "central_held"

_TURN = "SELECT batch, program, derived_by, core.now_ms() - seen_at FROM core.deriving FOR UPDATE"
_MINE = "UPDATE core.deriving SET program = %s, seen_at = core.now_ms()"
_DONE = "UPDATE core.deriving SET batch = batch + 1, derived_by = %s, seen_at = core.now_ms() RETURNING batch"
# Like one that has been silent as long: whoever comes next need not tell the two apart.
_LEAVE = "UPDATE core.deriving SET seen_at = least(seen_at, core.now_ms() - %s) WHERE program = %s"


class Turn(msgspec.Struct, frozen=True, kw_only=True):
    """``batch`` counts the transactions that wrote; ``derived_by`` is the program whose folds the rows are of;
    ``fresh`` is whether somebody else derived before, so that even the tables may be another's.
    """

    batch: int
    derived_by: str | None
    fresh: bool


def take(connection: Connection, program: str) -> Turn:
    """Wait for our turn, and keep it to the end of the transaction, which the caller has opened.

    Raises EnvironmentProblem: ``central_newer`` and ``central_older`` for a centre, or tables, of another version than
    this program's, ``central_held`` where another program of this version derives.
    """
    _same_centre(connection)
    row = connection.execute(_TURN).fetchone()
    if row is None:
        raise EnvironmentProblem("central_older", "run `lab-kiosk central init` first")
    batch, holder, derived_by, silence = row
    fresh = holder != program
    if fresh and holder is not None:
        _yields(holder, program, silence)
    if fresh or silence > RENEW_MS:
        connection.execute(_MINE, (program,))
    return Turn(batch=batch, derived_by=derived_by, fresh=fresh)


def done(connection: Connection, program: str) -> int:
    """Something was written in this turn; returns its batch."""
    row = connection.execute(_DONE, (program,)).fetchone()
    return 0 if row is None else int(row[0])


def leave(connection: Connection, program: str) -> None:
    """Nobody has to wait for this program any more."""
    connection.execute(_LEAVE, (HELD_MS, program))


def _same_centre(connection: Connection) -> None:
    row = connection.execute("SELECT version_num FROM core.migration").fetchone()
    found = None if row is None else row[0]
    if found == schema.head():
        return
    if found in schema.known():
        raise EnvironmentProblem("central_older", f"it has revision {found}: run `lab-kiosk central init` first")
    raise EnvironmentProblem("central_newer", schema.newer(found))


def _yields(holder: str, program: str, silence: int) -> None:
    """Whether it does to us. Raises EnvironmentProblem where it does not."""
    theirs, ours = version(holder), version(program)
    known = theirs is not None and ours is not None
    if known and theirs > ours:  # type: ignore[operator]
        raise EnvironmentProblem(
            "central_newer",
            f"lab-kiosk {_number(holder)} derives this centre, and this program is {_number(program)}. It writes "
            "nothing: bring it to that version",
        )
    if (not known or theirs == ours) and silence < HELD_MS:
        ago = many(max(silence, 0) // 1000, "second")
        raise EnvironmentProblem(
            HELD,
            f"another lab-kiosk {_number(holder)}, with other tables than this one's, derives this centre. It was seen "
            f"{ago} ago: stop it. Two minutes later this one may go on",
        )


def version(program: str) -> tuple[int, ...] | None:
    """What a program's name begins with; None for one that cannot be put in an order."""
    found = re.match(r"\d+(?:\.\d+)*(?=\s|$)", program)
    return tuple(map(int, found[0].split("."))) if found else None


def _number(program: str) -> str:
    return program.partition(" ")[0]
