# SPDX-License-Identifier: Apache-2.0
"""What makes it easier for one visitor: on when asked for, and gone with the visit."""

from __future__ import annotations

import pytest
from msgspec.structs import fields, replace

from lab_kiosk.application.commands import GiveAssent, Hush, ReadAloud, SayAgain
from lab_kiosk.application.flows import Action, Kiosk, Notice, Now, Screen, Tap, Tick, advance, asking_seconds_left
from lab_kiosk.application.flows.comfort import LOUDEST
from lab_kiosk.application.flows.kiosk import Move, SpeechEnded, VoicesKnown, can_speak, go, reset
from lab_kiosk.application.flows.screens import ASK_SECONDS, MANNERS, MORE_TIME, READING_SECONDS
from lab_kiosk.application.flows.words import Switches
from tests.support.journeys import PATS, at_home, desk

HERE = Kiosk(screen=Screen.HOME, voices=frozenset({"en"}), now=Now(0, 1000), since=1000)
PREFERENCES = ("language", "larger_text", "high_contrast", "more_time", "speech", "volume", "lowered", "switches")


def after(kiosk: Kiosk, *actions: Action) -> Kiosk:
    for action in actions:
        kiosk = advance(kiosk, Tap(action), kiosk.now)[0]
    return kiosk


def move(kiosk: Kiosk, event: object) -> Move:
    return advance(kiosk, event, kiosk.now)


def changed() -> Kiosk:
    """Every preference as it is not at first."""
    return replace(
        HERE,
        language="es",
        larger_text=True,
        high_contrast=True,
        more_time=True,
        speech=True,
        volume=3,
        lowered=True,
        switches=Switches.ONE,
    )


def test_every_preference_is_among_those_that_are_tested() -> None:
    fresh = Kiosk()
    assert all(getattr(changed(), name) != getattr(fresh, name) for name in PREFERENCES)
    assert set(PREFERENCES) <= {field.name for field in fields(Kiosk)}


@pytest.mark.parametrize("name", PREFERENCES)
def test_a_preference_is_gone_with_the_visit(name: str) -> None:
    assert getattr(reset(changed()), name) == getattr(Kiosk(), name)


def test_only_what_is_true_of_the_kiosk_survives_a_reset() -> None:
    used = replace(changed(), easing=True, reading=True, was_read=True, notice=Notice.NO_VOICE)
    assert reset(used) == Kiosk(epoch=1, voices=HERE.voices, now=HERE.now, since=HERE.now.mono)


@pytest.mark.parametrize("name", PREFERENCES)
def test_whoever_chose_before_the_badge_keeps_it(name: str) -> None:
    here = desk()
    here.kiosk = replace(changed(), screen=Screen.ATTRACT, now=here.now, since=0)
    here.scan(PATS)
    assert here.kiosk.visitor is not None
    assert getattr(here.kiosk, name) == getattr(changed(), name)


@pytest.mark.parametrize("name", PREFERENCES)
def test_the_receipt_is_read_as_the_visit_was_and_the_next_person_begins_anew(name: str) -> None:
    here = at_home()
    here.kiosk = replace(here.kiosk, **{name: getattr(changed(), name)})
    here.tap(Action.LEAVE)
    assert here.kiosk.screen is Screen.RECEIPT
    assert getattr(here.kiosk, name) == getattr(changed(), name)
    here.tap(Action.CONTINUE)
    assert getattr(here.kiosk, name) == getattr(Kiosk(), name)


def test_speech_turns_on_where_there_is_a_voice_for_the_language() -> None:
    on = after(HERE, Action.SPEECH)
    assert (on.speech, on.notice) == (True, None)
    off, commands = move(on, Tap(Action.SPEECH))
    assert (off.speech, commands) == (False, (Hush(),))
    mute = after(replace(HERE, language="es"), Action.SPEECH)
    assert (mute.speech, mute.notice) == (False, Notice.NO_VOICE)


def test_a_voice_that_goes_away_takes_speech_with_it() -> None:
    on = replace(HERE, speech=True, reading=True)
    kept, _ = move(on, VoicesKnown(frozenset({"en", "es"})))
    assert (kept.speech, kept.reading, can_speak(kept)) == (True, True, True)
    gone, _ = move(on, VoicesKnown())
    assert (gone.speech, gone.reading, can_speak(gone)) == (False, False, False)


