# SPDX-License-Identifier: Apache-2.0
"""The doctor without a network: each thing that can be wrong has its own sentence, and what follows is not guessed."""

from __future__ import annotations

import socket
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace

from lab_kiosk.application.exchange import Carried, Exchange, Place
from lab_kiosk.application.ports import EnvironmentProblem
from lab_kiosk.domain.events import Fact
from lab_kiosk.domain.events.equipment import AssetRegistered
from lab_kiosk.domain.ids import EventId, ModelId, Stream
from lab_kiosk.journal.exchange import SharedJournal
from lab_kiosk.sync.doctor import Finding, Mark, Step, Surroundings, examine
from lab_kiosk.sync.enrolment import PLAIN, Credential
from lab_kiosk.sync.protocol import Page, Pull, Push, Pushed, Transport, TransportProblem, Trouble, Verdict
from lab_kiosk.sync.sentences import TROUBLES
from tests.support.central_model import CentralLog, CentralModel
from tests.support.lab_database import journal_store

NOW = 1_800_000_000_000
LOGIN = Credential(
    host="db.example",
    port=5432,
    database="lab",
    role="kiosk_1_x",
    password="hush",
    site_id=1,
    kiosk="Door",
    ca="PEM",
)


class Line:
    """A transport to a model of the centre, with the trouble that it is told."""

    def __init__(self) -> None:
        self.centre = CentralModel()
        self.centre.now = NOW
        self.centre.logs["district"] = CentralLog("District", 0)  # type: ignore[index]
        self.problem: TransportProblem | None = None
        self.verdict: Verdict | None = None

    def push(self, message: Push) -> Pushed:
        return self.centre.push("Door", 1, message) if self.verdict is None else Pushed(verdict=self.verdict)

    def prepare(self, events: tuple[Carried, ...]) -> None: ...

    def pull(self, message: Pull) -> Page:
        if self.problem is not None:
            raise self.problem
        return replace(self.centre.pull("door", 1, message), now=self.centre.now)

    def abort(self) -> None: ...

    def close(self) -> None: ...


class World:
    """All is well until something is made bad."""

    def __init__(self, journal: SharedJournal) -> None:
        self.journal = journal
        self.line = Line()
        self.credential = LOGIN
        self.changes: dict[str, Any] = {}

    @contextmanager
    def transport(self, credential: Credential) -> Iterator[Transport]:
        assert credential == self.credential
        yield self.line

    @contextmanager
    def opened(self) -> Iterator[Exchange]:
        yield self.journal

    def findings(self, **changes: Any) -> dict[Step, Finding]:
        given: dict[str, Any] = {
            "app": "test",
            "credential": lambda: self.credential,
            "now_ms": lambda: NOW,
            "addresses": lambda _host, _port: ["192.0.2.1", "192.0.2.2"],
            "reach": lambda _address, _port: None,
            "certificate": lambda _host, _port, _ca: None,
            "transport": self.transport,
            "journal": self.opened,
            "free": lambda: 10**12,
        }
        found = list(examine(Surroundings(**{**given, **changes})))
        assert len(found) == len({one.step for one in found}) == len(Step)
        assert not [one for one in found if "hush" in one.sentence]
        return {one.step: one for one in found}


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    with journal_store(tmp_path, durable=False) as store:
        store.append([Fact(Stream("asset:1"), AssetRegistered(model_id=ModelId("m"), tag="IL1", place="shelf"))])
        yield World(store)


def raises(problem: BaseException) -> Callable[..., Any]:
    def do(*_: object) -> Any:
        raise problem

    return do


def bad(found: dict[Step, Finding]) -> list[Step]:
    return [step for step, one in found.items() if one.mark is Mark.BAD]


def unseen(found: dict[Step, Finding]) -> set[Step]:
    return {step for step, one in found.items() if one.mark is Mark.UNSEEN}


BEHIND = {Step.LOGIN, Step.CENTRE, Step.OFFSET, Step.LOG}


def test_a_way_that_is_open(world: World) -> None:
    found = world.findings()
    assert {one.mark for one in found.values()} == {Mark.OK}
    assert "1 event waits here" in found[Step.QUEUE].sentence
    assert "192.0.2.1, port 5432" in found[Step.REACH].sentence


@pytest.mark.parametrize("code", ["not_enrolled", "sealed_file", "database_key"])
def test_a_credential_that_is_not_there_or_does_not_open(world: World, code: str) -> None:
    found = world.findings(credential=raises(EnvironmentProblem(code, "why")))
    assert bad(found) == [Step.CREDENTIAL]
    assert unseen(found) == BEHIND | {Step.NAME, Step.REACH, Step.TLS}
    assert len(found[Step.CREDENTIAL].sentence) > len(f" ({code}: why)")


@pytest.mark.parametrize("year", [0, 4_200_000_000_000])
def test_a_clock_that_cannot_be(world: World, year: int) -> None:
    world.line.centre.now = year
    assert bad(world.findings(now_ms=lambda: year)) == [Step.CLOCK]


def test_a_name_without_an_address(world: World) -> None:
    found = world.findings(addresses=raises(socket.gaierror(-2, "Name or service not known")))
    assert bad(found) == [Step.NAME]
    assert found[Step.NAME].sentence.startswith(TROUBLES[Trouble.NO_ADDRESS])
    assert unseen(found) == BEHIND | {Step.REACH, Step.TLS}


@pytest.mark.parametrize(
    ("error", "trouble"),
    [
        (ConnectionRefusedError(111, "Connection refused"), Trouble.UNREACHABLE),
        (TimeoutError("timed out"), Trouble.TIMED_OUT),
    ],
)
def test_a_machine_that_takes_no_connection(world: World, error: OSError, trouble: Trouble) -> None:
    found = world.findings(reach=raises(error))
    assert bad(found) == [Step.REACH]
    assert found[Step.REACH].sentence.startswith(TROUBLES[trouble])
    assert unseen(found) == BEHIND | {Step.TLS}


