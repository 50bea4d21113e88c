# SPDX-License-Identifier: Apache-2.0
"""Anything in any order: scans, taps, time, a lab that answers late, a launcher that talks, a disk that fills up.

Holds the eleventh invariant of equipment: nothing of the last visitor is left for the next.
"""

from __future__ import annotations

from typing import Any

import msgspec
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from lab_kiosk.application.commands import ResumeLab
from lab_kiosk.application.flows import TABLE, Action, Kiosk, Screen, Tap, advance, scan_context
from lab_kiosk.application.flows.kiosk import ANYWHERE
from lab_kiosk.application.flows.screens import MANNERS, Rest
from lab_kiosk.application.scan_router import ScanContext
from lab_kiosk.application.use_cases import perform
from lab_kiosk.domain import codes
from lab_kiosk.domain.codes import Command
from lab_kiosk.domain.events import Fact
from lab_kiosk.domain.events.equipment import AssetMarkedMissing
from lab_kiosk.domain.ids import Stream
from lab_kiosk.domain.vocabulary import Presented, Purpose
from tests.support.builders import PAT, QUINN, SECOND, badge_text, staff_badge
from tests.support.desk import Desk
from tests.support.scenarios import DEMOS, KIT_CODE, TAGS, furnished, kit, named

NAMES = {PAT: "Patience-of-the-test", QUINN: "Quinn-of-the-test"}
BADGES = [badge_text(PAT), badge_text(QUINN), staff_badge(), badge_text(PAT)[:-1]]
THINGS = [*TAGS.values(), KIT_CODE, "4006381333931"]
OTHERS = ["?", "https://clever.com/oauth/x", codes.day_label(bytes(16)), codes.place_card("BENCH"), ""]
SCANS = st.one_of(
    st.sampled_from(BADGES),
    st.sampled_from(THINGS),
    st.sampled_from([codes.command_card(command) for command in Command]),
    st.sampled_from(OTHERS),
)
VALUES: dict[Action, st.SearchStrategy[str]] = {
    Action.PURPOSE: st.sampled_from([*Purpose, "nonsense"]),
    Action.REMOVE: st.sampled_from(sorted(TAGS)),
    Action.PICK: st.sampled_from([demo.id for demo in DEMOS]),
    Action.ANSWER: st.sampled_from(["1", "5", "6", "fine", "ill", "free text"]),
    Action.LANGUAGE: st.sampled_from(["", "en", "es", "ar", "tlh"]),
}
TAPS = st.sampled_from(Action).flatmap(lambda action: st.builds(Tap, st.just(action), VALUES.get(action, st.just(""))))
TIMES = st.sampled_from([0, 250, 4 * SECOND, 14 * SECOND, 16 * SECOND, 46 * SECOND, 125 * SECOND, 400 * SECOND])
LONGEST_REST = 3 * 60 * SECOND


