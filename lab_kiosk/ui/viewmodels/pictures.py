# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from lab_kiosk.application.flows.kiosk import Kiosk, Tap
from lab_kiosk.application.flows.words import Action
from lab_kiosk.ui.models.record_list import RecordListModel
from lab_kiosk.ui.presenters.pictures import FrameRow, PicturesView, pictures_view
from lab_kiosk.ui.presenters.site import Site
from lab_kiosk.ui.qt.typed import Property

QML_IMPORT_NAME = "LabKiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class PicturesViewModel(QObject):
    """Pictures of a thing at its hand-over: taken, compared, looked at later."""

    changed = Signal()

    def __init__(self, dispatch: Callable[[Tap], None], site: Site, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._dispatch = dispatch
        self._site = site
        self._view = PicturesView()
        self._frames = RecordListModel(FrameRow, "stage", self)

    def show(self, kiosk: Kiosk) -> None:
        view = pictures_view(kiosk, self._site)
        if view == self._view:
            return
        self._view = view
        self._frames.update(view.frames)
        self.changed.emit()

    @Property(str, notify=changed)
    def name(self) -> str:
        return self._view.name

    @Property(str, notify=changed)
    def tag(self) -> str:
        return self._view.tag

    @Property(str, notify=changed)
    def whom(self) -> str:
        return self._view.whom

    @Property(str, notify=changed)
    def stage(self) -> str:
        return self._view.stage

    @Property(bool, notify=changed)
    def camera(self) -> bool:
        return self._view.camera

    @Property(bool, notify=changed)
    def fresh(self) -> bool:
        return self._view.fresh

    @Property(bool, notify=changed)
    def kept(self) -> bool:
        return self._view.kept

    @Property(str, notify=changed)
    def trouble(self) -> str:
        return self._view.trouble

    @Property(int, notify=changed)
    def page(self) -> int:
        return self._view.page

    @Property(int, notify=changed)
    def pages(self) -> int:
        return self._view.pages

    @Property(bool, notify=changed)
    def erasable(self) -> bool:
        return self._view.erasable

    @Property(QObject, notify=changed)
    def frames(self) -> QObject:
        return self._frames

    @Slot()
    def take(self) -> None:
        self._dispatch(Tap(Action.TAKE))

    @Slot()
    def keep(self) -> None:
        self._dispatch(Tap(Action.KEEP))

    @Slot()
    def again(self) -> None:
        self._dispatch(Tap(Action.REMOVE))

    @Slot(str)
    def erase(self, pictureId: str) -> None:
        self._dispatch(Tap(Action.REMOVE, pictureId))

    @Slot(str)
    def turn(self, where: str) -> None:
        self._dispatch(Tap(Action.PAGE, where))
