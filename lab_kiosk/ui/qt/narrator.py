# SPDX-License-Identifier: Apache-2.0
"""What the kiosk says aloud: what is new on the screen, what the keyboard is on, and long texts when somebody asks.

It reads what screen readers read (``QAccessible``), so what is named for them is spoken, and nothing else: a secret
that is typed has no name. Words that are only spoken ("button") come from QML's ``SpeechWords``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtQuick import QQuickWindow

from lab_kiosk.application.commands import Hush, ReadAloud, SayAgain, VoiceCommand
from lab_kiosk.application.flows import Kiosk
from lab_kiosk.ui.qt.speech import Speak

Role = QAccessible.Role
Control = Callable[[str, str], str]
"""How a control is called aloud: its name, and its value or fact."""

LAYERS = frozenset({Role.Pane, Role.Dialog})
PRESSABLE = frozenset({Role.Button, Role.CheckBox, Role.RadioButton})
TOLD = frozenset({Role.StaticText, Role.Heading, Role.ListItem, Role.AlertMessage})


class Narrator(QObject):
    """Speaks for one window while the visitor wants it. ``control`` words a control in the language of the screen."""

    def __init__(self, window: QQuickWindow, speak: Speak, control: Control, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window = window
        self._speak = speak
        self._control = control
        self._kiosk = Kiosk()
        self._scene: tuple[str, ...] = ()
        self._focus = ""
        self._last: tuple[str, ...] = ()
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._look)
        window.activeFocusItemChanged.connect(self._focus_moved)

    def show(self, kiosk: Kiosk) -> None:
        """The kiosk is this now. What is on the glass follows within this turn of the event loop, so look after it."""
        before, self._kiosk = self._kiosk, kiosk
        if before.epoch != kiosk.epoch or (before.reading and not kiosk.reading):
            self._speak.stop()
        if before.epoch != kiosk.epoch:
            self._last = ()
        if kiosk.speech:
            QAccessible.setActive(True)
            self._soon.start()
        else:
            self._scene, self._focus = (), ""

    def rest(self) -> None:
        """The window is going."""
        self._soon.stop()
        self._window.activeFocusItemChanged.disconnect(self._focus_moved)

    def obey(self, command: VoiceCommand) -> None:
        match command:
            case Hush():
                self._speak.stop()
            case SayAgain():
                self._say(self._last)
            case ReadAloud():
                QAccessible.setActive(True)
                layer = top_layer(self._window)
                self._say(tuple(page(layer)) if layer else ())

    def _say(self, texts: tuple[str, ...]) -> None:
        self._last = texts
        self._speak.say(texts, self._kiosk.language, self._kiosk.volume)

    def _focus_moved(self) -> None:
        if self._kiosk.speech:
            self._soon.start()

    def _look(self) -> None:
        """Say what is new: all of a new screen, or the one word that changed; then what the keyboard is on."""
        layer = top_layer(self._window)
        if layer is None or not self._kiosk.speech or self._kiosk.reading:
            return
        scene = tuple(scene_of(layer))
        same_screen = scene[:1] == self._scene[:1]
        new = tuple(text for text in scene if text not in self._scene) if same_screen else scene
        focus = self._focused()
        if focus and focus != self._focus:
            new += (focus,)
        self._scene, self._focus = scene, focus
        if new:
            self._say(new)

    def _focused(self) -> str:
        item = self._window.activeFocusItem()
        interface = _interface(item)
        if interface is None or interface.role() not in PRESSABLE:
            return ""
        if interface.state().passwordEdit or item.property("unspoken"):
            return ""
        return self._control(_name(interface), interface.text(QAccessible.Text.Description).strip())


def top_layer(window: QQuickWindow) -> QAccessibleInterface | None:
    """What lies over everything else: a dialog, or else the screen."""
    root = _interface(window)
    layers = [found for found in _within(root) if found.role() in LAYERS] if root is not None else []
    dialogs = [found for found in layers if found.role() == Role.Dialog]
    return next(iter([*reversed(dialogs), *layers]), None)


def scene_of(layer: QAccessibleInterface) -> Iterator[str]:
    """A screen's title and its one sentence, then what it announces; nothing twice."""
    said: set[str] = set()
    alerts = [found for found in _within(layer) if found.role() == Role.AlertMessage]
    for interface in (layer, *alerts):
        for text in (_name(interface), interface.text(QAccessible.Text.Description).strip()):
            if text and text not in said:
                said.add(text)
                yield text


def page(layer: QAccessibleInterface) -> Iterator[str]:
    """Everything on a screen that is there to be read, in its order."""
    yield from (_name(found) for found in _within(layer) if found.role() in TOLD and _name(found))


def _interface(of: object) -> QAccessibleInterface | None:
    """None for what has no part in the tree, or none any more."""
    return QAccessible.queryAccessibleInterface(of) if isinstance(of, QObject) else None


def _name(interface: QAccessibleInterface) -> str:
    return interface.text(QAccessible.Text.Name).strip()


def _within(interface: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    """What can be seen inside, the outer before the inner; nothing inside a control is told apart from it."""
    for index in range(interface.childCount()):
        child = interface.child(index)
        if child.state().invisible:
            continue
        yield child
        if child.role() not in PRESSABLE:
            yield from _within(child)
