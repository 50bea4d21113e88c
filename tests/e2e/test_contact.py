# SPDX-License-Identifier: Apache-2.0
"""A whole kiosk and a real centre: what a visitor does is there soon, and what others did is here when the link is."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date, datetime
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QObject

from lab_kiosk import contact
from lab_kiosk.application.exchange import Contact, Link
from lab_kiosk.application.flows import Screen
from lab_kiosk.application.system import RandomIds, SystemClock
from lab_kiosk.bootstrap import House, opened_journal
from lab_kiosk.cli import sample_lab
from lab_kiosk.settings import CentreConfig, KioskConfig
from lab_kiosk.sync import pacing
from lab_kiosk.sync.central import admin
from lab_kiosk.ui.qt.driver import Driver
from lab_kiosk.ui.qt.network import Reach
from tests.support.postgres import Centre, centre, centres, push, some

__all__ = ["centre", "centres"]

PATIENCE = 60.0
NEVER = 1e6


class Door:
    """A kiosk of the sample lab that is enrolled."""

    def __init__(self, folder: Path, centre: Centre) -> None:
        self.centre = centre
        self.sample = sample_lab.prepare(folder, date.today())  # noqa: DTZ011 - any day will do
        self.config = replace(self.sample.config, printer=(), headsets=None, camera="none")
        contact.keep(self.config.data, centre.credential(self.config.site_id, "Door"))

    @contextmanager
    def open(self, config: KioskConfig | None = None) -> Iterator[House]:
        clock = SystemClock()
        house = House(
            config or self.config,
            clock=clock,
            furniture=lambda: sample_lab.furniture(self.sample, clock),
            windowed=True,
            size=(1280, 720),
            quiet=True,
            reduce_motion=True,
        )
        self.driver = Driver(house.ui.window)
        try:
            self.wait(lambda: house.ui.runtime.kiosk.lab is not None, "the lab")
            yield house
        finally:
            house.close()

    def wait(self, condition: Callable[[], bool], what: str) -> None:
        self.driver.wait_for(condition, what, PATIENCE)

    def events(self) -> int:
        return int(self.centre.value("SELECT count(*) FROM core.event"))


@pytest.fixture
def door(qapp: QObject, tmp_path: Path, centre: Centre, monkeypatch: pytest.MonkeyPatch) -> Door:
    """After a contact that went well the clock alone would bring the next one in eleven days."""
    monkeypatch.setattr(pacing, "IDLE", NEVER)
    monkeypatch.setattr(pacing, "HERD", 0.1)
    return Door(tmp_path / "lab", centre)


def settled(house: House) -> bool:
    return house.contact.link == Link(configured=True, kiosk="Door")


def test_what_a_visitor_does_is_at_the_centre_soon_and_the_link_brings_what_others_did(door: Door) -> None:
    with door.open() as house:
        door.wait(lambda: settled(house) and door.events() > 0, "the first contact")
        before = door.events()
        badge = next(badge.text for badge in door.sample.badges if badge.kind == "person")
        house.scanner.tap(badge)
        door.wait(lambda: house.ui.runtime.kiosk.screen is Screen.VERDICT, "a verdict")
        door.wait(lambda: door.events() > before, "what was written, at the centre")
        door.wait(lambda: settled(house), "the end of that contact")

        others = some("other", 1, 3, site=door.config.site_id)
        push(door.centre.kiosk(door.config.site_id, "Desk"), others)
        assert house.ui.link is not None
        for reach in (Reach.Disconnected, Reach.Online):
            house.ui.link.changed(reach)
        known = lambda: house._borrow(lambda journal: journal.vector()).result(PATIENCE)  # noqa: E731
        door.wait(lambda: known().get(others[0].log_id) == 3, "what the other kiosk wrote")
    assert not house.ui.warnings


def test_a_kiosk_whose_door_was_closed_opens_all_the_same(door: Door, caplog: pytest.LogCaptureFixture) -> None:
    admin.revoke(door.centre.connection, door.config.site_id, "Door")
    with caplog.at_level("WARNING"), door.open() as house:
        door.wait(lambda: house.contact.link.trouble == "revoked", "the refusal")
    assert "no contact with the centre" in caplog.text
    assert door.events() == 0


def test_a_days_bytes_that_are_used_up_are_not_exceeded(door: Door) -> None:
    clock = SystemClock()
    today = datetime.fromtimestamp(clock.now_ms() / 1000).astimezone().date().isoformat()
    with opened_journal(door.config, clock, RandomIds(clock)) as (opened, _):
        opened.store.meet(Contact(day=today, bytes=1_000_000))
    metered = replace(door.config, centre=CentreConfig(daily_megabytes=1))
    with door.open(metered) as house:
        door.wait(
            lambda: house.contact.link == Link(configured=True, spent=True, kiosk="Door"), "the end of the day's bytes"
        )
    assert door.events() == 0


def test_a_kiosk_that_is_not_enrolled_watches_no_network(door: Door) -> None:
    (door.config.data / contact.CREDENTIAL).unlink()
    with door.open() as house:
        assert house.ui.link is None
        house.contact.wrote()
        house.contact.link_up()
    assert house.contact.link == Link()


def test_a_credential_that_does_not_open_is_told_and_closes_nothing(
    door: Door, caplog: pytest.LogCaptureFixture
) -> None:
    (door.config.data / contact.CREDENTIAL).write_bytes(b"not sealed by this kiosk")
    with caplog.at_level("WARNING"), door.open() as house:
        door.wait(lambda: "no contact with the centre" in caplog.text, "the word in the log")
    assert house.contact.link == Link()
