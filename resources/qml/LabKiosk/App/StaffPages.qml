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
    required property TodayViewModel today
    required property HardwareViewModel hardware
    required property SetUpViewModel setUp
    required property SyncViewModel sync
    required property CasesViewModel cases
    required property TurnaroundViewModel turnaround
    required property BoardViewModel board
    required property StocktakeViewModel stocktake
    required property ReportsViewModel reports
    required property ClassSetViewModel classSet

    function page(screen: string): Component {
        switch (screen) {
        case "staff": case "cleaning": case "evacuation": case "pin": case "desk": case "today": case "today_list": case "audit":
        case "team": return deskPages;
        case "hardware": return hardwareScreen;
        case "set_up": return setUpScreen;
        case "sync": return syncScreen;
        case "cases": return casesScreen;
        case "reports": return reportsScreen;
        case "turnaround": return turnaroundScreen;
        case "board": return boardScreen;
        case "stocktake": return stocktakeScreen;
        case "class_set": return classSetScreen;
        case "class_out": return classOutScreen;
        default: return null;
        }
    }

    Component { id: deskPages; DeskPages { shell: root.shell; duty: root.duty; pin: root.pin; desk: root.desk; today: root.today } }
    Component { id: hardwareScreen; HardwareScreen { shell: root.shell; hardware: root.hardware } }
    Component { id: setUpScreen; SetUpScreen { shell: root.shell; setUp: root.setUp } }
    Component { id: syncScreen; SyncScreen { shell: root.shell; sync: root.sync } }
    Component { id: casesScreen; CasesScreen { shell: root.shell; cases: root.cases } }
    Component { id: reportsScreen; ReportsScreen { shell: root.shell; reports: root.reports } }
    Component { id: turnaroundScreen; TurnaroundScreen { shell: root.shell; turnaround: root.turnaround } }
    Component { id: boardScreen; BoardScreen { shell: root.shell; board: root.board } }
    Component { id: stocktakeScreen; StocktakeScreen { shell: root.shell; stocktake: root.stocktake } }
    Component { id: classSetScreen; ClassSetScreen { shell: root.shell; classSet: root.classSet } }
    Component { id: classOutScreen; ClassOutScreen { shell: root.shell; classSet: root.classSet } }
}
