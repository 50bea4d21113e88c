# SPDX-License-Identifier: Apache-2.0
"""What makes the kiosk easier for one visitor: speech, its volume, low controls, switches. A reset forgets all of it.

Larger text, contrast and more time are in ``flows/__init__.py``; what is spoken, and when, is the narrator's business.
"""

from __future__ import annotations

from msgspec.structs import replace

from lab_kiosk.application.commands import Hush, ReadAloud, SayAgain
from lab_kiosk.application.flows.kiosk import (
    ANYWHERE,
    Kiosk,
    Move,
    SpeechEnded,
    Table,
    Tap,
    VoicesKnown,
    can_speak,
    stay,
)
from lab_kiosk.application.flows.words import Action, Notice, Switches

LOUDEST = 3
"""Steps of the volume; the middle one is where every visit begins (ADA 407, Section 508 402.3)."""
_FOLLOWING = {Switches.NONE: Switches.TWO, Switches.TWO: Switches.ONE, Switches.ONE: Switches.NONE}


def opened(kiosk: Kiosk, tap: Tap) -> Move:
    """The sheet with all of this, over whatever is on the screen; the next tap closes it."""
    return stay(kiosk, easing=not kiosk.easing, notice=kiosk.notice)


def speech(kiosk: Kiosk, tap: Tap) -> Move:
    if kiosk.speech:
        return stay(kiosk, Hush(), speech=False, reading=False, notice=kiosk.notice)
    if not can_speak(kiosk):
        return stay(kiosk, notice=Notice.NO_VOICE)
    return stay(kiosk, speech=True, notice=kiosk.notice)


def louder(kiosk: Kiosk, tap: Tap) -> Move:
    """One step up, and from the loudest to the quietest."""
    return stay(kiosk, SayAgain(), volume=kiosk.volume % LOUDEST + 1, notice=kiosk.notice)


def again(kiosk: Kiosk, tap: Tap) -> Move:
    return stay(kiosk, SayAgain(), notice=kiosk.notice)


def hushed(kiosk: Kiosk, tap: Tap) -> Move:
    """Silence now. Speech stays on: the next screen speaks."""
    return stay(kiosk, Hush(), reading=False, notice=kiosk.notice)


def read_aloud(kiosk: Kiosk, tap: Tap) -> Move:
    """Everything on the screen, whether speech is on or not; tapped again, it stops.

    ``was_read`` remembers it for as long as the screen stays: an assent says whether its text was read aloud.
    """
    if kiosk.reading:
        return hushed(kiosk, tap)
    if not can_speak(kiosk):
        return stay(kiosk, notice=Notice.NO_VOICE)
    return stay(kiosk, ReadAloud(), reading=True, was_read=True, notice=kiosk.notice)


def lowered(kiosk: Kiosk, tap: Tap) -> Move:
    return stay(kiosk, lowered=not kiosk.lowered, notice=kiosk.notice)


def switches(kiosk: Kiosk, tap: Tap) -> Move:
    return stay(kiosk, switches=_FOLLOWING[kiosk.switches], notice=kiosk.notice)


def voices_known(kiosk: Kiosk, word: VoicesKnown) -> Move:
    """Nothing that a visitor did: no timer starts again."""
    known = replace(kiosk, voices=word.languages)
    return (known if can_speak(known) else replace(known, speech=False, reading=False)), ()


def speech_ended(kiosk: Kiosk, word: SpeechEnded) -> Move:
    """Whoever listened has been there all the time."""
    return stay(kiosk, reading=False, notice=kiosk.notice) if kiosk.reading else (kiosk, ())


TABLE: Table = {
    (ANYWHERE, Action.EASIER): opened,
    (ANYWHERE, Action.SPEECH): speech,
    (ANYWHERE, Action.VOLUME): louder,
    (ANYWHERE, Action.REPEAT): again,
    (ANYWHERE, Action.HUSH): hushed,
    (ANYWHERE, Action.READ_ALOUD): read_aloud,
    (ANYWHERE, Action.REACH): lowered,
    (ANYWHERE, Action.SWITCHES): switches,
    (ANYWHERE, VoicesKnown): voices_known,
    (ANYWHERE, SpeechEnded): speech_ended,
}
