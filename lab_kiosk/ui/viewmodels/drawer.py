# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from lab_kiosk.ui.models.record_list import RecordListModel
from lab_kiosk.ui.presenters.drawer import CAMERA, REHEARSAL, DrawerItem
from lab_kiosk.ui.qt.typed import Property

QML_IMPORT_NAME = "LabKiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1
KINDS = ("badge", "headset", "tag", "card", CAMERA, REHEARSAL)


@QmlElement
class DrawerViewModel(QObject):
    """The drawer of the simulated lab. ``items`` is asked each time it opens, so that batteries are today's."""

    changed = Signal()

    def __init__(
        self,
        items: Callable[[], Sequence[DrawerItem]] | None,
        simulate: Callable[[str, str], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._ask = items
        self._simulate = simulate
        self._open = False
        self._kind = KINDS[0]
        self._items = RecordListModel(DrawerItem, "key", self)

    @Property(bool, notify=changed)
    def there(self) -> bool:
        return self._ask is not None

    @Property(bool, notify=changed)
    def opened(self) -> bool:
        return self._open

    @Property(str, notify=changed)
    def kind(self) -> str:
        return self._kind

    @Property(bool, notify=changed)
    def rehearses(self) -> bool:
        """Whether what lies in this compartment is no thing to scan but something that happens."""
        return self._kind in {CAMERA, REHEARSAL}

    @Property(QObject, notify=changed)
    def items(self) -> QObject:
        return self._items

    @Slot()
    def toggle(self) -> None:
        self._open = not self._open
        self._fill()

    @Slot(str)
    def look(self, kind: str) -> None:
        """Another compartment of the drawer."""
        self._kind = kind if kind in KINDS else self._kind
        self._fill()

    @Slot(str, str)
    def hold(self, kind: str, code: str) -> None:
        """Hold something under the scanner: what happens next is what a scan does."""
        self._open = False
        self._fill()
        self._simulate(kind, code)

    def _fill(self) -> None:
        shown = self._ask() if self._ask is not None and self._open else ()
        self._items.update([item for item in shown if item.kind == self._kind])
        self.changed.emit()
