// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import LabKiosk.Theme
import LabKiosk.ViewModels

/*! The window: the view-models come in here, are handed down, and the visitor's choices reach the theme. */
Window {
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

    title: qsTr("Innovation Lab")
    color: Colors.background
    visible: false

    Binding {
        target: Preferences
        property: "shortSide"
        value: Math.min(root.width, root.height) / Preferences.pixelsPerMm
        when: root.width > 0 && root.height > 0
    }

    Binding {
        target: Preferences
        property: "largerText"
        value: root.shell.largerText
    }

    Binding {
        target: Preferences
        property: "moreTime"
        value: root.shell.moreTime
    }

    Binding {
        target: Preferences
        property: "speech"
        value: root.shell.speech
    }

    Binding {
        target: Preferences
        property: "easier"
        value: root.shell.easier
    }

    Binding {
        target: Preferences
        property: "palette"
        value: root.shell.highContrast ? "highContrast" : Preferences.sitePalette
    }

    Binding {
        target: Preferences
        property: "languageLabel"
        value: root.shell.languageName
    }

    Binding {
        target: Preferences
        property: "line"
        value: root.shell.line
    }

    Shell {
        anchors.fill: parent
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
        duty: root.duty
        hardware: root.hardware
        setUp: root.setUp
        sync: root.sync
        cases: root.cases
        stocktake: root.stocktake
        paper: root.paper
        board: root.board
        turnaround: root.turnaround
        classSet: root.classSet
        handOut: root.handOut
        takeBack: root.takeBack
        pictures: root.pictures
        stock: root.stock
        pin: root.pin
        desk: root.desk
        today: root.today
        visit: root.visit
        find: root.find
        reports: root.reports
        reservations: root.reservations
        intake: root.intake
        firstRun: root.firstRun
        drawer: root.drawer
        film: root.film
        preview: root.preview
        keyboard: root.keyboard
        guest: root.guest
        group: root.group
    }
}