def test_one_address_of_two_is_enough(world: World) -> None:
    def reach(address: str, port: int) -> None:
        if address.endswith(".1"):
            raise ConnectionRefusedError

    assert world.findings(reach=reach)[Step.REACH].sentence.startswith("192.0.2.2")


@pytest.mark.parametrize("trouble", [Trouble.FOREIGN_CA, Trouble.WRONG_NAME, Trouble.EXPIRED, Trouble.NOT_YET_VALID])
def test_a_certificate_that_is_not_believed(world: World, trouble: Trouble) -> None:
    found = world.findings(certificate=lambda *_: trouble)
    assert bad(found) == [Step.TLS]
    assert found[Step.TLS].sentence == TROUBLES[trouble]
    assert unseen(found) == BEHIND


@pytest.mark.parametrize(
    ("problem", "trouble"),
    [
        (TransportProblem(Trouble.NOT_A_DATABASE, "it answers b'H'"), Trouble.NOT_A_DATABASE),
        (TransportProblem(Trouble.NO_TLS), Trouble.NO_TLS),
        (TimeoutError("timed out"), Trouble.TIMED_OUT),
    ],
)
def test_what_answers_is_not_the_centre(world: World, problem: Exception, trouble: Trouble) -> None:
    found = world.findings(certificate=raises(problem))
    assert bad(found) == [Step.TLS]
    assert found[Step.TLS].sentence.startswith(TROUBLES[trouble])


@pytest.mark.parametrize(
    ("trouble", "step"),
    [
        (Trouble.REFUSED, Step.LOGIN),
        (Trouble.REVOKED, Step.LOGIN),
        (Trouble.NOT_CENTRAL, Step.CENTRE),
        (Trouble.NO_RIGHTS, Step.LOGIN),
        (Trouble.READ_ONLY, Step.CENTRE),
        (Trouble.FULL, Step.CENTRE),
        (Trouble.TIMED_OUT, Step.CENTRE),
    ],
)
def test_a_centre_that_does_not_answer_as_it_should(world: World, trouble: Trouble, step: Step) -> None:
    world.line.problem = TransportProblem(trouble, "why")
    found = world.findings()
    assert bad(found) == [step]
    assert found[step].sentence == f"{TROUBLES[trouble]} (why)"
    assert found[Step.QUEUE].mark is Mark.OK


def test_a_program_that_is_too_old(world: World) -> None:
    world.line.verdict = Verdict.OLD
    assert bad(found := world.findings()) == [Step.CENTRE]
    assert "next version" in found[Step.CENTRE].sentence
    world.line.problem = TransportProblem(Trouble.OLD, "this program speaks a version")
    assert bad(found := world.findings()) == [Step.CENTRE]
    assert "next version" in found[Step.CENTRE].sentence


def test_a_clock_that_is_off(world: World) -> None:
    world.line.centre.now = NOW + 3_600_000
    found = world.findings()
    assert bad(found) == [Step.OFFSET]
    assert "-3600 s" in found[Step.OFFSET].sentence


def test_histories_that_part(world: World) -> None:
    (event,) = world.journal.outgoing(9, 10**6).events
    other = replace(event, event_id=EventId("other"))
    log = world.line.centre.logs[event.log_id] = CentralLog("Door", 1, [event])
    found = world.findings()[Step.LOG]
    assert (found.mark, "goes on where" in found.sentence) == (Mark.OK, True)
    log.events.append(replace(other, seq=2))
    assert "restored from a backup" in world.findings()[Step.LOG].sentence
    world.journal.confirm(Place(event.log_id, 1, event.event_id))
    log.events[:] = [other]
    found = world.findings()[Step.LOG]
    assert (found.mark, "copied" in found.sentence) == (Mark.BAD, True)
    log.events.clear()
    assert "centre was restored" in world.findings()[Step.LOG].sentence
    world.line.verdict = Verdict.LATER
    assert "busy" in world.findings()[Step.LOG].sentence


def test_a_running_kiosk_is_looked_at_from_outside(world: World) -> None:
    found = world.findings(journal=raises(EnvironmentProblem("database_in_use")))
    assert bad(found) == []
    assert unseen(found) == {Step.LOG, Step.QUEUE}
    assert found[Step.CENTRE].mark is Mark.OK
    assert bad(world.findings(journal=raises(EnvironmentProblem("database_key")))) == [Step.QUEUE]


def test_an_old_queue_and_a_full_disk(world: World) -> None:
    found = world.findings(now_ms=lambda: NOW)[Step.QUEUE]
    assert found.mark is Mark.OK
    world.line.centre.now = later = world.journal.waiting().oldest_at or 0
    later += 25 * 3_600_000
    found = world.findings(now_ms=lambda: later)[Step.QUEUE]
    assert (found.mark, "for 25 hours" in found.sentence) == (Mark.NOTE, True)
    for free, mark in ((10**6, Mark.BAD), (10**8, Mark.NOTE), (10**10, Mark.OK)):
        assert world.findings(free=lambda free=free: free)[Step.DISK].mark is mark
    assert world.findings(free=raises(OSError(5, "Input/output error")))[Step.DISK].mark is Mark.BAD


def test_a_centre_on_this_machine_needs_neither_network_nor_certificate(world: World) -> None:
    world.credential = replace(LOGIN, host="/run/postgresql", ca=PLAIN)
    never = raises(AssertionError())
    found = world.findings(addresses=never, reach=never, certificate=never)
    assert {one.mark for one in found.values()} == {Mark.OK}
