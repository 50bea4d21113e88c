# SPDX-License-Identifier: Apache-2.0
# ruff: noqa: S608 - names of our own tables
"""The two centres that the simulation plays against: the model, and ``api.push_v1`` and ``api.pull_v1`` themselves."""

from __future__ import annotations

from typing import Any, Protocol

from lab_kiosk.sync.central import admin, schema
from lab_kiosk.sync.conversation import Answer, Question
from lab_kiosk.sync.postgres import PostgresTransport
from lab_kiosk.sync.protocol import Push
from tests.support.central_model import CentralModel
from tests.support.postgres import Centre

Standing = dict[str, list[str]]
"""Of each log, the event ids at the numbers 1, 2, 3 …"""


class VirtualCentre(Protocol):
    def answer(self, login: str, site_id: int, question: Question) -> Answer:
        """Raises ``TransportProblem``."""
        ...

    def back_up(self) -> None: ...
    def backed_up(self) -> Standing:
        """What stood there at the last backup; nothing before the first one."""
        ...

    def restore(self) -> None:
        """Be as at the last backup, and what the runbook has done after that."""
        ...

    def revoke(self, login: str, site_id: int) -> None: ...
    def admit(self) -> None:
        """Enrol everybody anew who was revoked."""
        ...

    def demand(self, version: int) -> None: ...
    def standing(self) -> Standing: ...
    def counting(self) -> list[tuple[int, str]]:
        """Site and id of each event whose content is kept: none is kept twice."""
        ...

    def named(self) -> list[str]:
        """The streams of the events that have something personal."""
        ...


class ModelCentre:
    def __init__(self, bug: str = "") -> None:
        self.model = CentralModel(bug)
        self._backup = self.model.kept()

    def answer(self, login: str, site_id: int, question: Question) -> Answer:
        if isinstance(question, Push):
            return self.model.push(login, site_id, question)
        return self.model.pull(login, site_id, question)

    def back_up(self) -> None:
        self._backup = self.model.kept()

    def backed_up(self) -> Standing:
        return _standing(self._backup)

    def restore(self) -> None:
        self.model.restored(self._backup)

    def revoke(self, login: str, site_id: int) -> None:
        self.model.revoked.add(login)

    def admit(self) -> None:
        self.model.revoked.clear()

    def demand(self, version: int) -> None:
        self.model.min_version = version

    def standing(self) -> Standing:
        return _standing(self.model)

    def counting(self) -> list[tuple[int, str]]:
        logs = self.model.logs.values()
        return [(log.site_id, event.event_id) for log in logs for event in log.counting()]

    def named(self) -> list[str]:
        logs = self.model.logs.values()
        return [event.stream for log in logs for event in log.events if event.personal is not None]


def _standing(model: CentralModel) -> Standing:
    return {log_id: [event.event_id for event in log.events] for log_id, log in model.logs.items()}


KEPT = ("log", "event", "repeat", "quarantine", "batch", "erased")


class RealCentre:
    """One database for many runs: each begins with :meth:`empty`. Logins are made once and kept."""

    def __init__(self, centre: Centre) -> None:
        self.centre = centre
        self._ways: dict[tuple[str, int], PostgresTransport] = {}
        self._revoked: list[tuple[str, int]] = []
        self._do("CREATE SCHEMA kept")
        for table in KEPT:
            self._do(f"CREATE TABLE kept.{table} AS TABLE core.{table}")

    def empty(self) -> None:
        self.admit()
        self.demand(1)
        with self.centre.connection.transaction():
            for table in KEPT:
                self._do(f"DELETE FROM core.{table}")
                self._do(f"DELETE FROM kept.{table}")
            self._do("INSERT INTO core.log (site_id, log_id, kiosk_id, opened_at) VALUES (0, 'district', 'centre', 0)")
            self._do("UPDATE core.setting SET value = 'district' WHERE key = 'district_log'")
        self.back_up()

    def answer(self, login: str, site_id: int, question: Question) -> Answer:
        way = self._ways.get((login, site_id))
        if way is None:
            way = self._ways[login, site_id] = self.centre.kiosk(site_id, login)
        return way.push(question) if isinstance(question, Push) else way.pull(question)

    def back_up(self) -> None:
        with self.centre.connection.transaction():
            for table in KEPT:
                self._do(f"DELETE FROM kept.{table}")
                self._do(f"INSERT INTO kept.{table} TABLE core.{table}")

    def backed_up(self) -> Standing:
        return self._standing("kept")

    def restore(self) -> None:
        with self.centre.connection.transaction():
            for table in KEPT:
                self._do(f"DELETE FROM core.{table}")
                self._do(f"INSERT INTO core.{table} TABLE kept.{table}")
        schema.init(self.centre.connection)

    def revoke(self, login: str, site_id: int) -> None:
        if (login, site_id) in self._ways and (login, site_id) not in self._revoked:
            admin.revoke(self.centre.connection, site_id, login)
            self._revoked.append((login, site_id))

    def admit(self) -> None:
        for login, site_id in self._revoked:
            self._ways[login, site_id].close()
            self._ways[login, site_id] = self.centre.kiosk(site_id, login)
        self._revoked.clear()

    def demand(self, version: int) -> None:
        self._do("UPDATE core.setting SET value = %s WHERE key = 'min_version'", [str(version)])

    def standing(self) -> Standing:
        return self._standing("core")

    def counting(self) -> list[tuple[int, str]]:
        return [(site, event_id) for site, event_id in self.centre.rows("SELECT site_id, event_id FROM core.event")]

    def named(self) -> list[str]:
        return [stream for (stream,) in self.centre.rows("SELECT stream FROM core.event WHERE personal IS NOT NULL")]

    def _standing(self, where: str) -> Standing:
        parts = (f"SELECT log_id, seq, event_id FROM {where}.{table}" for table in ("event", "repeat", "quarantine"))
        found: Standing = {log_id: [] for (log_id,) in self.centre.rows(f"SELECT log_id FROM {where}.log")}
        for log_id, seq, event_id in self.centre.rows(" UNION ALL ".join(parts) + " ORDER BY 1, 2"):
            found[log_id].append(event_id)
            assert len(found[log_id]) == seq, f"the centre has a gap in {log_id} before {seq}"
        return found

    def _do(self, query: str, values: list[Any] | None = None) -> None:
        self.centre.connection.execute(query, values)
