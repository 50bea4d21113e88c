# SPDX-License-Identifier: Apache-2.0
"""The keeper of the PINs: what it answers, what it keeps, and that neither a clock nor a plug opens anything."""

from __future__ import annotations

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from lab_kiosk.application.pin_keeper import CHOOSING_SECONDS, Invitation, PinKeeper
from lab_kiosk.application.pins import ChoosePin, LetChoose, LookAtPin, PinAnswer, PinTold, TryCode, TryPin
from lab_kiosk.domain.lock_out import TRIES, WAITS_MS
from tests.support.builders import MINUTE, PAT, QUINN, SECOND
from tests.support.memory_store import CountingClock
from tests.support.pins import MemoryShelf, PlainHash

PIN, WRONG, CODE = "248163", "999123", "493017558204"


class SteadyClock(CountingClock):
    """Whose wall clock can be set without time going by."""

    def __init__(self) -> None:
        super().__init__()
        self.mono = 1_000_000

    def monotonic(self) -> float:
        return self.mono / 1000

    def wait(self, ms: int) -> None:
        self.now += ms
        self.mono += ms


class Kept:
    def __init__(self) -> None:
        self.clock = SteadyClock()
        self.shelf = MemoryShelf()
        self.hash = PlainHash()
        self.restart()

    def restart(self) -> None:
        """The monotonic clock of a machine begins anew."""
        self.clock.mono = 0
        self.keeper = PinKeeper(self.shelf, self.hash, self.clock)

    def told(self, command: LookAtPin | TryPin | TryCode | ChoosePin) -> PinTold:
        word = self.keeper.obey(command)
        assert word is not None
        assert word.ticket == "t"
        return word

    def look(self, handle: str = PAT) -> PinAnswer:
        return self.told(LookAtPin(handle, "t")).answer

    def attempt(self, pin: str = PIN, handle: str = PAT, *, change: bool = False) -> PinAnswer:
        return self.told(TryPin(handle=handle, pin=pin, ticket="t", change=change)).answer

    def choose(self, pin: str = PIN, handle: str = PAT) -> PinAnswer:
        return self.told(ChoosePin(handle=handle, pin=pin, ticket="t")).answer

    def code(self, code: str = CODE, handle: str = PAT) -> PinAnswer:
        return self.told(TryCode(handle=handle, code=code, ticket="t")).answer

    def invite(self, *, ms: int = 15 * MINUTE) -> None:
        self.shelf.left = Invitation(code=CODE, until_ms=self.clock.now + ms)


def kept(*, pin: bool = True) -> Kept:
    here = Kept()
    if pin:
        here.shelf.give(PAT, PIN)
    return here


def test_who_has_no_pin_may_choose_none_until_a_lead_says_so() -> None:
    here = kept(pin=False)
    assert here.look() is PinAnswer.HAS_NONE
    assert here.choose() is PinAnswer.NOT_ALLOWED
    assert here.keeper.obey(LetChoose(PAT)) is None
    assert here.look() is PinAnswer.MAY_CHOOSE
    assert here.look(QUINN) is PinAnswer.HAS_NONE
    assert here.choose("111111") is PinAnswer.NOT_ALLOWED
    assert here.choose("12") is PinAnswer.NOT_ALLOWED
    assert here.choose() is PinAnswer.CHOSEN
    assert here.choose() is PinAnswer.NOT_ALLOWED
    assert (here.look(), here.attempt()) == (PinAnswer.ASKS, PinAnswer.RIGHT)


def test_what_a_lead_allowed_ends_after_a_quarter_of_an_hour_and_with_the_program() -> None:
    here = kept(pin=False)
    here.keeper.obey(LetChoose(PAT))
    here.clock.wait(CHOOSING_SECONDS * SECOND)
    assert here.look() is PinAnswer.HAS_NONE
    here.keeper.obey(LetChoose(PAT))
    here.restart()
    assert here.look() is PinAnswer.HAS_NONE


def test_a_reset_forgets_the_old_pin_and_every_wait() -> None:
    here = kept()
    storm(here)
    here.keeper.obey(LetChoose(PAT))
    assert here.look() is PinAnswer.MAY_CHOOSE
    assert here.attempt() is PinAnswer.WRONG


def test_whoever_knows_the_old_pin_may_choose_a_new_one() -> None:
    here = kept()
    assert here.attempt() is PinAnswer.RIGHT
    assert here.choose("730514") is PinAnswer.NOT_ALLOWED
    assert here.attempt(WRONG, change=True) is PinAnswer.WRONG
    assert here.choose("730514") is PinAnswer.NOT_ALLOWED
    assert here.attempt(change=True) is PinAnswer.RIGHT
    assert here.choose("730514") is PinAnswer.CHOSEN
    assert (here.attempt(), here.attempt("730514")) == (PinAnswer.WRONG, PinAnswer.RIGHT)


def storm(here: Kept, handle: str = PAT) -> None:
    answers = [here.attempt(WRONG, handle) for _ in range(TRIES)]
    assert answers == [PinAnswer.WRONG] * (TRIES - 1) + [PinAnswer.LOCKED]


