# SPDX-License-Identifier: Apache-2.0
"""morango (learningequality.org): the events as rows of a Django model, pushed over loopback HTTP with certificates."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import time
from pathlib import Path

import psycopg

from lab_kiosk.cli.own_postgres import ADMIN, Server
from tests.benchmarks.yardsticks import HOME, PATIENCE, got

FOLDER = HOME / "morango"
PROJECT = Path(__file__).with_name("morango_lab")
PACKAGES = ("morango==0.8.15", "gunicorn", "psycopg2-binary", "setuptools<81")
"""Django 3.2 asks for pkg_resources, which setuptools has had until then."""


def push(events: Path, folder: Path, server: Server | None) -> float | str:
    """Seconds for the whole push, the server's merge included; or why it was not measured. Without a ``server`` the
    other side has SQLite too.
    """
    python = FOLDER / "bin" / "python"
    pip = [str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", *PACKAGES]
    if why := got(FOLDER / "ready", [[sys.executable, "-m", "venv", str(FOLDER)], pip]):
        return why
    with socket.create_server(("127.0.0.1", 0)) as unused:
        port = unused.getsockname()[1]
    base = {name: value for name, value in os.environ.items() if name not in ("PYTHONPATH", "VIRTUAL_ENV")}
    base |= {
        "DJANGO_SETTINGS_MODULE": "settings",
        "PYTHONDONTWRITEBYTECODE": "1",
        "LAB_URL": f"http://127.0.0.1:{port}/",
    }
    there = base | {"LAB_DATABASE": str(folder / "centre.db"), "MORANGO_SYSTEM_ID": "centre"}
    if server is not None:
        with psycopg.connect(server.dsn(), autocommit=True) as connection:
            connection.execute("CREATE DATABASE morango")
        there |= {"LAB_PG": f"{server.port} {ADMIN} {server.password}"}
    here = base | {"LAB_DATABASE": str(folder / "kiosk.db"), "MORANGO_SYSTEM_ID": "kiosk"}
    certificates = str(folder / "certificates.json")

    def run(environment: dict[str, str], *words: str) -> str:
        done = subprocess.run(
            [str(python), "drive.py", *words],
            env=environment,
            cwd=PROJECT,
            capture_output=True,
            text=True,
            timeout=PATIENCE,
            check=False,
        )
        if done.returncode:
            raise RuntimeError(done.stderr.strip()[-200:])
        return done.stdout.strip().splitlines()[-1]

    try:
        run(there, "found", certificates)
        serving = subprocess.Popen(
            [str(python), "-m", "gunicorn", "-w", "1", "-t", "3600", "-b", f"127.0.0.1:{port}", "wsgi"],
            env=there,
            cwd=PROJECT,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        try:
            _listens(port, serving)
            seconds, count = run(here, "push", certificates, str(events)).split()
            arrived = run(there, "count")
        finally:
            serving.terminate()
            serving.wait()
    except (RuntimeError, subprocess.TimeoutExpired) as error:
        return f"it failed: {error}"
    finally:
        if server is not None:
            with psycopg.connect(server.dsn(), autocommit=True) as connection:
                connection.execute("DROP DATABASE morango WITH (FORCE)")
    return float(seconds) if arrived == count else f"{arrived} of {count} arrived"


def _listens(port: int, process: subprocess.Popen[bytes]) -> None:
    until = time.monotonic() + 60
    while time.monotonic() < until and process.poll() is None:
        try:
            socket.create_connection(("127.0.0.1", port), 1).close()
        except OSError:
            continue
        return
    raise RuntimeError("its server did not start")
