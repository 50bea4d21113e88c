# SPDX-License-Identifier: Apache-2.0
"""A kiosk's contact with the centre: its credential, sealed in the data folder, and the thread that keeps contact."""

from __future__ import annotations

import os
import random
import sys
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import msgspec

from lab_kiosk.application.exchange import Exchange, Link
from lab_kiosk.application.ports import Clock, EnvironmentProblem
from lab_kiosk.keys import sealed, vault
from lab_kiosk.sync.enrolment import Credential
from lab_kiosk.sync.stick_key import StickKey
from lab_kiosk.sync.syncer import Syncer
from lab_kiosk.versions import PROGRAM

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
    credential: Credential, exchange: Exchange, clock: Clock, hear: Callable[[Link], None] = lambda _: None
) -> Syncer:
    from lab_kiosk.sync.postgres import PostgresTransport  # psycopg loads only where there is a centre

    return Syncer(
        exchange,
        PostgresTransport(credential),
        app=PROGRAM,
        now_ms=clock.now_ms,
        today=lambda: datetime.fromtimestamp(clock.now_ms() / 1000).astimezone().date().isoformat(),
        monotonic=clock.monotonic,
        chance=random.random,
        hear=hear,
    )


def _key(data: Path) -> bytes:
    return vault.choose(os.environ, sys.platform, data).load()
