// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import LabKiosk.Screens
import LabKiosk.ViewModels

/*! What staff see: the question for their badge and the pages that it opens, by the flow's word for them. */
QtObject {
    id: root

    required property ShellViewModel shell
    required property DutyViewModel duty
    required property HardwareViewModel hardware
    required property SetUpViewModel setUp
    required property SyncViewModel sync
    required property CasesViewModel cases
    required property ClassSetViewModel classSet
    required property TurnaroundViewModel turnaround
    required property BoardViewModel board
    required property StocktakeViewModel stocktake

    readonly property Component staffScreen: Component { StaffScreen { shell: root.shell; duty: root.duty } }
    readonly property Component cleaningScreen: Component { CleaningScreen { shell: root.shell; duty: root.duty } }
    readonly property Component evacuationScreen: Component { EvacuationScreen { shell: root.shell; duty: root.duty } }
    readonly property Component hardwareScreen: Component { HardwareScreen { shell: root.shell; hardware: root.hardware } }
    readonly property Component setUpScreen: Component { SetUpScreen { shell: root.shell; setUp: root.setUp } }
    readonly property Component syncScreen: Component { SyncScreen { shell: root.shell; sync: root.sync } }
    readonly property Component casesScreen: Component { CasesScreen { shell: root.shell; cases: root.cases } }
    readonly property Component classSetScreen: Component { ClassSetScreen { shell: root.shell; classSet: root.classSet } }
    readonly property Component classOutScreen: Component { ClassOutScreen { shell: root.shell; classSet: root.classSet } }
    readonly property Component turnaroundScreen: Component { TurnaroundScreen { shell: root.shell; turnaround: root.turnaround } }
    readonly property Component boardScreen: Component { BoardScreen { shell: root.shell; board: root.board } }
    readonly property Component stocktakeScreen: Component { StocktakeScreen { shell: root.shell; stocktake: root.stocktake } }

    function component(screen: string): Component {
        switch (screen) {
        case "staff": return root.staffScreen;
        case "cleaning": return root.cleaningScreen;
        case "evacuation": return root.evacuationScreen;
        case "hardware": return root.hardwareScreen;
        case "set_up": return root.setUpScreen;
        case "sync": return root.syncScreen;
        case "cases": return root.casesScreen;
        case "class_set": return root.classSetScreen;
        case "class_out": return root.classOutScreen;
        case "turnaround": return root.turnaroundScreen;
        case "board": return root.boardScreen;
        case "stocktake": return root.stocktakeScreen;
        default: return null;
        }
    }
}
