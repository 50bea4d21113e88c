# SPDX-License-Identifier: Apache-2.0
"""What a guest chooses from, and the label that they take away."""

from __future__ import annotations

from dataclasses import dataclass

from lab_kiosk.application.flows.guest import AGES, ROLES
from lab_kiosk.application.flows.kiosk import Kiosk
from lab_kiosk.application.flows.paper import can_print
from lab_kiosk.application.paper import Paper
from lab_kiosk.domain.vocabulary import AgeBand, Role
from lab_kiosk.ui.presenters.paper import print_word
from lab_kiosk.ui.presenters.session import qr_rows

PREFIX = 3
GROUP_OF = 5
"""So many characters at a time are copied without losing the place."""


@dataclass(frozen=True)
class ChoiceRow:
    code: str
    picture: str


ROLE_PICTURES: dict[Role, str] = {
    Role.STUDENT: "purpose-workshop",
    Role.EDUCATOR: "group",
    Role.COMMUNITY: "guest",
    Role.PARTNER: "role-partner",
}
AGE_PICTURES: dict[AgeBand, str] = {
    AgeBand.UNDER_10: "age-under-10",
    AgeBand.FROM_10_TO_12: "age-10-to-12",
    AgeBand.FROM_13_TO_17: "age-13-to-17",
    AgeBand.ADULT: "age-adult",
}
ROLE_ROWS = tuple(ChoiceRow(role.name.lower(), ROLE_PICTURES[role]) for role in ROLES)
AGE_ROWS = tuple(ChoiceRow(band.name.lower(), AGE_PICTURES[band]) for band in AGES)


@dataclass(frozen=True)
class GuestView:
    """``label`` is the code in a few short words, ``modules`` the same as the rows of a QR code, ``printing`` what the
    printer does
    with it (:func:`print_word`), ``printable`` whether it can be printed, again or at all.
    """

    label: str = ""
    modules: tuple[str, ...] = ()
    printing: str = ""
    printable: bool = False


def guest_view(kiosk: Kiosk) -> GuestView:
    text = kiosk.visitor.label if kiosk.visitor else ""
    if not text:
        return GuestView()
    return GuestView(
        label=in_words(text),
        modules=qr_rows(text),
        printing=print_word(kiosk, Paper.LABELS),
        printable=can_print(kiosk, Paper.LABELS),
    )


def in_words(label: str) -> str:
    """The code as somebody copies it: its prefix, then five characters at a time."""
    rest = label[PREFIX:]
    return " ".join((label[:PREFIX], *(rest[at : at + GROUP_OF] for at in range(0, len(rest), GROUP_OF))))
