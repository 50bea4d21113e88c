# SPDX-License-Identifier: Apache-2.0
"""What surrounds every screen: which one it is, the visitor's choices, the notice, the question after a wait."""

from __future__ import annotations

from dataclasses import dataclass

from lab_kiosk.application.flows import asking_seconds_left, patience
from lab_kiosk.application.flows.kiosk import Kiosk, can_speak
from lab_kiosk.application.flows.screens import ASK_SECONDS
from lab_kiosk.application.flows.words import Switches
from lab_kiosk.domain.languages import LANGUAGES
from lab_kiosk.ui.presenters.faces import notice_tone, trouble_picture


@dataclass(frozen=True)
class LanguageRow:
    """``name`` is the language in its own words."""

    code: str
    name: str


@dataclass(frozen=True)
class ShellView:
    """Empty strings where there is nothing. ``visit`` changes when the kiosk forgets: nothing may scroll across it."""

    screen: str = "attract"
    language: str = "en"
    language_name: str = ""
    line: float = 1.0
    choosing: bool = False
    larger_text: bool = False
    high_contrast: bool = False
    more_time: bool = False
    speech: bool = False
    can_speak: bool = False
    volume: int = 2
    lowered: bool = False
    switches: str = "none"
    easing: bool = False
    easier: bool = False
    reading: bool = False
    notice: str = ""
    notice_tone: str = "info"
    busy: bool = False
    asking: bool = False
    seconds_left: int = 0
    seconds_total: int = ASK_SECONDS
    trouble: str = ""
    trouble_picture: str = "verdict-help"
    signed_in: bool = False
    visit: int = 0


def shell_view(kiosk: Kiosk) -> ShellView:
    left = asking_seconds_left(kiosk)
    spoken = LANGUAGES.get(kiosk.language, LANGUAGES["en"])
    times = patience(kiosk)
    return ShellView(
        screen=kiosk.screen,
        language=kiosk.language,
        language_name=spoken.name,
        line=spoken.line,
        choosing=kiosk.choosing,
        larger_text=kiosk.larger_text,
        high_contrast=kiosk.high_contrast,
        more_time=kiosk.more_time,
        notice=kiosk.notice or "",
        notice_tone=notice_tone(kiosk.notice) if kiosk.notice else "info",
        speech=kiosk.speech,
        can_speak=can_speak(kiosk),
        volume=kiosk.volume,
        lowered=kiosk.lowered,
        switches=kiosk.switches,
        easing=kiosk.easing,
        easier=_in_use(kiosk),
        reading=kiosk.reading,
        busy=kiosk.busy,
        asking=left is not None,
        seconds_left=left or 0,
        seconds_total=ASK_SECONDS * times,
        trouble=kiosk.trouble or "",
        trouble_picture=trouble_picture(kiosk.trouble, kiosk.screen),
        signed_in=kiosk.visitor is not None,
        visit=kiosk.epoch,
    )


def _in_use(kiosk: Kiosk) -> bool:
    """Whether the visitor chose anything that makes it easier."""
    chosen = (kiosk.larger_text, kiosk.high_contrast, kiosk.more_time, kiosk.speech, kiosk.lowered)
    return any(chosen) or kiosk.switches is not Switches.NONE
