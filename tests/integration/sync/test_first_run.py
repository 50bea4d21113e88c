# SPDX-License-Identifier: Apache-2.0
"""A new kiosk holds its enrolment code before its scanner, and is one of the lab."""

from __future__ import annotations

import logging
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QTimer

from hardware.scan import Scan, ScanKind, Symbology
from lab_kiosk import cli, contact
from lab_kiosk.application.first_run import Joining, JoinStep, Unjoined
from lab_kiosk.application.flows import Screen
from lab_kiosk.application.system import RandomIds, SystemClock
from lab_kiosk.application.use_cases import rules
from lab_kiosk.bootstrap import open_lab
from lab_kiosk.cli.first_run import FirstRun
from lab_kiosk.cli.joining import join
from lab_kiosk.settings import read_config
from lab_kiosk.sync import enrolment
from lab_kiosk.sync.enrolment import PLAIN, Place
from tests.support.builders import ROOT
from tests.support.postgres import Centre, enrolment_of
from tests.support.scenarios import HEADSETS, asset, model, named, published, site, trusted

FAR = 4_000_000_000_000
STANDS = Place(
    zone="America/Chicago",
    root_key=ROOT.public.hex(),
    station="Desk",
    stations=("station-1", "Desk"),
    place="front desk",
)
Output = pytest.CaptureFixture[str]


def code(centre: Centre, name: str = "Desk", until: int = FAR, stands: Place | None = STANDS) -> str:
    found = enrolment_of(centre.credential(1, name), PLAIN, until)
    return enrolment.write(
        enrolment.Enrolment(**{field: getattr(found, field) for field in found.__struct_fields__[:-1]}, stands=stands)
    )


@pytest.fixture
def door(centre: Centre, tmp_path: Path, caplog: pytest.LogCaptureFixture) -> Path:
    """The first kiosk of the lab, which has written all that the lab is, and told the centre."""
    folder = tmp_path / "door"
    assert join(folder, code(centre, "Door"), SystemClock(), lambda _: None)
    clock = SystemClock()
    with caplog.at_level(logging.WARNING), open_lab(read_config(folder), clock, RandomIds(clock)) as lab:
        lab.store.append(
            [site(rules="rules"), trusted(), model(), *(asset(name) for name in HEADSETS), *published("rules"), named()]
        )
    assert cli.main(["sync", "now", "--data", str(folder)]) == 0
    return folder


def steps(folder: Path, text: str) -> list[Joining]:
    told: list[Joining] = []
    join(folder, text, SystemClock(), told.append)
    return told


def test_a_new_kiosk_writes_its_settings_keeps_its_credential_and_knows_the_lab(
    centre: Centre, door: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "new" / "desk"
    told = steps(folder, code(centre))
    assert [word.step for word in told][:2] == [JoinStep.ENROLLING, JoinStep.FETCHING]
    assert told[-1].step is JoinStep.JOINED
    assert (told[-1].kiosk, told[-1].why) == ("Desk", "")
    assert told[-1].records >= 8
    config = read_config(folder)
    assert (config.site_id, config.station, config.stations, config.zone) == (
        1,
        "Desk",
        ("station-1", "Desk"),
        "America/Chicago",
    )
    assert contact.credential(folder).kiosk == "Desk"
    clock = SystemClock()
    with open_lab(config, clock, RandomIds(clock)) as lab:
        assert rules.site_state(lab).policy is not None
        assert rules.trust_list(lab).keys
        assert lab.store.ready_count(clock.now_ms())[1] == len(HEADSETS)
    assert not list(folder.glob("*.new"))


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("IL1SOMEBADGE", Unjoined.FOREIGN),
        ("LKE9:x", Unjoined.NEWER),
        ("LKE2:x;y", Unjoined.DAMAGED),
    ],
)
def test_other_codes_are_refused_and_leave_nothing(tmp_path: Path, text: str, why: Unjoined) -> None:
    assert steps(tmp_path / "new", text) == [Joining(why=why)]
    assert not (tmp_path / "new").exists()


def test_a_code_past_its_time_or_for_a_kiosk_with_settings_is_refused(centre: Centre, tmp_path: Path) -> None:
    assert steps(tmp_path, code(centre, until=1000)) == [Joining(why=Unjoined.EXPIRED)]
    assert steps(tmp_path, code(centre, stands=None)) == [Joining(why=Unjoined.INCOMPLETE)]
    assert list(tmp_path.iterdir()) == []


def test_a_code_that_was_used_is_refused(centre: Centre, tmp_path: Path) -> None:
    text = code(centre)
    assert steps(tmp_path / "first", text)[-1].step is JoinStep.JOINED
    again = steps(tmp_path / "second", text)
    assert (again[-1].step, again[-1].why) == (JoinStep.WAITING, "refused")
    assert not (tmp_path / "second" / "kiosk.toml").exists()


