# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from lab_kiosk.application.flows.kiosk import Kiosk, Tap
from lab_kiosk.application.flows.words import Action
from lab_kiosk.ui.models.record_list import RecordListModel
from lab_kiosk.ui.presenters.check_in import PURPOSES, CheckInView, PurposeRow, RuleRow, check_in_view
from lab_kiosk.ui.presenters.site import Site
from lab_kiosk.ui.qt.typed import Property

QML_IMPORT_NAME = "LabKiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class CheckInViewModel(QObject):
    """From the scan at the door to the home screen."""

    changed = Signal()

    def __init__(self, dispatch: Callable[[Tap], None], site: Site, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._dispatch = dispatch
        self._site = site
        self._view = CheckInView()
        self._purposes = RecordListModel(PurposeRow, "code", self)
        self._purposes.update(PURPOSES)
        self._rules = RecordListModel(RuleRow, "number", self)

    def show(self, kiosk: Kiosk) -> None:
        view = check_in_view(kiosk, self._site)
        if view == self._view:
            return
        self._view = view
        self._rules.update(view.rules)
        self.changed.emit()

    @Property(str, notify=changed)
    def verdict(self) -> str:
        return self._view.verdict

    @Property(str, notify=changed)
    def tone(self) -> str:
        return self._view.tone

    @Property(str, notify=changed)
    def picture(self) -> str:
        return self._view.picture

    @Property(str, notify=changed)
    def name(self) -> str:
        return self._view.name

    @Property(str, notify=changed)
    def opens(self) -> str:
        return self._view.opens

    @Property(str, notify=changed)
    def mayAllow(self) -> str:
        return self._view.may_allow

    @Property(int, notify=changed)
    def group(self) -> int:
        return self._view.group

    @Property(bool, notify=changed)
    def readable(self) -> bool:
        return self._view.readable

    @Property(str, notify=changed)
    def rulesTitle(self) -> str:
        return self._view.rules_title

    @Property(QObject, notify=changed)
    def rules(self) -> QObject:
        return self._rules

    @Property(QObject, notify=changed)
    def purposes(self) -> QObject:
        return self._purposes

    @Slot(str)
    def choosePurpose(self, purpose: str) -> None:
        self._dispatch(Tap(Action.PURPOSE, purpose))

    @Slot()
    def count(self) -> None:
        self._dispatch(Tap(Action.COUNT))

    @Slot()
    def agree(self) -> None:
        self._dispatch(Tap(Action.AGREE))
