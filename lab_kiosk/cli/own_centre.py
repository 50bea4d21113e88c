# SPDX-License-Identifier: Apache-2.0
"""A centre of our own, on this machine, for as long as something is shown: the tour, and two kiosks side by side."""

from __future__ import annotations

from pathlib import Path
from types import TracebackType
from typing import Self

from lab_kiosk import contact
from lab_kiosk.application.system import SystemClock
from lab_kiosk.cli.own_postgres import Server
from lab_kiosk.sync.enrolment import PLAIN, Credential

DATABASE = "lab"


class OwnCentre:
    """Raises EnvironmentProblem ``postgres`` where no PostgreSQL is installed."""

    def __init__(self) -> None:
        self.server = Server()

    def __enter__(self) -> Self:
        from lab_kiosk.sync.central import schema
        from lab_kiosk.sync.central.connecting import connected

        self.server.__enter__()
        try:
            with connected(self.server.dsn()) as connection:
                connection.execute(f"CREATE DATABASE {DATABASE}")
            with connected(self.server.dsn(DATABASE)) as connection:
                schema.init(connection)
        except BaseException:
            self.server.__exit__(None, None, None)
            raise
        return self

    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.server.__exit__(kind, value, trace)

    def events(self) -> int:
        """How many have arrived."""
        from lab_kiosk.sync.central.connecting import connected

        with connected(self.server.dsn(DATABASE)) as connection:
            rows = connection.execute("SELECT count(*) FROM core.event").fetchall()
        return int(rows[0][0])

    def enrol(self, data: Path, site: int, name: str) -> None:
        """From now on the kiosk with this data folder, which is not running, knows this centre."""
        from lab_kiosk.sync.central import admin
        from lab_kiosk.sync.central.connecting import connected

        with connected(self.server.dsn(DATABASE)) as connection:
            invited = admin.enroll(connection, site, name, SystemClock().now_ms())
        credential = Credential(
            host="127.0.0.1",
            port=self.server.port,
            database=DATABASE,
            role=invited.role,
            password=invited.password,
            site_id=site,
            kiosk=name,
            ca=PLAIN,
        )
        contact.keep(data, credential)
