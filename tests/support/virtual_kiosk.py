# SPDX-License-Identifier: Apache-2.0
"""A kiosk of the simulation: a real journal in a real file, opened as the kiosk opens it, and a clock that jumps.

Its process can be killed, its disk copied and put back. What it says to the centre are the questions of the very
conversation that the kiosk has; who carries them, and whether they arrive, is the world's affair.
"""

from __future__ import annotations

import hashlib
import shutil
from collections.abc import Callable, Generator, Iterator, Sequence
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from lab_kiosk.application.exchange import Exchange
from lab_kiosk.domain.events import Entry, Fact
from lab_kiosk.journal.engine import Database
from lab_kiosk.journal.exchange import SharedJournal
from lab_kiosk.journal.opening import open_journal
from lab_kiosk.journal.shelf import JournalShelf
from lab_kiosk.sync.conversation import Answer, Question, Report, Said, contact
from lab_kiosk.sync.pacing import Batch
from lab_kiosk.sync.protocol import Pull, Push, Pushed
from tests.support.lab_database import KEY
from tests.support.memory_store import CountingClock, CountingIds

LOG_PLACES = (
    "SELECT log_id, seq, event_id, 'event' FROM event UNION ALL SELECT log_id, seq, event_id, 'repeat' FROM repeat "
    "UNION ALL SELECT log_id, seq, event_id, 'aside' FROM set_aside"
)

Plant = Callable[[SharedJournal], Exchange]
"""Puts a mistake into a kiosk's side of the exchange."""


class Killed(BaseException):
    """The process ends here."""


class SpreadIds:
    """Unique and the same in each run, in no order: a clock that was set makes those of a kiosk so."""

    def __init__(self) -> None:
        self.drawn = 0

    def new(self) -> str:
        self.drawn += 1
        return hashlib.sha256(b"%d" % self.drawn).hexdigest()[:12] + f"-{self.drawn:03d}"


@cache
def _fresh() -> TemporaryDirectory[str]:
    """A disk on which the program was installed, and nothing written: no log either."""
    folder = TemporaryDirectory(prefix="lab-fresh-disk-", ignore_cleanup_errors=True)
    opened = open_journal(Path(folder.name, "lab.db"), KEY, Path(folder.name), CountingClock(), CountingIds(), 1)
    opened.database.connection.execute("DELETE FROM log")
    opened.database.close()
    return folder


def empty_disk() -> Path:
    return Path(_fresh().name, "lab.db")


class VirtualKiosk:
    """``login`` is who it is at the centre: a clone comes in with the same one."""

    def __init__(
        self,
        name: str,
        site_id: int,
        folder: Path,
        ids: SpreadIds,
        *,
        login: str = "",
        disk: Path | None = None,
        plant: Plant = lambda store: store,
    ) -> None:
        self.name, self.site_id, self.login = name, site_id, login or name
        self.clock = CountingClock()
        self.plant = plant
        self._folder, self._ids = folder, ids
        self._lives = 0
        self._talk: Generator[Said, Answer | None, Report] | None = None
        self._busy = False
        self.question: Question | None = None
        """What it waits for an answer to."""
        self.images: list[Path] = []
        self.dies: str | None = None
        """``before`` or ``after``: where in its next commit the process is killed."""
        self._boot(disk or empty_disk())

    def write(self, *facts: Fact) -> tuple[Entry, ...]:
        """Acknowledged: what is returned has to be there for ever. Raises :class:`Killed`."""
        return self.store.append(facts)

    def begin(self, batch: Batch) -> Question | None:
        """Another contact, instead of the one that is going on. Returns its first question."""
        self.hang_up()
        self._talk = contact(
            self.exchange,
            batch,
            app="simulation",
            now_ms=self.clock.now_ms,
            today=lambda: "2027-01-15",
            page=batch.events,
        )
        return self._next(next)

    def go_on(self) -> None:
        """Do what there is to do while the question is on its way. Raises :class:`Killed`."""
        while self._busy and self._talk is not None:
            self._busy = next(self._talk) is not None

    def hear(self, answer: Answer) -> Question | None:
        """An answer, or one from before: a kiosk cannot tell. Returns the next question."""
        if self._talk is None or isinstance(answer, Pushed) is not isinstance(self.question, Push):
            return None
        self.go_on()
        hears = getattr(self.exchange, "hears", None)
        taken = answer if hears is None else hears(self.question, answer)
        return self._next(lambda talk: talk.send(taken))

    def hang_up(self) -> None:
        """Nobody answers any more."""
        if self._talk is not None:
            self._talk.close()
        self._talk = self.question = None
        self._busy = False

    def _next(self, step: Callable[[Generator[Said, Answer | None, Report]], Said]) -> Question | None:
        assert self._talk is not None
        try:
            said = step(self._talk)
            assert isinstance(said, Push | Pull)
            self.question, self._busy = said, True
        except StopIteration:
            self._talk = self.question = None
        return self.question

    def kill(self) -> None:
        """End the process where it stands, and start it again on what is in its files."""
        self._replace_disk(self.image())

    def image(self) -> Path:
        """Copy the disk as it is at this moment, the WAL with it."""
        kept = self._folder / f"{self.name}-image-{self._lives}-{len(self.images)}.db"
        _copy(self._path, kept)
        return kept

    def put_back(self, image: Path) -> None:
        """The disk of another day."""
        self._replace_disk(image)

    def close(self) -> None:
        self.hang_up()
        self.database.close()

    def _replace_disk(self, image: Path) -> None:
        self.hang_up()
        self.dies = None
        self.database.close()
        self._boot(image)

    def _boot(self, image: Path) -> None:
        self._lives += 1
        self._path = self._folder / f"{self.name}-{self._lives}.db"
        _copy(image, self._path)
        opened = open_journal(self._path, KEY, self._folder / "no backups", self.clock, self._ids, self.site_id)
        self.database: Database = opened.database
        self.store: JournalShelf = opened.store
        self.exchange = self.plant(self.store)
        self.database.transaction = self._transaction  # type: ignore[method-assign]

    @contextmanager
    def _transaction(self) -> Iterator[Any]:
        with Database.transaction(self.database) as cursor:
            yield cursor
            if self.dies == "before":
                raise Killed
        if self.dies == "after":
            raise Killed

    def rows(self, query: str, values: Sequence[object] = ()) -> list[tuple[Any, ...]]:
        return [tuple(row) for row in self.database.connection.execute(query, values).fetchall()]

    def places(self) -> dict[str, dict[int, dict[str, str]]]:
        """Of each log, by number, which events stand there and in which table."""
        found: dict[str, dict[int, dict[str, str]]] = {}
        for log_id, seq, event_id, table in self.rows(LOG_PLACES):
            found.setdefault(log_id, {}).setdefault(seq, {})[event_id] = table
        return found

    def own_logs(self) -> list[str]:
        return [row[0] for row in self.rows("SELECT log_id FROM log WHERE reason <> 'met'")]

    def ids(self) -> set[str]:
        """Of all events but the district's: those are the centre's own words, which it may say anew after a restore."""
        query = "SELECT event_id FROM event WHERE site_id <> 0 UNION SELECT event_id FROM set_aside"
        return {event_id for (event_id,) in self.rows(query)}


def _copy(source: Path, target: Path) -> None:
    shutil.copy(source, target)
    wal = source.with_name(source.name + "-wal")
    if wal.exists():
        shutil.copy(wal, target.with_name(target.name + "-wal"))
