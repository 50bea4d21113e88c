// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import LabKiosk.ViewModels

/*! What staff do at a kiosk, one page at a time: the badge, the keypad, the desk behind it, and what never waits. */
FocusScope {
    id: root

    required property ShellViewModel shell
    required property DutyViewModel duty
    required property PinViewModel pin
    required property DeskViewModel desk
    required property TodayViewModel today

    function page(screen: string): Component {
        switch (screen) {
        case "staff": return staffScreen;
        case "cleaning": return cleaningScreen;
        case "evacuation": return evacuationScreen;
        case "desk": return deskScreen;
        case "today": return todayScreen;
        case "today_list": return todayListScreen;
        case "audit": return auditScreen;
        case "team": return teamScreen;
        default: return pinScreen;
        }
    }

    Component { id: staffScreen; StaffScreen { shell: root.shell; duty: root.duty } }
    Component { id: cleaningScreen; CleaningScreen { shell: root.shell; duty: root.duty } }
    Component { id: evacuationScreen; EvacuationScreen { shell: root.shell; duty: root.duty } }
    Component { id: pinScreen; PinScreen { shell: root.shell; pin: root.pin } }
    Component { id: deskScreen; DeskScreen { shell: root.shell; desk: root.desk } }
    Component { id: todayScreen; TodayScreen { shell: root.shell; today: root.today } }
    Component { id: todayListScreen; TodayListScreen { shell: root.shell; today: root.today } }
    Component { id: auditScreen; AuditScreen { shell: root.shell; desk: root.desk } }
    Component { id: teamScreen; TeamScreen { shell: root.shell; desk: root.desk } }

    Loader {
        anchors.fill: parent
        focus: true
        sourceComponent: root.page(root.shell.screen)
    }
}
