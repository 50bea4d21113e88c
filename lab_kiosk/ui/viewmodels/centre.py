# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from lab_kiosk.application.flows.kiosk import Kiosk, Tap
from lab_kiosk.application.flows.words import Action
from lab_kiosk.ui.models.record_list import RecordListModel
from lab_kiosk.ui.presenters.centre import CheckRow, PeerRow, SyncView, UnreadRow, sync_view
from lab_kiosk.ui.presenters.site import Site
from lab_kiosk.ui.qt.typed import Property

QML_IMPORT_NAME = "LabKiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class SyncViewModel(QObject):
    """How this kiosk stands with the centre."""

    changed = Signal()

    def __init__(self, dispatch: Callable[[Tap], None], site: Site, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._dispatch = dispatch
        self._site = site
        self._view = SyncView()
        self._peers = RecordListModel(PeerRow, "key", self)
        self._unread = RecordListModel(UnreadRow, "key", self)
        self._checks = RecordListModel(CheckRow, "check", self)

    def show(self, kiosk: Kiosk) -> None:
        view = sync_view(kiosk, self._site)
        if view == self._view:
            return
        self._view = view
        self._peers.update(view.peers)
        self._unread.update(view.unread)
        self._checks.update(view.checks)
        self.changed.emit()

    @Property(str, notify=changed)
    def topic(self) -> str:
        return self._view.topic

    @Property(str, notify=changed)
    def standing(self) -> str:
        return self._view.standing

    @Property(str, notify=changed)
    def tone(self) -> str:
        return self._view.tone

    @Property(str, notify=changed)
    def glyph(self) -> str:
        return self._view.glyph

    @Property(str, notify=changed)
    def help(self) -> str:
        return self._view.help

    @Property(str, notify=changed)
    def detail(self) -> str:
        return self._view.detail

    @Property(str, notify=changed)
    def kiosk(self) -> str:
        return self._view.kiosk

    @Property(bool, notify=changed)
    def configured(self) -> bool:
        return self._view.configured

    @Property(bool, notify=changed)
    def talking(self) -> bool:
        return self._view.talking

    @Property(int, notify=changed)
    def waiting(self) -> int:
        return self._view.waiting

    @Property(str, notify=changed)
    def oldestUnit(self) -> str:
        return self._view.oldest.unit

    @Property(int, notify=changed)
    def oldestCount(self) -> int:
        return self._view.oldest.count

    @Property(str, notify=changed)
    def contactUnit(self) -> str:
        return self._view.contact.unit

    @Property(int, notify=changed)
    def contactCount(self) -> int:
        return self._view.contact.count

    @Property(str, notify=changed)
    def contactTime(self) -> str:
        return self._view.contact_time

    @Property(int, notify=changed)
    def clock(self) -> int:
        return self._view.clock

    @Property(bool, notify=changed)
    def clockBehind(self) -> bool:
        return self._view.clock_behind

    @Property(bool, notify=changed)
    def clockOdd(self) -> bool:
        return self._view.clock_odd

    @Property(int, notify=changed)
    def cases(self) -> int:
        return self._view.cases

    @Property(str, notify=changed)
    def tested(self) -> str:
        return self._view.tested

    @Property(int, notify=changed)
    def toDo(self) -> int:
        return self._view.to_do

    @Property(QObject, notify=changed)
    def peers(self) -> QObject:
        return self._peers

    @Property(QObject, notify=changed)
    def unread(self) -> QObject:
        return self._unread

    @Property(QObject, notify=changed)
    def checks(self) -> QObject:
        return self._checks

    @Property(int, notify=changed)
    def peerCount(self) -> int:
        return len(self._view.peers)

    @Property(int, notify=changed)
    def kioskCount(self) -> int:
        return self._view.kiosks

    @Property(int, notify=changed)
    def unreadCount(self) -> int:
        return len(self._view.unread)

    @Slot(str)
    def open(self, topic: str) -> None:
        self._dispatch(Tap(Action.PICK, topic))

    @Slot()
    def contactNow(self) -> None:
        self._dispatch(Tap(Action.CONTACT))

    @Slot()
    def check(self) -> None:
        self._dispatch(Tap(Action.CHECK))

    @Slot()
    def openCases(self) -> None:
        self._dispatch(Tap(Action.CASES))
