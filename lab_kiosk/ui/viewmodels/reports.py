# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from lab_kiosk.application.flows.kiosk import Kiosk, Tap
from lab_kiosk.application.flows.words import Action
from lab_kiosk.application.reports import ReportsPage
from lab_kiosk.domain.languages import LANGUAGES
from lab_kiosk.ui.models.record_list import RecordListModel
from lab_kiosk.ui.presenters.plots import Room
from lab_kiosk.ui.presenters.report_words import Teller
from lab_kiosk.ui.presenters.reports import LineRow, MarkRow, ReportRow, ReportsView, SpanRow, reports_view
from lab_kiosk.ui.presenters.site import Site
from lab_kiosk.ui.qt.typed import Property
from lab_kiosk.ui.viewmodels.lab import Say

QML_IMPORT_NAME = "LabKiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


def _words(view: ReportsView) -> ReportsView:
    return replace(view, height=0.0, marks=(), lines=())


@QmlElement
class ReportsViewModel(QObject):
    """The figures that staff look at: one at a time, drawn for the room that the screen says it has."""

    changed = Signal()
    laid = Signal()
    """The figure was laid out anew. Its words stay: they are what the room was measured by."""

    def __init__(self, dispatch: Callable[[Tap], None], site: Site, say: Say, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._dispatch = dispatch
        self._site = site
        self._say = say
        self._page: ReportsPage | None = None
        self._language = "en"
        self._room = Room(800, 400, 16)
        self._view = ReportsView()
        self._laid_height = 0.0
        self._tiles = RecordListModel(ReportRow, "code", self)
        self._spans = RecordListModel(SpanRow, "code", self)
        self._marks = RecordListModel(MarkRow, "key", self)
        self._lines = RecordListModel(LineRow, "key", self)

    def show(self, kiosk: Kiosk) -> None:
        """A figure is only laid out anew when it is another one: this is asked four times a second."""
        if kiosk.reports is self._page and kiosk.language == self._language:
            return
        self._page, self._language = kiosk.reports, kiosk.language
        self._refresh()

    @Slot(float, float, float)
    def fit(self, width: float, height: float, em: float) -> None:
        """The room for the figure in pixels, and the height of a line of its text."""
        room = Room(max(width, em * 18), max(height, em * 10), max(em, 4.0))
        if room != self._room:
            self._room = room
            self._refresh()

    def _refresh(self) -> None:
        teller = Teller(self._language, self._told, self._site.zone, self._site.demo_titles)
        view = reports_view(self._page, teller, self._room)
        before, self._view = self._view, view
        if _words(view) != _words(before):
            self._tiles.update(view.tiles)
            self._spans.update(view.spans)
            self.changed.emit()
        if view is not self._view:  # who heard of it said that there is another room now
            return
        self._marks.update(view.marks)
        self._lines.update(view.lines)
        if view.height != self._laid_height:  # what was told last: the view before may never have been
            self._laid_height = view.height
            self.laid.emit()

    def _told(self, language: str, context: str, source: str, comment: str, count: int) -> str:
        if language in LANGUAGES:
            return self._say(language, context, source, comment, count)
        return QCoreApplication.translate(context, source, comment, count)  # a language for tests alone

    @Property(QObject, notify=changed)
    def tiles(self) -> QObject:
        return self._tiles

    @Property(QObject, notify=changed)
    def spans(self) -> QObject:
        return self._spans

    @Property(QObject, notify=changed)
    def marks(self) -> QObject:
        return self._marks

    @Property(QObject, notify=changed)
    def lines(self) -> QObject:
        return self._lines

    @Property(str, notify=changed)
    def kind(self) -> str:
        return self._view.kind

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._view.title

    @Property(str, notify=changed)
    def sentence(self) -> str:
        return self._view.sentence

    @Property(str, notify=changed)
    def span(self) -> str:
        return self._view.span

    @Property(str, notify=changed)
    def source(self) -> str:
        return self._view.source

    @Property(str, notify=changed)
    def note(self) -> str:
        return self._view.note

    @Property(int, notify=changed)
    def figure(self) -> int:
        return self._view.figure

    @Property(int, notify=changed)
    def figures(self) -> int:
        return self._view.figures

    @Property(bool, notify=changed)
    def reading(self) -> bool:
        return self._view.reading

    @Property(bool, notify=changed)
    def failed(self) -> bool:
        return self._view.failed

    @Property(bool, notify=changed)
    def nothing(self) -> bool:
        return self._view.nothing

    @Property(float, notify=laid)
    def drawnHeight(self) -> float:
        return self._view.height

    @Slot(str)
    def pick(self, kind: str) -> None:
        self._dispatch(Tap(Action.PICK, kind))

    @Slot(str)
    def look(self, span: str) -> None:
        self._dispatch(Tap(Action.SPAN, span))

    @Slot()
    def again(self) -> None:
        """Read the same span once more."""
        if self._page is not None:
            self._dispatch(Tap(Action.SPAN, self._page.span))

    @Slot()
    def next(self) -> None:
        self._dispatch(Tap(Action.FIGURE))
