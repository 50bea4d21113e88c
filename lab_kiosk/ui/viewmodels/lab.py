# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from lab_kiosk.application.flows.kiosk import Kiosk, Tap
from lab_kiosk.application.flows.words import Action
from lab_kiosk.ui.models.record_list import RecordListModel
from lab_kiosk.ui.presenters.attract import AGAIN, SceneRow
from lab_kiosk.ui.presenters.lab import LabView, lab_view
from lab_kiosk.ui.presenters.site import Site
from lab_kiosk.ui.qt.typed import Property

QML_IMPORT_NAME = "LabKiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

Say = Callable[[str, str, str, str, int], str]
"""Language, context, source, comment and count: the text in that language."""


def as_written(language: str, context: str, source: str, comment: str, count: int) -> str:
    """Where there are no translations."""
    return source


@QmlElement
class LabViewModel(QObject):
    """The scenes of the attract screen, and the second language in which it says everything again."""

    changed = Signal()

    def __init__(
        self, dispatch: Callable[[Tap], None], site: Site, say: Say = as_written, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._dispatch = dispatch
        self._site = site
        self._say = say
        self._view = LabView()
        self._scenes = RecordListModel(SceneRow, "scene_id", self)

    def show(self, kiosk: Kiosk) -> None:
        view = lab_view(kiosk, self._site)
        if view == self._view:
            return
        self._view = view
        self._scenes.update(view.scenes)
        self.changed.emit()

    @Property(QObject, notify=changed)
    def scenes(self) -> QObject:
        return self._scenes

    @Property(str, notify=changed)
    def invitationAgain(self) -> str:
        """The invitation once more, in the second language."""
        return self.again("invitation", self._view.second_language, -1)

    @Slot(str, str, int, result=str)
    def again(self, kind: str, language: str, count: int) -> str:
        """What a scene of that kind, or the invitation, says in that language; -1 where nothing is counted."""
        words = AGAIN[kind]
        return self._say(language, words.context, words.source, words.comment, count)

    @Property(bool, notify=changed)
    def guests(self) -> bool:
        return self._view.guests

    @Property(int, notify=changed)
    def recalled(self) -> int:
        """How many things are out that were recalled."""
        return self._view.recalled

    @Slot()
    def comeAsGuest(self) -> None:
        self._dispatch(Tap(Action.GUEST))

    @Slot()
    def bringBack(self) -> None:
        self._dispatch(Tap(Action.RETURN))
