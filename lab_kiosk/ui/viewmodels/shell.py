# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from lab_kiosk.application.flows.kiosk import Kiosk, Tap
from lab_kiosk.application.flows.words import Action
from lab_kiosk.domain.languages import LANGUAGES
from lab_kiosk.ui.models.record_list import RecordListModel
from lab_kiosk.ui.presenters.shell import LanguageRow, ShellView, shell_view
from lab_kiosk.ui.qt.typed import Property

QML_IMPORT_NAME = "LabKiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class ShellViewModel(QObject):
    """What surrounds every screen, and the taps that every screen has."""

    changed = Signal()

    def __init__(self, dispatch: Callable[[Tap], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._dispatch = dispatch
        self._view = ShellView()
        self._languages = RecordListModel(LanguageRow, "code", self)
        self._languages.update([LanguageRow(language.code, language.name) for language in LANGUAGES.values()])

    def show(self, kiosk: Kiosk) -> None:
        view = shell_view(kiosk)
        if view == self._view:
            return
        self._view = view
        self.changed.emit()

    @Property(str, notify=changed)
    def screen(self) -> str:
        return self._view.screen

    @Property(str, notify=changed)
    def language(self) -> str:
        return self._view.language

    @Property(str, notify=changed)
    def languageName(self) -> str:
        return self._view.language_name

    @Property(float, notify=changed)
    def line(self) -> float:
        return self._view.line

    @Property(bool, notify=changed)
    def choosing(self) -> bool:
        return self._view.choosing

    @Property(QObject, notify=changed)
    def languages(self) -> QObject:
        return self._languages

    @Property(bool, notify=changed)
    def largerText(self) -> bool:
        return self._view.larger_text

    @Property(bool, notify=changed)
    def highContrast(self) -> bool:
        return self._view.high_contrast

    @Property(bool, notify=changed)
    def moreTime(self) -> bool:
        return self._view.more_time

    @Property(bool, notify=changed)
    def speech(self) -> bool:
        return self._view.speech

    @Property(bool, notify=changed)
    def canSpeak(self) -> bool:
        return self._view.can_speak

    @Property(int, notify=changed)
    def volume(self) -> int:
        return self._view.volume

    @Property(bool, notify=changed)
    def lowered(self) -> bool:
        return self._view.lowered

    @Property(str, notify=changed)
    def switches(self) -> str:
        return self._view.switches

    @Property(bool, notify=changed)
    def easing(self) -> bool:
        return self._view.easing

    @Property(bool, notify=changed)
    def easier(self) -> bool:
        return self._view.easier

    @Property(bool, notify=changed)
    def reading(self) -> bool:
        return self._view.reading

    @Property(str, notify=changed)
    def notice(self) -> str:
        return self._view.notice

    @Property(str, notify=changed)
    def noticeTone(self) -> str:
        return self._view.notice_tone

    @Property(bool, notify=changed)
    def busy(self) -> bool:
        return self._view.busy

    @Property(bool, notify=changed)
    def asking(self) -> bool:
        return self._view.asking

    @Property(int, notify=changed)
    def secondsLeft(self) -> int:
        return self._view.seconds_left

    @Property(int, notify=changed)
    def secondsTotal(self) -> int:
        return self._view.seconds_total

    @Property(str, notify=changed)
    def trouble(self) -> str:
        return self._view.trouble

    @Property(str, notify=changed)
    def troublePicture(self) -> str:
        return self._view.trouble_picture

    @Property(bool, notify=changed)
    def signedIn(self) -> bool:
        return self._view.signed_in

    @Property(int, notify=changed)
    def visit(self) -> int:
        return self._view.visit

    @Slot()
    def wake(self) -> None:
        self._dispatch(Tap(Action.WAKE))

    @Slot()
    def proceed(self) -> None:
        self._dispatch(Tap(Action.CONTINUE))

    @Slot()
    def back(self) -> None:
        self._dispatch(Tap(Action.BACK))

    @Slot()
    def help(self) -> None:
        self._dispatch(Tap(Action.HELP))

    @Slot()
    def leave(self) -> None:
        self._dispatch(Tap(Action.LEAVE))

    @Slot()
    def stay(self) -> None:
        self._dispatch(Tap(Action.STAY))

    @Slot()
    def skip(self) -> None:
        self._dispatch(Tap(Action.SKIP))

    @Slot()
    def changeLanguage(self) -> None:
        self._dispatch(Tap(Action.LANGUAGES))

    @Slot(str)
    def speak(self, language: str) -> None:
        self._dispatch(Tap(Action.LANGUAGE, language))

    @Slot()
    def toggleText(self) -> None:
        self._dispatch(Tap(Action.LARGER_TEXT))

    @Slot()
    def toggleContrast(self) -> None:
        self._dispatch(Tap(Action.HIGH_CONTRAST))

    @Slot()
    def toggleTime(self) -> None:
        self._dispatch(Tap(Action.MORE_TIME))

    @Slot()
    def toggleEasier(self) -> None:
        self._dispatch(Tap(Action.EASIER))

    @Slot()
    def toggleSpeech(self) -> None:
        self._dispatch(Tap(Action.SPEECH))

    @Slot()
    def changeVolume(self) -> None:
        self._dispatch(Tap(Action.VOLUME))

    @Slot()
    def sayAgain(self) -> None:
        self._dispatch(Tap(Action.REPEAT))

    @Slot()
    def hush(self) -> None:
        self._dispatch(Tap(Action.HUSH))

    @Slot()
    def readAloud(self) -> None:
        self._dispatch(Tap(Action.READ_ALOUD))

    @Slot()
    def toggleReach(self) -> None:
        self._dispatch(Tap(Action.REACH))

    @Slot()
    def changeSwitches(self) -> None:
        self._dispatch(Tap(Action.SWITCHES))
