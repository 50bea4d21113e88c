# SPDX-License-Identifier: Apache-2.0
"""``lab-kiosk sync doctor``: joins what the doctor asks with this machine, and prints what it found."""

from __future__ import annotations

import argparse
import shutil
import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from lab_kiosk.application.sentences import many
from lab_kiosk.application.system import RandomIds, SystemClock
from lab_kiosk.cli.words import say
from lab_kiosk.settings import read_config
from lab_kiosk.versions import PROGRAM

if TYPE_CHECKING:
    from lab_kiosk.journal.exchange import SharedJournal
    from lab_kiosk.sync.doctor import Surroundings
    from lab_kiosk.sync.enrolment import Credential
    from lab_kiosk.sync.postgres import PostgresTransport

PATIENCE = 5.0
DEADLINE = 30.0


def doctor(given: argparse.Namespace) -> int:
    from lab_kiosk.sync.doctor import Mark, examine

    bad = 0
    for found in examine(around(given.data)):
        bad += found.mark is Mark.BAD
        say(f"{found.mark:5}{found.step:17} {found.sentence}")
    if bad:
        return say(f"{many(bad, 'of these is bad', 'of these are bad: begin with the first')}.", 1)
    return say("The way to the centre is open.")


def around(data: Path) -> Surroundings:
    """This machine and its network."""
    from lab_kiosk import contact
    from lab_kiosk.bootstrap import opened_journal
    from lab_kiosk.sync import chain
    from lab_kiosk.sync.doctor import Surroundings

    clock = SystemClock()

    @contextmanager
    def journal() -> Iterator[SharedJournal]:
        with opened_journal(read_config(data), clock, RandomIds(clock)) as (opened, _):
            yield opened.store

    return Surroundings(
        app=PROGRAM,
        credential=lambda: contact.credential(data),
        now_ms=clock.now_ms,
        addresses=_addresses,
        reach=lambda address, port: socket.create_connection((address, port), PATIENCE).close(),
        certificate=chain.refusal,
        transport=_transport,
        journal=journal,
        free=lambda: shutil.disk_usage(data).free,
    )


def _addresses(host: str, port: int) -> list[str]:
    return list(dict.fromkeys(str(one[4][0]) for one in socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)))


@contextmanager
def _transport(credential: Credential) -> Iterator[PostgresTransport]:
    """Given up after a while: a server that stands still would keep a technician waiting for minutes."""
    from lab_kiosk.sync.postgres import PostgresTransport

    transport = PostgresTransport(credential)
    guard = threading.Timer(DEADLINE, transport.abort)
    guard.daemon = True
    guard.start()
    try:
        yield transport
    finally:
        guard.cancel()
        transport.close()
