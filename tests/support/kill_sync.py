# SPDX-License-Identifier: Apache-2.0
"""A kiosk that writes and syncs until it is killed, through a network that is cut, with a centre that falls over."""

from __future__ import annotations

import json
import random
import signal
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

import msgspec

from lab_kiosk.cli.own_postgres import Server
from lab_kiosk.sync.enrolment import Credential
from lab_kiosk.sync.postgres import PostgresTransport
from lab_kiosk.sync.syncer import Syncer
from tests.benchmarks.lab_traffic import Traffic
from tests.support.cutting_proxy import CuttingProxy
from tests.support.kill_nine import open_lab
from tests.support.postgres import Centre

CREDENTIAL = "credential.json"


def _syncer(store: object, credential: Credential) -> Syncer:
    return Syncer(
        store,  # type: ignore[arg-type]
        PostgresTransport(credential),
        app="kill -9",
        now_ms=lambda: time.time_ns() // 1_000_000,
        today=lambda: "2027-01-15",
        monotonic=time.monotonic,
        chance=random.random,
    )


def write_and_sync(directory: Path, number: int) -> None:
    """Say each event's id once it is durable; after every few of them, talk to the centre."""
    credential = msgspec.json.decode((directory / CREDENTIAL).read_bytes(), type=Credential)
    facts = iter(Traffic(seed=number, people=50, assets=20))
    store = open_lab(directory, number).store
    syncer = _syncer(store, credential)
    dice = random.Random(number)
    while True:
        entries = store.append([next(facts) for _ in range(dice.randint(1, 5))])
        sys.stdout.write(json.dumps([entry.event_id for entry in entries]) + "\n")
        sys.stdout.flush()
        if dice.random() < 0.3:
            syncer.attempt()


@dataclass
class Toll:
    kills: int = 0
    restarts: int = 0
    cuts: int = 0
    acknowledged: int = 0
    stored: int = 0
    logs: int = 0


def kill_often(directory: Path, server: Server, centre: Centre, kills: int, seed: int) -> tuple[Toll, set[str]]:
    """The kiosk is killed each time, the server every second time. Returns what happened, and what was promised."""
    dice, toll, promised = random.Random(seed), Toll(), set[str]()
    credential = centre.credential()
    with CuttingProxy(server.port, 0.02, seed) as proxy:
        through = msgspec.structs.replace(credential, port=proxy.port)
        (directory / CREDENTIAL).write_bytes(msgspec.json.encode(through))
        for number in range(1, kills + 1):
            kiosk = subprocess.Popen(
                [sys.executable, "-m", "tests.support.kill_sync", str(directory), str(number)],
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
            )
            assert kiosk.stdout is not None
            said = [kiosk.stdout.readline() for _ in range(dice.randint(5, 30))]
            if number % 2 == 0:
                server.stop("immediate")
                server.start()
                toll.restarts += 1
                said += [kiosk.stdout.readline() for _ in range(dice.randint(1, 20))]
            kiosk.send_signal(signal.SIGKILL)
            said += kiosk.stdout.read().splitlines(keepends=True)
            kiosk.stdout.close()
            kiosk.wait()
            toll.kills += 1
            promised.update(*(json.loads(line) for line in said if line.endswith(b"\n")))
        toll.cuts = proxy.cuts
    toll.acknowledged = len(promised)
    opened = open_lab(directory, 1_000_000)
    syncer = _syncer(opened.store, credential)
    for _ in range(5):  # the first one may meet a connection that a killed kiosk left behind
        syncer.attempt()
    syncer.close()
    assert opened.store.waiting().events == 0
    opened.database.checkpoint()
    opened.database.close()
    return toll, promised


if __name__ == "__main__":
    write_and_sync(Path(sys.argv[1]), int(sys.argv[2]))
