# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from lab_kiosk.application.flows.kiosk import Kiosk, Tap
from lab_kiosk.application.flows.words import Action
from lab_kiosk.ui.models.record_list import RecordListModel
from lab_kiosk.ui.presenters.about_me import AboutMeView, FactRow, TopicRow, about_me_view
from lab_kiosk.ui.presenters.site import Site
from lab_kiosk.ui.qt.typed import Property

QML_IMPORT_NAME = "LabKiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class AboutMeViewModel(QObject):
    """What the kiosk knows about somebody: cards, and the facts of the one that lies open."""

    changed = Signal()

    def __init__(self, dispatch: Callable[[Tap], None], site: Site, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._dispatch = dispatch
        self._site = site
        self._view = AboutMeView()
        self._topics = RecordListModel(TopicRow, "code", self)
        self._facts = RecordListModel(FactRow, "key", self)

    def show(self, kiosk: Kiosk) -> None:
        view = about_me_view(kiosk, self._site)
        if view == self._view:
            return
        self._view = view
        self._topics.update(view.topics)
        self._facts.update(view.facts)
        self.changed.emit()

    @Property(str, notify=changed)
    def topic(self) -> str:
        return self._view.topic

    @Property(QObject, notify=changed)
    def topics(self) -> QObject:
        return self._topics

    @Property(QObject, notify=changed)
    def facts(self) -> QObject:
        return self._facts

    @Slot()
    def ask(self) -> None:
        self._dispatch(Tap(Action.ABOUT_ME))

    @Slot(str)
    def look(self, topic: str) -> None:
        self._dispatch(Tap(Action.PICK, topic))
