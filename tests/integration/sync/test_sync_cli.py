# SPDX-License-Identifier: Apache-2.0
"""Two kiosks from the command line alone: invited, enrolled, exchanged, and both know the same."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import psycopg
import pytest

from lab_kiosk import cli, contact
from lab_kiosk.application.exchange import Exchange
from lab_kiosk.application.system import RandomIds, SystemClock
from lab_kiosk.contact import CREDENTIAL
from lab_kiosk.domain.events import Fact
from lab_kiosk.domain.events.equipment import AssetLent, AssetRegistered, ModelRegistered
from lab_kiosk.domain.ids import Handle, LoanId, ModelId, Stream
from lab_kiosk.domain.vocabulary import LoanKind
from lab_kiosk.journal.exchange import SharedJournal
from lab_kiosk.journal.opening import open_journal
from lab_kiosk.keys import vault
from lab_kiosk.sync import enrolment, sentences
from lab_kiosk.sync.central import admin, schema
from lab_kiosk.sync.enrolment import PLAIN
from lab_kiosk.sync.pacing import End
from lab_kiosk.sync.protocol import Trouble
from lab_kiosk.sync.syncer import OnLabThread
from lab_kiosk.versions import PROGRAM
from tests.support.postgres import Centre, enrolment_of

KIOSK = """
site_id = 1
station = "s1"
stations = ["s1"]
place = "shelf"
zone = "America/Chicago"
root_key = "{root}"
demos = "demos"
programs = "programs.toml"
"""
FAR = 4_000_000_000_000


@contextmanager
def journal_of(folder: Path) -> Iterator[SharedJournal]:
    key = vault.KeyFile(folder / "database-key").load()
    clock = SystemClock()
    opened = open_journal(folder / "lab.db", key, folder / "backups", clock, RandomIds(clock), 1, PROGRAM)
    try:
        yield opened.store
    finally:
        opened.database.close()


def invitation(centre: Centre, name: str, site: int = 1) -> str:
    return enrolment.write(enrolment_of(centre.credential(site, name), PLAIN, FAR))


@pytest.fixture
def kiosks(tmp_path: Path) -> dict[str, Path]:
    folders = {name: tmp_path / name for name in ("Door", "Desk")}
    for folder in folders.values():
        folder.mkdir()
        (folder / "kiosk.toml").write_text(KIOSK.format(root="00" * 32))
    return folders


def lend(whom: str, loan: str) -> Fact:
    event = AssetLent(loan_id=LoanId(loan), kind=LoanKind.DAY, due_at=FAR, zone="America/Chicago", batch_id=loan)
    return Fact(Stream("asset:a1"), event, Handle(whom * 16))


def test_two_kiosks_lend_the_same_headset_offline_meet_and_both_say_so(
    centre: Centre, kiosks: dict[str, Path], capsys: pytest.CaptureFixture[str]
) -> None:
    for name, folder in kiosks.items():
        assert cli.main(["sync", "enroll", invitation(centre, name), "--data", str(folder)]) == 0
    with journal_of(kiosks["Door"]) as journal:
        model = ModelRegistered(name="Quest", maker="", equipment_class="headset")
        asset = AssetRegistered(model_id=ModelId("quest"), tag="IL1", place="shelf")
        journal.append([Fact(Stream("model:quest"), model), Fact(Stream("asset:a1"), asset)])
    for folder in kiosks.values():
        assert cli.main(["sync", "now", "--data", str(folder)]) == 0
    for name, whom in (("Door", "A"), ("Desk", "B")):
        with journal_of(kiosks[name]) as journal:
            journal.append([lend(whom, name)])
    for name in ("Door", "Desk", "Door"):
        assert cli.main(["sync", "now", "--data", str(kiosks[name])]) == 0
    said = capsys.readouterr().out
    assert "2 events were sent" in said
    assert "0 events wait here" in said
    cases = []
    for folder in kiosks.values():
        with journal_of(folder) as journal:
            cases.append(journal.open_cases())
            assert journal.asset("a1") is not None
    assert cases[0] == cases[1]
    assert cases[0]
    assert cli.main(["sync", "status", "--data", str(kiosks["Door"])]) == 0
    assert "site 1, Desk: 1 event, last heard" in capsys.readouterr().out


def test_what_the_centre_and_its_writer_have_lost_is_given_back(
    centre: Centre, kiosks: dict[str, Path], capsys: pytest.CaptureFixture[str]
) -> None:
    for name, folder in kiosks.items():
        assert cli.main(["sync", "enroll", invitation(centre, name), "--data", str(folder)]) == 0
    with journal_of(kiosks["Door"]) as journal:
        journal.append([lend("A", "l1"), lend("B", "l2")])
    for folder in kiosks.values():
        assert cli.main(["sync", "now", "--data", str(folder)]) == 0
    centre.connection.execute("DELETE FROM core.event; DELETE FROM core.log WHERE site_id = 1")
    assert schema.init(centre.connection).revision == schema.head()
    desk = ["--data", str(kiosks["Desk"])]
    assert cli.main(["sync", "now", *desk]) == 0
    assert "2 events of a kiosk are here and not at the centre" in capsys.readouterr().out
    assert cli.main(["sync", "give-back", *desk]) == 0
    said = capsys.readouterr().out
    assert "2 events of others were given back" in said
    assert "not at the centre" not in said
    assert centre.value("SELECT count(*) FROM core.event WHERE kind = 'asset.lent'") == 2
    assert cli.main(["sync", "give-back", *desk]) == 0
    assert "0 events of others were given back" in capsys.readouterr().out


def test_now_says_why_nothing_went(
    centre: Centre, kiosks: dict[str, Path], capsys: pytest.CaptureFixture[str], caplog: pytest.LogCaptureFixture
) -> None:
    assert cli.main(["sync", "enroll", invitation(centre, "Door"), "--data", str(kiosks["Door"])]) == 0
    now = ["sync", "now", "--data", str(kiosks["Door"])]
    centre.connection.execute("UPDATE core.setting SET value = '2' WHERE key = 'min_version'")
    assert cli.main(now) == 1
    assert sentences.TROUBLES[Trouble.OLD] in capsys.readouterr().err
    with psycopg.connect(centre.dsn) as holder:
        holder.execute("SELECT 1 FROM core.kiosk FOR UPDATE")
        assert cli.main(now) == 1
        assert sentences.ENDS[End.LATER] in capsys.readouterr().err
    admin.revoke(centre.connection, 1, "Door")
    with caplog.at_level("WARNING"):
        assert cli.main(["sync", "give-back", *now[2:]]) == 1
        assert cli.main(now) == 1
    assert f"{sentences.TROUBLES[Trouble.REVOKED]} (" in capsys.readouterr().err


def test_a_running_kiosk_keeps_contact_by_itself(centre: Centre, kiosks: dict[str, Path]) -> None:
    assert cli.main(["sync", "enroll", invitation(centre, "Door"), "--data", str(kiosks["Door"])]) == 0
    talked = threading.Event()
    with journal_of(kiosks["Door"]) as journal:
        journal.append([lend("A", "l1")])

        def borrow(errand: Callable[[Exchange], Any]) -> Future[Any]:
            done: Future[Any] = Future()
            done.set_result(errand(journal))
            return done

        keeper = contact.keeper(
            contact.credential(kiosks["Door"]),
            OnLabThread(borrow),
            SystemClock(),
            hear=lambda link: None if link.talking else talked.set(),
        )
        thread = threading.Thread(target=keeper.keep)
        thread.start()
        assert talked.wait(60)
        keeper.stop()
        thread.join(60)
        assert not thread.is_alive()
        assert journal.waiting().events == 0
    assert centre.value("SELECT count(*) FROM core.event WHERE site_id = 1") == 1


def test_the_code_works_once_and_what_is_kept_is_sealed(
    centre: Centre, kiosks: dict[str, Path], capsys: pytest.CaptureFixture[str]
) -> None:
    code = invitation(centre, "Door")
    assert cli.main(["sync", "enroll", code, "--data", str(kiosks["Door"])]) == 0
    kept = (kiosks["Door"] / CREDENTIAL).read_bytes()
    assert centre.database.encode() not in kept
    assert cli.main(["sync", "enroll", code, "--data", str(kiosks["Desk"])]) == 1
    assert sentences.USED in capsys.readouterr().err
    (kiosks["Desk"] / CREDENTIAL).write_bytes(kept)
    assert cli.main(["sync", "status", "--data", str(kiosks["Desk"])]) == 1
    assert "sealed with another key" in "".join(capsys.readouterr())


def test_codes_that_are_none_are_told_apart(
    centre: Centre, kiosks: dict[str, Path], capsys: pytest.CaptureFixture[str]
) -> None:
    data = ["--data", str(kiosks["Door"])]
    code = invitation(centre, "Door")
    assert cli.main(["sync", "enroll", "IL1X", *data]) == 1
    assert cli.main(["sync", "enroll", code[:-3], *data]) == 1
    assert cli.main(["sync", "enroll", invitation(centre, "Other", site=2), *data]) == 1
    said = "".join(capsys.readouterr())
    for sentence in ("no enrolment code", "cut off or misread", "this one is of site 1"):
        assert sentence in said
    assert cli.main(["sync", "now", *data]) == 1
    assert "knows no centre" in "".join(capsys.readouterr())


def test_a_revoked_kiosk_says_so_and_keeps_everything(
    centre: Centre, kiosks: dict[str, Path], capsys: pytest.CaptureFixture[str], caplog: pytest.LogCaptureFixture
) -> None:
    data = ["--data", str(kiosks["Door"])]
    assert cli.main(["sync", "enroll", invitation(centre, "Door"), *data]) == 0
    with journal_of(kiosks["Door"]) as journal:
        journal.append([lend("A", "l1")])
    admin.revoke(centre.connection, 1, "Door")
    with caplog.at_level("WARNING"):
        assert cli.main(["sync", "now", *data]) == 1
    assert sentences.TROUBLES[Trouble.REVOKED] in capsys.readouterr().err
    with journal_of(kiosks["Door"]) as journal:
        assert journal.waiting().events == 1
