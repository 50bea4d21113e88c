# SPDX-License-Identifier: Apache-2.0
"""A CUPS of the test's own on loopback, with one queue whose paper is a sink. It touches nothing of the system's CUPS.

(cups-pdf would be a queue that writes files, but it reads its folders from the system's own configuration.)
"""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

QUEUE = "paper"
CUPSD = "/usr/sbin/cupsd"
NEEDED = "the package cups, as root"
_FILES = """\
ServerRoot {root}/etc
RequestRoot {root}/spool
CacheDir {root}/cache
StateDir {root}/run
TempDir {root}/tmp
ErrorLog {root}/log/error
AccessLog {root}/log/access
PageLog {root}/log/page
SystemGroup root
"""
_DAEMON = """\
Listen 127.0.0.1:{port}
DefaultAuthType None
WebInterface No
Browsing No
PreserveJobFiles No
<Location />
 Order allow,deny
 Allow all
</Location>
<Policy default>
 <Limit All>
  Order deny,allow
 </Limit>
</Policy>
"""


@dataclass
class PrivateCups:
    root: Path
    port: int
    process: subprocess.Popen[bytes] | None = None

    @property
    def address(self) -> str:
        return f"127.0.0.1:{self.port}"

    @property
    def environment(self) -> dict[str, str]:
        return os.environ | {"CUPS_SERVER": self.address, "LC_ALL": "C"}

    def start(self) -> None:
        command = [CUPSD, "-f", "-c", f"{self.root}/etc/cupsd.conf", "-s", f"{self.root}/etc/cups-files.conf"]
        self.process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        until(self._answers, "cupsd")

    def stop(self) -> None:
        if self.process is not None:
            self.process.terminate()
            self.process.wait(20)
            self.process = None

    def _answers(self) -> bool:
        try:
            socket.create_connection(("127.0.0.1", self.port), 0.5).close()
        except OSError:
            return False
        return True


def until(true: object, what: str, seconds: float = 40) -> None:
    """Look again until it is so."""
    due, pause = time.monotonic() + seconds, threading.Event()
    while not true():  # type: ignore[operator]
        assert time.monotonic() < due, f"{what} did not come"
        pause.wait(0.1)


@contextmanager
def private_cups(folder: Path, paper: int) -> Iterator[PrivateCups]:
    """Its queue sends what it is given to the port ``paper``.

    Skips, with the reason, where CUPS is not installed or nobody may start one.
    """
    if not Path(CUPSD).exists() or not shutil.which("lp") or not shutil.which("lpadmin"):
        pytest.skip(f"a private CUPS needs {NEEDED}")
    if os.geteuid() != 0:
        pytest.skip("cupsd and its spool belong to root")
    root = folder / "cups"
    for name in ("etc/ppd", "spool", "cache", "log", "run", "tmp"):
        (root / name).mkdir(parents=True)
    for place in (
        root,
        *root.rglob("*"),
        *(above for above in root.parents if above.name.startswith(("pytest-", "popen-")) or above == folder),
    ):
        place.chmod(0o777)  # CUPS runs its backends as another user
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    (root / "etc/cups-files.conf").write_text(_FILES.format(root=root))
    (root / "etc/cupsd.conf").write_text(_DAEMON.format(port=port))
    server = PrivateCups(root, port)
    server.start()
    try:
        queue = ["-p", QUEUE, "-E", "-v", f"socket://127.0.0.1:{paper}/?waiteof=false", "-m", "raw"]
        subprocess.run(["lpadmin", *queue], env=server.environment, check=True, capture_output=True)
        yield server
    finally:
        server.stop()
