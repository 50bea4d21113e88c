# SPDX-License-Identifier: Apache-2.0
"""The thread that keeps contact with the centre: it waits for one timer, talks, and says how it went."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Future, wait
from functools import partial
from typing import Protocol, TypeVar

from msgspec.structs import replace

from lab_kiosk.application.exchange import (
    Carried,
    Contact,
    Exchange,
    Link,
    Outgoing,
    Peer,
    Place,
    Taken,
    Unreadable,
    Waiting,
)
from lab_kiosk.application.ports import EnvironmentProblem
from lab_kiosk.domain.ids import LogId
from lab_kiosk.sync import pacing
from lab_kiosk.sync.conversation import Answer, Question, Report, Soon, contact
from lab_kiosk.sync.pacing import End, Pace
from lab_kiosk.sync.protocol import Pull, Push, Transport, TransportProblem, Trouble

log = logging.getLogger(__name__)
T = TypeVar("T")

SPENT = frozenset({End.SAVING, End.SPENT})
"""Something has to wait for tomorrow's bytes."""
DEADLINE = 30.0
"""Seconds for one call. A black-holed link would hang the driver for many minutes."""
HOLD = 0.03
"""Seconds for which events are taken in on the lab thread at once, about: somebody may stand at the glass meanwhile."""
FEWEST, MOST = 200, 2000
"""So many events to begin with and at least, then as many as were seen to take that time: a machine that is busy with
something else would only be busier with many small transactions.
"""


class Borrow(Protocol):
    """Runs an errand where the journal lives, and tells the waiting thread what came of it."""

    def __call__(self, errand: Callable[[Exchange], T], /) -> Future[T]: ...


class OnLabThread:
    """The exchange side of the journal for another thread: each method is run where the journal lives."""

    def __init__(self, borrow: Borrow, patience: float = 120.0, clock: Callable[[], float] = time.monotonic) -> None:
        self._borrow = borrow
        self._patience = patience
        self._clock = clock
        self._chunk = FEWEST

    def _do(self, errand: Callable[[Exchange], T]) -> T:
        return self._borrow(errand).result(self._patience)

    def outgoing(self, events: int, size: int, after: Place | None = None) -> Outgoing:
        return self._do(lambda journal: journal.outgoing(events, size, after))

    def waiting(self) -> Waiting:
        return self._do(lambda journal: journal.waiting())

    def has(self, place: Place) -> bool:
        return self._do(lambda journal: journal.has(place))

    def confirm(self, place: Place) -> None:
        self._do(lambda journal: journal.confirm(place))

    def rehome(self, after: Place, reason: str) -> LogId:
        return self._do(lambda journal: journal.rehome(after, reason))

    def vector(self) -> Mapping[LogId, int]:
        return self._do(lambda journal: journal.vector())

    def take(self, events: Sequence[Carried], unreadable: Sequence[Unreadable] = ()) -> Taken:
        """In chunks, so that a scan in between waits for one of them only."""
        ones: list[Carried | Unreadable] = [*events, *unreadable]
        ones.sort(key=lambda one: (one.log_id, one.seq))
        whole = Taken()
        while ones:
            chunk, ones = ones[: self._chunk], ones[self._chunk :]
            read = [one for one in chunk if isinstance(one, Carried)]
            unread = [one for one in chunk if isinstance(one, Unreadable)]
            taken, seconds = self._do(partial(self._take, read, unread))
            self._chunk = next_chunk(self._chunk, len(chunk), seconds)
            whole = Taken(
                new=whole.new + taken.new,
                repeated=whole.repeated + taken.repeated,
                unreadable=whole.unreadable + taken.unreadable,
            )
        return whole

    def _take(
        self, events: Sequence[Carried], unreadable: Sequence[Unreadable], journal: Exchange
    ) -> tuple[Taken, float]:
        """On the lab thread; also how long it was held."""
        start = self._clock()
        taken = journal.take(events, unreadable)
        return taken, self._clock() - start

    def meet(self, contact: Contact, peers: Sequence[Peer] | None = None) -> None:
        self._do(lambda journal: journal.meet(contact, peers))

    def contact(self) -> Contact:
        return self._do(lambda journal: journal.contact())

    def peers(self) -> Sequence[Peer]:
        return self._do(lambda journal: journal.peers())

    def set_aside(self) -> Sequence[Unreadable]:
        return self._do(lambda journal: journal.set_aside())


