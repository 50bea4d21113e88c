// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import LabKiosk.Theme
import LabKiosk.ViewModels

/*! The screen, and what may lie over any screen: the question after a long wait, and the simulated lab's drawer. */
FocusScope {
    id: root

    required property ShellViewModel shell
    required property LabViewModel lab
    required property CheckInViewModel checkIn
    required property HomeViewModel home
    required property BorrowViewModel borrow
    required property ReturnViewModel giveBack
    required property DemosViewModel demos
    required property SessionViewModel session
    required property LeaveViewModel leave
    required property AboutMeViewModel aboutMe
    required property DutyViewModel duty
    required property HardwareViewModel hardware
    required property SetUpViewModel setUp
    required property SyncViewModel sync
    required property CasesViewModel cases
    required property StocktakeViewModel stocktake
    required property PaperViewModel paper
    required property BoardViewModel board
    required property TurnaroundViewModel turnaround
    required property ClassSetViewModel classSet
    required property HandOutViewModel handOut
    required property TakeBackViewModel takeBack
    required property PicturesViewModel pictures
    required property StockViewModel stock
    required property PinViewModel pin
    required property DeskViewModel desk
    required property TodayViewModel today
    required property VisitViewModel visit
    required property FindViewModel find
    required property ReportsViewModel reports
    required property ReservationsViewModel reservations
    required property IntakeViewModel intake
    required property FirstRunViewModel firstRun
    required property DrawerViewModel drawer
    required property FilmViewModel film
    required property PreviewViewModel preview
    required property KeyboardViewModel keyboard
    required property GuestViewModel guest
    required property GroupViewModel group

    readonly property bool moving: router.moving
    readonly property bool covered: root.shell.asking || root.shell.choosing || root.shell.easing

    focus: true

    LayoutMirroring.enabled: Application.layoutDirection === Qt.RightToLeft
    LayoutMirroring.childrenInherit: true

    Rectangle {
        anchors.fill: parent
        color: Colors.background
    }

    StaffPages {
        id: staffPages

        shell: root.shell
        duty: root.duty
        pin: root.pin
        desk: root.desk
        lab: root.lab
        today: root.today
        visit: root.visit
        paper: root.paper
        find: root.find
        keyboard: root.keyboard
        hardware: root.hardware
        setUp: root.setUp
        sync: root.sync
        cases: root.cases
        turnaround: root.turnaround
        board: root.board
        stocktake: root.stocktake
        reports: root.reports
        classSet: root.classSet
        reservations: root.reservations
        intake: root.intake
        handOut: root.handOut
        takeBack: root.takeBack
        pictures: root.pictures
        preview: root.preview
        stock: root.stock
    }

    Router {
        id: router

        anchors.fill: parent
        focus: true
        enabled: !root.covered
        staffPages: staffPages
        shell: root.shell
        lab: root.lab
        checkIn: root.checkIn
        home: root.home
        borrow: root.borrow
        giveBack: root.giveBack
        demos: root.demos
        session: root.session
        leave: root.leave
        aboutMe: root.aboutMe
        desk: root.desk
        firstRun: root.firstRun
        film: root.film
        preview: root.preview
        keyboard: root.keyboard
        guest: root.guest
        group: root.group
    }

    Loader {
        anchors.fill: parent
        active: root.shell.easing && !root.shell.asking && !root.shell.choosing
        sourceComponent: EasierSheet { shell: root.shell }
    }

    Loader {
        anchors.fill: parent
        active: root.shell.asking
        sourceComponent: StillThere { shell: root.shell }
    }

    Loader {
        anchors.fill: parent
        active: root.shell.choosing
        sourceComponent: LanguageChooser { shell: root.shell }
    }

    Loader {
        anchors.fill: parent
        active: root.drawer.there
        sourceComponent: SimulatedDrawer { drawer: root.drawer }
    }
}
