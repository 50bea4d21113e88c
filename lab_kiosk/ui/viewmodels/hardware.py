# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from lab_kiosk.application.flows.kiosk import Kiosk, Tap
from lab_kiosk.application.flows.words import Action
from lab_kiosk.ui.models.record_list import RecordListModel
from lab_kiosk.ui.presenters.hardware import DeviceRow, HardwareView, hardware_view
from lab_kiosk.ui.qt.typed import Property

QML_IMPORT_NAME = "LabKiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class HardwareViewModel(QObject):
    """The hardware check."""

    changed = Signal()

    def __init__(self, dispatch: Callable[[Tap], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._dispatch = dispatch
        self._view = HardwareView()
        self._devices = RecordListModel(DeviceRow, "device_id", self)

    def show(self, kiosk: Kiosk) -> None:
        view = hardware_view(kiosk)
        if view == self._view:
            return
        self._view = view
        self._devices.update(view.rows)
        self.changed.emit()

    @Property(QObject, notify=changed)
    def devices(self) -> QObject:
        return self._devices

    @Property(int, notify=changed)
    def count(self) -> int:
        return len(self._view.rows)

    @Property(int, notify=changed)
    def troubled(self) -> int:
        return self._view.troubled

    @Property(str, notify=changed)
    def tried(self) -> str:
        return self._view.tried

    @Property(int, notify=changed)
    def triedLength(self) -> int:
        return self._view.tried_length

    @Property(str, notify=changed)
    def triedDevice(self) -> str:
        return self._view.tried_device

    @Property(str, notify=changed)
    def triedSymbology(self) -> str:
        return self._view.tried_symbology

    @Property(bool, notify=changed)
    def several(self) -> bool:
        return self._view.several

    @Slot(str)
    def setUp(self, device: str) -> None:
        self._dispatch(Tap(Action.SET_UP, device))