def test_a_centre_that_is_away_is_told_and_the_code_stays_good(centre: Centre, tmp_path: Path) -> None:
    found = enrolment.read(code(centre), 0)
    assert isinstance(found, enrolment.Enrolment)
    fields = {field: getattr(found, field) for field in found.__struct_fields__}
    nowhere = enrolment.write(enrolment.Enrolment(**{**fields, "port": 9}))
    assert steps(tmp_path, nowhere)[-1].why == "unreachable"
    assert steps(tmp_path, enrolment.write(found))[-1].step is JoinStep.JOINED


def test_a_place_that_cannot_be_is_refused_before_the_code_is_used(centre: Centre, tmp_path: Path) -> None:
    here = {field: getattr(STANDS, field) for field in STANDS.__struct_fields__}
    text = code(centre, stands=Place(**{**here, "zone": "America/Nowhere"}))
    assert steps(tmp_path, text)[-1].why == Unjoined.NO_PLACE_FOR_IT
    (tmp_path / "file").write_text("")
    assert steps(tmp_path / "file" / "x", code(centre))[-1].why == Unjoined.NO_PLACE_FOR_IT


def test_the_administrator_makes_such_a_code_from_the_settings_of_another_kiosk(
    centre: Centre, door: Path, tmp_path: Path, capsys: Output
) -> None:
    capsys.readouterr()
    given = ["central", "enroll-kiosk", centre.dsn, "--site", "1", "--name", "VR room", "--host", centre.host]
    where = ["--port", str(centre.port), "--plain", "--like", str(door / "kiosk.toml")]
    assert cli.main([*given, *where]) == 0
    text = capsys.readouterr().out.splitlines()[0]
    assert steps(tmp_path / "vr", text)[-1].step is JoinStep.JOINED
    config = read_config(tmp_path / "vr")
    assert (config.station, config.place) == ("VR room", "front desk")
    assert set(config.stations) == {"station-1", "Desk", "VR room"}
    other = [*given[:4], "2", *given[5:], *where]
    assert cli.main(other) == 1


# The window -----------------------------------------------------------------------------------------------------------


def held_up(text: str) -> Scan:
    return Scan(text, Symbology.QR, "camera", ScanKind.CAMERA, 0.0)


def run(first: FirstRun) -> int:
    """Until it ends by itself; 99 where it does not within a minute."""
    guard = QTimer(singleShot=True, interval=60_000)
    guard.timeout.connect(lambda: first.window.quit(99))
    guard.start()
    return first.exec()


def when(condition: Callable[[], bool], then: Callable[[], object]) -> QTimer:
    timer = QTimer(interval=20)
    timer.timeout.connect(lambda: (timer.stop(), then()) if condition() else None)
    timer.start()
    return timer


def test_the_glass_hears_the_code_tells_how_far_it_is_and_the_program_goes_on(
    qapp: QObject, centre: Centre, door: Path, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    folder = tmp_path / "new"
    first = FirstRun(folder, windowed=True, devices=False, last_word=0.1, play=lambda _: None)
    seen: list[Joining | None] = []
    first.window.runtime.changed.connect(lambda: seen.append(first.window.runtime.kiosk.joining))
    bad = held_up("not a code")
    good = held_up(code(centre))
    kiosk = lambda: first.window.runtime.kiosk  # noqa: E731
    shown = when(lambda: first.ready, lambda: first.read(bad))
    refused = when(lambda: kiosk().joining == Joining(why=Unjoined.FOREIGN), lambda: first.read(good))
    with caplog.at_level(logging.WARNING):
        assert run(first) == 0
    assert not shown.isActive()
    assert not refused.isActive()
    assert kiosk().screen is Screen.NOT_SET_UP
    assert [word.step for word in seen if word is not None][-1] is JoinStep.JOINED
    assert first.window.warnings == []
    assert read_config(folder).station == "Desk"


def test_a_kiosk_that_somebody_sets_up_by_hand_meanwhile_starts(
    qapp: QObject, centre: Centre, door: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("lab_kiosk.cli.first_run.LOOK_EVERY", 0.05)
    folder = tmp_path / "by-hand"
    folder.mkdir()
    first = FirstRun(folder, windowed=True, devices=False, play=lambda _: None)
    copy = when(lambda: first.ready, lambda: (folder / "kiosk.toml").write_text((door / "kiosk.toml").read_text()))
    assert run(first) == 0
    assert not copy.isActive()


def test_a_bug_in_the_middle_is_told_and_the_next_code_is_heard(
    qapp: QObject, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def broken(*given: object) -> bool:
        raise RuntimeError("a bug")

    monkeypatch.setattr("lab_kiosk.cli.first_run.join", broken)
    first = FirstRun(tmp_path, windowed=True, devices=False, play=lambda _: None)
    shown = when(lambda: first.ready, lambda: first.read(held_up("LKE2:x")))
    over = when(lambda: first.window.runtime.kiosk.joining == Joining(why="other"), lambda: first.window.quit(7))
    with caplog.at_level(logging.ERROR):
        assert run(first) == 7
    assert "the enrolment failed" in caplog.text
    assert not shown.isActive()
    assert not over.isActive()