def test_the_volume_goes_up_and_round_and_is_heard_at_once() -> None:
    steps = []
    here = HERE
    for _ in range(LOUDEST):
        here, commands = move(here, Tap(Action.VOLUME))
        assert commands == (SayAgain(),)
        steps.append(here.volume)
    assert steps == [3, 1, 2]


def test_again_and_quiet_are_for_the_voice() -> None:
    assert move(HERE, Tap(Action.REPEAT))[1] == (SayAgain(),)
    quiet, commands = move(replace(HERE, speech=True, reading=True), Tap(Action.HUSH))
    assert (quiet.speech, quiet.reading, commands) == (True, False, (Hush(),))


def test_a_text_is_read_whether_speech_is_on_or_not_and_stops_when_asked() -> None:
    reading, commands = move(HERE, Tap(Action.READ_ALOUD))
    assert (reading.reading, reading.was_read, commands) == (True, True, (ReadAloud(),))
    stopped, commands = move(reading, Tap(Action.READ_ALOUD))
    assert (stopped.reading, stopped.was_read, commands) == (False, True, (Hush(),))
    mute, commands = move(replace(HERE, language="es"), Tap(Action.READ_ALOUD))
    assert (mute.reading, mute.was_read, mute.notice, commands) == (False, False, Notice.NO_VOICE, ())


def test_what_was_read_is_forgotten_with_its_screen() -> None:
    read = replace(HERE, reading=True, was_read=True, easing=True)
    elsewhere, _ = go(read, Screen.DEMOS)
    assert (elsewhere.reading, elsewhere.was_read, elsewhere.easing) == (False, False, False)
    same, _ = go(read, Screen.HOME)
    assert (same.reading, same.was_read, same.easing) == (True, True, True)


@pytest.mark.parametrize("read", [True, False])
def test_an_assent_says_whether_its_text_was_read_aloud(read: bool) -> None:
    here = at_home()
    rules = replace(here.kiosk, screen=Screen.RULES, rules="lab-rules", voices=frozenset({"en"}))
    if read:
        rules = after(rules, Action.READ_ALOUD)
    _, commands = move(rules, Tap(Action.AGREE))
    assert [command.read_aloud for command in commands if isinstance(command, GiveAssent)] == [read]


def test_nobody_is_asked_while_a_text_is_read_to_them_unless_it_never_ends() -> None:
    reading = replace(HERE, reading=True)
    waited = Now(0, 1000 + (READING_SECONDS - 1) * 1000)
    assert advance(reading, Tick(), waited)[0].asked_at is None
    ended, _ = advance(reading, SpeechEnded(), waited)
    assert (ended.reading, ended.since) == (False, waited.mono)
    assert advance(reading, Tick(), Now(0, 1000 + READING_SECONDS * 1000))[0].asked_at is not None
    idle = replace(HERE, now=waited)
    assert move(idle, SpeechEnded())[0].since == HERE.since


@pytest.mark.parametrize(
    "slow",
    [
        replace(HERE, more_time=True),
        replace(HERE, speech=True),
        replace(HERE, switches=Switches.TWO),
        replace(HERE, switches=Switches.ONE),
    ],
)
def test_who_needs_more_time_has_three_times_as_much(slow: Kiosk) -> None:
    usual = MANNERS[Screen.HOME].seconds * 1000
    just_before = Now(0, 1000 + usual * MORE_TIME - 1)
    assert advance(slow, Tick(), just_before)[0].asked_at is None
    asked = advance(slow, Tick(), Now(0, 1000 + usual * MORE_TIME))[0]
    assert asking_seconds_left(asked) == ASK_SECONDS * MORE_TIME


def test_the_sheet_opens_and_closes_and_the_controls_go_down_and_up() -> None:
    assert [after(HERE, *[Action.EASIER] * taps).easing for taps in (1, 2)] == [True, False]
    assert [after(HERE, *[Action.REACH] * taps).lowered for taps in (1, 2)] == [True, False]


def test_switches_are_none_two_or_one() -> None:
    seen = [after(HERE, *[Action.SWITCHES] * taps).switches for taps in range(4)]
    assert seen == [Switches.NONE, Switches.TWO, Switches.ONE, Switches.NONE]
