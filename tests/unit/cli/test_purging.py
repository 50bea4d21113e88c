# SPDX-License-Identifier: Apache-2.0
"""``lab-kiosk purge``: a manifest first, then exactly that, then the proof."""

from __future__ import annotations

import json
from pathlib import Path

import msgspec
import pytest

from lab_kiosk.application import retention
from lab_kiosk.application.retention import Manifest, Proof
from lab_kiosk.cli import main
from lab_kiosk.domain.events import Fact, Personal
from lab_kiosk.domain.events.people import PersonDeparted, PersonErased, PersonLinked, PersonNamed, PersonRegistered
from lab_kiosk.domain.events.site import RecordsPurged
from lab_kiosk.domain.ids import person_stream
from lab_kiosk.domain.records import Person
from lab_kiosk.domain.vocabulary import Role
from tests.support.builders import PAT, STAFF
from tests.support.labs import founded, opened


@pytest.fixture
def lab(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Path:
    """A lab that Pat has left."""
    folder = founded(tmp_path)
    with opened(folder) as now:
        now.store.append([Fact(person_stream(STAFF), PersonRegistered(role=Role.STAFF), STAFF)])
        for event, personal in (
            (PersonRegistered(role=Role.STUDENT), None),
            (PersonNamed(), Personal(first_name="Pat", initial="M")),
            (PersonLinked(roster="sis"), Personal(code="k")),
            (PersonDeparted(roster="sis"), None),
        ):
            now.store.append([Fact(person_stream(PAT), event, PAT, personal)])
    capsys.readouterr()
    return folder


def run(verb: str, lab: Path, *more: str) -> int:
    return main(["purge", verb, "--data", str(lab), *more])


def name_of_pat(lab: Path) -> str | None:
    with opened(lab) as now:
        return next(person.first_name for person in now.store.every(Person) if person.handle == PAT)


def test_a_plan_is_read_applied_and_proved(lab: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "manifest.json"
    assert run("plan", lab, str(file)) == 0
    assert "0 people who are in no roster any more" in capsys.readouterr().out
    assert run("plan", lab, str(file), "--departed", "0") == 0
    told = capsys.readouterr().out
    assert "1 person who is in no roster any more" in told
    assert "Nothing has gone." in told
    assert name_of_pat(lab) == "Pat"
    assert file.stat().st_mode & 0o077 == 0
    assert run("apply", lab, str(file), "--by", PAT) == 2
    assert "no member of staff" in capsys.readouterr().err
    assert run("apply", lab, str(file), "--by", STAFF) == 0
    told = capsys.readouterr().out
    assert "All of it is gone." in told
    assert "a week from now" in told
    proof = msgspec.json.decode((tmp_path / "manifest-proof.json").read_bytes(), type=Proof)
    manifest = msgspec.json.decode(file.read_bytes(), type=Manifest)
    assert (proof.manifest, proof.left) == (manifest.digest, 0)
    assert name_of_pat(lab) is None
    with opened(lab) as now:
        (note,) = now.store.told(RecordsPurged)
        assert isinstance(note.event, RecordsPurged)
        assert (note.event.people, note.event.by) == (1, STAFF)
        assert all(entry.personal is None for entry in now.store.history(person_stream(PAT)))
    assert run("apply", lab, str(file), "--by", STAFF) == 0
    assert "1 of the manifest is not due any more and stays" in capsys.readouterr().out


def test_who_has_something_stays_and_is_counted(
    lab: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(retention, "_needed", lambda *_: {PAT: retention.Kept.OPEN_LOAN})
    assert run("plan", lab, str(tmp_path / "m.json"), "--departed", "0") == 0
    assert "1 person stays: they have something" in capsys.readouterr().out


def test_a_manifest_that_is_none_or_old_is_refused(
    lab: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "manifest.json"
    assert run("apply", lab, str(file), "--by", STAFF) == 1
    file.write_text("[]")
    assert run("apply", lab, str(file), "--by", STAFF) == 1
    assert "manifest.json" in capsys.readouterr().err
    assert run("plan", lab, str(tmp_path / "real.json")) == 0
    told = json.loads((tmp_path / "real.json").read_text())
    file.write_text(json.dumps({**told, "made_at": 0}))
    capsys.readouterr()
    assert run("apply", lab, str(file), "--by", STAFF) == 1
    assert "made at 1970-01-01 00:00 UTC: plan again" in capsys.readouterr().err


def test_what_is_still_there_is_loud(
    lab: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(retention, "_left", lambda *_: 3)
    assert run("plan", lab, str(tmp_path / "m.json")) == 0
    assert run("apply", lab, str(tmp_path / "m.json"), "--by", STAFF) == 1
    assert "3 are still there, which is a fault of the program" in capsys.readouterr().err


def test_a_number_that_is_none_and_a_folder_that_is_not_there(lab: Path, tmp_path: Path) -> None:
    with pytest.raises(SystemExit):
        run("plan", lab, str(tmp_path / "m.json"), "--departed", "soon")
    (lab / "lab.db").unlink()
    assert run("plan", lab, str(tmp_path / "m.json")) == 1
    assert not (lab / "lab.db").exists()


def test_somebody_who_asks_is_forgotten_at_once_and_staff_are_named(
    lab: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("person", lab, PAT, "--by", PAT) == 2
    assert "no member of staff" in capsys.readouterr().err
    assert name_of_pat(lab) == "Pat"
    assert run("person", lab, PAT, "--by", STAFF) == 0
    assert "no event names them" in capsys.readouterr().out
    assert name_of_pat(lab) is None
    with opened(lab) as now:
        told = now.store.history(person_stream(PAT))
        assert all(entry.personal is None for entry in told)
        assert told[-1].event == PersonErased(by=STAFF)
    assert run("person", lab, PAT, "--by", STAFF) == 1
    assert "erased before" in capsys.readouterr().err


def test_who_has_something_is_not_forgotten_and_what_is_left_is_loud(
    lab: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patched:
        patched.setattr(retention, "_needed", lambda *_: {PAT: retention.Kept.OPEN_LOAN})
        assert run("person", lab, PAT, "--by", STAFF) == 1
    assert "They stay: they have something." in capsys.readouterr().err
    assert name_of_pat(lab) == "Pat"
    monkeypatch.setattr(retention, "_left", lambda *_: 2)
    assert run("person", lab, PAT, "--by", STAFF) == 1
    assert "2 events still name them" in capsys.readouterr().err
