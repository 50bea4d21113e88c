# SPDX-License-Identifier: Apache-2.0
"""A kiosk's contact with its centre, without a centre: what is kept, and what it does before, after and instead.

`tests/e2e/test_contact.py` has the rest: a whole kiosk and a real PostgreSQL.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from concurrent.futures import Future
from datetime import date
from pathlib import Path
from typing import TypeVar

import pytest

from lab_kiosk import contact
from lab_kiosk.application.exchange import Exchange, Link
from lab_kiosk.application.ports import EnvironmentProblem
from lab_kiosk.application.system import SystemClock
from lab_kiosk.cli import sample_lab
from lab_kiosk.contact import HouseContact
from lab_kiosk.settings import KioskConfig
from lab_kiosk.sync.enrolment import PLAIN, Credential
from lab_kiosk.sync.stick_key import StickKey
from tests.support.lab_database import journal_store

T = TypeVar("T")
NOWHERE = Credential(
    host="127.0.0.1",
    port=1,
    database="lab",
    role="kiosk_1",
    password="not a secret",
    site_id=1,
    kiosk="Door",
    ca=PLAIN,
)
STICK = StickKey(
    site_id=1,
    kiosk_id="k",
    kiosk="Door",
    seed=b"s" * 32,
    certificate=b"c",
    site_private=b"p" * 32,
    centre=b"e" * 32,
    centre_seals=b"l" * 32,
)


@pytest.fixture
def config(tmp_path: Path) -> KioskConfig:
    return sample_lab.prepare(tmp_path / "lab", date(2026, 9, 1)).config


def test_a_credential_is_kept_sealed_and_read_again(config: KioskConfig) -> None:
    assert not contact.enrolled(config.data)
    contact.keep(config.data, NOWHERE)
    assert contact.enrolled(config.data)
    assert contact.credential(config.data) == NOWHERE
    assert b"not a secret" not in (config.data / contact.CREDENTIAL).read_bytes()


def test_a_key_for_sticks_is_kept_sealed_and_read_again(config: KioskConfig) -> None:
    with pytest.raises(EnvironmentProblem, match="no_stick_key"):
        contact.stick_key(config.data)
    contact.keep_stick_key(config.data, STICK)
    assert contact.stick_key(config.data) == STICK
    assert STICK.seed not in (config.data / contact.STICK_KEY).read_bytes()


@pytest.mark.parametrize(
    ("name", "read"), [(contact.CREDENTIAL, contact.credential), (contact.STICK_KEY, contact.stick_key)]
)
def test_what_was_sealed_elsewhere_or_has_been_bent_does_not_open(
    config: KioskConfig, tmp_path: Path, name: str, read: Callable[[Path], object]
) -> None:
    other = tmp_path / "other"
    contact.prepare(other)
    contact.keep(other, NOWHERE)
    contact.keep_stick_key(other, STICK)
    (config.data / name).write_bytes((other / name).read_bytes())
    with pytest.raises(EnvironmentProblem, match="sealed_file"):
        read(config.data)
    bent = bytearray((other / name).read_bytes())
    bent[-1] ^= 1
    (other / name).write_bytes(bytes(bent))
    with pytest.raises(EnvironmentProblem, match="sealed_file"):
        read(other)


def test_a_kiosk_without_a_credential_says_how_it_gets_one(config: KioskConfig) -> None:
    with pytest.raises(EnvironmentProblem, match="not_enrolled") as raised:
        contact.credential(config.data)
    assert "lab-kiosk sync enroll" in str(raised.value)


def test_a_folder_is_prepared_with_the_key_that_it_is_sealed_with(tmp_path: Path) -> None:
    """Before the code is used up: a code that opens once must not be lost because a folder could not be made."""
    folder = tmp_path / "deep" / "lab"
    contact.prepare(folder)
    contact.prepare(folder)
    contact.keep(folder, NOWHERE)
    assert contact.credential(folder) == NOWHERE


class Kiosk:
    """A contact, what it was told, and a journal that is lent to it on the thread that asks."""

    def __init__(self, config: KioskConfig, journal: Exchange | None = None) -> None:
        self.opened = threading.Event()
        self.opens = True
        self.heard: list[Link] = []
        self.offline = threading.Event()
        self.borrowed = 0
        self.journal = journal
        self.contact = HouseContact(config, SystemClock(), self.borrow, self.waits, self.hear)
        self.thread = threading.Thread(target=self.contact.keep)

    def waits(self) -> bool:
        self.opened.set()
        return self.opens

    def hear(self, link: Link) -> None:
        self.heard.append(link)
        if link.trouble:
            self.offline.set()

    def borrow(self, errand: Callable[[Exchange], T], /) -> Future[T]:
        self.borrowed += 1
        assert self.journal is not None
        done: Future[T] = Future()
        done.set_result(errand(self.journal))
        return done


def test_a_kiosk_that_knows_no_centre_keeps_no_contact(config: KioskConfig) -> None:
    kiosk = Kiosk(config)
    assert not kiosk.contact.wanted
    kiosk.contact.keep()
    for told in (kiosk.contact.wrote, kiosk.contact.link_up, kiosk.contact.ask_now, kiosk.contact.stop):
        told()
    assert not kiosk.opened.is_set()
    assert (kiosk.contact.link, kiosk.heard) == (Link(), [])


def test_a_kiosk_whose_lab_never_opens_asks_nobody(config: KioskConfig) -> None:
    contact.keep(config.data, NOWHERE)
    kiosk = Kiosk(config)
    kiosk.opens = False
    kiosk.contact.keep()
    assert (kiosk.opened.is_set(), kiosk.heard, kiosk.borrowed) == (True, [], 0)


def test_a_credential_that_does_not_open_is_said_once(config: KioskConfig, caplog: pytest.LogCaptureFixture) -> None:
    (config.data / contact.CREDENTIAL).write_bytes(b"not sealed by this kiosk")
    kiosk = Kiosk(config)
    with caplog.at_level(logging.WARNING):
        kiosk.contact.keep()
    assert len(caplog.messages) == 1
    assert caplog.messages[0].startswith("no contact with the centre: ")
    assert kiosk.heard == []


def test_a_kiosk_that_ended_before_its_lab_opened_does_not_begin(config: KioskConfig) -> None:
    contact.keep(config.data, NOWHERE)
    kiosk = Kiosk(config)
    kiosk.contact.stop()
    kiosk.contact.keep()
    assert kiosk.heard == [Link(configured=True, kiosk="Door")]
    assert kiosk.borrowed == 0


def test_a_centre_that_is_away_is_told_with_the_kiosks_name_and_the_contact_ends_when_it_is_asked_to(
    config: KioskConfig, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    contact.keep(config.data, NOWHERE)
    with caplog.at_level(logging.WARNING), journal_store(tmp_path, durable=False) as journal:
        kiosk = Kiosk(config, journal)
        kiosk.thread.start()
        assert kiosk.offline.wait(60)
        kiosk.contact.wrote()
        kiosk.contact.link_up()
        kiosk.contact.ask_now()
        kiosk.contact.stop()
        kiosk.thread.join(60)
    assert not kiosk.thread.is_alive()
    assert {link.kiosk for link in kiosk.heard} == {"Door"}
    assert kiosk.heard[0] == Link(configured=True, kiosk="Door")
    assert kiosk.contact.link == kiosk.heard[-1]
    assert kiosk.contact.link.configured
