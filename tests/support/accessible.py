# SPDX-License-Identifier: Apache-2.0
"""What a screen reader is told of a window, and what is wrong with it: names, roles, an order that follows the eyes.

A complaint is a short sentence with the name of what it is about.
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QRectF
from PySide6.QtGui import QAccessible, QAccessibleInterface, QWindow
from PySide6.QtQuick import QQuickItem

from lab_kiosk.ui.reading_order import Place, in_reading_order

Role = QAccessible.Role
FRAMES = {Role.Window, Role.Pane, Role.AlertMessage, Role.Dialog}
HEARD = {Role.Button, Role.RadioButton, Role.Heading, Role.StaticText, Role.ListItem, Role.Graphic, Role.CheckBox}
HEARD |= {Role.SpinBox, Role.Grouping}
SPEAKS_FOR_OTHERS = {Role.Window, Role.Dialog, Role.RadioButton, Role.SpinBox, Role.Grouping}
"""What has a name of its own only where its contents do not say it."""


def tree(interface: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    if not interface.state().invisible:
        yield interface
        for index in range(interface.childCount()):
            yield from tree(interface.child(index))


def heard(window: QWindow) -> list[QAccessibleInterface]:
    """Everything in ``window`` that a screen reader may tell, in its order. ``QAccessible.setActive`` comes first."""
    return list(tree(QAccessible.queryAccessibleInterface(window)))


def name(interface: QAccessibleInterface) -> str:
    return interface.text(QAccessible.Text.Name)


def unnamed(there: list[QAccessibleInterface]) -> Iterator[str]:
    """Roles that no screen of ours has, what has no name, and a screen that is not one pane."""
    for i in there:
        if i.role() not in FRAMES | HEARD:
            yield f"{i.role()} {name(i)!r}"
        elif i.role() not in SPEAKS_FOR_OTHERS and not name(i).strip():
            yield f"no name: {i.role()} at {i.rect()}"
    panes = sum(i.role() is Role.Pane for i in there)
    if panes != 1:
        yield f"{panes} panes"


def disordered(there: list[QAccessibleInterface], *, columns: bool, mirrored: bool = False) -> Iterator[str]:
    """What is heard before the title, and what is heard in another order than it is seen: not asked of ``columns``.
    ``mirrored`` is seen from the right.
    """
    shown = [i for i in there if i.role() not in FRAMES and not _in_a_fold(i)]
    titles = [at for at, i in enumerate(shown) if i.role() is Role.Heading]
    buttons = [at for at, i in enumerate(shown) if i.role() is Role.Button]
    if titles and buttons and titles[0] > buttons[0]:
        yield f"{name(shown[buttons[0]])!r} is heard before {name(shown[titles[0]])!r}"
    if columns:
        return
    shown = [i for i in shown if not (titles and _help_above(i, heading=shown[titles[0]]))]
    places = [Place(i.rect().x(), i.rect().y(), i.rect().width(), i.rect().height()) for i in shown]
    order = in_reading_order(places, mirrored=mirrored)
    if order != sorted(order):
        yield f"seen as {[name(shown[at])[:20] for at in order]}"


def _help_above(interface: QAccessibleInterface, *, heading: QAccessibleInterface) -> bool:
    """On a narrow wall the way to a person lies above a long title, or above its middle: what a page is is heard first
    all the same.
    """
    item = interface.object()
    return item.objectName() == "help" and interface.rect().center().y() < heading.rect().center().y()


def _in_a_fold(interface: QAccessibleInterface) -> bool:
    """Whether a place that scrolls hides it, or it is the button that scrolls."""
    item = interface.object()
    assert isinstance(item, QQuickItem)
    if item.objectName() == "scrollHint":
        return True
    here = item.mapRectToScene(item.boundingRect())
    around: QQuickItem | None = item.parentItem()
    while around is not None:
        if around.inherits("QQuickFlickable") and around.property("interactive"):
            return not around.mapRectToScene(QRectF(0, 0, around.width(), around.height())).contains(here)
        around = around.parentItem()
    return False
