# SPDX-License-Identifier: Apache-2.0
"""``lab-kiosk central``, as an administrator types it, against a real server."""

from __future__ import annotations

import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

import psycopg
import pytest

from lab_kiosk.cli import main
from lab_kiosk.settings import KioskConfig, write_config
from lab_kiosk.sync import chain
from lab_kiosk.sync.central.derive import Deriver
from lab_kiosk.sync.enrolment import Enrolment, read
from lab_kiosk.sync.postgres import PostgresTransport, claim
from lab_kiosk.sync.protocol import Verdict
from lab_kiosk.versions import PROGRAM
from tests.support.certificates import Authority
from tests.support.postgres import Centre, carried, push, some

Output = pytest.CaptureFixture[str]


def run(capsys: Output, *words: str, code: int = 0) -> list[str]:
    assert main(["central", *words]) == code
    said = capsys.readouterr()
    return (said.err if code else said.out).splitlines()


def test_from_an_empty_database_to_a_kiosk_that_is_revoked(centre: Centre, capsys: Output) -> None:
    assert "is at revision" in run(capsys, "init", centre.dsn)[-1]
    named = ("--site", "1", "--name", "Front door")
    where = ("--host", centre.host, "--port", str(centre.port), "--plain")
    code, sentence = run(capsys, "enroll-kiosk", centre.dsn, *named, *where)
    assert sentence.startswith("Front door of site 1 is invited: let it scan this code once, until")
    enrolment = read(code, time.time_ns() // 1_000_000)
    assert isinstance(enrolment, Enrolment)
    kiosk = PostgresTransport(claim(enrolment))
    assert push(kiosk, [*some("a", 1, 2), carried("a", 3, data="?")]).verdict is Verdict.OK
    kiosk.close()

    row, count = run(capsys, "kiosks", centre.dsn)
    assert row.startswith("site 1, Front door: active, last heard 20")
    assert row.endswith("3 events in 1 log, test")
    assert count == "1 kiosk"
    status = run(capsys, "status", centre.dsn)
    assert "1 site, 1 kiosk, 2 logs, 3 events" in status
    assert "0 stand at a second place, 1 cannot be read, 0 people erased" in status
    assert "3 events are not derived yet, 0 of them wait for somebody" in status
    assert not [line for line in status if "derives" in line]
    assert status[-1].startswith("not readable since 20")
    assert ": site 1, Front door, a/3: it is no JSON" in status[-1]

    assert run(capsys, "derive", centre.dsn) == ["2 events were derived, 0 wait"]
    (nobody,) = (line for line in run(capsys, "status", centre.dsn) if "derives" in line)
    assert nobody.startswith(f"nobody derives now; lab-kiosk {PROGRAM} did, until ")
    at = datetime.fromisoformat(nobody.split("until ")[1].removesuffix(" UTC at the latest")).replace(tzinfo=UTC)
    assert abs(datetime.now(UTC) - at) < timedelta(seconds=60), "when it ended, not when it may be taken for gone"
    with psycopg.connect(centre.dsn, autocommit=True) as follows:
        Deriver(follows, PROGRAM).rebuild()
        (derives,) = (line for line in run(capsys, "status", centre.dsn) if "derives" in line)
    assert derives.startswith(f"lab-kiosk {PROGRAM} derives, last seen 20")

    assert "is revoked" in run(capsys, "revoke-kiosk", centre.dsn, *named)[0]
    assert "revoked" in run(capsys, "kiosks", centre.dsn)[0]
    assert run(capsys, "revoke-kiosk", centre.dsn, "--site", "2", "--name", "x", code=1) == [
        "Site 2 has no kiosk called x."
    ]


def test_a_code_as_a_picture_is_read_by_a_camera_and_not_shown(centre: Centre, tmp_path: Path, capsys: Output) -> None:
    import cv2
    import zxingcpp

    ca = Authority(tmp_path, "district")
    (tmp_path / "ca.pem").write_text(ca.pem)
    picture = tmp_path / "code.png"
    given = ("--site", "1", "--name", "Door", "--host", "lab.example", "--ca", str(tmp_path / "ca.pem"))
    said = run(capsys, "enroll-kiosk", centre.dsn, *given, "--qr", str(picture))
    assert "LKE1:" not in " ".join(said)
    assert picture.stat().st_mode & 0o077 == 0
    (code,) = zxingcpp.read_barcodes(cv2.imread(str(picture)))
    enrolment = read(code.text, time.time_ns() // 1_000_000)
    assert isinstance(enrolment, Enrolment)
    assert (enrolment.host, enrolment.trust) == ("lab.example", chain.fingerprint(ca.pem))


def test_what_cannot_be_enrolled_is_said(centre: Centre, tmp_path: Path, capsys: Output) -> None:
    door = ("enroll-kiosk", centre.dsn, "--site", "1", "--name", "Door", "--host")
    assert "another machine" in run(capsys, *door, "lab.example", "--plain", code=1)[0]
    (tmp_path / "no.pem").write_text("nothing")
    assert "no certificate" in run(capsys, *door, "lab.example", "--ca", str(tmp_path / "no.pem"), code=1)[0]
    assert "too long" in run(capsys, *door, "h" * 500, code=1)[0]
    kiosk = KioskConfig(
        site_id=1,
        station="bay",
        stations=("bay",),
        place="desk",
        zone="UTC",
        root_key="ab" * 32,
        demos=tmp_path,
        programs=tmp_path,
        data=tmp_path,
    )
    write_config(tmp_path, kiosk)
    long = (*door, "lab.example", "--like", str(tmp_path / "kiosk.toml"), "--station", "قاعة" * 20)
    assert "--station gives another one" in run(capsys, *long, code=1)[0]
    zero = ("--site", "0", "--name", "Door", "--host", "a")
    assert "0 is the district" in run(capsys, "enroll-kiosk", centre.dsn, *zero, code=1)[0]


def test_purge_erase_and_reap(centre: Centre, capsys: Output) -> None:
    kiosk = centre.kiosk()
    push(kiosk, [carried("a", 1, kind="feedback.given", personal='{"note":"x"}')])
    dry = run(capsys, "purge", centre.dsn, "--older-than", "30", "--dry-run")
    assert dry[0] == "site 1, feedback.given: 1"
    assert dry[1].endswith("would be removed.")
    assert run(capsys, "purge", centre.dsn, "--older-than", "30")[0] == dry[0]
    assert run(capsys, "purge", centre.dsn, "--older-than", "30")[0].startswith("0 personal parts")
    handle = "ABCDEFGHIJKLMNO2"
    assert "is erased here" in run(capsys, "erase", centre.dsn, handle)[0]
    assert "was erased before" in run(capsys, "erase", centre.dsn, handle.lower())[0]
    assert run(capsys, "reap", centre.dsn) == ["0 sessions were ended"]


def test_a_server_that_is_not_there_a_database_that_is_none_and_a_login_that_may_not(
    centre: Centre, capsys: Output
) -> None:
    assert "refused" in run(capsys, "status", "host=127.0.0.1 port=1 dbname=x", code=1)[0]
    elsewhere = centre.dsn.replace(f"dbname={centre.database}", "dbname=postgres")
    assert "run `lab-kiosk central init`" in run(capsys, "status", elsewhere, code=1)[0]
    login = centre.credential()
    kiosk = f"host={login.host} port={login.port} dbname={login.database} user={login.role} password={login.password}"
    assert "no administrator's" in run(capsys, "status", kiosk, code=1)[0]


@pytest.mark.parametrize("words", [["erase", "x", "short"], ["purge", "x"], ["enroll-kiosk", "x"]])
def test_what_is_not_understood(words: list[str], capsys: Output) -> None:
    with pytest.raises(SystemExit) as caught:
        main(["central", *words])
    assert caught.value.code == 2