def test_a_storm_of_wrong_pins_is_answered_by_waiting_not_by_looking() -> None:
    """A thousand tries at the speed of a machine: five were looked at."""
    here = kept()
    storm(here)
    for _ in range(1000):
        assert here.attempt() is PinAnswer.WAITS
    assert here.hash.asked == TRIES
    here.clock.wait(WAITS_MS[0] - 1)
    assert here.attempt() is PinAnswer.WAITS
    here.clock.wait(1)
    assert here.attempt() is PinAnswer.RIGHT
    storm(here)
    assert here.told(LookAtPin(PAT, "t")).wait_ms == WAITS_MS[0]


def test_a_day_of_guessing_tries_fewer_than_five_hundred_pins() -> None:
    here, tried = kept(), 0
    for _ in range(24 * 60):
        while here.attempt(WRONG) is not PinAnswer.WAITS:
            tried += 1
        here.clock.wait(MINUTE)
    assert tried < 500


def test_a_storm_against_one_person_locks_nobody_else_out() -> None:
    here = kept()
    here.shelf.give(QUINN, PIN)
    storm(here)
    assert here.attempt(handle=QUINN) is PinAnswer.RIGHT
    assert here.attempt() is PinAnswer.WAITS


def test_setting_the_clock_opens_nothing() -> None:
    here = kept()
    storm(here)
    for hours in (-48, 480, -10_000):
        here.clock.now += hours * 60 * MINUTE
        assert here.attempt() is PinAnswer.WAITS
    here.clock.mono -= 500_000
    assert here.attempt() is PinAnswer.WAITS


def test_a_restart_opens_nothing_and_does_not_begin_the_wait_anew() -> None:
    here = kept()
    storm(here)
    here.clock.wait(50 * SECOND)
    assert here.attempt() is PinAnswer.WAITS
    here.restart()
    assert here.told(LookAtPin(PAT, "t")).wait_ms == 10 * SECOND
    here.clock.wait(10 * SECOND)
    assert here.attempt() is PinAnswer.RIGHT


def test_pulling_the_plug_while_a_pin_is_looked_at_gives_nobody_another_try() -> None:
    here = kept()

    class Pulled(BaseException):
        pass

    def pull(pin: str, hashed: object) -> bool:
        raise Pulled

    for _ in range(TRIES):
        here.restart()
        here.hash.fits = pull  # type: ignore[method-assign]
        with pytest.raises(Pulled):
            here.attempt()
    here.restart()
    assert here.attempt() is PinAnswer.WAITS


def test_a_disk_that_takes_nothing_lets_nobody_in_and_nobody_try() -> None:
    here = kept()
    here.shelf.full = True
    assert here.attempt() is PinAnswer.FAILED
    assert here.hash.asked == 0
    assert here.keeper.obey(LetChoose(PAT)) is None
    here.shelf.full = False
    assert here.attempt() is PinAnswer.RIGHT


def test_a_code_of_the_command_line_is_good_once() -> None:
    here = kept(pin=False)
    here.invite()
    assert here.code() is PinAnswer.CODE_RIGHT
    assert here.shelf.left is None
    assert here.choose() is PinAnswer.CHOSEN
    assert here.code(handle=QUINN) is PinAnswer.CODE_WRONG


def test_a_code_is_good_for_its_time() -> None:
    here = kept(pin=False)
    here.invite(ms=MINUTE)
    here.clock.wait(MINUTE)
    assert here.code() is PinAnswer.CODE_WRONG
    assert here.shelf.left is None
    assert here.choose() is PinAnswer.NOT_ALLOWED


def test_a_code_that_is_guessed_at_is_none_any_more_whoever_guesses() -> None:
    here = kept(pin=False)
    here.invite()
    guesses = [here.code("000000000000", handle) for handle in (PAT, QUINN, PAT, QUINN)]
    assert guesses == [PinAnswer.CODE_WRONG] * 4
    assert here.shelf.left is not None
    here.code("000000000000", QUINN)
    assert here.shelf.left is None
    assert here.code() is PinAnswer.CODE_WRONG


@settings(max_examples=60)
@example([*[("wrong", 0)] * TRIES, ("restart", 0), ("wait", 60), ("pin", 0)])
@given(st.lists(st.tuples(st.sampled_from(["pin", "wrong", "wait", "restart", "clock"]), st.integers(0, 600))))
def test_no_history_of_tries_has_a_right_answer_while_a_wait_runs(steps: list[tuple[str, int]]) -> None:
    """A model of its own: when a wait began, by a clock that only goes forwards while the kiosk runs."""
    here, until, went = kept(), 0, 0
    for what, seconds in steps:
        if what == "wait":
            here.clock.wait(seconds * SECOND)
            went += seconds * SECOND
            here.look()
        elif what == "restart":
            here.look()
            here.restart()
        elif what == "clock":
            here.clock.now += (seconds - 300) * MINUTE
        else:
            word = here.told(TryPin(handle=PAT, pin=PIN if what == "pin" else WRONG, ticket="t"))
            assert (word.answer is PinAnswer.WAITS) == (went < until)
            if word.answer is PinAnswer.LOCKED:
                until = went + word.wait_ms


def test_nothing_that_a_pin_could_be_tried_against_is_in_a_repr() -> None:
    here = kept()
    for value in (here.shelf.book, TryPin(handle=PAT, pin=PIN, ticket="t"), TryCode(handle=PAT, code=CODE, ticket="t"),
                  Invitation(code=CODE, until_ms=1)):  # fmt: skip
        told = repr(value)
        assert PIN not in told
        assert PIN[::-1] not in told
        assert CODE not in told
