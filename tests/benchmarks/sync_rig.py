# SPDX-License-Identifier: Apache-2.0
"""What the benchmarks of sync stand on: a durable PostgreSQL behind TLS and SCRAM, and kiosks' journals on the disk."""

from __future__ import annotations

import asyncio
import os
import random
import shutil
import statistics
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import Executor, Future, ThreadPoolExecutor
from contextlib import contextmanager
from itertools import islice
from pathlib import Path
from typing import Any, Self, TypeVar

from msgspec.structs import replace

from lab_kiosk.application.exchange import Carried, Exchange
from lab_kiosk.cli.own_postgres import ADMIN, Server, binaries, has_tls
from lab_kiosk.journal.exchange import SharedJournal
from lab_kiosk.sync.enrolment import PLAIN, Credential
from lab_kiosk.sync.postgres import PostgresTransport
from lab_kiosk.sync.syncer import OnLabThread, Syncer
from tests.benchmarks.lab_traffic import Traffic
from tests.support.certificates import Authority
from tests.support.lab_database import journal_store
from tests.support.postgres import Centre, Centres

T = TypeVar("T")

HOST = "127.0.0.1"
BATCH = 2000


def say(line: str = "") -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


def asked(name: str, default: int) -> int:
    """A number that whoever runs the benchmark may give in the environment."""
    return int(os.environ.get(name) or default)


def load() -> str:
    """How busy the machine was with other things, as far as it tells."""
    return f"load {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores"


def timed(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def spread(seconds: Sequence[float], events: int) -> str:
    """Events a second: the median, and in brackets the slowest and the fastest round."""
    rates = sorted(events / one for one in seconds)
    return f"{statistics.median(rates):>9,.0f}  ({rates[0]:,.0f} to {rates[-1]:,.0f})"


class Rig:
    """A server with centres on it. ``ca`` is the certificate of its authority, or PLAIN where it has no TLS."""

    def __init__(self, folder: Path, server: Server, ca: str) -> None:
        self.folder = folder
        self.server = server
        self.ca = ca
        self.centres = Centres(server.dsn())

    def credential(self, centre: Centre, name: str, site: int = 1) -> Credential:
        return replace(centre.credential(site, name), ca=self.ca, host=HOST)

    def administrator(self, credential: Credential) -> Credential:
        """The same way in, by the administrator's login: for the yardsticks."""
        return replace(credential, role=ADMIN, password=self.server.password)


@contextmanager
def rig(**settings: str) -> Iterator[Rig]:
    folder = Path(tempfile.mkdtemp(prefix="lab-bench-"))
    try:
        found = binaries()
        tls, ca = None, PLAIN
        if has_tls(found):
            authority = Authority(folder, "bench")
            tls, ca = authority.issue(HOST), authority.pem
        given = {"shared_buffers": "512MB", "max_wal_size": "4GB", "checkpoint_timeout": "15min", **settings}
        with Server(folder=found, tls=tls, durable=True, settings=given) as server:
            say(f"PostgreSQL of {found.parent.name}, durable, SCRAM, {'TLS' if tls else 'no TLS'}; {load()}")
            yield Rig(folder, server, ca)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


@contextmanager
def kiosk(folder: Path, name: str, *, durable: bool = True) -> Iterator[SharedJournal]:
    prefix = 16 * (sum(name.encode()) + 1)
    with journal_store(folder, f"{name}.db", prefix, durable=durable) as store:
        yield store


def written(folder: Path, name: str, events: int) -> Path:
    """The database of a kiosk that has written so many events and sent none; in batches, which no kiosk does."""
    with kiosk(folder, name, durable=False) as store:
        traffic = Traffic()
        facts = (fact for source in (traffic.opening(), iter(traffic)) for fact in source)
        for first in range(0, events, BATCH):
            store.append(list(islice(facts, min(BATCH, events - first))))
    return folder / f"{name}.db"


def everything(store: SharedJournal) -> list[Carried]:
    """All that a kiosk has of its own, as it travels."""
    return list(store.outgoing(sys.maxsize >> 1, sys.maxsize >> 1).events)


def exchange(store: Exchange, credential: Credential, held: list[float] | None = None) -> tuple[float, Any]:
    """One whole contact, as a kiosk makes it: how long it took, and its report. The journal is on a lab thread;
    ``held`` gets for how many seconds that was held by each errand.
    """
    with ThreadPoolExecutor(1) as lab:
        return _exchange(lab, store, credential, [] if held is None else held)


def _exchange(lab: Executor, store: Exchange, credential: Credential, held: list[float]) -> tuple[float, Any]:
    def borrow(errand: Callable[[Exchange], T]) -> Future[T]:
        return lab.submit(run, errand)

    def run(errand: Callable[[Exchange], T]) -> T:
        start = time.perf_counter()
        try:
            return errand(store)
        finally:
            held.append(time.perf_counter() - start)

    syncer = Syncer(
        OnLabThread(borrow),
        PostgresTransport(credential),
        app="bench",
        now_ms=lambda: time.time_ns() // 1_000_000,
        today=lambda: "",
        monotonic=time.monotonic,
        chance=random.random,
    )
    start = time.perf_counter()
    report = syncer.attempt()
    taken = time.perf_counter() - start
    syncer.close()
    if report is None:
        raise RuntimeError(f"no contact: {syncer.link}")
    return taken, report


class Delay:
    """A way to a port that takes so many milliseconds there and back, on a thread of its own, and lets so many bits a
    second through in each direction; any number where that is 0. ``carried``: how many bytes went there and back.
    """

    def __init__(self, target: int, round_trip_ms: float, bits_per_second: int = 0) -> None:
        self._target = target
        self._half = round_trip_ms / 2000
        self._byte_takes = 8 / bits_per_second if bits_per_second else 0.0
        self.carried = 0
        self._loop = asyncio.new_event_loop()
        self._ready = threading.Event()
        self.port = 0
        self._thread = threading.Thread(target=self._run, daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        self._ready.wait()
        return self

    def __exit__(self, *_: object) -> None:
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()

    def _run(self) -> None:
        asyncio.set_event_loop(self._loop)
        server = self._loop.run_until_complete(asyncio.start_server(self._serve, HOST, 0))
        self.port = server.sockets[0].getsockname()[1]
        self._ready.set()
        self._loop.run_forever()
        for task in asyncio.all_tasks(self._loop):
            task.cancel()
        server.close()
        self._loop.run_until_complete(asyncio.sleep(0))

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        there, back = await asyncio.open_connection(HOST, self._target)
        await asyncio.gather(self._carry(reader, back), self._carry(there, writer))

    async def _carry(self, source: asyncio.StreamReader, target: asyncio.StreamWriter) -> None:
        """What comes while something is under way travels behind it."""
        queue: asyncio.Queue[tuple[float, bytes]] = asyncio.Queue()

        async def deliver() -> None:
            while True:
                due, data = await queue.get()
                await asyncio.sleep(max(due - self._loop.time(), 0))
                if not data:
                    target.close()
                    return
                target.write(data)

        task = self._loop.create_task(deliver())
        free = 0.0
        while data := await source.read(1 << 16):
            self.carried += len(data)
            free = max(free, self._loop.time()) + len(data) * self._byte_takes
            queue.put_nowait((free + self._half, data))
        queue.put_nowait((self._loop.time() + self._half, b""))
        await task


def quantiles(values: Sequence[float]) -> Mapping[str, float]:
    cuts = statistics.quantiles(values, n=100)
    return {"p50": cuts[49], "p95": cuts[94], "p99": cuts[98]}
