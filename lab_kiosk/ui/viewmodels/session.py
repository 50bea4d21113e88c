# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from lab_kiosk.application.flows.kiosk import Kiosk, Tap
from lab_kiosk.application.flows.words import Action
from lab_kiosk.ui.models.record_list import RecordListModel
from lab_kiosk.ui.presenters.session import OptionRow, QuizRow, SessionView, session_view
from lab_kiosk.ui.presenters.site import Site
from lab_kiosk.ui.qt.typed import Property

QML_IMPORT_NAME = "LabKiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class SessionViewModel(QObject):
    """A demo on its way: steps, clock, questions, and the code to take home."""

    changed = Signal()

    def __init__(self, dispatch: Callable[[Tap], None], site: Site, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._dispatch = dispatch
        self._site = site
        self._view = SessionView()
        self._options = RecordListModel(OptionRow, "value", self)
        self._quiz = RecordListModel(QuizRow, "value", self)

    def show(self, kiosk: Kiosk) -> None:
        view = session_view(kiosk, self._site)
        if view == self._view:
            return
        self._view = view
        self._options.update(view.options)
        self._quiz.update(view.quiz.options)
        self.changed.emit()

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._view.title

    @Property(str, notify=changed)
    def picture(self) -> str:
        return self._view.picture

    @Property(int, notify=changed)
    def step(self) -> int:
        return self._view.step

    @Property(int, notify=changed)
    def steps(self) -> int:
        return self._view.steps

    @Property(str, notify=changed)
    def stepText(self) -> str:
        return self._view.step_text

    @Property("QStringList", notify=changed)
    def stepItems(self) -> list[str]:
        return list(self._view.step_items)

    @Property(str, notify=changed)
    def stepPicture(self) -> str:
        return self._view.step_picture

    @Property(bool, notify=changed)
    def stepIsSafety(self) -> bool:
        return self._view.step_is_safety

    @Property(bool, notify=changed)
    def stepIsPicture(self) -> bool:
        return self._view.step_is_picture

    @Property(bool, notify=changed)
    def stepIsToDo(self) -> bool:
        return self._view.step_is_to_do

    @Property(bool, notify=changed)
    def after(self) -> bool:
        return self._view.after

    @Property(str, notify=changed)
    def banner(self) -> str:
        return self._view.banner

    @Property(str, notify=changed)
    def headset(self) -> str:
        return self._view.headset

    @Property(str, notify=changed)
    def approval(self) -> str:
        return self._view.approval

    @Property(str, notify=changed)
    def live(self) -> str:
        return self._view.live

    @Property(str, notify=changed)
    def livePicture(self) -> str:
        return self._view.live_picture

    @Property(int, notify=changed)
    def liveNumber(self) -> int:
        return self._view.live_number

    @Property(int, notify=changed)
    def liveCount(self) -> int:
        return self._view.live_count

    @Property(str, notify=changed)
    def quizAsk(self) -> str:
        return self._view.quiz.ask

    @Property(int, notify=changed)
    def quizNumber(self) -> int:
        return self._view.quiz.number

    @Property(int, notify=changed)
    def quizCount(self) -> int:
        return self._view.quiz.count

    @Property(int, notify=changed)
    def quizRight(self) -> int:
        return self._view.quiz.right

    @Property(int, notify=changed)
    def quizNeeded(self) -> int:
        return self._view.quiz.needed

    @Property(str, notify=changed)
    def quizState(self) -> str:
        return self._view.quiz.state

    @Property(str, notify=changed)
    def quizWhy(self) -> str:
        return self._view.quiz.why

    @Property(bool, notify=changed)
    def asksStaff(self) -> bool:
        return self._view.asks_staff

    @Property(str, notify=changed)
    def manual(self) -> str:
        return self._view.manual

    @Property(bool, notify=changed)
    def running(self) -> bool:
        return self._view.running

    @Property(bool, notify=changed)
    def quizNext(self) -> bool:
        return self._view.quiz_next

    @Property(str, notify=changed)
    def course(self) -> str:
        return self._view.course

    @Property(bool, notify=changed)
    def mayBeDone(self) -> bool:
        return self._view.may_be_done

    @Property(str, notify=changed)
    def clock(self) -> str:
        return self._view.clock

    @Property(int, notify=changed)
    def secondsLeft(self) -> int:
        return self._view.seconds_left

    @Property(float, notify=changed)
    def share(self) -> float:
        return self._view.share

    @Property(bool, notify=changed)
    def warning(self) -> bool:
        return self._view.warning

    @Property(bool, notify=changed)
    def lastMinute(self) -> bool:
        return self._view.last_minute

    @Property(bool, notify=changed)
    def stopping(self) -> bool:
        return self._view.stopping

    @Property(str, notify=changed)
    def question(self) -> str:
        return self._view.question

    @Property(str, notify=changed)
    def questionId(self) -> str:
        return self._view.question_id

    @Property(int, notify=changed)
    def questionNumber(self) -> int:
        return self._view.question_number

    @Property(int, notify=changed)
    def questions(self) -> int:
        return self._view.questions

    @Property(bool, notify=changed)
    def scale(self) -> bool:
        return self._view.scale

    @Property(bool, notify=changed)
    def required(self) -> bool:
        return self._view.required

    @Property(str, notify=changed)
    def end(self) -> str:
        return self._view.end

    @Property(str, notify=changed)
    def endTone(self) -> str:
        return self._view.end_tone

    @Property(str, notify=changed)
    def takeaway(self) -> str:
        return self._view.takeaway

    @Property("QStringList", notify=changed)
    def code(self) -> list[str]:
        return list(self._view.code)

    @Property(QObject, notify=changed)
    def quizOptions(self) -> QObject:
        return self._quiz

    @Property(QObject, notify=changed)
    def options(self) -> QObject:
        return self._options

    @Slot()
    def acknowledge(self) -> None:
        self._dispatch(Tap(Action.ACKNOWLEDGE))

    @Slot()
    def start(self) -> None:
        self._dispatch(Tap(Action.START))

    @Slot()
    def stop(self) -> None:
        self._dispatch(Tap(Action.STOP))

    @Slot(str)
    def answer(self, value: str) -> None:
        self._dispatch(Tap(Action.ANSWER, value))

    @Slot()
    def proceed(self) -> None:
        """The next question of a quiz, or the next thing to do while it runs."""
        self._dispatch(Tap(Action.CONTINUE))