class Syncer:
    """``transport`` is this thread's alone, but for its ``abort``. ``monotonic`` and ``chance`` set the timer."""

    def __init__(
        self,
        exchange: Exchange,
        transport: Transport,
        *,
        app: str,
        now_ms: Callable[[], int],
        today: Callable[[], str],
        monotonic: Callable[[], float],
        chance: Callable[[], float],
        budget: int | None = None,
        deadline: float = DEADLINE,
        hear: Callable[[Link], None] = lambda _: None,
    ) -> None:
        self._exchange = exchange
        self._transport = transport
        self._app = app
        self._now_ms = now_ms
        self._today = today
        self._monotonic = monotonic
        self._chance = chance
        self._budget = budget
        self._deadline = deadline
        self._hear = hear
        self._pace = Pace(metered=budget is not None)
        self._guard = threading.Lock()
        self._moved = threading.Event()
        self._ended = threading.Event()
        self.link = Link(configured=True)
        """How it goes now; a frozen value, replaced from the thread."""

    def keep(self) -> None:
        """Until :meth:`stop`: every path through here sets the timer again, that of a bug too."""
        while not self._ended.is_set():
            self._moved.wait(self._pace.waits(self._monotonic()))
            self._moved.clear()
            if not self._ended.is_set() and self._pace.waits(self._monotonic()) <= 0:
                try:
                    self.attempt()
                except Exception as bug:  # loud, but no reason to be out of touch until somebody restarts the kiosk
                    log.critical("a contact with the centre failed", exc_info=bug)
                    self._broken(TransportProblem(Trouble.OTHER, type(bug).__name__))
        self.close()

    def close(self) -> None:
        """On the thread that made contact."""
        self._transport.close()

    def stop(self) -> None:
        self._ended.set()
        self._moved.set()
        self._transport.abort()

    def wrote(self) -> None:
        """Something was written here."""
        self._set(lambda pace: pacing.wrote(pace, self._monotonic()))

    def link_up(self) -> None:
        self._set(lambda pace: pacing.link_up(pace, self._monotonic(), self._chance()))

    def ask_now(self) -> None:
        self._set(lambda pace: pacing.asked(pace, self._monotonic()))

    def attempt(self) -> Report | None:
        """One contact, now, on the calling thread. None when it was broken off."""
        self._say(replace(self.link, talking=True))
        try:
            report = self._talk()
        except TransportProblem as problem:
            self._broken(problem)
            return None
        except (EnvironmentProblem, TimeoutError) as problem:
            self._broken(TransportProblem(Trouble.OTHER, str(problem)))
            return None
        self._set(lambda pace: pacing.ended(pace, report.end, self._monotonic(), self._chance()))
        if self.link.trouble is not None:
            log.info("the centre answers again")
        for reason in report.rehomed:
            log.warning("this kiosk's log was written on elsewhere (%s): it writes a new one from here on", reason)
        self._say(Link(configured=True, old=report.end is End.OLD, spent=report.end in SPENT))
        return report

    def _talk(self) -> Report:
        told = contact(
            self._exchange,
            self._pace.batch,
            app=self._app,
            now_ms=self._now_ms,
            today=self._today,
            budget=self._budget,
        )
        call: Future[Answer] | None = None
        try:
            said = next(told)
            while True:
                if isinstance(said, Push | Pull):
                    call = self._ask(said)
                elif isinstance(said, Soon):
                    self._transport.prepare(said.events)
                elif call is not None:
                    called, call = call, None
                    said = told.send(self._answer(called))
                    continue
                said = next(told)
        except StopIteration as done:
            report: Report = done.value
            return report
        finally:
            told.close()
            if call is not None:
                self._give_up(call)

    def _ask(self, question: Question) -> Future[Answer]:
        """The call runs on a thread of its own, which is left behind when no answer comes."""
        if self._ended.is_set():
            raise TransportProblem(Trouble.LOST, "the kiosk closes")
        done: Future[Answer] = Future()
        threading.Thread(target=self._call, args=(question, done), name="sync call", daemon=True).start()
        return done

    def _answer(self, call: Future[Answer]) -> Answer:
        """The answer of the transport, or TIMED_OUT."""
        try:
            return call.result(self._deadline)
        except TimeoutError:
            self._transport.abort()
            raise TransportProblem(Trouble.TIMED_OUT, f"no answer within {self._deadline:g} s") from None

    def _give_up(self, call: Future[Answer]) -> None:
        """A call whose answer nobody wants: the next one would meet it on the line."""
        self._transport.abort()
        wait([call], self._deadline)

    def _call(self, question: Question, done: Future[Answer]) -> None:
        try:
            if isinstance(question, Push):
                done.set_result(self._transport.push(question))
            else:
                done.set_result(self._transport.pull(question))
        except Exception as problem:  # noqa: BLE001 - raised again where the answer is waited for
            done.set_exception(problem)

    def _broken(self, problem: TransportProblem) -> None:
        """Logged once per change."""
        self._set(lambda pace: pacing.failed(pace, problem.trouble, self._monotonic(), self._chance()))
        if problem.trouble != self.link.trouble and not self._ended.is_set():
            log.warning("no contact with the centre: %s", problem)
        self._say(replace(self.link, talking=False, trouble=problem.trouble, detail=problem.detail))

    def _say(self, link: Link) -> None:
        self.link = link
        self._hear(link)

    def _set(self, change: Callable[[Pace], Pace]) -> None:
        with self._guard:
            self._pace = change(self._pace)
        self._moved.set()


def next_chunk(chunk: int, taken: int, seconds: float) -> int:
    """How many events to take in next, after ``taken`` of at most ``chunk`` took so long. It grows twofold at most."""
    fitting = MOST if taken * HOLD >= MOST * seconds else int(taken * HOLD / seconds)
    return min(max(fitting, FEWEST), max(chunk, 2 * taken), MOST)
