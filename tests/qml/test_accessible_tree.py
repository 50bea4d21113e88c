# SPDX-License-Identifier: Apache-2.0
"""What a screen reader is told of every state of every screen: names, roles, and an order that follows the eyes."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, QRectF
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtQuick import QQuickItem

from lab_kiosk.application.flows.screens import Screen
from lab_kiosk.ui.gallery import LANDSCAPE, Look, Studio
from lab_kiosk.ui.reading_order import Place, in_reading_order
from lab_kiosk.ui.showcase.states import STATES

Role = QAccessible.Role
FRAMES = {Role.Window, Role.Pane, Role.AlertMessage, Role.Dialog}
HEARD = {Role.Button, Role.RadioButton, Role.Heading, Role.StaticText, Role.ListItem, Role.Graphic, Role.CheckBox}
HEARD |= {Role.SpinBox, Role.Grouping}
PANES = {
    Screen.ABOUT_ME,
    Screen.CLASS_SET,
    Screen.FIND,
    Screen.GROUP,
    Screen.HAND_OUT,
    Screen.HARDWARE,
    Screen.PIN,
    Screen.RESERVE,
    Screen.SET_UP,
    Screen.STOCK,
    Screen.THING,
}
"""Two columns, each of them read to its end before the other."""
LAYERED = {Screen.ATTRACT}
"""Its words lie over a painted scene, and are heard in the order in which they are painted."""


@pytest.fixture(scope="module")
def studio(qapp: QObject) -> Iterator[Studio]:
    QAccessible.setActive(True)
    made = Studio("dark", LANDSCAPE)
    yield made
    made.close()


def tree(interface: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    if not interface.state().invisible:
        yield interface
        for index in range(interface.childCount()):
            yield from tree(interface.child(index))


def heard(studio: Studio) -> list[QAccessibleInterface]:
    return list(tree(QAccessible.queryAccessibleInterface(studio.running.window)))


def in_a_fold(interface: QAccessibleInterface) -> bool:
    """Whether a place that scrolls hides it, or it is the button that scrolls."""
    item = interface.object()
    assert isinstance(item, QQuickItem)
    if item.objectName() == "scrollHint":
        return True
    here, around = item.mapRectToScene(item.boundingRect()), item.parentItem()
    while around is not None:
        if around.inherits("QQuickFlickable") and around.property("interactive"):
            return not around.mapRectToScene(QRectF(0, 0, around.width(), around.height())).contains(here)
        around = around.parentItem()
    return False


def name(interface: QAccessibleInterface) -> str:
    return interface.text(QAccessible.Text.Name)


@pytest.mark.slow
def test_every_screen_has_a_name_and_only_roles_that_are_known(studio: Studio) -> None:
    wrong = []
    for state, kiosk in STATES.items():
        studio.show(kiosk, Look())
        there = heard(studio)
        wrong += [f"{state}: {i.role()} {name(i)!r}" for i in there if i.role() not in FRAMES | HEARD]
        panes = [i for i in there if i.role() is Role.Pane]
        if len(panes) != 1 or not name(panes[0]):
            wrong.append(f"{state}: {len(panes)} panes")
    assert not wrong, "\n".join(wrong)


@pytest.mark.slow
def test_what_is_heard_first_is_the_title_and_the_rest_follows_the_eyes(studio: Studio) -> None:
    wrong = []
    for state, kiosk in STATES.items():
        if kiosk.screen in LAYERED or kiosk.choosing or kiosk.easing or kiosk.asked_at is not None:
            continue
        studio.show(kiosk, Look())
        shown = [i for i in heard(studio) if i.role() not in FRAMES and not in_a_fold(i)]
        titles = [at for at, i in enumerate(shown) if i.role() is Role.Heading]
        buttons = [at for at, i in enumerate(shown) if i.role() is Role.Button]
        if titles and buttons and titles[0] > buttons[0]:
            wrong.append(f"{state}: {name(shown[buttons[0]])!r} is heard before {name(shown[titles[0]])!r}")
        if kiosk.screen in PANES:
            continue
        places = [Place(i.rect().x(), i.rect().y(), i.rect().width(), i.rect().height()) for i in shown]
        order = in_reading_order(places)
        if order != sorted(order):
            wrong.append(f"{state}: seen as {[name(shown[at])[:20] for at in order]}")
    assert not wrong, "\n".join(wrong)


def test_two_columns_are_read_one_after_the_other(studio: Studio) -> None:
    studio.show(STATES["about-me-visits"], Look())
    said = [name(i) for i in heard(studio)]
    november = next(at for at, words in enumerate(said) if words.startswith("You came on November 10"))
    assert said.index("Your rights") < november


def test_a_name_has_no_space_that_nobody_would_type(studio: Studio) -> None:
    """Titles hold their last two words together; whoever listens, or looks a control up by its name, hears a space."""
    studio.show(STATES["out-of-order"], Look())
    assert "This kiosk is taking a break" in {name(i) for i in heard(studio)}
