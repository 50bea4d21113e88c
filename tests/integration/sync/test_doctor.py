# SPDX-License-Identifier: Apache-2.0
"""``lab-kiosk sync doctor`` before the real thing, with everything that was made wrong on purpose."""

from __future__ import annotations

import socket
from pathlib import Path

import psycopg
import pytest
from msgspec.structs import replace

from lab_kiosk import cli, contact
from lab_kiosk.sync.central import admin
from lab_kiosk.sync.enrolment import SYSTEM, Credential
from lab_kiosk.sync.protocol import Trouble
from lab_kiosk.sync.sentences import TROUBLES
from tests.integration.sync.test_sync_cli import KIOSK, journal_of, lend
from tests.integration.sync.test_transport import HOST, Verified, answering, verified
from tests.support.certificates import DAY, Authority
from tests.support.postgres import Centre

__all__ = ["verified"]


class Kiosk:
    def __init__(self, data: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.data = data
        self._capsys = capsys
        (data / "kiosk.toml").write_text(KIOSK.format(root="00" * 32))

    def doctor(self, credential: Credential | None = None) -> tuple[int, dict[str, str]]:
        """The exit code, and by step what was said: the mark and the sentence."""
        if credential is not None:
            contact.keep(self.data, credential)
        code = cli.main(["sync", "doctor", "--data", str(self.data)])
        said = "".join(self._capsys.readouterr())
        if credential is not None:
            assert credential.password not in said
        lines = [
            line for line in said.splitlines() if line[5:6].isalpha() and line[:5].strip() in ("ok", "note", "BAD", "-")
        ]
        return code, {line[5:22].strip(): f"{line[:5].strip()}: {line[23:]}" for line in lines}


@pytest.fixture
def kiosk(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Kiosk:
    return Kiosk(tmp_path, capsys)


def test_an_open_way_and_a_kiosk_that_nobody_enrolled(centre: Centre, kiosk: Kiosk) -> None:
    code, said = kiosk.doctor()
    assert (code, said["enrolment"].startswith("BAD: This kiosk knows no centre")) == (1, True)
    with journal_of(kiosk.data) as journal:
        journal.append([lend("A", "l1")])
    code, said = kiosk.doctor(centre.credential())
    assert code == 0
    assert {sentence.split(":")[0] for sentence in said.values()} == {"ok"}
    assert "1 event waits here" in said["queue"]
    assert centre.value("SELECT count(*) FROM core.event") == 0


def test_refused_revoked_foreign_and_full(centre: Centre, kiosk: Kiosk) -> None:
    credential = centre.credential()
    for other, step, trouble in (
        (replace(credential, password="wrong"), "login", Trouble.REFUSED),
        (replace(credential, database="nowhere"), "centre", Trouble.NOT_CENTRAL),
    ):
        code, said = kiosk.doctor(other)
        assert code == 1
        assert said[step].startswith(f"BAD: {TROUBLES[trouble]}")
    centre.connection.execute("UPDATE core.setting SET value = '2' WHERE key = 'min_version'")
    assert TROUBLES[Trouble.OLD] in kiosk.doctor(credential)[1]["centre"]
    centre.connection.execute("UPDATE core.setting SET value = '1' WHERE key = 'min_version'")
    centre.connection.execute("UPDATE core.kiosk SET state = 'revoked' WHERE site_id = 1")
    assert TROUBLES[Trouble.REVOKED] in kiosk.doctor(credential)[1]["login"]
    admin.revoke(centre.connection, 1, "Door")
    assert TROUBLES[Trouble.REVOKED] in kiosk.doctor(credential)[1]["login"]


def test_a_kiosk_that_is_running_is_looked_at_from_outside(centre: Centre, kiosk: Kiosk) -> None:
    contact.keep(kiosk.data, centre.credential())
    with journal_of(kiosk.data):
        code, said = kiosk.doctor()
    assert code == 0
    assert "is running" in said["queue"]
    assert said["centre"].startswith("ok")


def test_a_restored_disk(centre: Centre, kiosk: Kiosk) -> None:
    contact.keep(kiosk.data, centre.credential())
    with journal_of(kiosk.data) as journal:
        journal.append([lend("A", "l1")])
    assert cli.main(["sync", "now", "--data", str(kiosk.data)]) == 0
    with psycopg.connect(centre.dsn) as connection:
        connection.execute("UPDATE core.event SET event_id = 'other'")
        connection.execute("UPDATE core.log SET acked_id = 'other' WHERE site_id = 1")
    code, said = kiosk.doctor()
    assert (code, "copied" in said["history"]) == (1, True)


def test_a_portal_a_closed_port_and_a_name_without_an_address(centre: Centre, kiosk: Kiosk) -> None:
    credential = replace(centre.credential(), ca=SYSTEM)
    with answering(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<h1>Sign in</h1>") as port:
        code, said = kiosk.doctor(replace(credential, port=port))
    assert (code, said["network"][:2]) == (1, "ok")
    assert TROUBLES[Trouble.NOT_A_DATABASE] in said["certificate"]
    with socket.create_server((HOST, 0)) as unused:
        port = unused.getsockname()[1]
    assert TROUBLES[Trouble.UNREACHABLE] in kiosk.doctor(replace(credential, port=port))[1]["network"]
    code, said = kiosk.doctor(replace(credential, host="nowhere.invalid"))
    assert TROUBLES[Trouble.NO_ADDRESS] in said["name"]
    assert said["certificate"].startswith("-")


def test_each_certificate_that_is_not_believed(verified: Verified, kiosk: Kiosk, tmp_path: Path) -> None:
    ca = verified.ca
    for tls, trouble in (
        (ca.issue("other.example"), Trouble.WRONG_NAME),
        (ca.issue(HOST, -3 * DAY, -1 * DAY), Trouble.EXPIRED),
        (ca.issue(HOST, DAY, 3 * DAY), Trouble.NOT_YET_VALID),
        (Authority(tmp_path, "district").issue(HOST), Trouble.FOREIGN_CA),
    ):
        verified.server.change_certificate(tls)
        code, said = kiosk.doctor(verified.credential)
        assert (code, said["certificate"]) == (1, f"BAD: {TROUBLES[trouble]}")
    verified.server.change_certificate(ca.issue(HOST))
    assert kiosk.doctor(verified.credential)[0] == 0
