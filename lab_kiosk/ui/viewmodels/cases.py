# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from lab_kiosk.application.flows.kiosk import Kiosk, Tap
from lab_kiosk.application.flows.words import Action
from lab_kiosk.ui.models.record_list import RecordListModel
from lab_kiosk.ui.presenters.cases import CaseRow, CasesView, cases_view
from lab_kiosk.ui.presenters.site import Site
from lab_kiosk.ui.qt.typed import Property

QML_IMPORT_NAME = "LabKiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class CasesViewModel(QObject):
    """The exceptions of the lab, and the one tap that settles each."""

    changed = Signal()

    def __init__(self, dispatch: Callable[[Tap], None], site: Site, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._dispatch = dispatch
        self._site = site
        self._view = CasesView()
        self._cases = RecordListModel(CaseRow, "case_id", self)

    def show(self, kiosk: Kiosk) -> None:
        view = cases_view(kiosk, self._site)
        if view == self._view:
            return
        self._view = view
        self._cases.update(view.rows)
        self.changed.emit()

    @Property(QObject, notify=changed)
    def cases(self) -> QObject:
        return self._cases

    @Property(int, notify=changed)
    def count(self) -> int:
        return len(self._view.rows)

    @Property(int, notify=changed)
    def open(self) -> int:
        return self._view.open

    @Slot(str, str)
    def decide(self, case: str, decision: str) -> None:
        self._dispatch(Tap(Action.DECIDE, f"{decision} {case}"))

    @Slot(str)
    def picture(self, case: str) -> None:
        self._dispatch(Tap(Action.PICTURE, case))
