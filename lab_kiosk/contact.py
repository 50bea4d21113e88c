# SPDX-License-Identifier: Apache-2.0
"""A kiosk's contact with the centre: its credential, sealed in the data folder, and the thread that keeps contact."""

from __future__ import annotations

import logging
import os
import random
import sys
import threading
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import msgspec

from lab_kiosk.application.exchange import Exchange, Link
from lab_kiosk.application.ports import Clock, EnvironmentProblem
from lab_kiosk.keys import sealed, vault
from lab_kiosk.settings import KioskConfig
from lab_kiosk.sync.enrolment import Credential
from lab_kiosk.sync.stick_key import StickKey
from lab_kiosk.sync.syncer import Borrow, OnLabThread, Syncer
from lab_kiosk.versions import PROGRAM

log = logging.getLogger(__name__)

CREDENTIAL = "centre-credential"
STICK_KEY = "stick-key"


def enrolled(data: Path) -> bool:
    return (data / CREDENTIAL).exists()


def credential(data: Path) -> Credential:
    """Raises EnvironmentProblem: ``not_enrolled``, ``sealed_file``, ``database_key``."""
    try:
        content = sealed.read(data / CREDENTIAL, _key(data))
    except FileNotFoundError:
        raise EnvironmentProblem("not_enrolled", "this kiosk knows no centre: lab-kiosk sync enroll CODE") from None
    return msgspec.json.decode(content, type=Credential)


def prepare(data: Path) -> None:
    """Have the folder and the key that a credential is sealed with. Raises EnvironmentProblem or OSError."""
    data.mkdir(parents=True, exist_ok=True)
    _key(data)


def keep(data: Path, credential: Credential) -> None:
    """From now on this kiosk knows its centre."""
    sealed.write(data / CREDENTIAL, _key(data), msgspec.json.encode(credential))


def stick_key(data: Path) -> StickKey:
    """Raises EnvironmentProblem: ``no_stick_key``, ``sealed_file``, ``database_key``."""
    try:
        content = sealed.read(data / STICK_KEY, _key(data))
    except FileNotFoundError:
        raise EnvironmentProblem(
            "no_stick_key", "this kiosk has no keys for sticks: lab-kiosk sync stick-key, with the centre's text"
        ) from None
    return msgspec.msgpack.decode(content, type=StickKey)


def keep_stick_key(data: Path, key: StickKey) -> None:
    sealed.write(data / STICK_KEY, _key(data), msgspec.msgpack.encode(key))


def keeper(
    credential: Credential,
    exchange: Exchange,
    clock: Clock,
    hear: Callable[[Link], None] = lambda _: None,
    budget: int | None = None,
) -> Syncer:
    """``budget`` is how many bytes may travel a day; None for any number."""
    from lab_kiosk.sync.postgres import PostgresTransport  # psycopg loads only where there is a centre

    def named(link: Link) -> None:
        hear(msgspec.structs.replace(link, kiosk=credential.kiosk))

    return Syncer(
        exchange,
        PostgresTransport(credential),
        app=PROGRAM,
        now_ms=clock.now_ms,
        today=lambda: datetime.fromtimestamp(clock.now_ms() / 1000).astimezone().date().isoformat(),
        monotonic=clock.monotonic,
        chance=random.random,
        budget=budget,
        hear=named,
    )


class HouseContact:
    """The contact of a running kiosk. It begins when the lab is open: ``opens`` waits for that, and is False where the
    kiosk ends first. All but :meth:`keep` may be called from any thread, before it and after it.
    """

    def __init__(
        self,
        config: KioskConfig,
        clock: Clock,
        borrow: Borrow,
        opens: Callable[[], bool],
        hear: Callable[[Link], None] = lambda _: None,
    ) -> None:
        self._config = config
        self._clock = clock
        self._borrow = borrow
        self._opens = opens
        self._tell = hear
        self._guard = threading.Lock()
        self._ended = False
        self._syncer: Syncer | None = None
        self.link = Link()
        """How it goes now; a frozen value, replaced from the thread that keeps contact."""

    @property
    def wanted(self) -> bool:
        return enrolled(self._config.data)

    def keep(self) -> None:
        """Until :meth:`stop`. Nothing, for a kiosk that is not enrolled."""
        if not self.wanted or not self._opens():
            return
        try:
            known = credential(self._config.data)
        except EnvironmentProblem as problem:
            log.warning("no contact with the centre: %s", problem)
            return
        self._hear(Link(configured=True, kiosk=known.kiosk))
        journal, budget = OnLabThread(self._borrow), self._config.budget
        syncer = keeper(known, journal, self._clock, self._hear, budget)
        with self._guard:
            if self._ended:
                return
            self._syncer = syncer
        syncer.keep()

    def wrote(self) -> None:
        """Something was written here."""
        if self._syncer is not None:
            self._syncer.wrote()

    def link_up(self) -> None:
        """The machine has a network again."""
        if self._syncer is not None:
            self._syncer.link_up()

    def ask_now(self) -> None:
        """Somebody wants to see it happen."""
        if self._syncer is not None:
            self._syncer.ask_now()

    def _hear(self, link: Link) -> None:
        self.link = link
        self._tell(link)

    def stop(self) -> None:
        with self._guard:
            self._ended = True
        if self._syncer is not None:
            self._syncer.stop()


def _key(data: Path) -> bytes:
    return vault.choose(os.environ, sys.platform, data).load()
