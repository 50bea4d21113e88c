# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from lab_kiosk.application.flows.kiosk import Kiosk, Tap
from lab_kiosk.application.flows.words import Action
from lab_kiosk.ui.models.record_list import RecordListModel
from lab_kiosk.ui.presenters.desk import ActRow, DeskView, RoleChoice, SectionTile, desk_view
from lab_kiosk.ui.presenters.site import Site
from lab_kiosk.ui.qt.typed import Property

QML_IMPORT_NAME = "LabKiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class DeskViewModel(QObject):
    """The desk of the staff: its sections, what staff did, and who may use it."""

    changed = Signal()

    def __init__(self, dispatch: Callable[[Tap], None], site: Site, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._dispatch = dispatch
        self._site = site
        self._view = DeskView()
        self._sections = RecordListModel(SectionTile, "name", self)
        self._acts = RecordListModel(ActRow, "event_id", self)
        self._roles = RecordListModel(RoleChoice, "role", self)

    def show(self, kiosk: Kiosk) -> None:
        view = desk_view(kiosk, self._site)
        if view == self._view:
            return
        self._view = view
        self._sections.update(view.sections)
        self._acts.update(view.acts)
        self._roles.update(view.roles)
        self.changed.emit()

    @Property(str, notify=changed)
    def name(self) -> str:
        return self._view.name

    @Property(str, notify=changed)
    def role(self) -> str:
        return self._view.role

    @Property(bool, notify=changed)
    def offered(self) -> bool:
        return self._view.offered

    @Property(bool, notify=changed)
    def told(self) -> bool:
        return self._view.told

    @Property(bool, notify=changed)
    def colleague(self) -> bool:
        return self._view.colleague

    @Property(str, notify=changed)
    def colleagueName(self) -> str:
        return self._view.colleague_name

    @Property(bool, notify=changed)
    def own(self) -> bool:
        return self._view.own

    @Property(bool, notify=changed)
    def resetting(self) -> bool:
        return self._view.resetting

    @Property(int, notify=changed)
    def actCount(self) -> int:
        return len(self._view.acts)

    @Property(QObject, notify=changed)
    def sections(self) -> QObject:
        return self._sections

    @Property(QObject, notify=changed)
    def acts(self) -> QObject:
        return self._acts

    @Property(QObject, notify=changed)
    def roles(self) -> QObject:
        return self._roles

    @Slot(str)
    def open(self, section: str) -> None:
        self._dispatch(Tap(Action.OPEN, section))

    @Slot(str)
    def giveRole(self, role: str) -> None:
        self._dispatch(Tap(Action.ROLE, role))

    @Slot()
    def resetPin(self) -> None:
        self._dispatch(Tap(Action.RESET_PIN))

    @Slot()
    def enter(self) -> None:
        """From a screen of one's own visit."""
        self._dispatch(Tap(Action.DESK))
