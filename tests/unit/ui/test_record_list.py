# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from dataclasses import dataclass

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex, Qt
from pytestqt.modeltest import ModelTester

from lab_kiosk.ui.models.record_list import RecordListModel, role_name


@dataclass(frozen=True)
class Row:
    row_id: str
    due_days: int


ROWS = st.lists(st.builds(Row, st.sampled_from("abcdefg"), st.integers(0, 2)), unique_by=lambda row: row.row_id)


@given(ROWS, ROWS)
def test_it_becomes_what_it_is_told_and_says_so(before: list[Row], after: list[Row]) -> None:
    """A view that only follows the signals has the same rows as one that looks again."""
    model = RecordListModel(Row, "row_id")
    model.update(before)
    seen = list(before)

    def inserted(_parent: QModelIndex, first: int, _last: int) -> None:
        seen.insert(first, model.rows[first])

    def moved(_parent: QModelIndex, first: int, _last: int, _to: QModelIndex, at: int) -> None:
        seen.insert(at, seen.pop(first))

    def told(first: QModelIndex, _last: QModelIndex) -> None:
        seen[first.row()] = model.rows[first.row()]

    model.rowsRemoved.connect(lambda _parent, first, _last: seen.pop(first))
    model.rowsInserted.connect(inserted)
    model.rowsMoved.connect(moved)
    model.dataChanged.connect(told)
    model.update(after)
    assert list(model.rows) == after
    assert seen == after


def test_qt_finds_nothing_wrong_with_it(qtmodeltester: ModelTester) -> None:
    model = RecordListModel(Row, "row_id")
    model.update([Row("a", 1), Row("b", 2), Row("c", 3)])
    qtmodeltester.check(model, force_py=True)
    model.update([Row("c", 3), Row("x", 0), Row("a", 2)])
    qtmodeltester.check(model, force_py=True)


def test_roles_are_the_fields_as_qml_spells_them() -> None:
    model = RecordListModel(Row, "row_id")
    model.update([Row("a", 1)])
    names = {bytes(name.data()): role for role, name in model.roleNames().items()}
    assert set(names) == {b"rowId", b"dueDays"}
    assert model.data(model.index(0), names[b"dueDays"]) == 1
    assert model.data(model.index(0), int(Qt.ItemDataRole.DisplayRole)) is None
    assert model.data(model.index(7), names[b"rowId"]) is None
    assert model.rowCount(model.index(0)) == 0
    assert role_name("name") == "name"
