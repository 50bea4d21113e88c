# SPDX-License-Identifier: Apache-2.0
"""``lab-kiosk sync doctor``: the way to the centre, step by step, as a technician on the phone needs it.

Each step says what it found and, where that is bad, what to do. What cannot be looked at because of an earlier step
says so. Nothing here opens a socket or a file: what it asks is handed in.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, ExitStack
from dataclasses import dataclass
from enum import StrEnum

from lab_kiosk.application.centre import ROOM_BYTES, odd_clock
from lab_kiosk.application.exchange import Exchange, Outgoing, Place, Waiting
from lab_kiosk.application.ports import EnvironmentProblem
from lab_kiosk.application.sentences import many
from lab_kiosk.domain.ids import LogId
from lab_kiosk.sync import troubles
from lab_kiosk.sync.conversation import Confirm, Rehome, judge
from lab_kiosk.sync.enrolment import PLAIN, Credential
from lab_kiosk.sync.protocol import Pull, Push, Pushed, Transport, TransportProblem, Trouble, Verdict
from lab_kiosk.sync.sentences import TROUBLES

FIRST_MS = 1_767_225_600_000
"""2026-01-01: before it this program was not there."""
LAST_MS = 4_102_444_800_000
"""2100-01-01."""
OLD_QUEUE_MS = 24 * 60 * 60_000
LEAST_FREE = 64 * 1024 * 1024


class Step(StrEnum):
    CREDENTIAL = "enrolment"
    CLOCK = "clock"
    NAME = "name"
    REACH = "network"
    TLS = "certificate"
    LOGIN = "login"
    CENTRE = "centre"
    OFFSET = "clock difference"
    LOG = "history"
    QUEUE = "queue"
    DISK = "disk"


class Mark(StrEnum):
    OK = "ok"
    NOTE = "note"
    """Worth knowing; nothing has to be done at once."""
    BAD = "BAD"
    UNSEEN = "-"
    """It could not be looked at."""


@dataclass(frozen=True)
class Finding:
    step: Step
    mark: Mark
    sentence: str


@dataclass(frozen=True, kw_only=True)
class Surroundings:
    """What is asked. ``addresses`` and ``reach`` raise OSError, ``journal`` and ``credential`` EnvironmentProblem.
    ``certificate`` says why one is not believed, or None; it raises OSError and TransportProblem.
    """

    app: str
    credential: Callable[[], Credential]
    now_ms: Callable[[], int]
    addresses: Callable[[str, int], list[str]]
    reach: Callable[[str, int], None]
    certificate: Callable[[str, int, str], Trouble | None]
    transport: Callable[[Credential], AbstractContextManager[Transport]]
    journal: Callable[[], AbstractContextManager[Exchange]]
    free: Callable[[], int]


def examine(around: Surroundings) -> Iterator[Finding]:
    """Every step, in order, each as soon as it is known."""
    yield _clock(around)
    credential = None
    try:
        credential = around.credential()
        yield Finding(
            Step.CREDENTIAL, Mark.OK, f"{credential.kiosk} of site {credential.site_id}, at {credential.host}"
        )
    except EnvironmentProblem as problem:
        yield Finding(Step.CREDENTIAL, Mark.BAD, _ENROLMENT.get(problem.code, "") + f" ({problem})")
    way = credential is not None
    if credential is not None:
        for found in _way(around, credential):
            way = way and found.mark is not Mark.BAD
            yield found
    else:
        for step in (Step.NAME, Step.REACH, Step.TLS):
            yield _unseen(step)
    yield from _history(around, credential if way else None)
    yield _disk(around)


_ENROLMENT = {
    "not_enrolled": "This kiosk knows no centre. Ask for a code (central enroll-kiosk): lab-kiosk sync enroll.",
    "sealed_file": "The credential does not open: it is another kiosk's, or damaged. Enrol this kiosk again.",
    "database_key": "The key of this kiosk's data is not to be had, so its credential stays shut.",
}


def _unseen(step: Step, why: str = "not looked at: first what is bad above") -> Finding:
    return Finding(step, Mark.UNSEEN, why)


def _clock(around: Surroundings) -> Finding:
    now = around.now_ms()
    if FIRST_MS <= now < LAST_MS:
        return Finding(Step.CLOCK, Mark.OK, "this machine's clock says a time that can be")
    return Finding(
        Step.CLOCK,
        Mark.BAD,
        "This machine's clock says a year that cannot be: certificates and badges look expired. Set it, and have its "
        "battery looked at.",
    )


def _way(around: Surroundings, credential: Credential) -> Iterator[Finding]:
    """Up to the first thing that is bad; what follows it is not looked at."""
    name, addresses = _name(around, credential)
    yield name
    reach = _unseen(Step.REACH) if name.mark is Mark.BAD else _reach(around, credential, addresses)
    yield reach
    yield _unseen(Step.TLS) if reach.mark is not Mark.OK else _certificate(around, credential)


def _name(around: Surroundings, credential: Credential) -> tuple[Finding, list[str]]:
    if credential.host.startswith("/"):
        return Finding(Step.NAME, Mark.OK, "the centre is on this machine"), []
    try:
        found = around.addresses(credential.host, credential.port)
    except OSError as error:
        return _trouble(Step.NAME, TransportProblem(Trouble.NO_ADDRESS, str(error))), []
    return Finding(Step.NAME, Mark.OK, f"{credential.host} is {', '.join(found)}"), found


def _reach(around: Surroundings, credential: Credential, addresses: list[str]) -> Finding:
    if not addresses:
        return Finding(Step.REACH, Mark.OK, "no network is needed")
    problem = TransportProblem(Trouble.UNREACHABLE)
    for address in addresses:
        try:
            around.reach(address, credential.port)
        except OSError as error:
            problem = troubles.of_system(error)
        else:
            return Finding(Step.REACH, Mark.OK, f"{address}, port {credential.port}, takes connections")
    return _trouble(Step.REACH, problem)


def _certificate(around: Surroundings, credential: Credential) -> Finding:
    if credential.ca == PLAIN:
        return Finding(Step.TLS, Mark.OK, "none is needed: the centre is on this machine")
    try:
        refused = around.certificate(credential.host, credential.port, credential.ca)
    except TransportProblem as problem:
        return _trouble(Step.TLS, problem)
    except OSError as error:
        return _trouble(Step.TLS, troubles.of_system(error))
    if refused is not None:
        return _trouble(Step.TLS, TransportProblem(refused))
    return Finding(Step.TLS, Mark.OK, f"it is for {credential.host}, and its authority is the one that we trust")


def _history(around: Surroundings, credential: Credential | None) -> Iterator[Finding]:
    """With the journal where nobody else has it: a running kiosk keeps it to itself."""
    with ExitStack() as open_now:
        journal = queue = None
        try:
            journal = open_now.enter_context(around.journal())
        except EnvironmentProblem as problem:
            queue = Finding(Step.QUEUE, Mark.BAD, f"The history of this kiosk does not open. ({problem})")
            if problem.code == "database_in_use":
                queue = _unseen(Step.QUEUE, "the kiosk is running and has its history open: its hardware page tells")
        yield from _centre(around, credential, journal)
        yield queue or _queue(around, journal)


def _centre(around: Surroundings, credential: Credential | None, journal: Exchange | None) -> Iterator[Finding]:
    if credential is None:
        for step in (Step.LOGIN, Step.CENTRE, Step.OFFSET, Step.LOG):
            yield _unseen(step)
        return
    out, pushed = None, None
    with around.transport(credential) as transport:
        try:
            before = around.now_ms()
            page = transport.pull(Pull(limit=0))
            offset = page.now - (before + around.now_ms()) // 2
            if journal is not None:
                out = journal.outgoing(1, 1)
                pushed = transport.push(Push(app=around.app, sent_at=around.now_ms(), prev=out.prev))
        except TransportProblem as problem:
            yield from _refused(problem)
            return
    yield Finding(Step.LOGIN, Mark.OK, f"{credential.role} is let in")
    if pushed is not None and pushed.verdict is Verdict.OLD:
        yield _trouble(Step.CENTRE, TransportProblem(Trouble.OLD))
    else:
        logs = many(len(page.heads), "log")
        yield Finding(Step.CENTRE, Mark.OK, f"it has the functions that we need, and knows {logs}")
    yield _difference(offset)
    yield _log(journal, out, pushed)


def _refused(problem: TransportProblem) -> Iterator[Finding]:
    """The call had no answer: which step that is, and what was seen of the others."""
    if problem.trouble in (Trouble.REFUSED, Trouble.REVOKED, Trouble.NO_RIGHTS):
        yield _trouble(Step.LOGIN, problem)
        yield _unseen(Step.CENTRE)
    elif problem.trouble in (Trouble.NOT_CENTRAL, Trouble.READ_ONLY, Trouble.OLD):
        yield Finding(Step.LOGIN, Mark.OK, "somebody lets us in")
        yield _trouble(Step.CENTRE, problem)
    else:
        yield _unseen(Step.LOGIN, "not known: the centre did not come to it")
        yield _trouble(Step.CENTRE, problem)
    yield _unseen(Step.OFFSET)
    yield _unseen(Step.LOG)


def _difference(offset: int) -> Finding:
    if not odd_clock(offset):
        return Finding(Step.OFFSET, Mark.OK, f"{-offset / 1000:+.1f} s from the centre's")
    return Finding(
        Step.OFFSET, Mark.BAD, f"This machine's clock is {-offset / 1000:+.0f} s from the centre's. Set one of them."
    )


def _log(journal: Exchange | None, out: Outgoing | None, pushed: Pushed | None) -> Finding:
    if journal is None or out is None or pushed is None:
        return _unseen(Step.LOG, "the kiosk is running and has its history open: it finds out by itself")
    if pushed.verdict is Verdict.OLD:
        return _unseen(Step.LOG)
    asked = Outgoing(prev=out.prev, events=(), end_of_log=out.end_of_log)
    named = Place(LogId(out.prev.log_id), pushed.seq, pushed.event_id)
    match judge(asked, pushed, ours=journal.has(named)):
        case Confirm(place) if place == out.prev:
            return Finding(Step.LOG, Mark.OK, "this kiosk's history goes on where the centre's copy of it ends")
        case Confirm():
            return Finding(
                Step.LOG, Mark.NOTE, "The centre was restored from a backup. The next contact sends it the rest."
            )
        case Rehome(_, reason):
            told = "restored from a backup" if reason == "restored" else "copied, and the copy is in use"
            return Finding(
                Step.LOG,
                Mark.BAD,
                f"This kiosk's disk was {told}: the centre has another history of it. Nothing is lost, the next "
                "contact opens a new log. If a second machine runs with a copy of this disk, enrol that one anew.",
            )
        case _:
            return Finding(Step.LOG, Mark.NOTE, "The centre is busy and asks to come again.")


def _queue(around: Surroundings, journal: Exchange | None) -> Finding:
    waiting = Waiting() if journal is None else journal.waiting()
    if waiting.events == 0:
        return Finding(Step.QUEUE, Mark.OK, "nothing waits here")
    hours = 0 if waiting.oldest_at is None else max(around.now_ms() - waiting.oldest_at, 0) // 3_600_000
    old = hours * 3_600_000 >= OLD_QUEUE_MS
    return Finding(
        Step.QUEUE,
        Mark.NOTE if old else Mark.OK,
        f"{many(waiting.events, 'event waits here', 'events wait here, the oldest')} for {many(hours, 'hour')}"
        + (": lab-kiosk sync now sends what waits" if old else ""),
    )


def _disk(around: Surroundings) -> Finding:
    try:
        free = around.free()
    except OSError as error:
        return Finding(Step.DISK, Mark.BAD, f"The data folder cannot be looked at: {error.strerror}")
    told = f"{many(free // 1024 // 1024, 'MB is', 'MB are')} free"
    if free < LEAST_FREE:
        return Finding(Step.DISK, Mark.BAD, f"{told}. Below 64 MB visitors cannot be checked in: make room.")
    return Finding(Step.DISK, Mark.NOTE if free < ROOM_BYTES else Mark.OK, told)


def _trouble(step: Step, problem: TransportProblem) -> Finding:
    detail = f" ({problem.detail})" if problem.detail else ""
    return Finding(step, Mark.BAD, TROUBLES[problem.trouble] + detail)
