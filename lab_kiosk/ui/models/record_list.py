# SPDX-License-Identifier: Apache-2.0
"""The one list model: frozen rows in, roles out, changes by key so that a list never jumps under a finger."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QByteArray, QModelIndex, QObject, QPersistentModelIndex, Qt

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()


def role_name(field: str) -> str:
    """What QML calls a field: ``asset_id`` is ``assetId``."""
    first, *rest = field.split("_")
    return first + "".join(part.capitalize() for part in rest)


class RecordListModel(QAbstractListModel):
    """Rows of one frozen dataclass. ``key`` names the field that makes a row the same row when it has changed."""

    def __init__(self, row_type: type[Any], key: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._key = key
        self._rows: list[Any] = []
        names = [field.name for field in dataclasses.fields(row_type)]
        self._fields = dict(enumerate(names, start=int(Qt.ItemDataRole.UserRole) + 1))
        self._roles = {role: QByteArray(role_name(name).encode()) for role, name in self._fields.items()}

    @property
    def rows(self) -> tuple[Any, ...]:
        return tuple(self._rows)

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def roleNames(self) -> dict[int, QByteArray]:
        return self._roles

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        """The field behind a role, a tuple as the list that QML knows; None for a role or a row that there is not."""
        field = self._fields.get(role)
        if field is None or not index.isValid() or not 0 <= index.row() < len(self._rows):
            return None
        value = getattr(self._rows[index.row()], field)
        return list(value) if isinstance(value, tuple) else value

    def update(self, rows: Sequence[Any]) -> None:
        """Become ``rows``: what is gone is removed, what is new inserted, what moved moved, what changed told."""
        wanted = {self._id(row) for row in rows}
        for at in reversed(range(len(self._rows))):
            if self._id(self._rows[at]) not in wanted:
                self.beginRemoveRows(NOWHERE, at, at)
                del self._rows[at]
                self.endRemoveRows()
        for at, row in enumerate(rows):
            self._place(at, row)

    def _place(self, at: int, row: Any) -> None:
        there = next((i for i in range(at, len(self._rows)) if self._id(self._rows[i]) == self._id(row)), None)
        if there is None:
            self.beginInsertRows(NOWHERE, at, at)
            self._rows.insert(at, row)
            self.endInsertRows()
            return
        if there != at:
            self.beginMoveRows(NOWHERE, there, there, NOWHERE, at)
            self._rows.insert(at, self._rows.pop(there))
            self.endMoveRows()
        if self._rows[at] != row:
            self._rows[at] = row
            changed = self.index(at)
            self.dataChanged.emit(changed, changed, list(self._roles))

    def _id(self, row: Any) -> Any:
        return getattr(row, self._key)
