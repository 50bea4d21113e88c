# SPDX-License-Identifier: Apache-2.0
"""The model and the real functions are asked the same, and have to say the same."""

from __future__ import annotations

import os
import random
from typing import Any

import msgspec
import pytest
from msgspec.structs import replace

from lab_kiosk.application.exchange import Carried, Place
from lab_kiosk.domain.ids import EventId, LogId
from lab_kiosk.sync.protocol import Known, Page, Pull, Push
from tests.support.postgres import Centre, carried
from tests.support.virtual_centre import ModelCentre, RealCentre

pytestmark = pytest.mark.slow

TIMES = int(os.environ.get("LAB_SIMULATION", "1"))
QUESTIONS = 60
KIOSKS = (("k1", 1), ("k2", 1), ("k3", 2))
LOGS = ("log-a", "log-b", "log-c", "log-d")
PEOPLE = ("AAAA", "BBBB", "CCCC")


class Asker:
    """Makes questions: most of them what a kiosk could say, the others what none should."""

    def __init__(self, dice: random.Random) -> None:
        self.dice = dice
        self.written: dict[tuple[str, int], EventId] = {}

    def push(self, site_id: int) -> Push:
        dice = self.dice
        log = LogId(dice.choice(LOGS))
        known = max((seq for name, seq in self.written if name == log), default=0)
        first = max(dice.choice([known, known, known, known - 1, known - 2, known + 2, 0]), 0)
        prev_id = None if first == 0 else self._id(log, first)
        events = tuple(self._event(log, seq, site_id) for seq in range(first + 1, first + 1 + dice.randint(0, 4)))
        for event in events:
            self.written[log, event.seq] = event.event_id
        version = dice.choice([1] * 9 + [0])
        return Push(version=version, app="asker", sent_at=0, prev=Place(log, first, prev_id), events=events)

    def pull(self) -> Pull:
        logs = self.dice.sample(LOGS, self.dice.randint(0, len(LOGS)))
        vector = tuple(Known(LogId(log), self.dice.randint(0, 6)) for log in logs)
        return Pull(vector=vector, limit=self.dice.choice([1, 2, 5, 100]))

    def _id(self, log: str, seq: int) -> EventId:
        """What stood there, or what another one may have put there; sometimes an event of another log."""
        before = self.written.get((log, seq))
        if before is not None and self.dice.random() < 0.85:
            return before
        if self.written and self.dice.random() < 0.3:
            return self.dice.choice(list(self.written.values()))
        return EventId(f"{log}-{seq}-{self.dice.randint(0, 1)}")

    def _event(self, log: str, seq: int, site_id: int) -> Carried:
        """What an event says follows from its id: who sends the same id sends the same event, but for forged ones."""
        event_id = self._id(log, seq)
        dice = random.Random(f"{event_id} {site_id}")
        person = dice.choice(PEOPLE)
        personal = '{"first_name":"Zuleika","initial":"Q","note":"n"}'
        said: list[dict[str, Any]] = [
            {"kind": "person.registered", "stream": f"person:{person}"},
            {"kind": "person.named", "stream": f"person:{person}", "personal": personal},
            {"kind": "visit.opened", "stream": f"person:{person}", "personal": personal},
            {"kind": "asset.lent", "stream": "asset:1", "subject": person, "personal": personal},
            {"kind": "person.erased", "stream": f"person:{person}", "subject": person},
            {"kind": "weather.changed", "stream": "weather:today"},
        ]
        wrong: list[dict[str, Any]] = [
            {"data": "no json"},
            {"data": "[1]"},
            {"data": '{"a":"\\u0000"}'},
            {"data": '{"a":"\\ud800"}'},
            {"data": '{"a":"' + "x" * 70000 + '"}'},
            {"data": '{"a":1e400}'},
            {"personal": "7"},
            {"kind": "weather"},
            {"kind": "Weather.Changed"},
            {"stream": "weather:über"},
            {"stream": "weather"},
            {"site": 9},
            {"hlc": -1},
            {"subject": "s" * 65},
        ]
        if self.dice.random() < 0.03:
            said = [{"kind": "person.erased", "stream": f"person:{self.dice.choice(PEOPLE)}"}]  # whatever its id says
        more = dice.choice(said) | (dice.choice(wrong) if dice.random() < 0.2 else {})
        return carried(log, seq, event_id=event_id, **{"site": site_id, **more})


def said(page: Page) -> list[Any]:
    """All that a page says but for the clock. Personal parts are compared as what they hold."""
    district = sorted(head.log_id for head in page.heads if head.site_id == 0)
    rows: list[Any] = [("head", head.log_id, head.seq, head.site_id) for head in page.heads if head.site_id]
    for one in sorted((*page.events, *page.unreadable), key=lambda one: (one.log_id, one.seq)):
        if isinstance(one, Carried):
            shown = sorted(msgspec.json.decode(one.personal or "{}").items())
            rows.append((replace(one, personal=None), one.personal is None, shown))
        else:
            rows.append((one.log_id, one.seq, one.event_id))
    return [*rows, len(district) <= 1]


@pytest.mark.parametrize("seed", range(2 * TIMES))
def test_the_model_and_the_functions_answer_alike(real_centre: RealCentre, seed: int) -> None:
    real, model = real_centre, ModelCentre()
    real.empty()
    dice = random.Random(seed)
    asker = Asker(dice)
    for number in range(QUESTIONS):
        login, site_id = dice.choice(KIOSKS)
        if dice.random() < 0.65:
            question = asker.push(site_id)
            ours, theirs = model.answer(login, site_id, question), real.answer(login, site_id, question)
            assert replace(ours, now=0) == replace(theirs, now=0), f"question {number}: {question}"
        else:
            pull = asker.pull()
            mine, its = model.answer(login, site_id, pull), real.answer(login, site_id, pull)
            assert isinstance(mine, Page)
            assert isinstance(its, Page)
            assert said(mine) == said(its), f"question {number}: {pull}"
        assert {log: ids for log, ids in model.standing().items() if log != "district"} == {
            log: ids for log, ids in real.standing().items() if log != "district"
        }
    assert sorted(model.counting()) == sorted(real.counting())


@pytest.fixture(scope="module")
def real_centre(centres: Any) -> Any:
    with centres.centre() as centre:
        assert isinstance(centre, Centre)
        yield RealCentre(centre)
