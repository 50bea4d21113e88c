// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import LabKiosk.Screens
import LabKiosk.ViewModels

/*! The screens of staff, by the flow's word: the badge, the keypad, the desk behind it, what never waits, and class sets. */
Item {
    id: root

    required property ShellViewModel shell
    required property DutyViewModel duty
    required property PinViewModel pin
    required property DeskViewModel desk
    required property LabViewModel lab
    required property TodayViewModel today
    required property VisitViewModel visit
    required property PaperViewModel paper
    required property FindViewModel find
    required property KeyboardViewModel keyboard
    required property HardwareViewModel hardware
    required property SetUpViewModel setUp
    required property SyncViewModel sync
    required property CasesViewModel cases
    required property TurnaroundViewModel turnaround
    required property BoardViewModel board
    required property StocktakeViewModel stocktake
    required property ReportsViewModel reports
    required property ReservationsViewModel reservations
    required property IntakeViewModel intake
    required property ClassSetViewModel classSet
    required property HandOutViewModel handOut
    required property TakeBackViewModel takeBack
    required property StockViewModel stock
    required property PicturesViewModel pictures
    required property PreviewViewModel preview

    function page(screen: string): Component {
        switch (screen) {
        case "staff": return staffScreen;
        case "cleaning": return cleaningScreen;
        case "evacuation": return evacuationScreen;
        case "desk": return deskScreen;
        case "today": return todayScreen;
        case "today_list": return todayListScreen;
        case "visit": return visitScreen;
        case "paper": return paperScreen;
        case "find": return findScreen;
        case "thing": return thingScreen;
        case "thing_act": return thingActScreen;
        case "thing_history": return thingHistoryScreen;
        case "audit": return auditScreen;
        case "intake": return intakeScreen;
        case "team": return teamScreen;
        case "pin": return pinScreen;
        case "hardware": return hardwareScreen;
        case "set_up": return setUpScreen;
        case "sync": return syncScreen;
        case "cases": return casesScreen;
        case "case_picture": return casePictureScreen;
        case "reports": return reportsScreen;
        case "reservations": return reservationsScreen;
        case "reservation": return reservationScreen;
        case "reserve": return reserveScreen;
        case "turnaround": return turnaroundScreen;
        case "board": return boardScreen;
        case "stocktake": return stocktakeScreen;
        case "class_set": return classSetScreen;
        case "class_out": return classOutScreen;
        case "hand_out": return handOutScreen;
        case "handed_out": return handedOutScreen;
        case "hand_picture": case "back_picture": return pictureScreen;
        case "thing_pictures": return thingPicturesScreen;
        case "take_back": return takeBackScreen;
        case "stock": return stockScreen;
        default: return null;
        }
    }

    Component { id: staffScreen; StaffScreen { shell: root.shell; duty: root.duty } }
    Component { id: cleaningScreen; CleaningScreen { shell: root.shell; duty: root.duty } }
    Component { id: evacuationScreen; EvacuationScreen { shell: root.shell; duty: root.duty; paper: root.paper } }
    Component { id: pinScreen; PinScreen { shell: root.shell; pin: root.pin } }
    Component { id: deskScreen; DeskScreen { shell: root.shell; desk: root.desk; lab: root.lab } }
    Component { id: todayScreen; TodayScreen { shell: root.shell; today: root.today } }
    Component { id: todayListScreen; TodayListScreen { shell: root.shell; today: root.today; paper: root.paper } }
    Component { id: visitScreen; VisitScreen { shell: root.shell; visit: root.visit } }
    Component { id: paperScreen; PaperScreen { shell: root.shell; paper: root.paper } }
    Component { id: findScreen; FindScreen { shell: root.shell; find: root.find; keyboard: root.keyboard } }
    Component { id: thingScreen; ThingScreen { shell: root.shell; find: root.find } }
    Component { id: thingActScreen; ThingActScreen { shell: root.shell; find: root.find } }
    Component { id: thingHistoryScreen; ThingHistoryScreen { shell: root.shell; find: root.find } }
    Component { id: auditScreen; AuditScreen { shell: root.shell; desk: root.desk } }
    Component { id: intakeScreen; IntakeScreen { shell: root.shell; intake: root.intake } }
    Component { id: teamScreen; TeamScreen { shell: root.shell; desk: root.desk } }
    Component { id: hardwareScreen; HardwareScreen { shell: root.shell; hardware: root.hardware } }
    Component { id: setUpScreen; SetUpScreen { shell: root.shell; setUp: root.setUp } }
    Component { id: syncScreen; SyncScreen { shell: root.shell; sync: root.sync } }
    Component { id: casesScreen; CasesScreen { shell: root.shell; cases: root.cases } }
    Component { id: casePictureScreen; CasePictureScreen { shell: root.shell; pictures: root.pictures; preview: root.preview } }
    Component { id: reportsScreen; ReportsScreen { shell: root.shell; reports: root.reports; paper: root.paper } }
    Component { id: reservationsScreen; ReservationsScreen { shell: root.shell; reservations: root.reservations } }
    Component { id: reservationScreen; ReservationScreen { shell: root.shell; reservations: root.reservations } }
    Component { id: reserveScreen; ReserveScreen { shell: root.shell; reservations: root.reservations } }
    Component { id: turnaroundScreen; TurnaroundScreen { shell: root.shell; turnaround: root.turnaround } }
    Component { id: boardScreen; BoardScreen { shell: root.shell; board: root.board } }
    Component { id: stocktakeScreen; StocktakeScreen { shell: root.shell; stocktake: root.stocktake; paper: root.paper } }
    Component { id: classSetScreen; ClassSetScreen { shell: root.shell; classSet: root.classSet } }
    Component { id: handOutScreen; HandOutScreen { shell: root.shell; handOut: root.handOut } }
    Component { id: handedOutScreen; HandedOutScreen { shell: root.shell; handOut: root.handOut } }
    Component { id: takeBackScreen; TakeBackScreen { shell: root.shell; takeBack: root.takeBack } }
    Component { id: pictureScreen; PictureScreen { shell: root.shell; pictures: root.pictures; preview: root.preview } }
    Component { id: thingPicturesScreen; ThingPicturesScreen { shell: root.shell; pictures: root.pictures; preview: root.preview } }
    Component { id: stockScreen; StockScreen { shell: root.shell; stock: root.stock } }
    Component { id: classOutScreen; ClassOutScreen { shell: root.shell; classSet: root.classSet } }
}
