# SPDX-License-Identifier: Apache-2.0
"""A PostgreSQL of our own: starts, outlives its own crash, and leaves nothing behind."""

from __future__ import annotations

import os
import shutil
import signal
from pathlib import Path

import psycopg
import pytest

from lab_kiosk.application.ports import EnvironmentProblem
from lab_kiosk.cli import own_postgres
from lab_kiosk.cli.own_postgres import Server, binaries


@pytest.fixture(autouse=True)
def _here() -> None:
    try:
        binaries()
    except EnvironmentProblem as problem:
        pytest.skip(str(problem))


def test_what_was_committed_outlives_a_crash_and_nothing_outlives_the_server() -> None:
    with Server() as server:
        root, port = server.root, server.port
        with psycopg.connect(server.dsn(), autocommit=True) as connection:
            connection.execute("CREATE TABLE kept AS SELECT 1 AS one")
            assert connection.execute("SHOW password_encryption").fetchone() == ("scram-sha-256",)
        server.stop("immediate")
        assert not server.running
        server.start()
        assert server.port == port
        with psycopg.connect(server.dsn()) as connection:
            assert connection.execute("SELECT one FROM kept").fetchone() == (1,)
        pid = server.pid
        owner = Path(f"/proc/{pid}").stat().st_uid
        assert owner != 0 or os.geteuid() != 0
    assert not root.exists()
    assert not server.running
    with pytest.raises(ProcessLookupError):
        os.kill(pid, 0)


def test_a_server_that_died_by_itself_is_stopped_without_a_word() -> None:
    with Server() as server:
        os.kill(server.pid, signal.SIGKILL)
        os.waitid(os.P_PID, server.pid, os.WEXITED | os.WNOWAIT)
        assert not server.running
        server.stop()


def test_a_server_that_does_not_stop_is_ended(monkeypatch: pytest.MonkeyPatch) -> None:
    with Server() as server:
        pid = server.pid
        os.kill(pid, signal.SIGSTOP)
        monkeypatch.setattr(own_postgres, "PATIENCE", 0.1)
        server.stop()
        assert not server.running
    with pytest.raises(ProcessLookupError):
        os.kill(pid, 0)


def test_over_the_network_a_password_is_asked_for() -> None:
    with Server() as server, pytest.raises(psycopg.OperationalError, match="password"):
        psycopg.connect(host="127.0.0.1", port=server.port, user="postgres", password="wrong", dbname="postgres")


def test_a_server_that_does_not_start_says_why_and_leaves_nothing() -> None:
    server = Server(settings={"shared_buffers": "none"})
    with pytest.raises(EnvironmentProblem, match="shared_buffers"), server:
        pass
    with pytest.raises(RuntimeError):
        _ = server.root
    with pytest.raises(RuntimeError):
        _ = server.pid
    server.stop()


def test_programs_behind_a_closed_folder_are_copied(tmp_path: Path) -> None:
    """As in an administrator's home. The libraries that a Python package brings lie beside its own folder."""
    if os.geteuid() != 0:
        pytest.skip("only an administrator's server runs as somebody else")
    packaged = [folder for folder in own_postgres.installed() if own_postgres.PACKAGE in str(folder)]
    if not packaged:
        pytest.skip("the programs of a distribution are found only where it put them")
    site = packaged[0].parent.parent.parent
    for name in (own_postgres.PACKAGE, f"{own_postgres.PACKAGE}.libs"):
        shutil.copytree(site / name, tmp_path / "closed" / name, symlinks=True)
    (tmp_path / "closed").chmod(0o700)
    folder = tmp_path / "closed" / own_postgres.PACKAGE / packaged[0].parent.name / "bin"
    with Server(folder=folder) as server, psycopg.connect(server.dsn()) as connection:
        assert connection.execute("SELECT 1").fetchone() == (1,)


def test_the_newest_is_taken_unless_another_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(own_postgres.VARIABLE, raising=False)
    monkeypatch.setattr(own_postgres, "DISTRIBUTION", tmp_path)
    for version in ("9", "15", "18"):
        (tmp_path / version / "bin").mkdir(parents=True)
        (tmp_path / version / "bin" / "postgres").touch()
    (tmp_path / "19" / "bin").mkdir(parents=True)
    assert [folder.parent.name for folder in own_postgres.installed()][:3] == ["18", "15", "9"]
    monkeypatch.setenv(own_postgres.VARIABLE, "/elsewhere/bin")
    assert binaries() == Path("/elsewhere/bin")


def test_a_machine_without_postgres_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(own_postgres.VARIABLE, raising=False)
    monkeypatch.setattr(own_postgres, "DISTRIBUTION", tmp_path)
    monkeypatch.setattr(own_postgres, "PACKAGE", "no_such_package")
    with pytest.raises(EnvironmentProblem, match="no PostgreSQL"):
        Server()
    monkeypatch.setattr(own_postgres, "SYSTEM_USERS", ())
    with pytest.raises(EnvironmentProblem, match="as root"):
        own_postgres._other_user()
