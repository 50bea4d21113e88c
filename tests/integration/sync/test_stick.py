# SPDX-License-Identifier: Apache-2.0
"""Histories carried in a file, from the command line alone: kiosk to centre to kiosk, and kiosk to kiosk."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from lab_kiosk import cli
from lab_kiosk.domain.events import Fact, Personal
from lab_kiosk.domain.events.equipment import AssetLent, AssetRegistered, ModelRegistered
from lab_kiosk.domain.events.people import PersonErased, PersonNamed, PersonRegistered
from lab_kiosk.domain.ids import Handle, LoanId, ModelId, Stream
from lab_kiosk.domain.vocabulary import LoanKind, Role
from lab_kiosk.journal.exchange import SharedJournal
from lab_kiosk.sync.central import admin
from tests.integration.sync.test_sync_cli import KIOSK, invitation, journal_of
from tests.support.postgres import Centre, push, some

FAR = 4_000_000_000_000
ANNA = Handle("AAAAAAAAAAAAAAAA")


class Labs:
    """Kiosks of one site that no network reaches, a centre, and a stick."""

    def __init__(self, folder: Path, centre: Centre, capsys: pytest.CaptureFixture[str]) -> None:
        self.folder = folder
        self.centre = centre
        self._capsys = capsys
        self.stick = folder / "stick"
        self.stick.mkdir()

    def kiosk(self, name: str, site: int = 1, *, renew: bool = False) -> Path:
        data = self.folder / name
        if not data.exists():
            data.mkdir()
            (data / "kiosk.toml").write_text(KIOSK.format(root="00" * 32).replace("site_id = 1", f"site_id = {site}"))
        text = self.said(
            ["central", "stick-key", self.centre.dsn, "--site", str(site), "--name", name, *(["--renew"] * renew)]
        )
        assert "signs its sticks" in self.sync(name, "stick-key", text.splitlines()[0])
        return data

    def said(self, words: list[str], code: int = 0) -> str:
        assert cli.main(words) == code
        return "".join(self._capsys.readouterr())

    def sync(self, name: str, *words: str, code: int = 0) -> str:
        verb, *rest = words
        return self.said(["sync", verb, "--data", str(self.folder / name), *rest], code)

    def central(self, *words: str, code: int = 0) -> str:
        verb, *rest = words
        return self.said(["central", verb, self.centre.dsn, *rest], code)

    def file(self, name: str) -> str:
        return str(self.stick / name)

    def write(self, name: str, *facts: Fact) -> None:
        with journal_of(self.folder / name) as journal:
            journal.append(list(facts))

    def cases(self, name: str) -> object:
        with journal_of(self.folder / name) as journal:
            return journal.open_cases()

    def wind_back(self, name: str, *facts: Fact) -> None:
        """These are written and carried to the desk, and then the disk is as it was before."""
        data, copy = self.folder / name, self.folder / "copy"
        shutil.copytree(data, copy)
        self.write(name, *facts)
        self.sync(name, "export", self.file("lost"))
        self.sync("Desk", "import", self.file("lost"))
        shutil.rmtree(data)
        copy.rename(data)

    def waiting(self, name: str) -> int:
        with journal_of(self.folder / name) as journal:
            return journal.waiting().events


@pytest.fixture
def labs(tmp_path: Path, centre: Centre, capsys: pytest.CaptureFixture[str]) -> Labs:
    return Labs(tmp_path, centre, capsys)


def lend(whom: str, loan: str) -> Fact:
    event = AssetLent(loan_id=LoanId(loan), kind=LoanKind.DAY, due_at=FAR, zone="America/Chicago", batch_id=loan)
    return Fact(Stream("asset:a1"), event, Handle(whom * 16))


def furniture() -> list[Fact]:
    model = ModelRegistered(name="Quest", maker="", equipment_class="headset")
    asset = AssetRegistered(model_id=ModelId("quest"), tag="IL1", place="shelf")
    return [Fact(Stream("model:quest"), model), Fact(Stream("asset:a1"), asset)]


def anna() -> list[Fact]:
    stream = Stream(f"person:{ANNA}")
    named = Personal(first_name="Anna", initial="B", note="hush")
    return [Fact(stream, PersonRegistered(role=Role.STUDENT), ANNA), Fact(stream, PersonNamed(), ANNA, named)]


def personal(journal: SharedJournal) -> list[str]:
    with journal._database.reading() as cursor:
        return [row[0] for row in cursor.execute("SELECT personal FROM event WHERE personal IS NOT NULL").fetchall()]


def test_a_double_lending_meets_over_the_centre_and_both_say_so(labs: Labs) -> None:
    labs.kiosk("Door"), labs.kiosk("Desk")
    labs.write("Door", *furniture(), lend("A", "l1"))
    labs.write("Desk", lend("B", "l2"))
    for name, count, events in (("Door", 3, "3 events"), ("Desk", 1, "1 event")):
        assert f"{events} for the centre" in labs.sync(name, "export", labs.file(name))
        assert f"{events} {'is' if count == 1 else 'are'} new, in 1 log" in labs.central("import", labs.file(name))
        assert "0 events are new" in labs.central("import", labs.file(name))
        assert labs.waiting(name) == count
    assert "4 events for the kiosks" in labs.central("export", "--site", "1", labs.file("back"))
    assert "1 event is new" in (said := labs.sync("Door", "import", labs.file("back")))
    assert "3 events of this kiosk arrived at the centre: no need to carry them again" in said
    assert "3 events are new" in labs.sync("Desk", "import", labs.file("back"))
    assert "0 events are new" in labs.sync("Desk", "import", labs.file("back"))
    assert labs.waiting("Door") == labs.waiting("Desk") == 0
    assert labs.cases("Door") == labs.cases("Desk")
    assert labs.cases("Desk")
    assert "0 events for the centre" in labs.sync("Door", "export", labs.file("Door"))
    assert "site 1, Door: active" in labs.central("kiosks")
    assert labs.centre.value("SELECT max(clock_offset_ms) FROM core.batch") == 0


def test_a_double_lending_meets_without_a_centre_and_nothing_is_confirmed(labs: Labs) -> None:
    labs.kiosk("Door"), labs.kiosk("Desk")
    labs.write("Door", *furniture(), lend("A", "l1"))
    labs.write("Desk", lend("B", "l2"))
    labs.sync("Door", "export", str(labs.stick))
    (there,) = labs.stick.iterdir()
    assert "From Door" in (said := labs.sync("Desk", "import", str(there)))
    assert "3 events are new, 0 were here" in said
    # Back goes only what the door does not have: its own file says what it has.
    assert "1 for the kiosks" in labs.sync("Desk", "export", labs.file("back"), "--after", str(there))
    assert "1 event is new" in labs.sync("Door", "import", labs.file("back"))
    assert labs.cases("Door") == labs.cases("Desk")
    assert labs.cases("Desk")
    assert (labs.waiting("Door"), labs.waiting("Desk")) == (3, 1)
    assert "0 events are new" in labs.sync("Door", "import", str(there))


def test_a_kiosk_that_runs_is_exported_from_and_goes_on_but_takes_nothing_in(labs: Labs) -> None:
    labs.kiosk("Door"), labs.kiosk("Desk")
    labs.write("Desk", lend("B", "l2"))
    labs.sync("Desk", "export", labs.file("desk"))
    with journal_of(labs.folder / "Door") as running:
        running.append(furniture())
        assert "2 events for the centre" in labs.sync("Door", "export", labs.file("first"))
        running.append([lend("A", "l1")])  # its lock is still its own, and so is its WAL
        assert "3 events for the centre" in labs.sync("Door", "export", labs.file("second"))
        assert "close it first" in labs.sync("Door", "import", labs.file("desk"), code=1)
        assert running.waiting().events == 3
    assert "3 events are new" in labs.sync("Desk", "import", labs.file("second"))
    assert "1 event is new" in labs.sync("Door", "import", labs.file("desk"))
    assert labs.cases("Door") == labs.cases("Desk")
    assert labs.cases("Desk")


def test_names_come_across_cut_down_and_go_up_whole_and_an_erasure_takes_them_everywhere(labs: Labs) -> None:
    door, desk = labs.kiosk("Door"), labs.kiosk("Desk")
    labs.write("Door", *anna())
    labs.sync("Door", "export", labs.file("old"))
    labs.sync("Desk", "import", labs.file("old"))
    labs.central("import", labs.file("old"))
    with journal_of(desk) as journal:
        assert personal(journal) == ['{"first_name":"Anna","initial":"B"}']
    assert "hush" in labs.centre.value("SELECT personal FROM core.event WHERE personal IS NOT NULL")
    labs.central("erase", ANNA)
    labs.central("export", "--site", "1", labs.file("back"))
    for name, data in (("Door", door), ("Desk", desk)):
        labs.sync(name, "import", labs.file("back"))
        with journal_of(data) as journal:
            assert personal(journal) == []
    # What was exported before the erasure brings nothing back.
    labs.sync("Desk", "import", labs.file("old"))
    labs.central("import", labs.file("old"))
    hall = labs.kiosk("Hall")
    labs.sync("Door", "export", labs.file("new"))
    labs.sync("Hall", "import", labs.file("new"))
    labs.sync("Hall", "import", labs.file("old"))
    with journal_of(hall) as journal:
        assert personal(journal) == []
    assert labs.centre.value("SELECT count(*) FROM core.event WHERE personal IS NOT NULL") == 0


def test_an_erasure_at_a_kiosk_travels_by_stick(labs: Labs) -> None:
    labs.kiosk("Door"), labs.kiosk("Desk")
    labs.write("Door", *anna())
    labs.sync("Door", "export", labs.file("a"))
    labs.sync("Desk", "import", labs.file("a"))
    labs.central("import", labs.file("a"))
    labs.write("Desk", Fact(Stream(f"person:{ANNA}"), PersonErased(by="staff"), ANNA))
    labs.sync("Desk", "export", labs.file("b"))
    labs.central("import", labs.file("b"))
    labs.sync("Door", "import", labs.file("b"))
    assert labs.centre.value("SELECT count(*) FROM core.event WHERE personal IS NOT NULL") == 0
    with journal_of(labs.folder / "Door") as journal:
        assert personal(journal) == []


def test_files_that_are_refused_say_why_and_change_nothing(labs: Labs) -> None:
    labs.kiosk("Door"), labs.kiosk("Desk"), labs.kiosk("Other", site=2)
    labs.write("Door", *furniture())
    labs.sync("Door", "export", labs.file("good"))
    whole = Path(labs.file("good")).read_bytes()
    Path(labs.file("half")).write_bytes(whole[:-10])
    Path(labs.file("bent")).write_bytes(whole[:-1] + bytes([whole[-1] ^ 1]))
    Path(labs.file("foreign")).write_bytes(b"a holiday picture")
    labs.central("export", "--site", "1", labs.file("centre"))
    for days in ("0", "91", "x"):
        with pytest.raises(SystemExit):
            labs.sync("Door", "export", labs.file("good"), "--days", days)
    for name, sentence in (("half", "is missing"), ("bent", "not what was written"), ("foreign", "no file of a stick")):
        assert sentence in labs.sync("Desk", "import", labs.file(name), code=1)
        assert sentence in labs.central("import", labs.file(name), code=1)
        assert sentence in labs.sync("Desk", "export", labs.file("x"), "--after", labs.file(name), code=1)
    assert "for another site" in labs.sync("Other", "import", labs.file("good"), code=1)
    assert "written by the centre" in labs.central("import", labs.file("centre"), code=1)
    labs.kiosk("Door", renew=True)
    labs.sync("Door", "export", labs.file("renewed"))
    assert "were renewed" in labs.sync("Desk", "import", labs.file("renewed"), code=1)
    assert "does not vouch" in labs.central("import", labs.file("good"), code=1)
    admin.revoke(labs.centre.connection, 1, "Door")
    assert "does not vouch" in labs.central("import", labs.file("renewed"), code=1)
    assert "revoked" in labs.central("stick-key", "--site", "1", "--name", "Door", code=1)
    assert "2 events" not in labs.central("status")
    with journal_of(labs.folder / "Desk") as journal:
        assert [log for log in journal.vector().values() if log] == []


def test_keys_are_told_apart_and_asked_for(labs: Labs) -> None:
    assert "no kiosk has keys" in labs.central("import", labs.file("x"), code=1)
    assert "has keys" in labs.central("export", "--site", "1", labs.file("x"), code=1)
    assert "0 is the district" in labs.central("stick-key", "--site", "0", "--name", "x", code=1)
    data = labs.kiosk("Door")
    labs.central("stick-key", "--site", "2", "--name", "Hall", "--file", labs.file("key"))
    text = Path(labs.file("key")).read_text()
    assert Path(labs.file("key")).stat().st_mode & 0o077 == 0
    assert "this one is of site 1" in labs.sync("Door", "stick-key", text, code=1)
    assert "cut off" in labs.sync("Door", "stick-key", text[:-5], code=1)
    assert text.strip().encode() not in (data / "stick-key").read_bytes()
    (data / "stick-key").unlink()
    assert "no keys for sticks" in labs.sync("Door", "export", labs.file("x"), code=1)
    # A kiosk that had only sticks is enrolled like any other, and keeps what it has at the centre.
    login = labs.centre.kiosk(1, "Door")
    push(login, some("a", 1, 1))
    assert labs.centre.value("SELECT count(*) FROM core.kiosk WHERE name = 'Door'") == 1


def test_a_restored_disk_is_found_by_the_centres_file_and_nothing_is_lost(labs: Labs) -> None:
    labs.kiosk("Door"), labs.kiosk("Desk")
    labs.write("Door", *furniture())
    labs.wind_back("Door", lend("A", "l1"))
    labs.central("import", labs.file("lost"))
    labs.write("Door", lend("C", "l3"), lend("D", "l4"))
    labs.sync("Door", "export", labs.file("b"))
    assert "somebody else wrote on" in labs.central("import", labs.file("b"), code=1)
    assert "tells another past" in labs.sync("Desk", "import", labs.file("b"), code=1)
    labs.central("export", "--site", "1", labs.file("back"))
    assert "written on elsewhere (cloned)" in (said := labs.sync("Door", "import", labs.file("back")))
    assert "1 event is new" in said
    assert labs.waiting("Door") == 2
    labs.sync("Door", "export", labs.file("c"))
    assert "2 events are new" in labs.central("import", labs.file("c"))
    assert "2 events are new" in labs.sync("Desk", "import", labs.file("c"))
    labs.central("export", "--site", "1", labs.file("back"))
    labs.sync("Door", "import", labs.file("back"))
    assert labs.waiting("Door") == 0
    assert labs.cases("Door") == labs.cases("Desk")
    assert labs.centre.value("SELECT count(*) FROM core.event WHERE kind = 'asset.lent'") == 3


def test_a_restored_disk_is_found_by_another_kiosks_file(labs: Labs) -> None:
    labs.kiosk("Door"), labs.kiosk("Desk")
    labs.write("Door", *furniture())
    labs.wind_back("Door", lend("A", "l1"))
    labs.sync("Desk", "export", labs.file("back"))
    assert "written on elsewhere (restored)" in labs.sync("Door", "import", labs.file("back"))
    labs.write("Door", lend("C", "l3"))
    labs.sync("Door", "export", labs.file("b"))
    assert "1 event is new" in labs.sync("Desk", "import", labs.file("b"))


def test_a_centre_that_was_restored_asks_for_everything(labs: Labs) -> None:
    labs.kiosk("Door")
    labs.write("Door", *furniture())
    labs.sync("Door", "export", labs.file("a"))
    labs.central("import", labs.file("a"))
    labs.central("export", "--site", "1", labs.file("back"))
    labs.sync("Door", "import", labs.file("back"))
    labs.write("Door", lend("A", "l1"))
    labs.sync("Door", "export", labs.file("b"))
    labs.centre.connection.execute("DELETE FROM core.event")
    labs.centre.connection.execute("DELETE FROM core.batch")
    labs.centre.connection.execute("DELETE FROM core.log WHERE site_id = 1")
    assert "begins after what is here" in labs.central("import", labs.file("b"), code=1)
    labs.sync("Door", "export", labs.file("c"), "--all")
    assert "3 events are new" in labs.central("import", labs.file("c"))


def test_a_file_that_begins_too_late_is_told_of(labs: Labs) -> None:
    labs.kiosk("Door"), labs.kiosk("Desk"), labs.kiosk("Hall")
    labs.write("Door", *furniture())
    labs.sync("Door", "export", labs.file("a"))
    labs.sync("Desk", "import", labs.file("a"))
    labs.sync("Desk", "export", labs.file("desk"))
    labs.write("Door", lend("A", "l1"))
    labs.sync("Door", "export", labs.file("b"), "--after", labs.file("desk"))
    assert "begins after what is here" in labs.sync("Hall", "import", labs.file("b"), code=1)
    assert "1 event is new" in labs.sync("Desk", "import", labs.file("b"))
    assert "3 events are new" in labs.sync(
        "Hall", "import", (labs.sync("Desk", "export", labs.file("c")) and labs.file("c"))
    )


def test_what_the_centre_could_not_read_is_carried_as_such(labs: Labs) -> None:
    labs.kiosk("Door")
    labs.central("stick-key", "--site", "1", "--name", "Desk")
    login = labs.centre.kiosk(1, "Desk")
    push(login, some("a", 1, 1))
    push(login, some("a", 2, 2, data="?"))
    push(login, some("a", 3, 3))
    labs.central("export", "--site", "1", labs.file("back"))
    assert "2 events are new, 0 were here, 1 could not be read" in labs.sync("Door", "import", labs.file("back"))
    labs.kiosk("Hall")
    labs.sync("Door", "export", labs.file("on"))
    assert "2 events are new, 0 were here, 1 could not be read" in labs.sync("Hall", "import", labs.file("on"))


def test_a_centre_that_a_stick_told_first_is_met_without_a_warning(labs: Labs) -> None:
    for name in ("Door", "Desk"):
        labs.kiosk(name)
        labs.sync(name, "enroll", invitation(labs.centre, name))
    labs.write("Door", *furniture(), lend("A", "l1"))
    labs.sync("Door", "export", labs.file("a"))
    labs.central("import", labs.file("a"))
    labs.central("export", "--site", "1", labs.file("back"))
    assert "this kiosk's history goes on where the centre's copy of it ends" in labs.sync("Door", "doctor")
    said = labs.sync("Door", "now")
    assert "0 events wait here" in said
    assert not [word for word in ("elsewhere", "restored", "new log", "not at the centre") if word in said]
    # What the file would have told is known by now: nothing is left to say.
    assert "arrived" not in labs.sync("Door", "import", labs.file("back"))
    labs.write("Door", lend("B", "l2"))
    labs.sync("Door", "export", labs.file("b"))
    labs.central("import", labs.file("b"))
    labs.central("export", "--site", "1", labs.file("back"))
    assert "1 event of this kiosk arrived at the centre" in labs.sync("Door", "import", labs.file("back"))
    assert labs.centre.value("SELECT count(*) FROM core.log WHERE site_id = 1 AND acked > 0") == 1
    # Of another kiosk only a guess is possible: who brought it here may not have been at the centre yet.
    labs.write("Door", lend("C", "l3"))
    labs.sync("Door", "export", labs.file("c"))
    labs.sync("Desk", "import", labs.file("c"))
    assert "1 event of Door is here and not at the centre: a stick brought" in labs.sync("Desk", "now")
    labs.sync("Door", "now")
    assert "not at the centre" not in labs.sync("Desk", "now")


def test_a_restored_disk_is_told_of_over_the_network_too(labs: Labs, caplog: pytest.LogCaptureFixture) -> None:
    labs.kiosk("Door"), labs.kiosk("Desk")
    labs.sync("Door", "enroll", invitation(labs.centre, "Door"))
    labs.write("Door", *furniture())
    labs.wind_back("Door", lend("A", "l1"))
    labs.central("import", labs.file("lost"))
    assert "This kiosk's disk was restored from a backup" in labs.sync("Door", "doctor", code=1)
    with caplog.at_level("WARNING"):
        labs.sync("Door", "now")
    assert "this kiosk's log was written on elsewhere (restored)" in caplog.text
    with journal_of(labs.folder / "Door") as journal:
        assert sorted(journal.vector().values()) == [0, 3]  # the centre's past of it, and the log that it writes now