class KioskMachine(RuleBasedStateMachine):
    def __init__(self) -> None:
        super().__init__()
        lab = furnished(ask_purpose=True, rules="rules", soft_cap=2, hard_cap=4)
        lab.tell(kit("quest-a", "camera"), *(named(handle, name) for handle, name in NAMES.items()))
        self.desk = Desk(lab, slow=True)
        self.was_full = False

    @property
    def kiosk(self) -> Kiosk:
        return self.desk.kiosk

    def answered(self) -> None:
        while self.desk.answer():
            pass

    @rule(text=SCANS, presented=st.sampled_from(Presented), alone=st.sampled_from([True, True, True, False]))
    def something_is_scanned(self, text: str, presented: Presented, alone: bool) -> None:
        self.desk.scan(text, presented, alone=alone)

    @rule(tap=TAPS)
    def something_is_tapped(self, tap: Tap) -> None:
        before, on_screen = self.kiosk, {(self.kiosk.screen, tap.action), (ANYWHERE, tap.action)} & TABLE.keys()
        self.desk.send(tap)
        assert on_screen or self.kiosk == before, "a tap that is not on the screen changed something"

    @rule(ms=TIMES)
    def time_passes(self, ms: int) -> None:
        self.desk.wait(ms)

    @rule()
    def the_lab_answers_once(self) -> None:
        self.desk.answer()

    @rule()
    def the_lab_answers_everything(self) -> None:
        self.answered()

    @rule(
        word=st.sampled_from(["runs", "ended", "failed"]),
        code=st.sampled_from([0, 1]),
        session=st.sampled_from(["", "x"]),
    )
    def the_launcher_speaks(self, word: str, code: int, session: str) -> None:
        self.desk.program(word, code, session)

    @rule(full=st.booleans())
    def the_disk_fills_up_or_is_cleared(self, full: bool) -> None:
        self.desk.lab.store.full = full
        self.was_full |= full

    @precondition(lambda self: not self.desk.lab.store.full)
    @rule(asset=st.sampled_from(sorted(TAGS)))
    def something_is_missed(self, asset: str) -> None:
        self.desk.lab.tell(Fact(Stream(f"asset:{asset}"), AssetMarkedMissing(by="S")))

    @precondition(lambda self: not self.desk.lab.store.full)
    @rule(badge=st.sampled_from(BADGES[:2]))
    def a_demo_is_on_its_way(self, badge: str) -> None:
        """The long way that random taps seldom find."""
        self.answered()
        self.desk.wait(LONGEST_REST)
        self.desk.slow = False
        self.desk.scan(badge).tap(Action.CONTINUE).tap(Action.SKIP).tap(Action.AGREE)
        self.desk.tap(Action.DEMOS).tap(Action.PICK, "deep-sea").tap(Action.START)
        self.desk.slow = True

    @rule()
    def everybody_goes_away(self) -> None:
        """Left alone, every screen ends at the attract screen, except the two where a program has the word."""
        self.desk.lab.store.full = False
        for _ in range(12):
            self.answered()
            if MANNERS[self.kiosk.screen].rest is Rest.NEVER and not self.kiosk.choosing:
                break
            self.desk.wait(LONGEST_REST)
        self.answered()
        assert MANNERS[self.kiosk.screen].rest is Rest.NEVER
        if self.kiosk.screen is Screen.ATTRACT:
            assert self.nothing_is_left()
            if self.was_full:  # an end that could not be written down is written at the next start
                perform(ResumeLab(), self.desk.lab.lab)
            running = self.desk.lab.store.running_sessions()
            assert self.was_full or running == (), "a session that nobody looks after keeps its station"
            assert len(running) <= 1

    def nothing_is_left(self) -> bool:
        kept = {name: getattr(self.kiosk, name) for name in ("epoch", "lab", "now", "since", "notice", "language")}
        kept |= {
            name: getattr(self.kiosk, name) for name in ("larger_text", "high_contrast", "more_time", "behind_help")
        }
        kept |= {name: getattr(self.kiosk, name) for name in ("volume", "lowered", "switches", "easing")}
        return self.kiosk == Kiosk(**kept)

    @invariant()
    def a_scan_means_one_of_the_closed_set(self) -> None:
        assert scan_context(self.kiosk) in set(ScanContext)

    @invariant()
    def nothing_of_anybody_else_is_in_the_kiosk(self) -> None:
        who = self.kiosk.visitor
        here = {who.handle} if who else set()
        if self.kiosk.receipt is not None:  # whoever has just left is still told about
            here.add(self.kiosk.receipt.visitor.handle)
        if self.kiosk.roll is not None:  # the evacuation list is of everybody
            return
        said = repr(msgspec.structs.replace(self.kiosk, pending=None))
        for handle, name in NAMES.items():
            assert handle in here or (name not in said and handle not in said)

    @invariant()
    def a_session_has_its_visitor(self) -> None:
        assert self.kiosk.run is None or self.kiosk.visitor is not None

    @invariant()
    def nobody_is_inside_twice(self) -> None:
        inside = [visit.subject for visit in self.desk.lab.store.open_visits()]
        assert len(inside) == len(set(inside))

    @invariant()
    def a_move_is_a_function(self) -> None:
        again: Any = [advance(self.kiosk, Tap(Action.STAY), self.desk.now) for _ in range(2)]
        assert again[0] == again[1]


TestKioskMachine = KioskMachine.TestCase
TestKioskMachine.settings = settings(max_examples=50, stateful_step_count=40)
