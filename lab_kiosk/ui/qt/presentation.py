# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject

from lab_kiosk.application.flows import Kiosk, Tap
from lab_kiosk.ui.presenters.drawer import DrawerItem
from lab_kiosk.ui.presenters.site import Site
from lab_kiosk.ui.qt.layouts import layouts
from lab_kiosk.ui.viewmodels.about_me import AboutMeViewModel
from lab_kiosk.ui.viewmodels.borrow import BorrowViewModel
from lab_kiosk.ui.viewmodels.cases import CasesViewModel
from lab_kiosk.ui.viewmodels.centre import SyncViewModel
from lab_kiosk.ui.viewmodels.check_in import CheckInViewModel
from lab_kiosk.ui.viewmodels.class_set import ClassSetViewModel
from lab_kiosk.ui.viewmodels.counted import StockViewModel
from lab_kiosk.ui.viewmodels.demos import DemosViewModel
from lab_kiosk.ui.viewmodels.desk import DeskViewModel
from lab_kiosk.ui.viewmodels.drawer import DrawerViewModel
from lab_kiosk.ui.viewmodels.duty import DutyViewModel
from lab_kiosk.ui.viewmodels.film import FilmViewModel
from lab_kiosk.ui.viewmodels.find import FindViewModel
from lab_kiosk.ui.viewmodels.first_run import FirstRunViewModel
from lab_kiosk.ui.viewmodels.give_back import ReturnViewModel
from lab_kiosk.ui.viewmodels.group import GroupViewModel
from lab_kiosk.ui.viewmodels.guest import GuestViewModel
from lab_kiosk.ui.viewmodels.hand_out import HandOutViewModel
from lab_kiosk.ui.viewmodels.hardware import HardwareViewModel
from lab_kiosk.ui.viewmodels.home import HomeViewModel
from lab_kiosk.ui.viewmodels.intake import IntakeViewModel
from lab_kiosk.ui.viewmodels.keyboard import KeyboardViewModel
from lab_kiosk.ui.viewmodels.lab import LabViewModel, Say, as_written
from lab_kiosk.ui.viewmodels.leave import LeaveViewModel
from lab_kiosk.ui.viewmodels.pages import PaperViewModel
from lab_kiosk.ui.viewmodels.pictures import PicturesViewModel
from lab_kiosk.ui.viewmodels.pin import PinViewModel
from lab_kiosk.ui.viewmodels.preview import PreviewViewModel
from lab_kiosk.ui.viewmodels.reports import ReportsViewModel
from lab_kiosk.ui.viewmodels.reservations import ReservationsViewModel
from lab_kiosk.ui.viewmodels.session import SessionViewModel
from lab_kiosk.ui.viewmodels.set_up import SetUpViewModel
from lab_kiosk.ui.viewmodels.shell import ShellViewModel
from lab_kiosk.ui.viewmodels.stocktake import StocktakeViewModel
from lab_kiosk.ui.viewmodels.take_back import TakeBackViewModel
from lab_kiosk.ui.viewmodels.today import TodayViewModel
from lab_kiosk.ui.viewmodels.turnaround import BoardViewModel, TurnaroundViewModel
from lab_kiosk.ui.viewmodels.visit import VisitViewModel


def _nothing(kind: str, code: str) -> None:
    """There is no simulated lab."""


