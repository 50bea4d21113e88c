# SPDX-License-Identifier: Apache-2.0
"""A scanner of a model that nobody knows is set up: it scans the test card, and is told the next step each time."""

from __future__ import annotations

from enum import StrEnum
from typing import ClassVar

import msgspec

from lab_kiosk.domain.discreet import Discreet


class SetupStep(StrEnum):
    """The same words as ``hardware.scanners.setup_advice.SetupStep``, which a test compares."""

    NOTHING_CAME = "nothing_came"
    DONE = "done"
    NAME_PREFIX = "name_prefix"
    DROP_SUFFIX = "drop_suffix"
    ADD_ENTER = "add_enter"
    CAPITALS_OFF = "capitals_off"
    SET_LAYOUT = "set_layout"
    SCAN_THE_CARD = "scan_the_card"
    FACTORY_SETTINGS = "factory_settings"


class CardMark(StrEnum):
    """What became of one code of the card: ``hardware.scanners.test_card.Outcome``, which a test compares."""

    NOT_SEEN = "not_seen"
    GOOD = "good"
    WITHOUT_SYMBOLOGY = "without_symbology"
    WRONG_SYMBOLOGY = "wrong_symbology"
    WRAPPED = "wrapped"
    OTHER_CASE = "other_case"
    OTHER_LAYOUT = "other_layout"

    @property
    def is_good(self) -> bool:
        return self in {CardMark.GOOD, CardMark.WITHOUT_SYMBOLOGY}


CARD_CODES = 7
"""Codes on the test card."""


class ScannerHeard(Discreet, frozen=True, kw_only=True):
    """What the scanner that is set up sent last, framed as it came; ``number`` is the code of the card, 0 for none.

    ``shown`` has a picture for each character that cannot be seen, and hides every code that is not on the card.
    ``scanner`` and ``computer`` are keyboard layouts, where one can be named.
    """

    SECRETS: ClassVar[tuple[str, ...]] = ("shown", "prefix")

    device: str
    shown: str
    step: SetupStep
    prefix: str = ""
    scanner: str = ""
    computer: str = ""
    number: int = 0
    mark: CardMark = CardMark.NOT_SEEN


class ScannerSetup(msgspec.Struct, frozen=True, kw_only=True):
    """Which scanner, what it sent last, and how far it is with the card: the last word on each of its codes."""

    device: str
    heard: ScannerHeard | None = None
    marks: tuple[CardMark, ...] = (CardMark.NOT_SEEN,) * CARD_CODES

    @property
    def step(self) -> SetupStep:
        return self.heard.step if self.heard is not None else SetupStep.NOTHING_CAME

    @property
    def passed(self) -> bool:
        return all(mark.is_good for mark in self.marks)