class Presentation(QObject):
    """Every view-model, and the one way in which they learn of a new value."""

    def __init__(
        self,
        dispatch: Callable[[Tap], None],
        site: Site,
        *,
        drawer: Callable[[], Sequence[DrawerItem]] | None = None,
        simulate: Callable[[str, str], None] = _nothing,
        say: Say = as_written,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.shell = ShellViewModel(dispatch, self)
        self.lab = LabViewModel(dispatch, site, say, self)
        self.check_in = CheckInViewModel(dispatch, site, self)
        self.guest = GuestViewModel(dispatch, self)
        self.group = GroupViewModel(dispatch, site, self)
        self.home = HomeViewModel(dispatch, site, self)
        self.borrow = BorrowViewModel(dispatch, site, self)
        self.give_back = ReturnViewModel(dispatch, self)
        self.demos = DemosViewModel(dispatch, site, self)
        self.session = SessionViewModel(dispatch, site, self)
        self.leave = LeaveViewModel(dispatch, site, self)
        self.keyboard = KeyboardViewModel(dispatch, layouts(), self)
        self.about_me = AboutMeViewModel(dispatch, site, self)
        self.duty = DutyViewModel(site, self)
        self.hardware = HardwareViewModel(dispatch, self)
        self.set_up = SetUpViewModel(dispatch, self)
        self.sync = SyncViewModel(dispatch, site, self)
        self.cases = CasesViewModel(dispatch, site, self)
        self.class_set = ClassSetViewModel(dispatch, site, self)
        self.hand_out = HandOutViewModel(dispatch, site, self)
        self.take_back = TakeBackViewModel(dispatch, site, self)
        self.pictures = PicturesViewModel(dispatch, site, self)
        self.stock = StockViewModel(dispatch, self)
        self.pin = PinViewModel(dispatch, self)
        self.desk = DeskViewModel(dispatch, site, self)
        self.today = TodayViewModel(dispatch, site, self)
        self.visit = VisitViewModel(dispatch, site, self)
        self.find = FindViewModel(dispatch, site, self)
        self.reports = ReportsViewModel(dispatch, site, say, self)
        self.reservations = ReservationsViewModel(dispatch, site, self)
        self.turnaround = TurnaroundViewModel(dispatch, self)
        self.board = BoardViewModel(self)
        self.stocktake = StocktakeViewModel(dispatch, self)
        self.paper = PaperViewModel(dispatch, self)
        self.first_run = FirstRunViewModel(self)
        self.intake = IntakeViewModel(dispatch, site, self)
        self.drawer = DrawerViewModel(drawer, simulate, self)
        self.film = FilmViewModel(self)
        self.preview = PreviewViewModel(self)

    def show(self, kiosk: Kiosk) -> None:
        """The shell last: a screen changes when everything on it is already true."""
        flows = (
            self.lab,
            self.check_in,
            self.home,
            self.borrow,
            self.give_back,
            self.demos,
            self.session,
            self.leave,
            self.about_me,
            self.duty,
            self.hardware,
            self.set_up,
            self.sync,
            self.cases,
            self.stocktake,
            self.paper,
            self.board,
            self.turnaround,
            self.class_set,
            self.hand_out,
            self.take_back,
            self.pictures,
            self.stock,
            self.pin,
            self.desk,
            self.today,
            self.visit,
            self.find,
            self.reports,
            self.reservations,
            self.intake,
            self.first_run,
            self.guest,
            self.group,
        )
        for flow in (*flows, self.keyboard):
            flow.show(kiosk)
        self.preview.pass_time(kiosk.now.mono)
        self.shell.show(kiosk)

    def for_qml(self) -> dict[str, QObject]:
        """What ``Main.qml`` requires, by the names that it gives them."""
        return {
            "shell": self.shell,
            "lab": self.lab,
            "checkIn": self.check_in,
            "guest": self.guest,
            "group": self.group,
            "home": self.home,
            "borrow": self.borrow,
            "giveBack": self.give_back,
            "demos": self.demos,
            "session": self.session,
            "leave": self.leave,
            "aboutMe": self.about_me,
            "duty": self.duty,
            "hardware": self.hardware,
            "setUp": self.set_up,
            "sync": self.sync,
            "cases": self.cases,
            "classSet": self.class_set,
            "handOut": self.hand_out,
            "takeBack": self.take_back,
            "pictures": self.pictures,
            "stock": self.stock,
            "pin": self.pin,
            "desk": self.desk,
            "today": self.today,
            "visit": self.visit,
            "find": self.find,
            "reports": self.reports,
            "reservations": self.reservations,
            "intake": self.intake,
            "turnaround": self.turnaround,
            "board": self.board,
            "stocktake": self.stocktake,
            "paper": self.paper,
            "firstRun": self.first_run,
            "keyboard": self.keyboard,
            "drawer": self.drawer,
            "film": self.film,
            "preview": self.preview,
        }
